### Fees: drafted after a meeting, confirmed, seen by two people, paid.

cmd-my-fees = fees, my fees, my money, payment, when does the money come, money
cmd-fee-confirm = claim is right, confirm fee, confirm claim
cmd-fee-add-line = add expense, expense, travel expense, add to claim
cmd-fee-receipt = receipt, send receipt, photo of receipt
cmd-fee-year = fees this year, year overview, my year
cmd-fee-decline = no fee, decline fee
cmd-fee-choose = choose fee, lower fee
cmd-fee-limit = own limit, set limit, yearly limit
cmd-fee-wrong = claim is wrong, time is wrong
cmd-fees-to-certify = claims to certify, to certify
cmd-fees-to-approve = claims to approve, to approve
cmd-fee-certify = certify, certify claim
cmd-fee-approve = approve claim
cmd-fee-return = return claim, send claim back
cmd-fee-reject = reject claim
cmd-fee-correct = correct claim
cmd-fee-allow = allow late claim
cmd-late-fees = late payments, late claims
cmd-fee-costs = cost of involvement, costs
cmd-fee-overview = sum per member, year per member

## Menus

fee-menu-my-fees = See my fees
fee-menu-fee-confirm = Confirm a claim
fee-menu-fee-add-line = Add an expense
fee-menu-fee-receipt = Send a receipt
fee-menu-fee-year = See the whole year
fee-menu-fee-decline = Say no to a fee
fee-menu-fee-choose = Choose before a meeting
fee-menu-fee-limit = Set my own limit
fee-menu-fee-wrong = Say that a claim is wrong
fee-menu-fees-to-certify = Certify claims
fee-menu-fees-to-approve = Approve claims
fee-menu-fee-certify = Certify a claim
fee-menu-fee-approve = Approve a claim
fee-menu-fee-return = Send a claim back
fee-menu-fee-reject = Reject a claim
fee-menu-fee-correct = Correct a claim sent to payroll
fee-menu-fee-allow = Allow a claim that came late
fee-menu-late-fees = Money that comes late
fee-menu-fee-costs = What involvement costs
fee-menu-fee-overview = The year of each member

## Choices

fee-right-choice = That is right
fee-add-choice = Add something
fee-add-choice-plain = Add something
fee-photo-choice = Send photo of receipt
fee-photo-choice-plain = Send a photo
fee-other-choice = Other choices
fee-drop-choice = Take away a line
fee-wrong-choice = Say something is wrong
fee-none-choice = Only my expenses
fee-nothing-choice = Nothing this time
fee-next-choice = Choose for next meeting
fee-limit-choice = Set my own limit
fee-see-choice = See the claim
fee-year-choice = Show the whole year
fee-another-year-choice = Open { $year }
fee-show-choice = See the meeting on { $day }
fee-show-choice-plain = See { $day }
fee-certify-choice = Certify
fee-approve-choice = Approve
fee-allow-choice = Allow it anyway
fee-return-choice = Send back
fee-reject-choice = Reject
fee-correct-choice = Correct the claim
fee-look-choice = Look at them
fee-next-one-choice = Take the next one
fee-wish-full = The full sum
fee-wish-lower = Less
fee-wish-charity = To my organisation
fee-scope-fee = Only my expenses
fee-scope-all = Nothing this time

## Lines

fee-code-advance = Money you had in advance
fee-code-assignment = Assignment
fee-code-cancel = Meeting called off
fee-code-care = Child care or other care
fee-code-chair = Extra for leading
fee-code-companion = Companion
fee-code-diet = Food on the way
fee-code-digital = Phone and internet
fee-code-driving = Driving
fee-code-driving-free = Driving, not taxed
fee-code-driving-taxable = Driving, taxed
fee-code-interpreter = Interpreter
fee-code-lost-earnings = Lost earnings
fee-code-meeting = Meeting
fee-code-overnight = Overnight stay
fee-code-parking = Parking
fee-code-premeeting = Pre-meeting
fee-code-prep = Reading
fee-code-reduction = You chose a lower sum
fee-code-taxi = Taxi ride
fee-code-transit = Bus, train or boat
fee-code-travel-time = Travel time
fee-line = { $what }: { $sum }
fee-line-stay = { $what }, { $time }: { $sum }
fee-line-base = { $what }, { $time }: { $percent } per cent of { $base } = { $sum }
fee-line-hours =
    { $hours ->
        [one] { $what }: { $hours } hour × { $rate } = { $sum }
       *[other] { $what }: { $hours } hours × { $rate } = { $sum }
    }
