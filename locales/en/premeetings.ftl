### The representatives' own meeting before the meeting.

## Notes

cmd-premeeting-note = pre-meeting note, write a note
cmd-premeeting-notes = pre-meeting notes, read the notes
premeetings-menu-premeeting-note = Write a note for the pre-meeting
premeetings-menu-premeeting-notes = Read the notes of the pre-meeting
premeetings-ask-premeeting-note-meeting = Which meeting is it about?
premeetings-none-premeeting-note-meeting = You do not sit at a meeting that is planned
premeetings-ask-premeeting-note-text = What do you want to write? Only representatives see it
premeetings-ask-premeeting-notes-meeting = Which meeting is it about?
premeetings-none-premeeting-notes-meeting = You do not sit at a meeting that is planned
premeetings-noted =
    { $n ->
        [one] Noted. There is { $n } note
       *[other] Noted. There are { $n } notes
    }
premeetings-who = Only the representatives can read the notes. The council and the service see only what you release.
premeetings-notes =
    { $n ->
        [one] { $n } note for { $day }
       *[other] { $n } notes for { $day }
    }
premeetings-none = Nobody has written anything yet.
premeetings-line = { $name }, at { $clock }: { $words }
premeetings-choice-note = Write a note
premeetings-choice-notes = Read the notes
premeetings-choice-release = Release to council
premeetings-choice-drop = Take my note away
premeetings-today = The pre-meeting is { $at }
premeetings-today-ask = Talk together about the items for { $day }. You can propose new items too.
premeetings-room = Your room is linked, so notes can be written there.
