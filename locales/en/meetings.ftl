### Meetings: planned, moved, opened and closed; who comes, what they need, who stands in.

cmd-plan-meeting = plan meeting, new meeting
cmd-move-meeting = move meeting, new time
cmd-postpone-meeting = postpone meeting
cmd-cancel-meeting = cancel meeting, call off meeting
cmd-open-meeting = open meeting, start meeting
cmd-close-meeting = close meeting, end meeting, meeting is over
cmd-rsvp = coming, i am coming, i am not coming, cannot come, i cannot come, i can't come
cmd-access-need = needs, what i need, i need something at the meeting
cmd-call-deputy = call in deputy, call deputy
cmd-free-deputy = deputy not needed
cmd-check-in = i am here, check in
cmd-check-out = i am leaving, check out
cmd-attendance = attendance, correct attendance
cmd-declare-interest = interest, i have an interest
cmd-morning = what waits, what is waiting, good morning

## Menus

meeting-menu-plan-meeting = Plan a meeting
meeting-menu-move-meeting = Move a meeting
meeting-menu-postpone-meeting = Postpone a meeting
meeting-menu-cancel-meeting = Cancel a meeting
meeting-menu-open-meeting = Open the meeting
meeting-menu-close-meeting = Close the meeting
meeting-menu-rsvp = Say if I am coming
meeting-menu-access-need = Say what I need at the meeting
meeting-menu-call-deputy = Call in a deputy
meeting-menu-check-in = I am here
meeting-menu-attendance = Correct the attendance
meeting-menu-declare-interest = I have an interest in an item
meeting-menu-morning = See what waits for me
meeting-menu-morning-plain = See what waits

## Words in many places

meeting-kind-meeting = Ordinary meeting
meeting-kind-theme-day = Theme day
meeting-mode-physical = Everyone meets in one place
meeting-mode-video = On video
meeting-mode-hybrid = Both in a place and on video
meeting-part-meeting = The meeting
meeting-part-premeeting = The pre-meeting
meeting-line = { $title }, { $day } at { $clock }
meeting-when = The meeting is on { $day } from { $start } to { $end }.
meeting-place-physical = Place: { $place }.
meeting-place-hybrid = Place: { $place }, or on video.
meeting-place-video = The meeting is on video.
meeting-place-video-at = The meeting is on video: { $place }.
meeting-of-body = This is about { $body }.
meeting-reason = Reason: { $reason }
meeting-told-many =
    { $n ->
        [one] { $n } person has been told.
       *[other] { $n } people have been told.
    }
meeting-seat = { $organisation }: { $name }
meeting-seat-empty = { $organisation } (empty seat)
meeting-rsvp-yes = Yes, I am coming
meeting-rsvp-over = The meeting on { $day } is over
meeting-rsvp-over-body = You cannot answer it now. You need do nothing.
meeting-rsvp-off = The meeting on { $day } is called off
meeting-rsvp-off-body = You need not answer.
meeting-rsvp-online = Video: I join there
meeting-rsvp-online-plain = Yes, by video
meeting-rsvp-no = No, I am not coming

## Choices

meeting-choice-agenda = Write the agenda
meeting-choice-move = Move the meeting
meeting-choice-plan-another = Plan another meeting
meeting-choice-plan-another-plain = Plan another
meeting-choice-rsvp = Say if I am coming
meeting-choice-need = Tell what I need
meeting-choice-close = Close the meeting
meeting-choice-evaluate = Answer the questions
meeting-choice-call = Call in { $name }
meeting-choice-free = Give { $name } the seat
meeting-choice-check-out = I am leaving now
meeting-choice-check-in = I am back here
meeting-choice-attendance = Correct one more

## Planning