fee-line-driving = { $what }: { $distance } { $unit } × { $rate } = { $sum }
fee-line-percent = { $what }: { $percent } per cent of “{ $of }” = { $sum }
fee-line-capped = { $what }: { $sum }. The receipt says { $asked }. This is the most the council can pay
fee-line-no-receipt = { $line }. Receipt missing
fee-decimal = { $whole }.{ $part }
fee-unit-km = km
fee-unit-mil = Swedish miles
fee-unit-mile = miles
fee-sum = { $sum }
fee-count = { $many }
fee-quote = “{ $text }”
fee-this-line = This line
fee-time-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
fee-time-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
fee-time-both = { $hours } and { $minutes }
fee-hours = { $time } in meetings
fee-meeting = The meeting on { $day }

## To the member

fee-title = Fee for { $day }: { $sum }
fee-money-if = Answer by { $answer }. Then the money comes around { $money }.
fee-money-on = The money comes around { $money }.
fee-money-next = The next money comes around { $money }.
fee-over = With this, the sum for the year is { $sum }. Your own limit is { $limit }.
fee-over-talk = Do you want to talk first? The name is here.
fee-number-state = Claim { $number }: { $state }.
fee-added = Added. The sum is now { $sum }
fee-changed = Changed. The sum is now { $sum }
fee-receipt-next = Send a photo of the receipt here, only in this private chat.
fee-instead = This is paid instead of money for your time.
fee-confirmed = Claim { $number } is sent on: { $sum }
fee-seen-by-two = Two people look at the claim before it goes to payroll.
fee-outside = The claim came { $days } days after the meeting. The limit is { $window } days
fee-outside-kept = The claim came late, but we have it.
fee-outside-who = The coordinator can ask for an exception. Write “human” to talk about it.
fee-receipt-still = Send the receipt for “{ $what }”.
fee-other = Other choices
fee-other-quiet = No other member is told what you choose.
fee-other-before = Before a meeting you can choose less. You can also give it away.
fee-decline-fee-sure = Do you want to say no to the money for your time on { $day }?
fee-decline-fee-means = Then you are not paid for your time. Your expenses are covered.
fee-decline-all-sure = Will you say no to the money for { $day }?
fee-decline-all-means = Then you get neither money for your time nor your expenses. This cannot be changed.
fee-yes-fee-decline = Yes, I say no to it
fee-declined-all = You get nothing for { $day }, as you wished
fee-declined-fee = You get only the expenses: { $sum }
fee-yes-fee-confirm = That is right
fee-wish-ask = What do you want for the meeting?
fee-wish-ask-first = If you get benefits, you can ask there first.
fee-chosen = Your choice for { $day } is noted
fee-chosen-full = You get the full sum.
fee-chosen-lower = You get { $sum } at most for your time. Expenses come on top.
fee-chosen-charity = The money goes to your organisation.
fee-chosen-until = You can choose again until the meeting begins.
fee-ask-fee-choose-meeting = Which meeting is it about?
fee-ask-fee-choose-amount-minor = How much do you want for your time, at most?
fee-none-fee-choose-meeting = There are no meetings to choose for now
fee-ask-fee-add-line-meeting = Which meeting is it about?
fee-ask-fee-add-line-code = What do you want to add?
fee-ask-fee-add-line-amount-minor = How much was it? Write the sum
fee-ask-fee-add-line-minutes = How many minutes did it take?
fee-none-fee-add-line-meeting = You have no claims to change now
fee-none-fee-add-line-code = There is nothing to add
fee-wrong-hint = Is the time wrong? Write “time is wrong”.
fee-ask-distance-km = How many kilometres did you drive, there and back?
fee-ask-distance-mil = How many Swedish miles did you drive, there and back?
fee-ask-distance-mile = How many miles did you drive, there and back?
fee-ask-distance-hint = Write just the number, for example 64 or 6.4.
fee-ask-fee-drop-line-meeting = Which meeting is it about?
fee-ask-fee-drop-line-code = Which line should go?
fee-none-fee-drop-line-meeting = You have no claims to change now
fee-none-fee-drop-line-code = You have added nothing here
fee-ask-fee-confirm-meeting = Which meeting is it about?
fee-none-fee-confirm-meeting = You have no claims that wait for an answer
fee-ask-fee-decline-meeting = Which meeting is it about?
fee-ask-fee-decline-scope = What do you want?
fee-none-fee-decline-meeting = You have no claims to decline now
fee-ask-fee-show-meeting = Which meeting do you want to see?
fee-none-fee-show-meeting = You have no claims yet
fee-ask-fee-limit-amount-minor = How much will you earn in a year? Write 0 for no limit
fee-ask-fee-wrong-meeting = Which meeting is it about?
fee-ask-fee-wrong-text = What is wrong?
fee-none-fee-wrong-meeting = You have no claims to change now
fee-wrong-kept = Thank you, we will look at it
fee-wrong-kept-by = { $name } is told now.
fee-wrong-kept-office = The coordinator is told now.
fee-wrong-kept-wait = The claim waits until you have answered it.

