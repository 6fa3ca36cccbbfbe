### What the desk itself says: ends of long texts, repeats, trouble with a network.

desk-done-choice = Done
desk-sent-again = (sent again)
desk-channel-trouble = Something is wrong with { $channel }: { $what }
