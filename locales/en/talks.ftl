### Talks between a member and the office twice a year: offered, booked, prepared, agreed points.

cmd-book-talk = book a talk, book talk, talk with the office, /talk
cmd-my-talk = my talk, what did we agree on
cmd-talks-ahead = talks, which talks do i have
cmd-member-talk = note a talk, member talk
cmd-delete-talks = delete my talks
talks-menu-book-talk = Book a talk
talks-menu-my-talk = My talk
talks-menu-talks-ahead = Talks with members
talks-menu-talks-ahead-plain = See the talks
talks-menu-member-talk = Note what you agreed on
talks-menu-member-talk-plain = Write an agreement
talks-ask-book-talk-how = How would you like to talk?
talks-ask-book-talk-when = When does it suit you? For example “3 March at 10”
talks-ask-other-time-when = When would be better? For example “3 March at 10”
talks-ask-prepare-talk-works = What is good for you in the council?
talks-ask-prepare-talk-hard = What is difficult, and what would help?
talks-ask-prepare-talk-want = What should the council take up?
talks-ask-prepare-talk-differently = What should we do differently?
talks-ask-member-talk-person = Whom have you talked with?
talks-none-member-talk-person = There is nobody to choose
talks-ask-member-talk-points = What did you agree on? One point on each line.
talks-ask-refuse-points-words = What is not right?
talks-how-phone = By phone
talks-how-chat = In writing
talks-how-meet = Face to face
talks-when-phone = By phone, { $at }
talks-when-chat = In writing, { $at }
talks-when-meet = Face to face, { $at }
talks-book-choice = Book a talk
talks-accept-choice = Say that it suits
talks-accept-name = Say yes to { $name }
talks-other-choice = Suggest another time
talks-off-choice = Call off the talk
talks-prepare-choice = Answer the questions
talks-delete-choice = Delete all about talks
talks-agree-choice = Yes, that is right
talks-refuse-choice = No, something is wrong
talks-refuse-choice-plain = No, it is wrong
talks-again-choice = Write the points again
talks-again-choice-plain = Write again
talks-offered = Would you like a talk with { $name }?
talks-offered-body = We ask twice a year. The talk is about how things are for you in the council.
talks-private = The talk is between the two of you. Only the points you agree on are written down.
talks-last-time = You agreed on this last time
talks-asked = { $name } suggests a talk
talks-waits = { $name } learns this now
talks-waits-body = I tell you when it is settled.
talks-booked = The talk with { $name } is settled
talks-number = The phone number is { $phone }.
talks-questions = You can think about this before the talk
talks-rights = You can also ask about fees, support, an interpreter and papers.
talks-reminder = Tomorrow you talk with { $name }
talks-off = The talk is called off
talks-off-body = { $name } is told. You can book another whenever you like.
talks-off-told = { $name } has called off the talk
talks-prepared = { $name } has thought about this before the talk
talks-sent-ahead = { $name } gets your answers
talks-sent-ahead-body = { $many ->
    [one] One answer is sent. Nobody else sees it. After 90 days it is gone.
   *[other] { $many } answers are sent. Nobody else sees them. After 90 days they are gone.
  }
talks-mine = Your talk
talks-mine-booked = You have booked a talk with { $name }.
talks-mine-waits = The talk with { $name } is not settled yet.
talks-none-yet = No talk is booked.
talks-unagreed = Waits for your yes
talks-open = The two of you agree on this
talks-done = Done
talks-ahead = { $n ->
    [0] No talks are booked now
    [one] You have one talk ahead
   *[other] You have { $n } talks ahead
  }
talks-ahead-none = No talks are booked now
talks-line-asked = { $name } waits for an answer. { $when }
talks-line-offered = You wait for an answer from { $name }. { $when }
talks-line-booked = { $name }. { $when }
talks-point-of = { $name }: { $point }
talks-point-done = Done: { $point }
talks-point-undo = that the point is done
talks-past = That time has passed
talks-past-body = Write a day and a time that are still to come.
talks-nobody = There is nobody to book with now
talks-nobody-body = Write “human” and you get help.
talks-agreed = This is what we agreed on
talks-agreed-ask = { $name } has written this down from the talk. Is it right?
talks-agreed-only = Only these points are written down. Without an answer from you they are deleted in 30 days.
talks-kept = Noted from the talk with { $name }
talks-kept-points = { $many ->
    [one] One point is sent.
   *[other] { $many } points are sent.
  }
talks-kept-body = They count once { $name } has said that they are right.
talks-in-force = Then you agree
talks-in-force-body = In two months I ask you both how it goes.
talks-confirmed = { $name } agrees with the points
talks-refused = The points are deleted
talks-refused-body = Whoever wrote them is told and can write them again.
talks-refused-told = { $name } does not agree with the points
talks-refused-told-body = They are deleted. Talk to each other and write them again.
talks-point-is-done = Noted that it is done
talks-left = { $n ->
    [0] No points are open now.
    [one] One point is open.
   *[other] { $n } points are open.
  }
talks-point-done-told = { $name } says that this is done
talks-follow-own = How goes what the two of you agreed on?
talks-follow = How goes what you and { $name } agreed on?
talks-follow-body = Press what is done. Take up the rest when you meet again.
talks-deleting = Do you want to delete all about your talks?
talks-deleting-body = The points and bookings go for both of you. It cannot be undone.
talks-yes-delete-talks = Yes, delete all
talks-deleted = All about your talks is deleted
talks-deleted-body = Nothing is left with either of you.
talks-deleted-told = { $name } has deleted what you agreed on in the talks
talks-nothing = There is nothing to delete
talks-nothing-body = Nothing is kept, neither talk nor points.
