### The council's rules, its bodies and their seats.

councils-menu-rules = The council's rules
councils-menu-council-change = Change a rule
councils-menu-bodies = Council and its groups
councils-menu-bodies-plain = Council and groups
councils-menu-add-body = New group or panel
councils-menu-add-seat = New seat
cmd-rules = rules, the rules, which rules apply, /rules
cmd-deadlines = deadlines, which deadlines apply, /deadlines
cmd-mandate = mandate, what is the council for
cmd-council-change = change rule, change rules, change deadline
cmd-bodies = groups, working groups, /groups
cmd-groups-without-users = groups without users, groups without a user
cmd-add-body = new group, new panel
cmd-add-seat = new seat
councils-rules = The rules of { $name }
councils-label-authority = Belongs to
councils-deadlines-choice = Show the deadlines
councils-mandate-choice = Read the mandate
councils-deadlines = The deadlines, counted from the meeting
councils-rule-call-for-items = Call for items
councils-rule-proposals-close = Last day to propose items
councils-rule-print-posted = Papers posted
councils-rule-papers-out = Items out
councils-rule-comment-reminder = Reminder to comment
councils-rule-comments-close = Last day to comment
councils-rule-premeeting = Pre-meeting
councils-rule-meeting-reminder = Reminder of the meeting
councils-rule-draft-minutes = Draft minutes
councils-rule-objections-close = Last day to object
councils-rule-answers-due = Answers to comments
councils-rule-quiet-from = Quiet from
councils-rule-quiet-to = Quiet until
councils-rule-send-time = Messages are sent
councils-rule-mandate = Mandate
councils-rule-quorum = So many must attend
councils-rule-tie-rule = When votes are equal
councils-rule-influence-target-pct = Target: feel influence
councils-rule-min-n-stats = Fewest answers shown
councils-rule-yearly-month = Month for questions
councils-rule-telegram-classes = Telegram gets
councils-days-before =
    { $many ->
        [one] One day before the meeting
       *[other] { $many } days before the meeting
    }
councils-days-after =
    { $many ->
        [one] One day after the meeting
       *[other] { $many } days after the meeting
    }
councils-same-day = On the day of the meeting
councils-clock = { $at }
councils-percent = { $many } per cent
councils-answers =
    { $many ->
        [one] One answer
       *[other] { $many } answers
    }
councils-quorum-at-least-half = At least half of the seats
councils-quorum-more-than-half = More than half of the seats
councils-quorum-min-count =
    { $many ->
        [one] At least one seat
       *[other] At least { $many } seats
    }
councils-tie-rule-chair = The chair decides
councils-tie-rule-lot = By lot
councils-tie-rule-none = Nobody decides
councils-telegram-classes-0 = Only agendas and open results
councils-telegram-classes-1 = Also papers, own inputs and answers
councils-telegram-classes-2 = Also private matters, for those who say yes
councils-telegram-about = Telegram is a company and can read what is sent there. Many municipalities advise against it. Matrix is locked to everybody else.
councils-telegram-about-all = Private matters are attendance, votes, needs, sums and names. They come only to those who say yes themselves. Everybody on Telegram is asked.
councils-moves-previous-working-day = A deadline on a day off moves to the working day before.
councils-moves-next-working-day = A deadline on a day off moves to the next working day.
councils-moves-none = A deadline on a day off does not move.
councils-mandate = What { $name } is for
councils-no-mandate = The mandate has not been written yet.
councils-advice = The council advises. Those who decide must answer.
councils-answers-to = It is { $authority } that decides.
councils-no-cases = The council cannot take up one person's case.
councils-ask-council-change-rule = Which rule do you want to change?
councils-ask-council-change-choice = What is to apply?
councils-ask-council-change-value = { $rule }: what is to apply?
councils-now = Now: { $value }
councils-write = Write the new one.
councils-write-days = Write how many days, for example 14.
councils-write-clock = Write the time, for example 08:00.
councils-yes-council-change = Yes, change the rule
councils-changing = Change “{ $rule }”?
councils-label-old = Before
councils-label-new = Now
councils-look-again = Look once more:
councils-changed = The rule is changed: { $rule }
councils-changed-body = The chair and the others who run the council are told.
councils-changed-by = Changed by { $name }. The change stands in the log.
councils-unchanged = The rule is so already: { $rule }
councils-unchanged-body = I have not changed anything. Nobody is told.
councils-no-minus = Write the number without a minus
councils-no-minus-body = { $name }: count the days after the meeting. Minus means before the meeting.
councils-meeting-running = The items for “{ $title }” are already out
councils-meeting-running-body = Deadlines cannot change while items are out. Change them after the meeting.

## Bodies and seats

councils-bodies = The council and its groups
councils-body-line = { $name }: { $users } of { $seats } seats are filled
councils-group-line = { $name }: { $users } of { $seats } seats are filled. Plan: { $strategy }
councils-panel-line = { $name }: panel, open to many
councils-without-users-choice = Groups without users
councils-without-users =
    { $many ->
        [one] One group has no user
       *[other] { $many } groups have no user
    }
councils-all-have-users = Every group has a user representative
councils-groups-many =
    { $many ->
        [0] The council has no working groups.
        [one] The council has one working group.
       *[other] The council has { $many } working groups.
    }
councils-group-name = { $name }, plan: { $strategy }
councils-kind-working-group = Working group
councils-kind-panel = Panel, open to many
councils-ask-add-body-name = What is the group or panel called?
councils-ask-add-body-kind = What kind of group is it?
councils-ask-add-body-strategy = Which plan does the group work with?
councils-body-there = “{ $name }” is there already
councils-body-added = New group: { $name }
councils-body-added-body = Now it can have seats and members.
councils-ask-add-seat-body = Where is the seat?
councils-ask-add-seat-organisation = Which organisation has the seat?
councils-seat-added = New seat: { $organisation }
councils-seat-added-body = The seat is in { $body }, and it is empty.

## When a setting cannot be used

council-zone-unknown = I do not know the time zone “{ $zone }”
council-clock-unreadable = I do not understand the time “{ $text }”
council-deadline-unknown = I do not know the deadline “{ $name }”
council-deadline-too-far = { $days } days is too far from the meeting
council-deadline-too-far-body = It concerns the deadline “{ $name }”. Write fewer days.
council-rules-broken = The council's rules cannot be read ({ $what })
council-profile-unknown = I do not know the kind of council “{ $profile }”
council-country-unknown = I do not know the country “{ $value }”
council-language-unknown = I do not know the language “{ $value }”
council-numbering-unknown = I do not know the numbering “{ $value }”
council-numbering-start = The first item number must be 1 or more
council-tie-rule-unknown = I do not know the rule “{ $value }” for equal votes
council-target-not-percent = The target must be between 0 and 100 per cent
council-target-not-percent-body = You wrote { $target }.
council-month-unknown = The month must be a number from 1 to 12
council-month-unknown-body = You wrote { $month }.
council-least-answers = There must be at least one answer
council-least-answers-body = You wrote { $least }.
council-quorum-unknown = I do not know the rule “{ $rule_name }” for how many must attend
council-quorum-needs-count = Write how many seats must attend
council-doubt-order = The deadlines are not in the usual order.
council-doubt-after-meeting = The items or comments come after the meeting.
council-doubt-reminder-outside-window = The reminder comes when nobody can comment.
council-doubt-objections-before-draft = Objections close before the draft comes.
council-doubt-send-time-quiet = Messages are sent in the quiet hours, and must wait.
council-doubt-no-days-off = No days off have been written in.
council-doubt-few-answers = With fewer than three answers, somebody can see what one person thought.