## Reminders

fee-reminder = The claim for { $day } is waiting for you
fee-reminder-sum = It is for { $sum }.
fee-reminder-last = The last day is { $day }.
fee-receipt-reminder = A receipt is missing
fee-receipt-old-soon = When two more weeks have passed, it will be too old.
fee-called-off = The meeting { $day } was called off late
fee-called-off-body = Did you lose money because of it? You can have it covered.
fee-called-off-none = Did you lose nothing? Then you are done.
fee-called-off-choice = Ask to have it covered
fee-called-off-choice-plain = Ask for cover
fee-no-rates-told = No rates apply to the meeting on { $day }
fee-no-rates-told-body = So no claims were made for the meeting. Add the rates for that day.

## My year

fee-mine = Fees in { $year }: { $sum }
fee-mine-none = You have no fees yet
fee-mine-none-body = After a meeting you get them here, line by line.
fee-label-paid = Paid
fee-label-coming = On its way to you
fee-label-drawn = Taken off next time
fee-label-waiting = Waiting for your answer
fee-label-limit = Your own limit
fee-label-all = All together
fee-label-taxable = Of this, taxed
fee-label-hours = Time
fee-latest = The latest is the meeting on { $day }: { $state }.
fee-said-no-to = You said no to these lines:
fee-rejected-lines = These lines are rejected:
fee-year = The year { $year }
fee-year-none = No meetings in { $year } with fees
fee-year-none-body = When you have been at a meeting, it stands here.
fee-last-year-words = last year
fee-year-line = { $day }: { $sum }, { $state }
fee-year-show = You can show this to those who ask. It may be the benefits office.
fee-limit-set = Your limit is { $limit } a year
fee-limit-means = You are told before it is passed.
fee-limit-so-far = So far this year it is { $sum }, taxed.
fee-limit-own = I cannot say what is right for you. Ask those who pay the benefit.
fee-limit-gone = You have no limit of your own now
fee-limit-unclear = I do not understand the limit
fee-limit-unclear-body = Write a sum, for example 2000.
fee-paid-on = Paid on { $day }.
fee-state-drafted = waiting for your answer
fee-state-submitted = sent, to be certified
fee-state-certified = certified, to be approved
fee-state-approved = approved, going to payroll
fee-state-exported = sent to payroll
fee-state-paid = paid
fee-state-returned = sent back
fee-state-rejected = rejected
fee-state-declined-by-member = not wanted
fee-returned = The claim for { $day } came back
fee-returned-why = Reason: { $reason }
fee-returned-due = Answer by { $day }.
fee-rejected = The claim for { $day } is rejected
fee-rejected-talk = If you do not agree, talk with the person here.
fee-corrected = The claim for { $day } is corrected to { $sum }
fee-corrected-drawn = { $sum } is taken off next time.
fee-corrected-more = { $sum } comes with the next payment.
fee-corrected-same = The sum is the same as before.
fee-had = You have had { $sum }.

## Receipts

fee-ask-fee-receipt-meeting = Which meeting is it about?
fee-ask-fee-receipt-code = What is the receipt for?
fee-ask-fee-receipt-photo = Send the photo of the receipt now
fee-ask-fee-receipt-bought = Which date is on the receipt?
fee-none-fee-receipt-meeting = You have no claims that wait for a receipt
fee-none-fee-receipt-code = None of the lines needs a receipt
fee-receipt-coming = The photo for “{ $what }” is on its way in
fee-receipt-kept = The receipt for “{ $what }” is kept
fee-receipt-who = Only those who look at the claim can see the photo.
fee-receipt-old = The receipt is older than the rules say. Whoever looks at the claim decides.
fee-receipt-twice = This photo was used before
fee-receipt-twice-body = Each receipt counts once. Send another photo if this was wrong.
fee-receipt-lost = The photo did not come through
fee-receipt-lost-body = Try to send it once more.
fee-receipt-no-picture = Send the receipt as a photo
fee-receipt-no-picture-body = A photo or a PDF is fine.
fee-receipt-which = Is this a receipt?
fee-receipt-for = Yes, for { $what }, { $day }
fee-receipt-not = No, something else
fee-receipt-file = Receipt for { $what }

## Numbers that are never written here

