### Agendas and papers that the office sends in: read, shown, corrected, kept. nb is the source.

cmd-read-agenda = read agenda, read an agenda, paste agenda
cmd-correct-agenda = correct the agenda

## Menus and choices

intake-menu-read-agenda = Read in an agenda
intake-save-choice = Save
intake-correct-choice = Correct something
intake-paper-choice = It is a paper
intake-drop-choice = Throw it away
intake-again-choice = Send another file
intake-show-choice = Show the agenda

## Asking

intake-ask-read-agenda-file = Send the agenda as a file, or skip
intake-ask-read-agenda-text = Paste the words of the agenda
intake-ask-correct-agenda-change = What do you want to correct?
intake-reading = I am reading “{ $name }”
intake-reading-text = I am reading the text
intake-reading-body = The answer comes in a moment.

## What was understood

intake-understood = This is how I read the agenda
intake-when = Meeting { $day } from { $start } to { $end }.
intake-when-start = Meeting { $day } at { $start }.
intake-when-day = Meeting { $day }.
intake-clock = From { $start } to { $end }.
intake-clock-start = At { $start }.
intake-body = Council: { $body }.
intake-place = Place: { $place }.
intake-item = Point { $n }: { $number } { $title }
intake-item-bare = Point { $n }: { $title }
intake-item-papers = Papers: { $papers }
intake-deadline = Deadline in the agenda: { $what }, { $day }.
intake-rule-deadline = I found no deadline for input. Your rule gives { $day }.
intake-other-deadline = The agenda and your rule have different deadlines. The rule gives { $day }.
intake-unsure = Not certain
intake-how = Type what should change. For example “3 New title” or “date 17 February”. “Delete 4” and “new item …” also work.
intake-how-save = Write “ok” when everything is right.
intake-more-meetings = There is one more meeting in the file: { $day }. Send it in a file of its own.

intake-asks-date = I found no certain date. Write “date …”.
intake-asks-weekday = The weekday and the date do not fit. Write “date …”.
intake-asks-time = I did not find the time. Write “time 12–15”.
intake-asks-place = I did not find the place. Write “place …”.
intake-asks-body = I did not find which council it is for. Write “council …”.
intake-asks-items = I found no items. Write “new item …”.
intake-asks-numbers = Two items have the same number.
intake-asks-several = The file has several meetings. I show the first.
intake-asks-cancelled = It says that the meeting is cancelled.
intake-asks-deadline = One deadline has a weekday that does not fit. I left it out.
intake-asks-past = The date has passed.
intake-asks-day-off = The meeting is on a day off.

## Saving

intake-needs-day = I lack the date
intake-needs-day-body = Write “date 17 February”.
intake-needs-clock = I lack the time
intake-needs-clock-body = No meeting is planned on that day. Write “time 12–15”.
intake-needs-body = I do not know which council it is for
intake-needs-body-body = Write “council” and the name.
intake-needs-items = I lack items
intake-needs-items-body = Write “new item” and the title.
intake-off = The agenda says that the meeting is cancelled
intake-off-body = Call the meeting off in the menu. Then everybody is told.
intake-gone = I have no agenda to correct
intake-gone-body = Send the file again.
intake-published = The agenda has been sent out already
intake-published-body = Correct it as a correction in the menu.
intake-change-unclear = I do not understand “{ $typed }”
intake-change-unclear-body = Write for example “3 New title” or “date 17 February”.
intake-dropped = The agenda is thrown away
intake-meeting-title = Meeting { $day }

## Papers

intake-is-paper = I found no agenda in “{ $name }”
intake-is-paper-body = Should it be a paper for an item?
intake-paper-facts = { $pages ->
    [one] One page.
   *[other] { $pages } pages.
  }
intake-untagged = The file is not marked up for screen readers. Members get the words from me instead.
intake-pages-missing = { $n ->
    [one] One page is a picture without words. It cannot be read aloud.
   *[other] { $n } pages are pictures without words. They cannot be read aloud.
  }
intake-attach-choice = Attach as a paper
intake-leave-choice = Do not use it

## What cannot be read, and what to send instead

intake-unread = I cannot read “{ $name }”
intake-empty = The file is empty
intake-empty-body = Send it again, or paste the words.
intake-too-large = The file is too large
intake-too-large-body = It may be 20 megabytes at most. Send the agenda alone, or paste the words.
intake-too-long = The file has too many pages
intake-too-long-body = It may have 400 pages at most. Split it into several files.
intake-old-word = The file is from an old Word
intake-old-word-body = Open it in Word, choose “Save as” and then DOCX. Send it again.
intake-rtf = The file is an RTF document
intake-rtf-body = Save it as DOCX or PDF, and send it again.
intake-macros = The file has macros
intake-macros-body = Macros can do harm. Save it as a plain DOCX, and send it again.
intake-archive = The file is a package of other files
intake-archive-body = Unpack it, and send one file at a time.
intake-nested = The file has other files inside it
intake-nested-body = Take them out, and send them one by one.
intake-bomb = The file is packed in a way that is not safe
intake-bomb-body = Save it again as DOCX or PDF, and send it.
intake-entities = The file is made in a way that is not safe
intake-entities-body = Save it again as DOCX or PDF, and send it.
intake-active = The file tries to do something when it is opened
intake-active-body = Print it to a new PDF, or send it as DOCX.
intake-password = The file is locked with a password
intake-password-body = Send an open copy. Do not send the password here.
intake-scanned = The file is scanned, without words
intake-scanned-body = It cannot be read aloud. Ask for the original in Word, or paste the words.
intake-picture = The file is a picture
intake-picture-body = I cannot read words in pictures. Send the document, or paste the words.
intake-other-office = The file is not a text document
intake-other-office-body = Send it as DOCX, ODT, PDF or text.
intake-unknown = I do not know this kind of file
intake-unknown-body = Send it as DOCX, ODT, PDF or text.
intake-broken = The file is damaged
intake-broken-body = Open it, save it again, and send it once more.
intake-minutes = This looks like minutes
intake-minutes-body = They are of a meeting that was held. Send the agenda, or paste its items.
intake-no-agenda = I found no agenda
intake-no-agenda-body = Send the agenda, or paste the items, one on each line.
intake-memory = The file took too much room to read
intake-memory-body = Save it again without pictures, or paste the words.
intake-time = It took too long to read the file
intake-time-body = Save it again without pictures, or paste the words.
intake-lost = The file did not arrive
intake-lost-body = Send it once more.
