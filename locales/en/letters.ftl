### The letter that invites a person.

letters-title = Invitation to { $council }
letters-greeting = Hello { $name }.
letters-what = You are invited to take part in { $council }. Rådslag is a robot in chat. It sends you the items early and takes what you think to the council. Then it tells you what came of it.
letters-how = How to begin
letters-step-open = Open Rådslag: { $ways }. Or scan the picture below.
letters-step-code = Write the code { $code }.
letters-step-name = Write your name.
letters-step-yes = The coordinator says yes to your joining.
letters-spelled = The code, sign by sign: { $code }
letters-until = The code is valid until { $at }, once.
letters-secret = Do not show it to others.
letters-choice = It is your choice
letters-choice-body = You can take part on paper and by phone instead. You can pause or leave when you want. You never need to tell about illness.
letters-call = Questions? Call { $name }, { $phone }, { $hours }.
letters-scan = Scan to open { $where }
