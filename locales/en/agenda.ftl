### The agenda: written, sent out and read; proposals from members.

cmd-set-agenda = new agenda, write agenda
cmd-fill-item = fill in item, fill in
cmd-publish-agenda = send out agenda, publish agenda
cmd-show-agenda = agenda, items
cmd-show-item = show item
cmd-propose-item = propose item, raise item
cmd-accept-item = accept proposal
cmd-decline-item = decline proposal

## Menus

agenda-menu-set-agenda = Write an agenda
agenda-menu-fill-item = Fill in an item
agenda-menu-publish-agenda = Send out the agenda
agenda-menu-show-agenda = Read the agenda
agenda-menu-propose-item = Propose an item
agenda-menu-accept-item = Accept a proposed item
agenda-menu-decline-item = Decline a proposed item

## Words in many places

agenda-item-number = Item { $number }
agenda-item-marked = { $number }
agenda-item-place = Item { $n }
agenda-inside-number = item { $number }
agenda-inside-place = item { $n }
agenda-item-line = { $item }: { $title }
agenda-reason = Reason: { $reason }
agenda-kind-formal = Formal item
agenda-kind-information = For information only
agenda-kind-can-influence = The council can influence it
agenda-kind-decide = The council decides
agenda-kind-any-other = Any other business
agenda-kind-formal-about = This is a formal item.
agenda-kind-information-about = This is for information.
agenda-kind-can-influence-about = You can influence this item.
agenda-kind-decide-about = Here the council decides.
agenda-kind-any-other-about = Here members can bring up other things.
agenda-phase-idea = Idea
agenda-phase-planning = Planning
agenda-phase-execution = Under way
agenda-phase-hearing = Consultation
agenda-phase-evaluation = Evaluation
agenda-phase-decided = Decided
agenda-label-summary = In short
agenda-label-question = We ask you
agenda-label-open = Open
agenda-label-fixed = Settled
agenda-label-recommendation = Proposal
agenda-label-phase = How far it has come
agenda-part-summary = “in short”
agenda-part-question = “what we ask”
agenda-part-open = “what is open”
agenda-part-fixed = “what is settled”
agenda-papers = Papers
agenda-interests =
    { $n ->
        [one] { $n } person has declared an interest.
       *[other] { $n } people have declared an interest.
    }

## Choices

agenda-choice-read = Read the agenda
agenda-choice-read-plain = Read the agenda
agenda-choice-aloud = Hear them read out
agenda-choice-propose = Propose an item
agenda-choice-comment = Say what I think
agenda-choice-fill = Fill in the item
agenda-choice-fill-item = { $item }: fill in
agenda-choice-fill-rest = The rest: fill in
agenda-choice-paper = Read the paper
agenda-choice-papers = Read the papers
agenda-choice-help = Help me understand
agenda-choice-next = Next item
agenda-choice-all = All items
agenda-choice-attach = Attach a paper
agenda-choice-publish = Send out the agenda
agenda-choice-publish-plain = Send out the papers
agenda-choice-accept = Yes, take the item
agenda-choice-decline = No, give a reason

## The agenda arrives

agenda-published = Meeting of { $body } on { $day }
agenda-published-plain = Meeting on { $day } at { $clock }
agenda-published-ask = The agenda is ready. You can say what you think until { $close }.
agenda-published-ask-plain = You can read the agenda now. You can say what you think. The last day is { $close }.
agenda-published-read = The agenda is ready. Please read it before the meeting.
agenda-influence-count =
    { $n ->
        [one] You can influence one item:
       *[other] You can influence { $n } items:
    }
agenda-reminder = What do you think about the items on { $day }?
agenda-reminder-ask = Say what you think. The last day is { $close }.
agenda-reminder-body = It can be short. Everything you write gets a number and an answer.

## Reading it

agenda-overview =
    { $n ->
        [one] One item on { $day }
       *[other] { $n } items on { $day }
    }
