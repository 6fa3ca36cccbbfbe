### Packs for whoever takes over, and for new members.

handovers-title-office = Pack for whoever takes over: { $council }
handovers-title-member = Welcome to { $council }
handovers-heading-first = Do this first
handovers-heading-mandate = What the council does
handovers-heading-who = Who takes part
handovers-heading-meetings = Coming meetings and dates
handovers-heading-open = What is not finished
handovers-heading-minutes = Latest minutes
handovers-heading-rules = How the council works
handovers-heading-rights = What you have a right to
handovers-first-office-outstanding = Go through what is not finished. Call those who have waited longest.
handovers-first-office-people = Check that names and telephones are right.
handovers-first-office-meetings = See which date comes first.
handovers-first-office-help = Write “menu” to Rådslag. Then you see all you can do.
handovers-first-member-mandate = Read what the council does.
handovers-first-member-meetings = Write down the next meeting.
handovers-first-member-input = Do you have something to say? Write it to Rådslag. You get a number and an answer.
handovers-first-member-rights = Read what you have a right to.
handovers-first-member-help = Write “person” when you want to talk to somebody.
handovers-right-fee = Fees and expenses. Write “my fees”.
handovers-right-travel = Help with travel, also money beforehand.
handovers-right-needs = Papers in the form you read best.
handovers-right-support = A person who supports you, when you want it.
handovers-right-pause = You can take a break. Nobody asks why.
handovers-right-data = You can see all that is kept about you.
handovers-until = until { $day }
handovers-column-name = Name
handovers-column-role = Role
handovers-column-from = Comes from
handovers-column-phone = Telephone
handovers-column-item = Item
handovers-column-status = Status
handovers-column-responsible = Responsible
handovers-column-due = Answer by
handovers-column-what = Date
handovers-column-when = When
handovers-meetings-none = No meetings are planned.
handovers-inputs-count =
    { $many ->
       [one] One comment is open. { $late } should have been answered.
      *[other] { $many } comments are open. { $late } should have been answered.
    }
handovers-inputs-caption = Open comments
handovers-late = late
handovers-tasks = Tasks
handovers-task = { $text }. { $person }, by { $day }.
handovers-votes = Open votes
handovers-claims =
    { $many ->
       [one] One claim for money is on its way.
      *[other] { $many } claims for money are on their way.
    }
handovers-minutes-approved = { $meeting }, { $day }: approved
handovers-minutes-draft = { $meeting }, { $day }: draft
handovers-days-before =
    { $many ->
       [one] One day before the meeting
      *[other] { $many } days before the meeting
    }
handovers-days-after =
    { $many ->
       [one] One day after the meeting
      *[other] { $many } days after the meeting
    }
handovers-rules-caption = Dates
handovers-rules-few = Figures from fewer than { $least } are not shown.
handovers-rules-target = The aim is that { $target } percent feel they can influence.