meeting-ask-plan-meeting-body = Who is the meeting for?
meeting-ask-plan-meeting-kind = What kind of meeting is it?
meeting-ask-plan-meeting-title = What is the meeting called?
meeting-ask-plan-meeting-start = Which day and at what time does it start?
meeting-ask-plan-meeting-end = At what time does it end?
meeting-ask-plan-meeting-mode = How do people meet?
meeting-ask-plan-meeting-place = Where is the meeting?
meeting-ask-plan-meeting-premeeting = Is there a pre-meeting? Write day and time
meeting-planned = { $title } is planned for { $day }
meeting-planned-twice = There is already a meeting with the same name, day and time. Write “cancel meeting” if one of them should go.
meeting-dates = These dates follow:
meeting-deadline-date = { $day }
meeting-deadline-call-for-items = We ask for items
meeting-deadline-proposals-close = Last day to propose items
meeting-deadline-papers-out = Agenda and papers must be out
meeting-deadline-comments-close = Last day for comments
meeting-deadline-meeting-reminder = Reminder of the meeting
meeting-deadline-draft-minutes = Draft minutes
meeting-deadline-answers-due = Answers to all comments
meeting-ends-before-start = The meeting ends before it starts
meeting-ends-before-start-body = Write a time after the start.
meeting-premeeting-ends-before-start = The pre-meeting ends before it starts
meeting-premeeting-ends-before-start-body = Write a time after the start.
meeting-not-now = The meeting cannot be changed that way now
meeting-not-now-body =
    { $state ->
        [planned] The meeting is planned but not opened yet.
        [published] The agenda is out, but the meeting is not opened yet.
        [open] The meeting is open.
        [closed] The meeting is closed.
        [cancelled] The meeting is cancelled.
       *[postponed] The meeting is postponed. It needs a new day first.
    }

## A meeting that changes

meeting-ask-move-meeting-meeting = Which meeting do you want to move?
meeting-ask-move-meeting-start = Which day and at what time does it start?
meeting-ask-move-meeting-end = At what time does it end?
meeting-ask-move-meeting-place = Is there a new place? Write where
meeting-none-move-meeting-meeting = There is no meeting planned now
meeting-confirm-move = Do you want to move the meeting?
meeting-confirm-move-body = { $title } will be on { $new }. { $many } people get a correction. All must answer again.
meeting-confirm-move-unheard = { $title } will be { $new }. Nobody has been told of the meeting yet. Nobody is told now.
meeting-premeeting-moved = The pre-meeting will be { $new }.
meeting-premeeting-gone = There will be no pre-meeting. The time for it has already passed.
meeting-told-nobody = Nobody has been told. Nobody knew of the meeting.
meeting-yes-move-meeting = Yes, move the meeting
meeting-moved = the meeting is moved to { $day }
meeting-changed = the meeting on { $day } has a new time or place
meeting-moved-answer = Are you coming? Please answer again.
meeting-moved-answer-plain = Are you coming? Answer again.
meeting-moved-was = Before, it was on { $old }.
meeting-moved-was-plain = Before: { $old }.
meeting-move-done = The meeting is moved to { $day }
meeting-ask-postpone-meeting-meeting = Which meeting do you want to postpone?
meeting-ask-postpone-meeting-reason = What is the reason? Everyone can read it
meeting-none-postpone-meeting-meeting = There is no meeting planned now
meeting-confirm-postpone = Do you want to postpone the meeting?
meeting-confirm-postpone-body = { $title }, { $day }, will have no date now. { $many } people get a correction.
meeting-yes-postpone-meeting = Yes, postpone the meeting
meeting-postponed = the meeting on { $day } is postponed
meeting-postponed-body = There is no new day yet. You will be told when there is.
meeting-postponed-done = The meeting on { $day } is postponed
meeting-ask-cancel-meeting-meeting = Which meeting do you want to cancel?
meeting-ask-cancel-meeting-reason = What is the reason? Everyone can read it
meeting-none-cancel-meeting-meeting = There is no meeting planned now
meeting-confirm-cancel = Do you want to cancel the meeting?
meeting-confirm-cancel-body = { $title }, { $day }, will not happen. { $many } people get a correction. This cannot be undone.
meeting-yes-cancel-meeting = Yes, cancel the meeting
meeting-cancelled = no meeting on { $day }
meeting-cancelled-body = There will be no meeting that day.
meeting-cancelled-done = The meeting on { $day } is cancelled
meeting-calendar = The meeting on { $day } for your calendar

## The meeting itself

meeting-ask-open-meeting-meeting = Which meeting do you open?
meeting-none-open-meeting-meeting = There is no meeting planned now
meeting-opened = The meeting is open
meeting-seats-present = { $n } of { $seats } seats are present.
meeting-present = Present: { $names }.
meeting-present-none = Nobody has checked in yet.
meeting-ask-close-meeting-meeting = Which meeting is over?
meeting-none-close-meeting-meeting = There is no meeting planned now
meeting-confirm-close = Is the meeting over?
meeting-confirm-close-body = { $title }, { $day }, is closed now. Those who were there are asked about it. This cannot be undone.
meeting-yes-close-meeting = Yes, close the meeting
meeting-closed = The meeting was closed at { $clock }
meeting-closed-body =
    { $n ->
        [one] { $n } representative was there and gets a few short questions about it.
       *[other] { $n } representatives were there. They get a few short questions about it.
    }