agenda-overview-ask = Choose an item to read it.
agenda-empty = The agenda for { $day } is not ready
agenda-empty-body = You will be told when you can read it.
agenda-ask-show-agenda-meeting = Which meeting do you want to read about?
agenda-none-show-agenda-meeting = There is no meeting planned now
agenda-ask-show-item-item = Which item do you want to see?
agenda-none-show-item-item = There are no items now

## Writing it

agenda-ask-set-agenda-meeting = Which meeting is the agenda for?
agenda-ask-set-agenda-items = Write the items, one on each line
agenda-none-set-agenda-meeting = Plan a meeting first
agenda-set =
    { $n ->
        [one] The agenda for { $day } has one item
       *[other] The agenda for { $day } has { $n } items
    }
agenda-missing-count =
    { $n ->
        [one] One item is not finished:
       *[other] { $n } items are not finished:
    }
agenda-lacks = { $item } lacks { $parts }.
agenda-ask-fill-item-item = Which item do you want to fill in?
agenda-ask-fill-item-kind = What can the council do with the item?
agenda-ask-fill-item-summary = Explain the item briefly, so that all understand
agenda-ask-fill-item-question = What do we ask the council?
agenda-ask-fill-item-open = What can you still change?
agenda-ask-fill-item-fixed = What is already settled?
agenda-ask-fill-item-phase = How far has the item come?
agenda-ask-fill-item-recommendation = What does the office propose?
agenda-none-fill-item-item = There are no items yet. Write the agenda first
agenda-filled = { $item } is saved
agenda-title-empty = An item has no title
agenda-title-empty-body = Write what the item is about.
agenda-kind-unknown = I do not know the kind of item “{ $kind }”
agenda-phase-unknown = I do not know the stage “{ $phase }”
agenda-item-elsewhere = “{ $title }” belongs to another meeting
agenda-item-elsewhere-body = Write it as a new item of this meeting.

## Sending it out

agenda-ask-publish-agenda-meeting = Which meeting's agenda is to be sent out?
agenda-none-publish-agenda-meeting = Plan a meeting first
agenda-incomplete =
    { $n ->
        [one] Before sending: one thing is missing
       *[other] Before sending: { $n } things are missing
    }
agenda-item-incomplete = “{ $item }” lacks { $missing }
agenda-item-incomplete-body =
    { $others ->
        [one] { $others } more item is not finished.
       *[other] { $others } more items are not finished.
    }
agenda-deadline = The agenda must be out by { $day }.
agenda-soon = The agenda must be out by { $day }
agenda-soon-ask = Please get the agenda for { $day } ready.
agenda-soon-nothing = Nothing is missing. You can send the agenda now.
agenda-soon-empty = The agenda is not written yet.
agenda-confirm-publish = Send the agenda for { $day } now?
agenda-confirm-publish-body =
    { $n ->
        [one] One item goes
       *[other] { $n } items go
    } to { $many ->
        [one] one person
       *[other] { $many } people
    }. The number cannot be changed afterwards.
agenda-yes-publish-agenda = Yes, send it
agenda-sent =
    { $n ->
        [one] Sent to { $n } person
       *[other] Sent to { $n } people
    }
agenda-sent-telegram = { $n } on Telegram
agenda-sent-matrix = { $n } on Matrix
agenda-sent-console = { $n } in the terminal
agenda-sent-paper = { $n } by post or phone
agenda-sent-by-hand = Phone or post to { $names }.
agenda-sent-late = The agenda should have been out on { $day }.
agenda-without-papers = Without papers: { $items }.
agenda-list-unanswered =
    { $n ->
        [one] { $n } comment should have had an answer. It is on the agenda.
       *[other] { $n } comments should have had answers. They are on the agenda.
    }
agenda-list-outstanding =
    { $n ->
        [one] { $n } comment from other meetings is not finished.
       *[other] { $n } comments from other meetings are not finished.
    }

## Proposals

