### The user guide for the secretary of a council.

guides-secretary = User guide for secretaries
guides-secretary-about = You send out items, see to answers and write the minutes. Rådslag counts deadlines, reminds people and makes the files. You decide what goes out.

guides-secretary-day = Begin the day
guides-secretary-day-1 = Write “{ TYPED("morning") }”. You get what waits for you, the most important first.
guides-secretary-day-2 = Write “{ TYPED("undelivered") }” to see who did not get a message, and why.
guides-secretary-day-3 = Write “{ TYPED("away") }” before your holiday. Somebody else then gets your messages.

guides-secretary-plan = Plan the meeting
guides-secretary-plan-1 = Write “{ TYPED("plan-year") }” to put in the meetings of the year, or “{ TYPED("plan-meeting") }” for one.
guides-secretary-plan-2 = Write “{ TYPED("ask-dates") }” when you do not know which day suits people.
guides-secretary-plan-3 = Rådslag works out all deadlines from the rules of the council. See them with “{ TYPED("deadlines") }”.
guides-secretary-plan-4 = Write “{ TYPED("describe-meeting") }”, and tell about the room, the breaks and the way there.

guides-secretary-agenda = Send out the items
guides-secretary-agenda-1 = Send the agenda as a file: Word, PDF or text. Or write “{ TYPED("read-agenda") }” and paste the text.
guides-secretary-agenda-2 = Read what Rådslag has understood. Correct it by writing, for example “3 New title”.
guides-secretary-agenda-3 = Write “{ TYPED("fill-item") }” for each item the council can influence. Say what is open, and what is settled.
guides-secretary-agenda-4 = Write “{ TYPED("attach-paper") }” to attach a paper.
guides-secretary-agenda-5 = Write “{ TYPED("papers-clock") }”. There you see what is missing.
guides-secretary-agenda-6 = Write “{ TYPED("preview-agenda") }” to see the items as a member gets them.
guides-secretary-agenda-7 = Write “{ TYPED("publish-agenda") }”. You see who gets them before you say yes.

guides-secretary-plain = Write so that people understand
guides-secretary-plain-1 = Write short sentences, and say who does what. Explain words that only experts use.
guides-secretary-plain-2 = Before anything goes out, Rådslag reads your text. You get suggestions for what is heavy, and correct with one press.
guides-secretary-plain-3 = Write “{ TYPED("reading-state") }” to see who has read, and who needs help.
guides-secretary-plain-4 = A member can say that a message is unclear. You are told, and can write it again.
guides-secretary-plain-5 = Write “{ TYPED("answer-help") }” when somebody has asked about a paper.
guides-secretary-plain-6 = Write “{ TYPED("print-list") }” to see who gets paper by post.
guides-secretary-plain-7 = Write “{ TYPED("print-posted") }” when the letters are sent.
guides-secretary-plain-8 = Write “{ TYPED("show-unclear") }” to see what people did not understand.
guides-secretary-plain-9 = Write “{ TYPED("add-word") }” to explain a word to everyone. Write “{ TYPED("explain-word") }” when somebody has asked about one.

guides-secretary-meeting = Hold the meeting
guides-secretary-meeting-1 = Write “{ TYPED("open-meeting") }” when you begin.
guides-secretary-meeting-2 = Write “{ TYPED("begin-item") }” for each item.
guides-secretary-meeting-3 = Write “{ TYPED("mark-info") }” and the text for what is to stand in the minutes.
guides-secretary-meeting-4 = Write “{ TYPED("record-decision") }” for a decision, and “{ TYPED("record-action") }” for a task.
guides-secretary-meeting-5 = Write “{ TYPED("attendance") }” to correct who was there. The money follows attendance.
guides-secretary-meeting-6 = Write “{ TYPED("close-meeting") }” when the meeting is over.

guides-secretary-minutes = Finish the minutes
guides-secretary-minutes-1 = Write “{ TYPED("written-so-far") }” to read what is marked.
guides-secretary-minutes-2 = Write “{ TYPED("minutes-draft") }”. The draft goes to the members, with a last day for corrections.
guides-secretary-minutes-3 = Write “{ TYPED("minutes-approve") }” when that day has passed. The text is then locked.
guides-secretary-minutes-4 = Write “{ TYPED("minutes-addendum") }” if something must be corrected later.
guides-secretary-minutes-5 = Write “{ TYPED("get-minutes") }” to get them as PDF, Word, large print or a table.

guides-secretary-answers = See to answers
guides-secretary-answers-1 = Write “{ TYPED("open-inputs") }”. All comments without an answer are there, with their last day.
guides-secretary-answers-2 = Write “{ TYPED("assign-owner") }” to say who is to answer.
guides-secretary-answers-3 = Write “{ TYPED("set-outcome") }”. Choose what happened, and write why in everyday words.
guides-secretary-answers-4 = Whoever gave the comment gets the answer in their own language and can reply.
guides-secretary-answers-5 = Write “{ TYPED("news-from-there") }” when somebody outside has answered.

guides-secretary-vote = Let the council vote
guides-secretary-vote-1 = Write “{ TYPED("open-vote") }”, and choose item, question and way of voting.
guides-secretary-vote-2 = Choose a secret vote when it is about people. Nobody can then see who chose what.
guides-secretary-vote-3 = Write “{ TYPED("assisted-ballot") }” for somebody who votes on paper. A witness must be there.
guides-secretary-vote-4 = Write “{ TYPED("close-vote") }”. Rådslag counts and sends the result to everybody.

guides-secretary-files = Get the files
guides-secretary-files-1 = Write “{ TYPED("export") }” for register and tables.
guides-secretary-files-2 = Write “{ TYPED("get-report") }” for annual report, archive package and web pages.
guides-secretary-files-3 = Write “{ TYPED("year-figures") }” for the year in figures.