meeting-evaluation = How was the meeting on { $day }?
meeting-evaluation-ask = Please answer a few short questions when you have time.
meeting-evaluation-body = The answers show how { $body } works. Nobody sees what you answered.

## Reminders

meeting-call = What should the meeting on { $day } be about?
meeting-call-ask = Propose an item you want the council to take up. The last day is { $close }.
meeting-call-deputy = Members can propose items until { $close }. As a deputy you can talk to your member.
meeting-reminder = The meeting is on { $day } at { $clock }
meeting-reminder-ask = Can you not come? Say so now, and a deputy can take the seat.

## Coming or not

meeting-ask-rsvp-meeting = Which meeting is it about?
meeting-ask-rsvp-reason = Would you say why? Only the coordinator sees it
meeting-none-rsvp-meeting = There is no meeting planned now
meeting-rsvp-ask = Are you coming to the meeting on { $day }?
meeting-rsvp-done-yes = You are coming to the meeting on { $day }
meeting-rsvp-done-yes-body = The coordinator knows. You can change your answer at any time.
meeting-rsvp-done-online = You join on video on { $day }
meeting-rsvp-done-online-body = The coordinator knows. You can change your answer at any time.
meeting-rsvp-done-no = You are not coming to the meeting on { $day }
meeting-rsvp-done-no-body = The coordinator knows and can call in a deputy. You can change your answer if things change.
meeting-cannot-come = { $name } is not coming on { $day }
meeting-next-deputy = Do you want to call in { $name }, the next deputy?
meeting-no-deputy = There are no more deputies to call in. The seat will be empty.
meeting-after-all = { $name } is coming after all on { $day }
meeting-after-all-body = { $name } is called in as deputy. Who should have the seat?

## Deputies

meeting-ask-call-deputy-meeting = Which meeting is it about?
meeting-ask-call-deputy-seat = Which seat is it about?
meeting-ask-call-deputy-deputy = Who do you want to call in?
meeting-none-call-deputy-meeting = There is no meeting planned now
meeting-none-call-deputy-seat = The council has no seats yet
meeting-none-call-deputy-deputy = The seat has no deputy
meeting-ask-free-deputy-meeting = Which meeting is it about?
meeting-ask-free-deputy-seat = Who is not needed after all?
meeting-none-free-deputy-meeting = There is no meeting planned now
meeting-none-free-deputy-seat = No deputy is called in
meeting-deputy-called = You are called in to the meeting on { $day }
meeting-deputy-ask = Are you coming? Please answer now.
meeting-deputy-for = You take the place of { $name }.
meeting-deputy-gets = The papers, the vote and the fee are yours.
meeting-deputy-freed = no need to come on { $day }
meeting-deputy-freed-body = The member is coming after all. This is about { $body }.
meeting-replaced = { $name } takes your place on { $day }
meeting-replaced-body = You still get the papers. The vote and the fee follow the seat at this meeting.
meeting-deputy-done = { $name } is called in for { $day }
meeting-deputy-done-body = The deputy knows. The deputy gets what a member gets for this meeting.
meeting-deputy-free-done = { $name } is not needed on { $day }
meeting-deputy-free-done-body = The deputy has been told. The member has the seat again.
meeting-not-a-deputy = This person is not a deputy here
meeting-not-a-deputy-body = Call somebody who is a deputy in the council.
meeting-deputy-taken = The deputy already sits in another seat
meeting-deputy-taken-body = One person has one seat and one vote. Choose another deputy.

## Needs

meeting-ask-access-need-meeting = Which meeting is it about?
meeting-ask-access-need-needs = What do you need? For example interpreter, breaks, transport
meeting-none-access-need-meeting = There is no meeting planned now
meeting-need-noted = The coordinator knows what you need
meeting-need-noted-body = It is only for the meeting on { $day }. Only the coordinator sees it.
meeting-need-told = { $name } needs something on { $day }
meeting-need-told-body = Please arrange this before the meeting:

## Being there

meeting-ask-check-in-meeting = Which meeting are you at?
meeting-none-check-in-meeting = There is no meeting planned now
meeting-ask-check-out-meeting = Which meeting are you leaving?
meeting-none-check-out-meeting = There is no meeting planned now
meeting-checked-in = Noted: you are here, { $clock }
meeting-checked-out = Noted: you left at { $clock }
meeting-ask-attendance-meeting = Which meeting is it about?
meeting-ask-attendance-person = Who is it about?
meeting-ask-attendance-part = Is it the meeting or the pre-meeting?
meeting-ask-attendance-from = When did the person come? Write the time
meeting-ask-attendance-to = When did the person leave? Write the time
meeting-none-attendance-meeting = There is no meeting planned now
meeting-none-attendance-person = Nobody has a seat at the table yet
meeting-attendance-noted = { $name } was there from { $start } to { $end }