agenda-ask-propose-item-meeting = Which meeting is the item for?
agenda-ask-propose-item-title = What is the item called?
agenda-ask-propose-item-text = What is the item about, and why?
agenda-none-propose-item-meeting = There is no meeting planned now
agenda-confirm-propose-body = The proposal goes to the coordinator of { $body }. It is for the meeting on { $day }.
agenda-yes-propose-item = Yes, send the proposal
agenda-proposed = Your proposal “{ $title }” has arrived
agenda-proposed-body = The coordinator tells you if it comes up on { $day }.
agenda-proposed-late = The last day was { $close }. The coordinator may still say yes.
agenda-proposal-told = { $name } proposes an item
agenda-proposal-ask = Should it be on the agenda on { $day }?
agenda-proposal-late = The proposal came after the last day.
agenda-proposal-accepted = Your item is on the agenda: { $title }
agenda-proposal-accepted-body = It comes up at the meeting on { $day }. You get the agenda before that.
agenda-proposal-declined = Your item is not on the agenda: { $title }
agenda-proposal-declined-body = This is about the meeting on { $day }. You can propose it again for a later one.
agenda-settled-accepted = Accepted: { $title }
agenda-settled-declined = Declined: { $title }
agenda-settled-body = The person who proposed it has been told.
agenda-ask-accept-item-proposal = Which proposal do you accept?
agenda-none-accept-item-proposal = No proposals are waiting
agenda-ask-decline-item-proposal = Which proposal do you decline?
agenda-ask-decline-item-reason = What is the reason? The proposer will read it
agenda-none-decline-item-proposal = No proposals are waiting
proposal-needs-reason = Write a reason when you decline
proposal-needs-reason-body = The proposer gets to know the reason.
proposal-not-now = The proposal is already answered
proposal-not-now-body =
    { $state ->
        [accepted] It is on the agenda.
        [declined] It was declined.
       *[received] It waits for an answer.
    }
agenda-ask-show-proposal-proposal = Which proposal do you want to look at?
agenda-none-show-proposal-proposal = No proposals are waiting

## Changes after it was sent

agenda-corrected = the items for { $day } have changed
agenda-corrected-ask = This is different from what you got before:
agenda-corrected-soon = The items are out already. In ten minutes everybody gets one correction of what has changed.
agenda-change-new = New item: { $item }
agenda-change-gone = Taken off the agenda: { $title }
agenda-change-part = { $item }, { $part }: { $now }
agenda-change-emptied = { $item }, { $part }: taken away
agenda-change-more =
    { $n ->
        [one] { $n } more change
       *[other] { $n } more changes
    }
agenda-changed-title = new title
agenda-changed-kind = what the council can do
agenda-changed-summary = in short
agenda-changed-question = what we ask
agenda-changed-open = open
agenda-changed-fixed = settled
agenda-changed-phase = how far it has come
agenda-changed-recommendation = proposal
agenda-changed-goal = aim
agenda-changed-decider = who decides
agenda-changed-next-step = what happens next
agenda-number-twice = Two items have number { $number }
agenda-number-twice-body = They are “{ $one }” and “{ $other }”. Nothing is saved. Give each its own number, or write them without.
agenda-item-twice = The same item stands there twice
agenda-item-twice-body = Nothing is saved. Take one of them away.

## The papers clock

cmd-papers-clock = papers clock, what is missing
agenda-menu-papers-clock = See what is missing before sending
agenda-days-left =
    { $n ->
        [one] { $n } day is left.
       *[other] { $n } days are left.
    }
agenda-days-today = Today is the last day.
agenda-days-over =
    { $n ->
        [one] It was due { $n } day ago.
       *[other] It was due { $n } days ago.
    }
agenda-wanted = This should be there too, but it stops nothing:
agenda-should = { $item }: { $parts }
agenda-part-phase = “how far it has come”
agenda-part-shorter = “in short” in at most 150 words
agenda-unposted =
    { $n ->
        [one] { $n } order is not posted.
       *[other] { $n } orders are not posted.
    }
agenda-clock-out = The items for { $day } are out
agenda-summary-long = “In short” is longer than 150 words. Make it shorter if you can.
agenda-item-line-late = { $item }: { $title } (late paper)

## What an item is to lead to

