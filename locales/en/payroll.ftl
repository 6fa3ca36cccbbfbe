### Files for payroll, and the day the money comes.

cmd-export-payroll = send to payroll, payroll file, make payroll file
cmd-mark-paid = payroll is paid, money is paid, paid out
payroll-menu-export-payroll = Make a payroll file
payroll-menu-mark-paid = Say that a file is paid
payroll-ask-mark-paid-run = Which file is paid?
payroll-ask-mark-paid-date = Which day was it paid?
payroll-none-mark-paid-run = No files are waiting to be paid
payroll-yes-export-payroll = Yes, make the file
payroll-yes-mark-paid = Yes, it is paid
payroll-paid-choice = The file is paid
payroll-export-sure =
    { $many ->
        [one] Make a file with { $many } claim, { $sum }?
       *[other] Make a file with { $many } claims, { $sum }?
    }
payroll-export-means = A claim goes into one file only.
payroll-exported =
    { $many ->
        [one] Payroll file { $batch }: { $many } claim, { $sum }
       *[other] Payroll file { $batch }: { $many } claims, { $sum }
    }
payroll-fetch = The file is never sent in chat. Whoever runs the bot fetches it with “radslag payroll { $ref }”.
payroll-fingerprint = The mark of the file begins with { $code }.
payroll-nothing = There is nothing new to send to payroll
payroll-nothing-body = No file was made.
payroll-no-number = These have no payroll number and are left out: { $names }.
payroll-charity = These want the money to go to their organisation: { $names }.
payroll-broken-claims = These were changed after approval and are left out: { $numbers }.
payroll-no-wage-type = Payroll has no code for these lines: { $codes }.
payroll-run = File { $batch }, { $day }
payroll-paid-sure = Was file { $batch } paid on { $day }?
payroll-paid-means =
    { $many ->
        [one] { $many } member will be told. The file comes to { $sum }.
       *[other] { $many } members will be told. The file comes to { $sum }.
    }
payroll-paid = File { $batch } was paid on { $day }
payroll-paid-told =
    { $many ->
        [one] { $many } member has been told.
       *[other] { $many } members have been told.
    }
payroll-paid-already = The file was already paid on { $day }
payroll-paid-future = { $day } has not been yet
payroll-paid-future-body = Write the day the money went out. Wait until it has happened.
payroll-paid-before = The file was made on { $made }
payroll-paid-before-body = It cannot be paid before that. Write the day the money went out.
payroll-money = The money is paid: { $sum }
payroll-money-for = It is for the meeting on { $day }. It was paid on { $paid }.
payroll-money-missing = Is it not in your account in three days? Tell us.
payroll-drawn = { $sum } is taken off
payroll-drawn-for = It is for the meeting on { $day }, which was corrected.
payroll-drawn-ask = You had too much that time. Is something unclear? Ask the person here.
payroll-broken = The payroll settings cannot be used
payroll-broken-body = The coordinator must look at them. The fault is: { $what }.

## The sheet for payers who type

payroll-sheet-name = For payroll
payroll-label-advance = Advance
payroll-label-reduction = Lower sum by own choice
payroll-sheet-title = Fees for payroll, file
payroll-sheet-column-name = Name
payroll-sheet-column-employee = Payroll number
payroll-sheet-column-claim = Claim
payroll-sheet-column-day = Meeting day
payroll-sheet-column-what = What for
payroll-sheet-column-wage-type = Pay code
payroll-sheet-column-quantity = Quantity
payroll-sheet-column-rate = Rate
payroll-sheet-column-amount = Amount
payroll-sheet-column-taxable = Taxed
payroll-sheet-yes = yes
payroll-sheet-no = no
payroll-sheet-sum = Total for the person
payroll-sheet-total = Grand total
