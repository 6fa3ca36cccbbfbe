### The public pages.

sites-skip = Go to the content
sites-menu = Pages
sites-languages = Languages
sites-in-this-language = In English
sites-foot = This page was made { $day } from what the council has chosen to show.
sites-page-index = About the council
sites-page-who = Who takes part
sites-page-meetings = Meetings
sites-page-inputs = Comments and answers
sites-page-figures = The year in figures
sites-about = { $council } advises { $authority }. The council advises. Those who decide must answer.
sites-mandate = What the council does
sites-mandate-decides = What the council decides
sites-mandate-advises = What the council advises on
sites-mandate-never = What the council does not take up
sites-mandate-none = The council has not written this yet.
sites-next = Next meeting
sites-next-none = No new meeting is planned yet.
sites-contact = Talk to us
sites-contact-who = Contact
sites-contact-phone = Telephone
sites-contact-hours = When you can call
sites-more = Read more
sites-seats =
    { $many ->
       [one] There is one seat.
      *[other] There are { $many } seats.
    }
sites-no-seats = There are no fixed seats here.
sites-seat-empty = Empty seat
sites-no-names = The council does not show the names of its members.
sites-meeting = { $title }, { $day }
sites-when = { $day } from { $start } to { $end }
sites-coming = Coming meetings
sites-calendar = Put the meetings in your calendar
sites-calendar-name = Meetings of { $council }
sites-agendas = Agendas and minutes
sites-agendas-none = No agenda has been sent out yet.
sites-with-minutes = { $meeting }: items and minutes
sites-with-agenda = { $meeting }: items
sites-label-when = Time
sites-label-place = Place
sites-label-there = Present
sites-minutes-approved = The minutes were approved { $day }. Here they stand without names.
sites-minutes-not-yet = The meeting has been held. The minutes are shown when they are approved.
sites-minutes-coming = The meeting has not been held yet.
sites-question = Question to the council
sites-papers = Papers
sites-vote = Vote
sites-decision = Decision
sites-addendum = Addendum { $number }, { $day }
sites-hidden = This text is not shown here.
sites-text-hidden = The words are not shown here. They could point to a person.
sites-inputs-here =
    { $many ->
       [one] Read the comment and the answer
      *[other] Read { $many } comments and the answers
    }
sites-inputs-to = Comments and answers: { $meeting }
sites-inputs-of =
    { $many ->
       [one] { $meeting }: one comment
      *[other] { $meeting }: { $many } comments
    }
sites-inputs-about = Here is what the council said, what was done, and why not. No names are shown.
sites-inputs-none = There are no comments to show yet.
sites-inputs-count =
    { $many ->
       [one] One comment. { $answered } answered.
      *[other] { $many } comments. { $answered } answered.
    }
sites-inputs-by-meeting = Comments by meeting
sites-input = Comment { $number }
sites-you-said = The council said
sites-we-did = It became
sites-label-changed = Changed
sites-label-why = Why
sites-label-evidence = Where it can be seen
sites-label-then = Next step
sites-answer-by = The answer is due by { $day }.
