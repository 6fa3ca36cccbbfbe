### What the desk itself says: ends of long texts, repeats, trouble with a network.

desk-done-choice = Klar
desk-sent-again = (skickat igen)
desk-channel-trouble = Något är fel med { $channel }: { $what }
