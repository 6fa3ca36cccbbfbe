### Assignments besides meetings.

## Commands

cmd-offer-assignment = new assignment, offer assignment
cmd-my-assignments = my assignments, assignments
cmd-assignment-done = assignment is done
assignments-menu-offer-assignment = Offer somebody an assignment
assignments-menu-my-assignments = See my assignments
assignments-menu-assignment-done = Note that an assignment is done

## Offering

assignments-ask-offer-assignment-person = Who is to get the assignment?
assignments-none-offer-assignment-person = The council has no members yet
assignments-ask-offer-assignment-title = What is the assignment?
assignments-ask-offer-assignment-day = Which day?
assignments-ask-offer-assignment-minutes = How many minutes does it take?
assignments-ask-offer-assignment-paid = Is it paid?
assignments-minutes = An assignment takes from 1 to { $most } minutes
assignments-line = { $title }, { $day }
assignments-line-of = { $name }: { $title }, { $day }
assignments-offered = { $name } is asked to do something
assignments-paid = It takes { $n } minutes and is paid.
assignments-unpaid = It takes { $n } minutes and is not paid.
assignments-asked = Will you do this: { $title }?
assignments-asked-ask = Answer yes or no. You do not have to say why.
assignments-when = It is on { $day }.
assignments-accept = Yes, I will do it
assignments-decline = No, not this time

## Answering

assignments-ask-answer-assignment-assignment = Which assignment is it about?
assignments-none-answer-assignment-assignment = You are not asked to do anything
assignments-ask-answer-assignment-accept = Will you do it?
assignments-accepted = You will do it: { $title }
assignments-declined = You will not do it: { $title }
assignments-choice-mine = See my assignments
assignments-told-accepted = { $name } will do it
assignments-told-declined = { $name } will not do it
assignments-mine =
    { $n ->
        [one] You have { $n } assignment
       *[other] You have { $n } assignments
    }
assignments-mine-line = { $title }, { $day }: { $state }
assignments-state-asked = waits for your answer
assignments-state-accepted = agreed
assignments-state-declined = you said no
assignments-state-done = done
assignments-not-now = The assignment cannot be changed like that now
assignments-not-now-body = See your assignments for where it stands.

## Done

assignments-ask-assignment-done-assignment = Which assignment is done?
assignments-none-assignment-done-assignment = No assignments are open
assignments-ask-assignment-done-minutes = How many minutes did it take?
assignments-noted-done = The assignment of { $name } is done
assignments-done-told = The assignment is noted as done: { $title }
assignments-fee-follows = The payment comes together with your fee.

cmd-claim-assignment = add assignment, assignment to my fee
assignments-menu-claim-assignment = Add an assignment
assignments-ask-claim-assignment-assignment = Which assignment do you want to add?
assignments-none-claim-assignment-assignment = No paid assignments are waiting
assignments-paid-told = You are to be paid for { $title }
assignments-paid-how = Add the time to your next fee.
assignments-claim-choice = Add the time
assignments-no-claim = No fee is open now
assignments-no-claim-body = Wait until the next one comes. Write “add assignment” then.
assignments-no-rate = The council has no hourly rate for assignments
assignments-no-rate-body = Ask the coordinator how you get paid.
assignments-state-claimed = done, added to your fee
