### Votes.

cmd-show-votes = votes, voting
cmd-cast-ballot = vote, cast a vote
cmd-open-vote = new vote, open vote
cmd-close-vote = close vote, end vote
cmd-cancel-vote = call off vote
cmd-remind-voters = remind voters
cmd-assisted-ballot = take a vote, paper vote
cmd-show-result = result, results
cmd-tie-break = settle a tie
votes-menu-show-votes = Vote, or see results
votes-menu-open-vote = Open a vote
votes-menu-close-vote = Close a vote
votes-menu-cancel-vote = Call off a vote
votes-menu-remind-voters = Remind people of a vote
votes-menu-assisted-ballot = Enter a vote for somebody
votes-menu-show-result = See the result of a vote
votes-menu-tie-break = Settle a tie

votes-ask-open-vote-meeting = Which meeting is it about?
votes-none-open-vote-meeting = No meetings are planned
votes-ask-open-vote-item = Which item is it about?
votes-none-open-vote-item = The meeting has no items
votes-ask-open-vote-method = How are they to vote?
votes-ask-open-vote-question = What is the question?
votes-ask-open-vote-inputs = Which inputs do you want? Type the numbers
votes-none-open-vote-inputs = The item has no inputs
votes-ask-open-vote-options = What can people choose? Write one option a line
votes-ask-open-vote-dots = How many dots does each have?
votes-ask-open-vote-max-per-option = How many dots can go on one option?
votes-ask-open-vote-most = How many can each person choose?
votes-ask-open-vote-seats = How many places are there?
votes-ask-open-vote-secret = Is the vote to be secret?
votes-ask-open-vote-electorate = Who can vote?
votes-ask-open-vote-closes = When does the vote close?
votes-ask-open-vote-quorum = How many must vote at least?
votes-ask-open-vote-majority = How large must the majority be?
votes-ask-open-vote-base = A majority of whom?
votes-ask-open-vote-label = Is the result advice or a decision?
votes-ask-open-vote-balanced = Also show a number where organisations count the same?
votes-ask-open-vote-straw = Show the vote openly in the group too?
votes-yes-open-vote = Yes, open it
votes-ask-close-vote-vote = Which vote do you want to close?
votes-none-close-vote-vote = No votes are open
votes-yes-close-vote = Yes, close and count
votes-ask-cancel-vote-vote = Which vote do you want to call off?
votes-none-cancel-vote-vote = No votes are open now
votes-yes-cancel-vote = Yes, call it off
votes-ask-remind-voters-vote = Which vote shall I remind people of?
votes-none-remind-voters-vote = No vote is open at present
votes-ask-assisted-ballot-vote = Which vote is the ballot for?
votes-none-assisted-ballot-vote = No vote takes ballots now
votes-ask-assisted-ballot-for-person = Who voted?
votes-none-assisted-ballot-for-person = Nobody can vote here
votes-ask-assisted-ballot-medium = How did the vote come?
votes-ask-assisted-ballot-witness = Who is the witness?
votes-none-assisted-ballot-witness = I find nobody who can be the witness
votes-yes-assisted-ballot = Yes, put it in
votes-ask-show-result-vote = Which result do you want to see?
votes-ask-cast-ballot-vote = What do you want to vote on?
votes-none-cast-ballot-vote = There is nothing for you to vote on now
votes-none-show-result-vote = No votes have a result yet
votes-ask-tie-break-vote = Which vote ended in a tie?
votes-none-tie-break-vote = No vote ended in a tie
votes-ask-tie-break-by = How was it settled?
votes-ask-tie-break-order = In which order? Type the numbers, the best first
votes-none-tie-break-order = There is no tie here

votes-electorate-seats = Every seat in the council
votes-electorate-present = Those who are present now
votes-label-advice = Advice
votes-label-decision = A decision
votes-majority-simple = More yes than no
votes-majority-two-thirds = At least two thirds
votes-majority-three-quarters = At least three quarters
votes-base-valid = Of those who say yes or no
votes-base-cast = Of all who vote
votes-base-entitled = Of all who can vote
votes-base-present = Of those who are present
votes-base-in-valid = those who say yes or no
votes-base-in-cast = all who vote
votes-base-in-entitled = all who can vote
votes-base-in-present = those who are present
votes-medium-phone = By phone
votes-medium-paper = On paper

