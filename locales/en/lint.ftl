### What the plain language check says to the writer.

lint-title-found =
    { $count ->
        [one] Plain language: one suggestion
       *[other] Plain language: { $count } suggestions
    }
lint-nothing-found = Plain language: no suggestions
lint-use-safe-choice = Use safe changes
lint-one-by-one-choice = Take them one by one
lint-send-anyway-choice = Send anyway
lint-must-mend = This must be corrected before you can send.
lint-ask-reason = Write a short reason, and I send it anyway.

lint-sentence = The sentence has { $count } words. At most { $limit } is easy to read.
lint-sentence-split = The sentence has { $count } words. At most { $limit } is easy to read. Split it at “{ $at }”.
lint-mean = The sentences have { $count } words on average. At most { $limit } is easy to read.
lint-lix = The text has reading figure { $lix }. Above { $limit } it is heavy.
lint-length = The message has { $letters } characters. Split it if it goes above { $limit }.
lint-paragraph = The paragraph has { $count } words. Split it at { $limit }.
lint-title = The first line has { $letters } characters. At most { $limit } show in the notification.
lint-action = The first three sentences do not say what the reader should do.
lint-deadline-late = The deadline is not in the first three sentences.
lint-weekday-wrong = “{ $typed }” does not exist. The date is { $day }.
lint-weekday-missing = The weekday is missing in “{ $typed }”. Write { $day }.
lint-no-such-day = “{ $typed }” does not exist.
lint-deadline-past = The deadline { $day } has passed.
lint-date-figures = Write “{ $typed }” with the weekday and the month as words.
lint-date-relative = Write the date instead of “{ $typed }”.
lint-clock = Write “{ $typed }” as a time, for example { $example }.
lint-emoji = Use words, not signs as pictures.
lint-table = Write one figure per line. Tables cannot be read in a chat.
lint-capitals = Write “{ $word }” in small letters.
lint-styled = Use ordinary letters.
lint-abbreviation = “{ $word }” can be written “{ $better }”.
lint-acronym = Explain “{ $word }” the first time.
lint-acronym-known = Explain “{ $word }”: { $better }.
lint-heavy = “{ $word }” can become “{ $better }”.
lint-heavy-some = Easier than “{ $word }”: { $better }.
lint-heavy-note = “{ $word }” is heavy: { $better }.
lint-long-word = “{ $word }” has { $letters } letters. Explain it, or split it.
lint-double-negation = Two negations: “{ $typed }”. Say it without.
lint-negation = Can “{ $word }” be said in another way?
lint-passive = Who does it? “{ $word }” does not say.
lint-link-bare = Give the link a name instead of { $typed }.
lint-link-empty = “{ $typed }” does not say what is behind the link.
lint-term = The council says “{ $better }”, not “{ $word }”.
lint-items = The list has { $count } items. At most { $limit } is easy to keep track of.
lint-buttons-many = There are { $count } choices. At most { $limit } is easy to choose between.
lint-button-long = The choice “{ $label }” is longer than { $limit } characters.
lint-button-same = Several choices begin with the same word as “{ $label }”.
lint-button-empty = The choice “{ $label }” does not say what happens.
lint-button-emoji = The choice “{ $label }” must be words.
lint-choice-missing = Choice { $n }, “{ $label }”, is not in the text.

lint-title-greeting = “{ $typed }” is all that the notice on the phone will show. Say what the message is about.
lint-topics = “{ $typed }” begins something new. Send it in a message of its own.
lint-nothing-to-do = Say that the reader need do nothing.
lint-person = Say how the reader can talk to a human.
lint-order-help = Put help last, after what the reader should do.
lint-order-choices = Say what the reader should do before the choices come.
lint-wrapped = The line breaks in the middle of a sentence. Let it run on.
lint-year-missing = “{ $typed }” is far ahead. Write { $day }.
lint-date-vague = “{ $typed }”: write which date it is.
lint-clock-wrong = No clock shows “{ $typed }”.
lint-clock-backwards = “{ $typed }” ends before it begins.
lint-money = Write “{ $typed }” as “{ $better }”.
lint-digits = Write “{ $typed }” in groups: { $better }.
lint-rare = Few people say “{ $word }”. It means: { $better }.
lint-guilt = “{ $typed }” blames the reader. Only say what is needed now.
lint-language = The sentence is in another language: { $language }. Say so first.
lint-language-whole = The text seems to be in another language: { $language }.
lint-picture = Write what the picture shows.
lint-voice = Put the text before the sound.
lint-machine = Suggested by a machine ({ $name }). Read it closely before you use it.
lint-machine-approved = Suggested by a machine ({ $name }), approved by { $person }.
lint-learned = Few people say “{ $word }”. Explain it, or choose an easier word.
