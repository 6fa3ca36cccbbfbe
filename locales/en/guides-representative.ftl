### The user guide for those who sit in the council.
### TYPED("…") puts in the words that people type, straight from the list of commands.

guides-representative = User guide for representatives
guides-representative-about = Rådslag is a robot that helps the user council. You write to it in chat, on Telegram or Matrix. All you need to write is here.

guides-representative-begin = Begin
guides-representative-begin-1 = You get a letter with a code. The code is good for 14 days.
guides-representative-begin-2 = Open the chat named in the letter, and send the code.
guides-representative-begin-3 = Write your name. The coordinator says yes to you.
guides-representative-begin-4 = Choose how you want to read: standard, short and clear, or for a screen reader.
guides-representative-begin-5 = Write “{ TYPED("menu") }” when you want to see all you can do.
guides-representative-begin-6 = Answer with the number of a choice. Its first word or a button also works.
guides-representative-begin-7 = Write “{ TYPED("first-guide") }” to learn about the council, step by step.

guides-representative-when = When you get what
guides-representative-when-1 = The items come well before the meeting. Write “{ TYPED("show-agenda") }” to read them.
guides-representative-when-2 = The papers come in your form. Write “{ TYPED("read-paper") }” to read them.
guides-representative-when-3 = You get a reminder before comments close, and one before the meeting.
guides-representative-when-4 = After the meeting you get the draft minutes. Write “{ TYPED("read-minutes") }”.
guides-representative-when-5 = You get an answer to every comment. It says what happened, and why.
guides-representative-when-6 = Write “{ TYPED("next-meeting") }” at any time. The last days are under “{ TYPED("deadlines") }”.

guides-representative-say = Say what you think
guides-representative-say-1 = Write “{ TYPED("comment") }”.
guides-representative-say-2 = Choose the item.
guides-representative-say-3 = Write what you think. You may send several messages. Write “{ TYPED("done") }” at the end.
guides-representative-say-4 = Read what comes back, and choose yes to send it.
guides-representative-say-5 = The comment gets a number. You may send it without showing the group your name.
guides-representative-say-6 = Do you want to bring up something new? Write “{ TYPED("propose-item") }”.

guides-representative-answer = Follow the answer
guides-representative-answer-1 = Write “{ TYPED("my-inputs") }”. There you see what has happened to each comment.
guides-representative-answer-2 = Do you disagree with the answer? Write “{ TYPED("reply-to-outcome") }”.
guides-representative-answer-3 = Write “{ TYPED("you-said") }” to see what the council has changed.

guides-representative-vote = Vote
guides-representative-vote-1 = You get a message when a vote is open.
guides-representative-vote-2 = Write “{ TYPED("cast-ballot") }”, and choose your answer.
guides-representative-vote-3 = Read what you have chosen, and say yes.
guides-representative-vote-4 = You can change your vote until it closes.
guides-representative-vote-5 = When a vote is secret, nobody in the council can see what you chose.
guides-representative-vote-6 = Write “{ TYPED("show-result") }” when the vote is closed.

guides-representative-meeting = Come to the meeting
guides-representative-meeting-1 = Write “{ TYPED("rsvp") }”, and say if you are coming. A deputy is called if you cannot.
guides-representative-meeting-2 = Write “{ TYPED("access-need") }” if you need something there. Only the coordinator sees it.
guides-representative-meeting-3 = Write “{ TYPED("meeting-card") }” to know what the room is like, and who is coming.
guides-representative-meeting-4 = Write “{ TYPED("check-in") }” when you have arrived.
guides-representative-meeting-5 = Is something wrong in the minutes? Write “{ TYPED("minutes-objection") }”.

guides-representative-fees = Get your money
guides-representative-fees-1 = After the meeting the robot makes a claim for you. Write “{ TYPED("my-fees") }” to see it.
guides-representative-fees-2 = Did you spend money? Write “{ TYPED("fee-add-line") }”, and send a picture of the receipt.
guides-representative-fees-3 = Is the time wrong? Write “{ TYPED("fee-wrong") }”.
guides-representative-fees-4 = Write “{ TYPED("fee-confirm") }” when the claim is right.
guides-representative-fees-5 = Never write an account number here. The pay office has it.
guides-representative-fees-6 = Do you get benefits? Ask the benefits office before you accept money. You can write “{ TYPED("fee-decline") }”.

guides-representative-undo = Undo and change
guides-representative-undo-1 = Write “{ TYPED("undo") }” just after you did something.
guides-representative-undo-2 = Write “{ TYPED("stop") }” to get out of a question. What you have written is kept.
guides-representative-undo-3 = Write “{ TYPED("edit-comment") }” to change your words before the last day.
guides-representative-undo-4 = Write “{ TYPED("withdraw-comment") }” to take them back.

guides-representative-help = Ask for help
guides-representative-help-1 = Write “{ TYPED("human") }”, and you get the name and phone of somebody to talk to.
guides-representative-help-2 = Write “{ TYPED("help") }” to get the words you can use.
guides-representative-help-3 = Write “{ TYPED("unclear") }” when a message is hard.
guides-representative-help-4 = Write “{ TYPED("ask-help") }” when a paper is hard. A person answers you.
guides-representative-help-5 = Write “{ TYPED("name-support") }” if somebody is to help you. You decide who.
guides-representative-help-6 = Is a word hard? Write “{ TYPED("what-is") }” and the word.
guides-representative-help-7 = Write “{ TYPED("ask-scribe") }” if you want a person to write for you.

guides-representative-simpler = Read more easily, or listen
guides-representative-simpler-1 = Write “{ TYPED("simpler") }”, and the messages get shorter.
guides-representative-simpler-2 = Write “{ TYPED("read-aloud") }” to hear the last message.
guides-representative-simpler-3 = Write “{ TYPED("repeat") }” to get the last message once more.
guides-representative-simpler-4 = Write “{ TYPED("choose-language") }” to change language.
guides-representative-simpler-5 = Write “{ TYPED("get-paper") }” to get large print, Word or a web page.
guides-representative-simpler-6 = Write “{ TYPED("order-print") }” to get everything by post.
guides-representative-simpler-7 = Write “{ TYPED("ordinary") }” to get ordinary messages again.

guides-representative-privacy = Who sees what
guides-representative-privacy-1 = Money, needs and secret votes are only for private chat.
guides-representative-privacy-2 = Do not write about illness, or about other people who can be recognised.
guides-representative-privacy-3 = Telegram can read what is on Telegram. You decide how much comes there.
guides-representative-privacy-4 = Write “{ TYPED("my-data") }” to see what the council knows about you.
guides-representative-privacy-5 = Write “{ TYPED("my-data-file") }” to get it all as a file.
guides-representative-privacy-6 = Have you lost your phone? Call the coordinator. From another account you can write “{ TYPED("lock") }”.
guides-representative-privacy-7 = Write “{ TYPED("my-rights") }” to see what you have a right to, and where to complain.

guides-representative-leave = Take a break, or leave
guides-representative-leave-1 = Write “{ TYPED("pause") }” when you need time off. Nobody asks why.
guides-representative-leave-2 = Write “{ TYPED("resume") }” when you want to begin again.
guides-representative-leave-3 = Write “{ TYPED("leave") }” if you want to leave the council. You read what it means before you say yes.