## An interest in an item

meeting-ask-declare-interest-item = Which item is it about?
meeting-ask-declare-interest-text = What is the reason? Write briefly
meeting-none-declare-interest-item = There are no items now
meeting-interest-noted = Noted for { $item }
meeting-interest-noted-body = The coordinator and the chair know. Your seat does not vote on this item. You may say what you think.
meeting-interest-told = { $name } has an interest in { $item }
meeting-interest-told-body = The seat does not vote on the item.

## Taking back

meeting-taken-back = It no longer counts
meeting-taken-back-body = Your answer for the meeting on { $day } is taken back.
meeting-need-undo = what you need at the meeting
meeting-interest-undo = that you have an interest
meeting-need-dropped = { $name } needs nothing { $day }
meeting-interest-dropped = { $name } has no interest in { $item }
meeting-interest-dropped-body = The seat votes on the item after all.

## What waits for the secretary

meeting-morning = This waits for you, { $day }
meeting-morning-nothing = Nothing waits for you now
meeting-morning-ask = Choose what to do first.
meeting-morning-help = { $name } needs help with “{ $title }”, by { $day }
meeting-morning-proposal = Answer { $name }: “{ $title }” as an item
meeting-morning-prints =
    { $n ->
        [one] Post { $n } print order by { $day }
       *[other] Post { $n } print orders by { $day }
    }
meeting-morning-publish = Send out the agenda for { $day }, by { $out }
meeting-morning-unowned =
    { $n ->
        [one] Find an owner for { $n } comment
       *[other] Find owners for { $n } comments
    }
meeting-morning-unread = { $n } of { $all } have read nothing for { $day }
meeting-morning-undelivered =
    { $n ->
        [one] { $n } message did not arrive
       *[other] { $n } messages did not arrive
    }
meeting-morning-certify =
    { $n ->
        [one] Certify { $n } claim
       *[other] Certify { $n } claims
    }
meeting-morning-approve =
    { $n ->
        [one] Approve { $n } claim
       *[other] Approve { $n } claims
    }
meeting-morning-export =
    { $n ->
        [one] Send { $n } claim to payroll
       *[other] Send { $n } claims to payroll
    }

## A day that is off, or has been

meeting-day-off = { $day } is a day off.
meeting-day-off-named = { $day } is a day off: { $name }.
meeting-day-off-ask = Do you want another day? Write “stop” and start again.

## A deputy instead

meeting-rsvp-deputy = Deputy: ask for my deputy to come
meeting-rsvp-done-deputy-body = The coordinator knows that you want a deputy, and calls one in. You can change your answer if something changes.
meeting-wants-deputy = { $name } asks for the deputy to come.

## Needs that are often asked for

meeting-need-interpreter = Interpreter
meeting-need-transport = Transport to the meeting
meeting-need-breaks = Extra breaks
meeting-need-advance = Travel money in advance
meeting-need-ways = Press a button, or write numbers such as “1 3”. You can also use your own words.
meeting-choice-more-needs = Say what more I need

## The card of a meeting

cmd-meeting-card = meeting card, who comes, how will the meeting be
cmd-describe-meeting = describe the meeting, write meeting card
meeting-menu-meeting-card = How the meeting will be
meeting-menu-describe-meeting = Describe the room and the breaks
meeting-choice-describe = Describe the room
meeting-ask-meeting-card-meeting = Which meeting is it about?
meeting-none-meeting-card-meeting = No meeting is planned now
meeting-ask-describe-meeting-meeting = Which meeting is it about?
meeting-none-describe-meeting-meeting = No meeting is planned now
meeting-ask-describe-meeting-room = What is the room like?
meeting-ask-describe-meeting-seating = How do people sit?
meeting-ask-describe-meeting-breaks = When are the breaks?
meeting-ask-describe-meeting-way-in = How do people get in?
meeting-ask-describe-meeting-guests = Are guests coming? Who?
meeting-card = The meeting on { $day } at { $clock }
meeting-room-room = The room
meeting-room-seating = How we sit
meeting-room-breaks = Breaks
meeting-room-way-in = How to get in
meeting-room-guests = Guests
meeting-room-coming = Coming
meeting-room-service = From the service
meeting-room-pre = The pre-meeting of the representatives is { $at }.
meeting-names = { $names }
meeting-check-in-undo = check-in
meeting-not-there = The check-in is taken away and is not in the minutes.