votes-method-name-yes-no-abstain = Yes, no or abstain
votes-method-name-approval = Choose all you support
votes-method-name-dots = Dots
votes-method-name-score = Points to each option
votes-method-name-borda = Ranking with points
votes-method-name-stv = Ranking with votes that move on
votes-method-name-consent = Consent, with the right to stop
votes-method-name-moscow = Must, should, could or not now
votes-method-name-proportional = A fair share of the places
votes-method-yes-no-abstain = Answer yes, no or abstain.
votes-method-approval = Choose all you support. Each of them gets one vote.
votes-method-dots = You have { $dots } dots to give.
votes-method-score = Give each option from 0 to { $top } points. The average counts.
votes-method-borda = Rank the options. The first gets { $options } points, the next one less, and so on.
votes-method-stv = Rank the options. If your first is not needed, your vote moves on.
votes-method-consent = Say yes, stand aside, or say stop. One stop is enough to stop it.
votes-method-moscow = Say what you think of each option: must, should, could or not now.
votes-method-moscow-plain = Answer each option: must, should, could or not now.
votes-method-proportional = Choose all you support. A smaller group gets its part of the places too.
votes-most-on-one = Put at most { $most } on one option.
votes-most-chosen = Choose at most { $most }.
votes-places = { $n } are chosen.
votes-secret = The vote is secret.
votes-named = The vote is not secret. Afterwards the council can see what you chose.
votes-is-advice = The result is advice.
votes-is-decision = The result is a decision.
votes-quorum-line = At least { $n } must vote, or there is no result.
votes-majority-line-simple = It takes a majority of { $base }.
votes-majority-line-two-thirds = It takes two thirds of { $base }.
votes-majority-line-three-quarters = It takes three quarters of { $base }.

votes-title = Vote: { $question }
votes-please = You can vote now.
votes-closes = The vote closes on { $at }.
votes-closes-later = The vote is open until the coordinator closes it.
votes-few-warning = So few can vote that somebody may guess what you chose.
votes-few-warning-office = Fewer than { $least } can vote. Somebody may then guess what each one chose.
votes-now-choice = Vote now
votes-open-title = The vote is open: { $question }
votes-open-body = { $n } can vote.
votes-out-interest = With an interest in the item: { $names }.
votes-out-count =
    { $n ->
        [one] One has an interest in the item and does not vote.
       *[other] { $n } have an interest in the item and do not vote.
    }
votes-stand-ins = Deputies who vote: { $names }.
votes-paper-choice = Enter for somebody
votes-close-choice = Close the vote
votes-open-ask = Do you want to open the vote?
votes-fixed-after = After that the rules cannot be changed.
votes-mine =
    { $n ->
        [one] You can vote in one matter
       *[other] You can vote in { $n } matters
    }
votes-mine-none = You have nothing to vote on now
votes-vote-in = Vote: { $question }
votes-result-of = Result: { $question }
votes-reminder = You have not voted yet: { $question }
votes-reminder-body = Vote if you want to take part. Only those who have not voted get this.
votes-reminded = Those who have not voted are reminded
votes-reminded-body = Nobody is told who they are.
votes-close-ask = Do you want to close the vote now?
votes-close-body = The result is counted and sent to the council.
votes-cancel-ask = Do you want to call off the vote?
votes-cancel-body = The ballots are deleted. None of them is counted.
votes-option-gone = Withdrawn ({ $number })
votes-option-unnamed = Without a name ({ $lang })

votes-choice-yes = Yes, I am for it
votes-choice-no = No, I am against it
votes-choice-abstain = I abstain
votes-choice-consent = I consent
votes-choice-stand-aside = I stand aside
votes-choice-block = Stop it
votes-straw-line = The vote is shown in the group too. If you answer there, everybody sees your answer at once.
votes-straw-room = Answer here, or write to me in private. If you answer here, everybody sees it.
votes-straw-counted = Only those who can vote in the council are counted. Your latest answer counts.
votes-straw-not-counted = Your answer in the group has not been counted
votes-voted-before = You have voted before. A new ballot counts instead of the old one.
votes-one-by-one-choice = Take one at a time
votes-type-choice = Type the numbers
votes-type-approval = Type the numbers of those you support, for example “1 3”. “0” is a blank ballot.
votes-type-proportional = Type the numbers of those you support, for example “2 3”. “0” is a blank ballot.
votes-type-dots = Type for example “1 1 2”. It gives two dots to the first and one to the second.
votes-type-score = Type the points in the same order, for example “5 3 0”. “-” means no opinion.
votes-type-moscow = Type one number for each, in the same order. 1 is must, 2 should, 3 could, 4 not now.
votes-type-borda = Type the numbers with the best first, for example “2 1 3”. “2=3” means that they are equal.
votes-type-stv = Type the numbers with the best first, for example “2 1 3”.
votes-type-choice-number = Type the number.
votes-or-press = Or press one at a time.
votes-step-option = Option { $n } of { $total }
votes-step-dot = Where do you put dot { $n } of { $total }?
votes-step-place = What is number { $n } of { $total }?
votes-same-many = I ask the same number of times whatever you answer. So the number tells nothing.
votes-support-choice = I support it
votes-no-support-choice = I do not support it
votes-no-opinion-choice = No opinion
votes-no-dot-choice = No dot now
votes-no-place-choice = Nothing in this place
votes-points =
    { $n ->
        [one] 1 point
       *[other] { $n } points
    }
