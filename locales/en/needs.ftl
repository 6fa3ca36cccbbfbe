### What people need at every meeting, told to the office with their yes; asked again once a year.

cmd-my-needs = my needs, what do i need, /needs
needs-menu-my-needs = What I need at meetings
needs-ask = What do you need at every meeting?
needs-never-why = We never ask why.
needs-none = I have no note of anything you need
needs-none-body = Write it here, and the office knows it before every meeting.
needs-kept = { $n ->
    [one] You need this at every meeting
   *[other] You need this at every meeting: { $n } things
  }
needs-kept-body = The office learns this each time a meeting is planned.
needs-forget = Forget: { $need }
needs-add-choice = Add something
needs-show-choice = See what you need
needs-remember-choice = Keep for all meetings
needs-remember-choice-plain = Keep for later
needs-remembered = The office knows this before every meeting
needs-remembered-body = Only the office sees it, with your name. You can remove it at any time.
needs-forgotten = The note is gone
needs-left = { $n ->
    [0] Nothing is noted now.
    [one] One thing is still noted.
   *[other] { $n } things are still noted.
  }
needs-undo = what you need at meetings
needs-too-many = There is room for { $most } things
needs-too-many-body = Remove something first, or talk to the office.
needs-carried = The office knows what you need { $day }
needs-carried-body = You asked us to remember it. Tell us if something is different this time.
needs-not-now-choice = Remove it this time
needs-known = What people need at the meeting { $day }
needs-line = { $name }: { $needs }
needs-last-time = Last time somebody also needed this
needs-count = { $need }: { $n }
needs-papers = How people want papers and messages
needs-label = At meetings
needs-nothing = nothing noted
needs-yearly-body = This is how it is now. A year ago we asked last.
needs-as-it-is = Then all stays as it was
needs-as-it-is-body = I ask again in a year.
