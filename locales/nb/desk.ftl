### What the desk itself says: ends of long texts, repeats, trouble with a network.

desk-done-choice = Ferdig
desk-sent-again = (sendt på nytt)
desk-channel-trouble = Noe er galt med { $channel }: { $what }
