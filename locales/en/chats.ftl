### Trouble with a chat: a message that could not be opened.

chats-unreadable = I could not read your message
chats-unreadable-body = It arrived, but the key to it was missing. Please write it once more.
chats-unreadable-told = A message from { $name } could not be read
chats-unreadable-told-body = Its key was missing. The sender has been asked to write it again.
chats-clock-right = The clock is right: noted
chats-clock-right-body = What has waited for its time goes out in a moment.