votes-level-1 = Must be done
votes-level-2 = Should be done
votes-level-3 = Could be done
votes-level-4 = Not now
votes-restate-choice = You answer: { $choice }
votes-restate-approve = Supports: { $option }
votes-restate-dots =
    { $n ->
        [one] One dot: { $option }
       *[other] { $n } dots: { $option }
    }
votes-restate-score =
    { $n ->
        [one] 1 point: { $option }
       *[other] { $n } points: { $option }
    }
votes-restate-level = { $level }: { $option }
votes-restate-place = Number { $n }: { $options }
votes-restate-blank = A blank ballot
votes-restate-reason = Reason: { $reason }
votes-reason-ask = What is your reason?
votes-reason-block = If you say stop, you must write a reason.
votes-reason-secret = Everybody gets this question. The reasons are shown without names.
votes-reason-skip = Otherwise you can type “skip”.
votes-yes-cast-ballot = Yes, vote
votes-in-the-urn = Your vote is in the urn
votes-nobody-sees = Nobody in the council can see what you chose.
votes-receipt = Your receipt is { $code }.
votes-change-until = You can change it until { $at }.
votes-change-while-open = You can change it until the vote closes.
votes-result-at-close = The result comes when the vote has closed.
votes-cast = Your vote is recorded
votes-seen-at-close = The council sees it only when the vote has closed.
votes-assisted-for = The ballot of { $name }. Witness: { $witness }.
votes-assisted = The ballot of { $name } is in
votes-assisted-witness = Witness: { $witness }.
votes-assisted-code = Read out the receipt: { $code }.
votes-assisted-replace = The person can vote again until the vote closes.
votes-assisted-told = A ballot has been entered for you
votes-assisted-by = { $name } entered it. If it is wrong, you can vote again.
votes-replace-choice = Vote again

votes-outcome-carried = Carried: { $question }
votes-outcome-not-carried = Not carried: { $question }
votes-outcome-tie = A tie between { $options }
votes-outcome-equal = As many for as against: { $question }
votes-sure = Certain to be chosen: { $options }.
votes-outcome-consent = Nobody said stop: { $question }
votes-outcome-blocked = Stopped: { $question }
votes-outcome-winner = “{ $options }” got the most support
votes-outcome-winners = Chosen: { $options }
votes-outcome-no-quorum = Too few voted: { $question }
votes-outcome-nobody = Nobody voted: { $question }
votes-outcome-decided = The result is clear: { $question }
votes-turnout = { $cast } of { $entitled } voted.
votes-few-votes = That is less than half.
votes-counts-hidden = So few voted that the numbers are not shown.
votes-line = { $option }: { $number }
votes-line-none = { $option }: nobody answered
votes-line-moscow = { $option }: must { $must }, should { $should }, could { $could }, not now { $wont }
votes-line-balanced = { $option }: { $number } (evenly shared { $balanced })
votes-decimal = { $whole }.{ $rest }
votes-place = Number { $n }: { $options }
votes-tied = Equal: { $options }.
votes-tie-open = There is a tie between { $options }. The council's own rule decides.
votes-tie-settled-chair = The chair settled the order: { $options }.
votes-tie-settled-lot = Drawing lots gave the order: { $options }.
votes-balanced-explained = The evenly shared number gives each organisation an equal say.
votes-unanimous-told = All voted the same. So everybody can tell what each person chose.
votes-reasons = Reasons
votes-result-advice = The result is advice. Whoever disagrees can have it in the minutes.
votes-result-decision = The result is a decision. Whoever disagrees can have it in the minutes.
votes-receipts-choice = See the receipts
votes-who-choice = See who chose what
votes-who-choice-plain = See who chose what
votes-picture-choice = Picture and files
votes-dissent-choice = I see it differently
votes-dissent-choice-plain = I disagree
votes-cancelled = The vote is called off: { $question }
votes-cancelled-office = The coordinator called it off.
votes-cancelled-urn = The urn was not as we left it. We cannot trust the ballots then.
votes-cancelled-body = No ballots were counted, and they are deleted. The council can vote again.
votes-who-title = Who chose what
votes-who = { $name }: { $said }
votes-receipts =
    { $n ->
        [one] One ballot was counted
       *[other] { $n } ballots were counted
    }