fee-private-number = Please do not write such numbers here
fee-private-number-body = It looked like an account number or a national identity number. I have not kept it.
fee-private-account = It looked like an account number. I have not kept it.
fee-private-id = It looked like a national identity number. I have not kept it.
fee-private-way = Payroll has such numbers already, and the council does not need them.
fee-private-call = If something has changed, phone { $name }, { $phone }.
fee-private-delete = You may want to delete your message in the chat.

## When something is refused

fee-own-claim = This is your own claim
fee-own-claim-body = Another person must do this.
fee-same-person = You have certified this claim
fee-same-person-body = Another person must approve it.
fee-out-of-window = The claim came too late
fee-out-of-window-body = Whoever approves can allow it with a reason.
fee-receipt-missing = A receipt is missing for { $code }
fee-receipt-missing-body = Send the claim back. Then the member can add it.
fee-lines-changed = The lines were changed after the claim was certified
fee-lines-changed-body = Send the claim back, so that it can be certified again.
fee-not-late = This claim needs no exception
fee-no-claim = There is no claim for this meeting
fee-no-claim-body = Only the one who sat in the seat gets a claim.
fee-no-rates = The council has no rates for that day
fee-no-rates-body = The coordinator can add them.
fee-rates-broken = The rates cannot be read
fee-rates-broken-body = The coordinator must look at them. The fault is: { $what }.
fee-rests = You can answer claims from { $until }
fee-rests-body = This account is new. So money waits for three days. Answer from the old account if it is urgent.
fee-choice-too-late = The meeting has begun
fee-choice-too-late-body = Such a choice is made before the meeting. You can still say no to a fee.
fee-choice-unknown = There is no such choice
fee-choice-needs-amount = Write how much you want
fee-line-needs-amount = Write how much it was
fee-line-needs-amount-body = The sum must be more than zero.
fee-line-needs-distance = Write how far you drove
fee-line-needs-minutes = Write how many minutes it took
fee-line-too-large = That number is too large
fee-line-too-large-body = See if it is written right. Never write account numbers here.
fee-line-unknown = That line is not among the rates
fee-line-not-yours = That line follows from the meeting
fee-line-not-yours-body = Is the time wrong? Write “time is wrong”.
fee-line-not-by-time = That line is not counted by time
fee-number-unreadable = I do not understand the number “{ $text }”
fee-number-unreadable-body = Write just the number, for example 64 or 6.4.
fee-other-currency = The sum must be in the council's own money
fee-other-currency-body = Convert it, or send the receipt and the coordinator will help you.
fee-not-now = The claim cannot be changed that way now
fee-not-now-body =
    { $state ->
        [drafted] The member has not answered yet.
        [submitted] The claim is sent and is to be certified.
        [certified] The claim is certified and is to be approved.
        [approved] The claim is approved and waits for payroll.
        [exported] The claim is sent to payroll.
        [paid] The claim is paid.
        [returned] The claim is sent back to the member.
        [rejected] The claim is rejected.
       *[other] The member did not want anything.
    }

## Officers

fee-of = { $number }, { $name }: { $sum }
fee-of-meeting = Meeting on { $day }: { $name } was there for { $time }.
fee-of-premeeting = The pre-meeting took { $time }.
fee-of-person = { $name }, { $day }
fee-of-person-sum = { $name }, { $day }: { $sum }
fee-missing-receipts = Receipt missing for { $what }.
fee-came-late = The claim came after the deadline. It needs an exception to be certified.
fee-came-late-allowed = The claim came too late. It was allowed because: { $reason }
fee-for-charity = The member wants the money to go to their organisation.
fee-way = So far
fee-step = { $state }
fee-step-by = { $state }, { $name }
fee-step-why = { $state }, { $name }: { $words }
fee-step-drafted = Made
fee-step-submitted = Confirmed
fee-step-certified = Certified
fee-step-approved = Approved
fee-step-exported = Sent to payroll
fee-step-paid = Paid
fee-step-returned = Sent back
fee-step-rejected = Rejected
fee-step-declined-by-member = Not wanted
fee-step-corrected = Corrected
fee-step-allowed = Allowed though late
fee-to-certify =
    { $many ->
        [one] { $many } claim to certify
       *[other] { $many } claims to certify
    }
fee-to-certify-none = No claims wait to be certified
fee-to-approve =
    { $many ->
        [one] { $many } claim to approve
       *[other] { $many } claims to approve
    }
fee-to-approve-none = No claims wait to be approved
fee-to-export =
    { $many ->
        [one] { $many } claim can go to payroll
       *[other] { $many } claims can go to payroll
    }
