### The council's word list: what a word means, who explains it, and words that the council puts in itself.

## What people type

cmd-what-is = what is, what are, what does, what do you mean by, what is meant by, what’s, explain the word, define
cmd-word-list = word list, glossary, hard words, dictionary
cmd-add-word = new word, add word
cmd-change-word = change word, edit word
cmd-drop-word = remove word, delete word
cmd-explain-word = explain word, words people ask about
cmd-paste-words = paste words, more words
cmd-word-language = language of a word
cmd-word-file = word list as a file, download the word list
words-menu-word-list = Look up a word
words-menu-add-word = Put a word in the word list
words-menu-change-word = Change a word in the word list
words-menu-drop-word = Take a word out of the word list
words-menu-explain-word = Explain a word that somebody asks about

## A word

words-title = { $word }
words-line = { $word }: { $explanation }
words-line-acronym = { $word } ({ $full }): { $explanation }
words-we-say = Here we say “{ $word }”.
words-from-nb = “{ $typed }” is a Norwegian word.
words-from-nn = “{ $typed }” is a word in Nynorsk, written Norwegian.
words-from-sv = “{ $typed }” is a Swedish word.
words-from-en = “{ $typed }” is an English word.
words-from-other = “{ $typed }” is a word from another language.
words-also = Words that go with this one: { $words }.
words-avoided = Words the council would rather not use: { $words }.
words-full = It is short for “{ $full }”.
words-spoken = It is read as “{ $spoken }”.
words-unknown = “{ $word }” is not in the word list
words-near = Did you mean one of these words?
words-nothing-near = I find no word that looks like it.
words-office-explains = The secretary can explain the word to you.
words-one-at-a-time = I can explain one word at a time
words-one-at-a-time-body = Write “what is” and the word. A person can answer the rest.
words-how = Write “what is” and the word, and I will explain it.
words-list =
    { $n ->
        [one] The word list has { $n } word
       *[other] The word list has { $n } words
    }
words-list-body = Choose a word and I will explain it. You can also write “what is” and the word.
words-file-choice = Get it as a file
words-list-choice = Show the word list
words-ask-choice = Ask the secretary
words-own-choice = Write our explanation
words-change-choice = Change the word
words-language-choice = Choose its language
words-drop-choice = Remove the word
words-add-choice = Add a word
words-explain-choice = Explain the word
words-paste-choice = Paste more words

## When somebody asks the secretary

words-asked = The secretary gets the question about “{ $word }”
words-asked-body = The answer comes here. Your name does not go along.
words-asked-told = Somebody asks what “{ $word }” means
words-asked-told-body = Explain it by { $day }, in at most twelve words. The answer goes to the one who asked. It also goes into the word list.
words-morning = Explain the word “{ $word }”
words-ask-meaning = What does “{ $word }” mean?
words-ask-meaning-hint = Use at most twelve words. Say it as to a friend.
words-answered-told = You asked what “{ $word }” means
words-answered =
    { $n ->
        [one] The one who asked has got the answer.
       *[other] { $n } people who asked have got the answer.
    }

## Questions to the one who puts it in

words-ask-what-is-word = Which word are you wondering about?
words-ask-word-file-form = Which form do you want the word list in?
words-none-word-file-form = There is nothing to choose
words-ask-add-word-word = Which word goes into the word list?
words-ask-add-word-explanation = What does it mean, in at most twelve words?
words-ask-change-word-entry = Which word do you want to change?
words-none-change-word-entry = The council has no words of its own yet
words-ask-change-word-part = What do you want to change?
words-ask-drop-word-entry = Which word shall leave the word list?
words-none-drop-word-entry = The council has no words of its own yet
words-ask-word-language-entry = Which word is it about?
words-none-word-language-entry = The council has no words of its own yet
words-ask-word-language-lang = Which language are the word and the explanation in?
words-ask-explain-word-question = Which word do you want to explain?
words-none-explain-word-question = Nobody asks about a word now
words-ask-paste-words-text = Write one word on each line, a colon and what it means
words-part-explanation = The explanation
words-part-synonyms = Other words for the same
words-part-avoid = Words we would rather not use
words-part-spoken = How it is read
words-part-word = The word itself
words-ask-part-explanation = What does “{ $word }” mean?
words-ask-part-synonyms = Which other words mean the same as “{ $word }”?
words-ask-part-avoid = Which words shall we avoid, and say “{ $word }”?
words-ask-part-spoken = How is “{ $word }” read aloud?
words-ask-part-word = What shall stand in place of “{ $word }”?
words-part-now = Now it says: “{ $now }”.
words-part-none = Put commas between the words. Write a dash for none.

## The council's own words

words-kept = { $word } is in the word list
words-kept-body = The explanation comes along in messages where the word stands. You can undo this. Write “undo”.
words-dropped = “{ $word }” is out of the word list
words-dropped-body = You can undo this. Write “undo”.
words-undo = the word “{ $word }”
words-pasted =
    { $n ->
        [one] { $n } word is in the word list
       *[other] { $n } words are in the word list
    }
words-pasted-wrong =
    { $n ->
        [one] One line was not put in:
       *[other] { $n } lines were not put in:
    }
words-pasted-line = “{ $line }”: { $why }

## When it does not work

words-empty = The word or the explanation is missing here
words-empty-body = Write it again.
words-no-word = This is too long to be one word
words-no-word-body = A word can have at most { $letters } letters.
words-too-long = The explanation has { $n } words
words-too-long-body = It can have at most { $most }. Make it shorter.
words-by-itself = The explanation only says “{ $word }” once more
words-by-itself-body = Say what it means in other words.
words-too-many = That was too many words
words-too-many-body = You can write at most { $most }.

## As a file

words-file = Word list
words-file-title = The word list of { $council }
words-file-about = Here are { $n } words. Each is explained in at most twelve words.
