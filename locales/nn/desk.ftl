### What the desk itself says: ends of long texts, repeats, trouble with a network.

desk-done-choice = Ferdig
desk-sent-again = (send på nytt)
desk-channel-trouble = Noko er gale med { $channel }: { $what }