fee-waits-why = The members are waiting for their money.
fee-certified = Claim { $number } is certified: { $name }, { $sum }
fee-certified-next = Now another person approves it.
fee-approved = Claim { $number } is approved: { $name }, { $sum }
fee-approved-next = It goes with the next payroll file.
fee-allowed = Claim { $number } is allowed: { $name }, { $sum }
fee-allowed-next = Now it can be certified.
fee-sent-back = Claim { $number } is sent back to { $name }
fee-sent-back-body = The member has the reason and the date.
fee-return-sure = Send claim { $number } back to { $name }?
fee-return-means = The member must answer by { $day }.
fee-due-far = { $day } is too far off
fee-due-far-body = The last day can be { $last }. Write an earlier day, with the year.
fee-reject-sure = Reject claim { $number }: { $name }, { $sum }?
fee-reject-means = The member gets the reason. The claim is not paid.
fee-rejection-kept = Claim { $number } is rejected: { $name }
fee-rejection-kept-body = The member has the reason. If you send the claim back, it can be looked at again.
fee-correct-sure = Correct claim { $number } from { $before } to { $after }?
fee-correct-means = The next file takes off the old lines. It adds the new ones.
fee-correct-other-day = The meeting was on { $day }
fee-correct-other-day-body = The time must be on that day. Write day and time once more.
fee-correct-was-there = New time: from { $from } to { $to }.
fee-correct-outside = Look again: The meeting lasted from { $from } to { $to }. Your times go beyond it.
fee-correction-kept = Claim { $number } is corrected to { $sum }
fee-wrong-told = { $name }: the claim for { $day } is wrong
fee-wrong-told-body = Look at the attendance, and talk with the member.
fee-late =
    { $many ->
        [one] { $many } claim is late
       *[other] { $many } claims are late
    }
fee-late-none = No money is late
fee-late-line = { $name }, the meeting on { $day }: { $days } days, { $state }
fee-late-target = The aim: at most { $days } days from meeting to money.
fee-late-middle = This year it took { $days } days in the middle of { $many } claims.
fee-costs = Involvement in { $year }: { $sum }
fee-label-fees = For time
fee-label-expenses = Expenses
fee-label-claims = Claims
fee-label-meetings = Meetings
fee-overview = Each member in { $year }
fee-overview-line = { $name }: { $sum }, of this { $taxable } taxed
fee-overview-none = Nothing has been paid this year.
fee-overview-means = This is money paid during the year, corrections included.
fee-yes-fee-certify = Certify
fee-yes-fee-approve = Approve
fee-yes-fee-correct = Yes, correct the claim
fee-yes-fee-return = Yes, send it back
fee-yes-fee-reject = Yes, reject
fee-ask-fee-see-person = Who is it about?
fee-ask-fee-see-meeting = Which meeting is it about?
fee-none-fee-see-person = There are no claims to see
fee-none-fee-see-meeting = There are no claims to see
fee-ask-fee-certify-person = Who is it about?
fee-ask-fee-certify-meeting = Which meeting is it about?
fee-none-fee-certify-person = No claims wait to be certified
fee-none-fee-certify-meeting = No claims wait to be certified
fee-ask-fee-approve-person = Who is it about?
fee-ask-fee-approve-meeting = Which meeting is it about?
fee-none-fee-approve-person = No claims wait to be approved
fee-none-fee-approve-meeting = No claims wait to be approved
fee-ask-fee-return-person = Who is it about?
fee-ask-fee-return-meeting = Which meeting is it about?
fee-ask-fee-return-reason = Why do you send it back?
fee-ask-fee-return-due = By when must the member answer?
fee-none-fee-return-person = There are no claims to send back
fee-none-fee-return-meeting = There are no claims to send back
fee-ask-fee-reject-person = Who is it about?
fee-ask-fee-reject-meeting = Which meeting is it about?
fee-ask-fee-reject-reason = Why do you reject the claim?
fee-none-fee-reject-person = There are no claims to reject
fee-none-fee-reject-meeting = There are no claims to reject
fee-ask-fee-allow-person = Who is it about?
fee-ask-fee-allow-meeting = Which meeting is it about?
fee-ask-fee-allow-reason = Why do you allow it?
fee-none-fee-allow-person = No claims need an exception
fee-none-fee-allow-meeting = No claims need an exception
fee-ask-fee-correct-person = Who is it about?
fee-ask-fee-correct-meeting = Which meeting is it about?
fee-ask-fee-correct-from = When did the member come? Write day and time
fee-ask-fee-correct-to = When did the member leave? Write day and time
fee-ask-fee-correct-reason = Why do you correct the claim?
fee-none-fee-correct-person = There are no claims to correct
fee-none-fee-correct-meeting = There are no claims to correct
