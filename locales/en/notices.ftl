### Messages to all, and what did not arrive.

notices-menu-send-notice = Send a message to all
notices-menu-send-notice-plain = Write to all
notices-menu-undelivered = What did not arrive
notices-menu-undelivered-plain = See what got stuck
notices-menu-preview = See a message as a member does
cmd-send-notice = send notice, message to all
cmd-undelivered = not delivered, what did not arrive, deliveries, /deliveries
cmd-preview = preview, see as member
notices-ask-send-notice-body = Who is to have the message?
notices-ask-send-notice-title = What is the heading?
notices-ask-send-notice-text = What do you want to say?
notices-yes-send-notice = Yes, send to all
notices-ask-preview-title = What is the heading?
notices-ask-preview-text = What does the message say?
notices-ask-preview-person = Through whose eyes will you look?
notices-none-preview-person = Nobody is in the list yet
notices-from = From { $name }
notices-sending =
    { $many ->
        [one] Send this to one person?
       *[other] Send this to { $many } people?
    }
notices-goes-to = To { $body }. { $reached } get it in chat.
notices-by-hand =
    { $many ->
        [one] One must get it by phone or post.
       *[other] { $many } must get it by phone or post.
    }
notices-see-choice = See it as a member
notices-sent =
    { $many ->
        [one] Sent to one person
       *[other] Sent to { $many } people
    }
notices-sent-body = In the quiet hours the message waits until morning.
notices-nobody = There is nobody to send to

## What did not arrive

notices-all-arrived = Everything has arrived
notices-undelivered =
    { $many ->
        [one] One message did not arrive
       *[other] { $many } messages did not arrive
    }
notices-undelivered-body = Choose one to see what you can do.
notices-line = { $name }: { $what }. { $why }
notices-delivery = { $name } has not got a message
notices-label-what = Message
notices-label-why = Reason
notices-label-when = Was due
notices-again-choice = Send again
notices-other-choice = Use another network
notices-to-say = The person should hear this
notices-other-choice-plain = Use another channel
notices-handled-choice = They have been told
notices-handled-choice-plain = They know it now
notices-again = The message is sent again
notices-again-body = If it does not arrive, it will be in the list again.
notices-other = The message is sent on { $channel }
notices-other-body = The next messages go there too.
notices-handled = The message has left the list
notices-left =
    { $many ->
        [0] The list is empty.
        [one] One message is left.
       *[other] { $many } messages are left.
    }
notices-not-again = The message is on its way already
notices-no-other = The person has no other network
notices-no-other-body = Call, or make a new code for the person.
notices-ask-delivery-delivery = Which message is it about?
notices-none-delivery-delivery = Everything has arrived
notices-ask-delivery-again-delivery = Which message do you want to send again?
notices-none-delivery-again-delivery = Everything has arrived
notices-ask-delivery-other-delivery = Which message should go another way?
notices-none-delivery-other-delivery = Everything has arrived
notices-ask-delivery-handled-delivery = Which message is dealt with?
notices-none-delivery-handled-delivery = Everything has arrived
notices-kind-agenda-published = the items of a meeting
notices-kind-call-for-items = the call for items
notices-kind-comment-reminder = a reminder to comment
notices-kind-meeting-reminder = a reminder of a meeting
notices-kind-meeting-moved = a new time for a meeting
notices-kind-late-paper = a paper that came late
notices-kind-new-paper = a new paper
notices-kind-outcome-told = the answer to a comment
notices-kind-minutes-draft-sent = draft minutes
notices-kind-notice = a message to all
notices-kind-other = a message
notices-reason-no-chat = No chat. Call or post it
notices-reason-phone = Wants it by phone. Call
notices-reason-blocked = Has blocked the bot
notices-reason-gone = The account is gone
notices-reason-not-private = Others are in the chat
notices-reason-too-large = The file is too large
notices-reason-forbidden = The bot may not write there
notices-reason-unauthorized = The bot is not logged in
notices-reason-locked = The account is locked
notices-reason-key-gone = It waited too long. Send it anew by hand
notices-reason-doubt = It may have arrived, but nobody knows
notices-reason-network = The network does not answer
notices-reason-ours = A fault of ours. The operator must look
notices-reason-other = Unknown reason
