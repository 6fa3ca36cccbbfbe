### Courses in chat: short steps, one small thing at a time.

courses-menu-courses = Courses and introduction
cmd-courses = course, courses, training, learn more, /courses
cmd-first-guide = first guide, get started, how does the council work, /first
cmd-item-process = where is the item, how far is the item, where are we in the process
courses-title = Courses you can take here
courses-title-body = Each course has short steps. You can stop when you like, and go on many days later. Nobody else sees it.
courses-start-choice = Meet the council
courses-process-choice = Learn how it is decided
courses-rights-choice = Know your rights
courses-fees-choice = Understand the money
courses-words-choice = Study the words
courses-speak-choice = Speak up in a meeting
courses-listen-choice = Listen to users
courses-at = Step { $n } of { $total }.
courses-done = You have been through it.
courses-back = You were here last.
courses-back-days =
    { $days ->
        [one] You were here yesterday.
       *[other] You were here { $days } days ago.
    }
courses-on-choice = Continue
courses-previous-choice = Go one step back
courses-pause-choice = Pause the course
courses-finish-choice = Finish the course
courses-stop-choice = Delete where I was
courses-all-choice = Show all courses
courses-try-next-meeting-choice = Show the next meeting
courses-try-open-items-choice = Show what is open
courses-try-my-rights-choice = Show my rights
courses-try-fee-year-choice = Show this year’s money
courses-try-word-list-choice = Show the word list
courses-right = The answer is: { $answer }
courses-any = Both answers are right
courses-finished = You have been through: { $course }
courses-finished-body = You can take it again when you like. Write “courses”.
courses-paused = The course waits for you
courses-paused-at = You are at step { $n } of { $total }.
courses-paused-body = Write “courses” when you want to go on. I do not remind you of it.
courses-forgotten = I have deleted where you were
courses-forgotten-body = You can start over at any time.
courses-ask-take-course-course = Which course would you like?
courses-ask-item-process-item = Which item is it about?
courses-none-item-process-item = No items have been sent out yet
courses-word = { $word }
courses-words-step = Words you meet, part { $n }

## Where an item is on its way

courses-where = How far has { $item } come?
courses-where-choice = How far it has come
courses-no-stage = Nobody has written how far the item has come. Ask the coordinator.
courses-still-open = You can say what you think up to and including { $close }.
courses-stage-behind = Done: { $stage }
courses-stage-here = The item is here now: { $stage }
courses-stage-ahead = May come: { $stage }
courses-meeting-day = The item is on the agenda for { $day }.
courses-back-to-item-choice = Back to the item
courses-learn-choice = Learn about the way

## Get to know the council

courses-start-council = What the council is for
courses-start-council-body = The council gives advice on the services. { $authority } decides, but must answer you. The council does not take up one person’s case.
courses-start-early = You get the items early
courses-start-early-body = The items come { $papers } days before the meeting. You can read them, hear them or get them on paper.
courses-start-words = Three words you meet often
courses-start-words-body = An item is what the council talks about. A comment is what you think. A decision is what is settled. Unsure of a word? Write “what is” and the word.
courses-start-road = The way to a decision
courses-start-road-body = An item begins as an idea. Then it becomes a plan. In the end something is decided.
courses-start-road-ask = When is it easiest to change something?
courses-start-road-1-choice = While it is an idea
courses-start-road-2-choice = After it is decided
courses-start-road-after = Early on, much is open. When something is decided, it is hard to change.
courses-start-say = Say what you think
courses-start-say-body = One sentence is enough. Write, speak or send a picture. The comment gets a number that you can follow.
courses-start-answer = You get an answer
courses-start-answer-body = The service must answer within { $answers } days after the meeting. The answer must have a reason.
courses-start-answer-ask = What can you do when the answer is no?
courses-start-answer-1-choice = Nothing
courses-start-answer-2-choice = Raise it again
courses-start-answer-after = You can say that you disagree. You can raise it again once.
courses-start-rights = You have rights
courses-start-rights-body = You can be paid. You can have a support person. You can get help to take part. You can see what we keep about you, and complain.
courses-start-help = There is always a person
courses-start-help-body = Write “human” when you want to talk to somebody. Write “not clear” when something is unclear. Write “courses” to learn more.

## The way to a decision

