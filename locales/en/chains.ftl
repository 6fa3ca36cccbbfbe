### The chain from words to proof.

cmd-chain = chain, show the chain
cmd-input-history = history, whole history
chains-menu-chain = The chain: from words to action
chains-ask-chain-input = Which input do you want to follow?
chains-none-chain-input = You have not given any input yet
chains-ask-input-history-input = Which input’s history do you want to see?
chains-none-input-history-input = You have not given any input yet
chains-chain = The chain from { $number }
chains-item-chain = The chain of { $item }
chains-label-from = Came from
chains-label-said = Said
chains-label-item = Item
chains-label-meeting = Meeting
chains-label-minutes = Minutes
chains-label-decision = Decision
chains-label-action = Task
chains-label-answer = Answer
chains-label-proof = Proof
chains-label-there = Went to
chains-label-recordings = Recordings and pictures
chains-recordings =
    { $many ->
       [one] one
      *[other] { $many }
    }
chains-meeting = { $title }, { $day }
chains-minutes-draft = Draft
chains-minutes-approved = Approved
chains-minutes-none = Not written yet
chains-decision = { $text } ({ $person })
chains-action = { $text } ({ $person }, by { $day })
chains-action-done = Done: { $text } ({ $person })
chains-proof-none = Nothing yet
chains-said-before = Said before the meeting
chains-came-after = What came after
chains-chain-choice = See the chain
chains-item-choice = See the whole item
chains-inputs-choice = See the inputs
chains-history-choice = Show the history
chains-history = The history of { $number }
chains-history-body = Nobody can change this list.
chains-step-why = { $step }: “{ $why }”
chains-old-texts = Earlier words
chains-old-text = Until { $when }: “{ $text }”