cmd-plan-item = aim of item, plan item
agenda-menu-plan-item = Write the aim and time of an item
agenda-ask-plan-item-item = Which item is it about?
agenda-none-plan-item-item = Write the agenda first
agenda-ask-plan-item-goal = What should the item lead to? One sentence
agenda-ask-plan-item-decider = Who decides in the end?
agenda-ask-plan-item-next-step = What happens after the meeting?
agenda-ask-plan-item-owner = Who presents the item?
agenda-none-plan-item-owner = Nobody from the service is in the council yet
agenda-ask-plan-item-minutes = How many minutes?
agenda-label-goal = Aim
agenda-label-decider = Decides in the end
agenda-label-next-step = After the meeting
agenda-label-owner = Presents it
agenda-label-minutes = Time
agenda-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
agenda-minutes-total = The items take { $total } of { $length } minutes.
agenda-minutes-over = That is { $n } minutes too many.
agenda-choice-plan-item = Write aim and time
agenda-choice-see-item = See the item

## Figures

cmd-item-figures = item figures, how early did we get the items
agenda-menu-item-figures = Figures on this year’s items
agenda-figures = The items of { $year } in figures
agenda-figures-none = No items have been sent out this year
agenda-figures-early = Came early, as an idea or a plan
agenda-figures-share = { $part } of { $whole }, { $pct } per cent
agenda-figures-items =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
agenda-figures-reading = From paper to last day for input
agenda-figures-deciding = From last day for input to decision
agenda-figures-days = { $days } days in the middle

## For the one who leads

cmd-chair-list = chair’s list, running order
agenda-menu-chair-list = List for the one who leads
agenda-ask-chair-list-meeting = Which meeting do you lead?
agenda-none-chair-list-meeting = No meeting is planned now
agenda-chair = Item by item, the meeting on { $day }
agenda-chair-said = Input
agenda-chair-said-open = shown when the deadline has passed
agenda-chair-said-n = { $n }
agenda-chair-interests = Has an interest
agenda-chair-names = { $names }
agenda-chair-agreed = Agreed
agenda-chair-nothing = nothing yet
agenda-chair-task = Task
agenda-chair-task-line = { $who }: { $what }, by { $day }

## What is not finished

cmd-outstanding = outstanding, what is not finished, not finished
agenda-menu-outstanding = See what is not finished
agenda-ask-outstanding-meeting = Which meeting is it about?
agenda-none-outstanding-meeting = No meeting is planned now
agenda-choice-outstanding = From before: list
agenda-outstanding-count =
    { $n ->
        [one] { $n } thing from before is not finished.
       *[other] { $n } things from before are not finished.
    }
agenda-outstanding =
    { $n ->
        [one] { $n } thing is not finished for { $day }
       *[other] { $n } things are not finished for { $day }
    }
agenda-outstanding-nothing = Everything from before is finished.
agenda-outstanding-input = { $number }: { $status }, { $promised }
agenda-outstanding-task = { $text } ({ $who }), { $promised }
agenda-promised = promised for { $day }
agenda-promised-over = should have been done { $day }
agenda-promised-none = without a date

## Joining proposals

cmd-merge-item = merge proposal
agenda-menu-merge-item = Merge a proposal with an item
agenda-ask-merge-item-proposal = Which proposal is it about?
agenda-none-merge-item-proposal = No proposals wait for an answer
agenda-ask-merge-item-item = What should it be merged with?
agenda-none-merge-item-item = There is no item to merge it with
agenda-choice-merge = Merge it with an item
agenda-choice-merge-plain = Merge items
agenda-proposal-option = Proposal: { $title }
agenda-proposal-merged = Your item is merged: { $title }
agenda-proposal-merged-body = It comes up under “{ $with }” at the meeting on { $day }. You get the items before the meeting.
agenda-settled-merged = Merged: { $title }

## Seen with another's eyes

cmd-preview-agenda = see the items as, preview the items
agenda-menu-preview-agenda = See the items as a member sees them
agenda-ask-preview-agenda-meeting = Which meeting is it about?
agenda-none-preview-agenda-meeting = No meeting is planned now
agenda-ask-preview-agenda-person = Whose eyes do you want to borrow?
agenda-none-preview-agenda-person = Nobody gets the items for this meeting
agenda-choice-preview = See it as somebody else
agenda-choice-preview-plain = See as another