courses-process-idea = Idea: somebody has a thought
courses-process-idea-body = Nearly all is open. Now you can say what the problem is, and what matters most.
courses-process-planning = Planning: somebody writes a plan
courses-process-planning-body = Much is open. Now you can say what the plan must have. Say what is missing.
courses-process-hearing = Consultation: many are asked
courses-process-hearing-body = The proposal is written. Now you can say what must change, and why. The last day stands in the item.
courses-process-decided = Decided: something is settled
courses-process-decided-body = Now it is hard to change. You can still ask why.
courses-process-decided-ask = What must you always be told?
courses-process-decided-1-choice = The reason
courses-process-decided-2-choice = Only the result
courses-process-decided-after = An answer must have a reason. Ask for the reason if it is missing.
courses-process-execution = Carrying out: it gets done
courses-process-execution-body = Somebody is responsible for doing it by a day. The council can ask how it goes.
courses-process-evaluation = Evaluation: did it work?
courses-process-evaluation-body = Now you can say whether it got better. What you all say can become new items.

## The money

courses-fees-counts = What you can be paid for
courses-fees-counts-body = The meeting, the pre-meeting, the reading and the travel can be paid. I work it out from the council’s own rates.
courses-fees-choose = You choose yourself
courses-fees-choose-body = You can take all, take less or turn it down. You can also give the money to your organisation.
courses-fees-choose-ask = Who is told what you choose?
courses-fees-choose-1-choice = Everybody here
courses-fees-choose-2-choice = Only those who pay
courses-fees-choose-after = Your choice is private. It does not stand in the minutes.
courses-fees-receipt = Keep the receipt
courses-fees-receipt-body = Have you paid for a bus, a taxi or childcare? Take a picture of the receipt. Send it here when we are alone.
courses-fees-checked = Two people look at the claim
courses-fees-checked-body = First you say that it is right. Then one looks at the hours, and another at the money. Nobody approves their own claim.
courses-fees-benefits = Do you get benefits?
courses-fees-benefits-body = Money from the council may count. I show the sum for the year. I warn you at a limit you set.
courses-fees-benefits-ask = Who knows what is right for you?
courses-fees-benefits-1-choice = The robot
courses-fees-benefits-2-choice = Those who pay it
courses-fees-benefits-after = Ask them before you take the money. I do not give advice on this.

## Speak up in a meeting

courses-speak-before = Before the meeting
courses-speak-before-body = Choose one item that matters to you. Write one sentence about it. Then you have something to say.
courses-speak-short = Say it briefly
courses-speak-short-body = Say first what you want, then why. An example helps, but do not use the names of others.
courses-speak-short-ask = Which beginning is clear?
courses-speak-short-1-choice = A lot of it is wrong
courses-speak-short-2-choice = I want a caretaker
courses-speak-short-after = Then everybody knows what you ask for. The reason comes next.
courses-speak-turn = Ask for your turn
courses-speak-turn-body = Raise your hand. In a video meeting you can write in the chat. The chair gives you your turn. You can ask for a break.
courses-speak-unclear = When something is unclear
courses-speak-unclear-body = You can say that you did not understand. Ask them to say it more simply. Others often wonder too.
courses-speak-unclear-ask = When can you ask?
courses-speak-unclear-1-choice = During the meeting
courses-speak-unclear-2-choice = After the meeting
courses-speak-unclear-after = You can also ask here in chat.
courses-speak-disagree = When you disagree
courses-speak-disagree-body = Say what you disagree with, and why. Do you disagree? Your view can stand in the minutes.

## Listen to users, for the service

courses-listen-early = Ask early
courses-listen-early-body = Bring the item while something can be changed. Say what is open, and what is settled.
courses-listen-open = Ask openly
courses-listen-open-body = Ask about what people know from daily life. Wait for the answer.
courses-listen-open-ask = Which question is open?
courses-listen-open-1-choice = What should we change?
courses-listen-open-2-choice = Do you all agree?
courses-listen-open-after = The second has only two answers. The first can tell you something new.
courses-listen-answer = Answer with a reason
courses-listen-answer-body = Every comment must have an answer within { $answers } days after the meeting. Say what changed, and what cannot change.
courses-listen-room = Make it safe
courses-listen-room-body = Take breaks. Explain words. Nobody should have to tell about their own illness.
courses-listen-room-ask = Who should speak first?
courses-listen-room-1-choice = Those who lead
courses-listen-room-2-choice = The representatives
courses-listen-room-after = When the leader speaks last, the others say more.
