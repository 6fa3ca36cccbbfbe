### The annual report.

annual-title = Annual report { $year }, { $council }
annual-contents = Contents
annual-page = Page %page% of %pages%
annual-label-authority = Who the council advises
annual-label-period = Period
annual-period = { $first } to { $last }
annual-label-made = Made
annual-made = { $day }
annual-day = { $day }
annual-money = { $sum }
annual-none = Nothing to count
annual-of = { $part } of { $whole }
annual-heading-in-short = In short
annual-heading-meetings = Meetings and who came
annual-heading-items = Items
annual-heading-inputs = What happened to the comments
annual-heading-days = How long we waited for answers
annual-heading-felt = Could we influence?
annual-heading-votes = Votes
annual-heading-fees = Fees
annual-heading-changed = Changed because of us
annual-heading-impacts = Both sides tell
annual-column-question = Question
annual-impacts-caption = What came of the meeting
annual-heading-mirror = Who is heard
annual-empty = There were no meetings and no comments this year.
annual-short-meetings =
    { $many ->
       [one] The council had one meeting.
      *[other] The council had { $many } meetings.
    }
annual-short-theme-days =
    { $many ->
       [one] There was one theme day.
      *[other] There were { $many } theme days.
    }
annual-short-inputs =
    { $many ->
       [one] There was one comment.
      *[other] There were { $many } comments.
    }
annual-short-influence = { $part } of { $whole } answers were yes, partly or agreed.
annual-short-felt = { $pct } percent say they could influence. The aim is { $target } percent.
annual-seats = { $present } of { $all } seats
annual-quorum-quorate = Yes
annual-quorum-partly = For some decisions
annual-quorum-not-quorate = No
annual-quorum-none = No decisions
annual-column-meeting = Meeting
annual-column-day = Day
annual-column-there = Present
annual-column-enough = Enough to decide
annual-meetings-caption = Meetings in the year
annual-phases-caption = Items by how far they had come
annual-phase-none = Not stated
annual-label-items = Items in all
annual-label-items-members = Items from the members
annual-label-items-service = Items from the service
annual-label-can-influence = Items the council could influence
annual-label-early = Papers in good time
annual-label-inputs = Comments in all
annual-label-influence = Yes, partly or agreed
annual-label-reason = Answers with a reason
annual-label-done = Done
annual-label-days = Usual time to the first answer
annual-label-in-time = Answered in time
annual-label-paid = Paid out
annual-label-late = Claims paid too late
annual-label-money-days = Usual time from meeting to money
annual-patterns = Full bars are answers that changed something. Stripes are other answers. Dots are still waiting or withdrawn.
annual-picture = Bar chart, { $title }: { $values }.
annual-picture-goal = A line shows { $goal }.
annual-picture-outcomes = What happened to the comments
annual-picture-days = Days to the first answer
annual-picture-money = Days from meeting to money
annual-picture-felt = Those who say they could influence
annual-picture-votes = Those who voted
annual-step = { $first } to { $last } days
annual-step-more = { $first } days or more
annual-felt-question = After each meeting everybody is asked: Could you influence what we talked about?
annual-felt-label = { $meeting }, { $day }
annual-felt-value = { $yes } percent yes, { $partly } percent yes or partly, of { $n } answers
annual-felt-hidden = fewer than { $least } answers
annual-goal = the aim, { $target } percent
annual-felt-year-met = In the whole year { $pct } percent said yes, and { $partly } percent yes or partly. { $n } answered. { $dont } of them did not know. The aim of { $target } percent is reached.
annual-felt-year-not-met = In the whole year { $pct } percent said yes, and { $partly } percent yes or partly. { $n } answered. { $dont } of them did not know. The aim of { $target } percent is not reached.
annual-felt-year-hidden = Fewer than { $least } answers, so the year is not shown.
annual-felt-flag = Many felt they could influence, but few comments changed anything. The council should talk about that.
annual-vote = { $day }: { $outcome } { $cast }
annual-vote-cast = { $cast } of { $entitled } voted.
annual-vote-hidden = The numbers are not shown, too few voted.
annual-you-said = We said
annual-became = It became
annual-what-changed = Changed
annual-became-nothing = What changed is not written down.
annual-heading-yearly = The council’s influence
annual-picture-yearly = The council’s influence
annual-yearly-question = Once a year everybody is asked whether the council has influence.
annual-felt-half = { $half }, meetings with few answers put together: { $value }.
annual-felt-alone = Could we influence? { $council }, { $year }