votes-receipts-body = Find your receipt here. Then you know that your ballot was counted.
votes-way-chair = The chair decides.
votes-way-lot = It is settled by drawing lots.
votes-way-none = It is to remain a tie.
votes-settle-chair = The chair decided
votes-settle-lot = By drawing lots
votes-rank-step = Place { $place } of { $of } in the vote

votes-files-title = The result as a picture and files
votes-files-body = With the file anybody can count again with another program.
votes-file-recount = Ballots without names, to count again
votes-picture-comes = The picture comes in a moment.
votes-picture-title = The result as a picture
votes-picture-alt = Bar chart. { $numbers }.
votes-rounds = Round { $n }
votes-round-elected = Elected: { $options }
votes-round-excluded = Out: { $options }
votes-round-filled = Get the last places: { $options }
votes-round-equal = As many had: { $options }

vote-closed = The vote is closed
vote-closed-body = The ballot was not counted. The result is in the menu.
vote-not-yours = You have no vote in this matter
vote-not-yours-body = Only those who spoke for a seat when it opened can vote.
vote-deputy-sits-in = Your deputy votes for you this time
vote-deputy-sits-in-body = One seat has one vote.
vote-interest-declared = You have declared an interest in this item
vote-interest-declared-body = So your seat does not vote in it.
vote-ballot-of-another-kind = The answer does not fit this vote
vote-ballot-of-another-kind-body = The ballot you had before still counts.
vote-option-unknown = One of the options is not here
vote-option-unknown-body = The ballot you had before still counts. Try again.
vote-option-twice = You have named one option twice
vote-option-twice-body = Name each option once.
vote-too-many-dots = That was too many dots
vote-too-many-dots-body = You have { $most } to give. The ballot you had before still counts.
vote-too-many-on-one = That was too many dots on one option
vote-too-many-on-one-body = Put at most { $most } on one option. The ballot you had before still counts.
vote-too-many-chosen = You have chosen too many
vote-too-many-chosen-body = Choose at most { $most }.
vote-score-outside = The points are outside the scale
vote-score-outside-body = Give from { $least } to { $most }.
vote-rank-one-by-one = Put one option in each place
vote-rank-one-by-one-body = Two cannot be equal here, and one at least must be named.
vote-block-needs-reason = To say stop you must give a reason
vote-block-needs-reason-body = Write briefly why.
vote-needs-reason = A reason is needed here
vote-needs-reason-body = Write briefly why you vote this way.
vote-typed-unclear = I do not understand “{ $typed }” here
vote-typed-unclear-body = Use the numbers from 1 to { $most }.
vote-account-rests = This account cannot vote yet
vote-account-rests-body = It was linked to you recently. It can vote from { $until }. Use the old one until then.
vote-method-unknown = There is no such way of voting
vote-method-unknown-body = It was called “{ $method }”.
vote-needs-options = At least two options are needed
vote-needs-dots = Each voter needs at least one dot
vote-needs-score-max = A highest score is needed
vote-too-large = The vote is too large
vote-too-large-body = It can have at most { $options } options and { $points } points.
vote-option-twice-in-list = Two options are the same
vote-majority-unknown = There is no such majority
vote-majority-unknown-body = It was called “{ $majority }”.
vote-base-unknown = There is no such base
vote-base-unknown-body = It was called “{ $base }”.
vote-quorum-negative = The number must be zero or more
vote-balanced-not-secret = A secret vote is not divided by organisation
vote-balanced-not-here = Numbers cannot be divided by organisation here
vote-most-not-here = The number of choices cannot be limited here
vote-straw-not-here = This vote cannot be shown in the group
vote-straw-not-here-body = The vote must be open, give advice and have few options. The council must also have a group.
vote-nobody = Nobody can vote now
vote-nobody-body = See whether anybody is recorded as present.
vote-closes-past = That time has passed
vote-closes-past-body = Write a time that is still to come.
vote-not-now = That cannot be done now
vote-not-now-body = The vote is { $state ->
        [open] open
        [closed] closed
       *[cancelled] called off
    }.
vote-needs-witness = A witness is needed
vote-needs-witness-body = Choose a witness who belongs to the council.
vote-no-result-yet = There is no result yet
vote-no-result-yet-body = Nobody sees anything before the vote has closed.
vote-secret = The vote was secret
vote-secret-body = Who chose what exists nowhere.
vote-no-tie = There is no tie for the last place here
vote-tie-other-options = Other options are tied
vote-tie-other-options-body = Name all that are tied, and no others.
vote-tie-settled = It is settled already
vote-tie-rule = This council settles ties in another way
vote-tie-rule-body = The rule is: { $way }
vote-tie-not-you = Somebody else settles this
vote-few-voters = Fewer than { $least } can vote
vote-unanimous = All voted the same
