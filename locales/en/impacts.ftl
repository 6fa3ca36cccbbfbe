### The impact log: both sides.

cmd-log-impact = write impact, impact
cmd-impact-log = impact log, see impact
impacts-menu-log-impact = Write what came of it
impacts-menu-impact-log = See what came of it
impacts-ask-log-impact-meeting = Which meeting is it about?
impacts-none-log-impact-meeting = No meetings have been held yet
impacts-ask-log-impact-activity = What did you do together?
impacts-ask-log-impact-suggested = What was suggested?
impacts-ask-log-impact-changed = What changed?
impacts-ask-log-impact-unchanged = What did not change, and why?
impacts-ask-log-impact-learned = What did you learn?
impacts-ask-impact-log-meeting = Which meeting do you want to see?
impacts-none-impact-log-meeting = No meetings have been held yet
impacts-log = What came of the meeting on { $day }
impacts-kept = What you wrote is kept.
impacts-part-activity = What we did together
impacts-part-suggested = What was suggested
impacts-part-changed = What changed
impacts-part-unchanged = What did not change, and why
impacts-part-learned = What we learned
impacts-side-members = The members
impacts-side-service = The service
impacts-missing-members = The members have not written anything yet.
impacts-missing-service = The service has not written anything yet.
impacts-write-choice = Write for my side
impacts-nothing-said = Nothing is written
