### The coordinator's list of people.

members-menu-invite = Invite a person
members-menu-invite-again = New code for somebody
members-menu-import-members = Take in a member list
members-menu-import-members-plain = Take in members
members-menu-person-card = See what we know of somebody
cmd-invite = invite, invite a person, new person
cmd-invite-again = new invitation, new code for
cmd-import-members = import members, member list
cmd-person-card = show person
members-ask-invite-name = What is the name of the person to invite?
members-ask-invite-body = Where will the person take part?
members-ask-invite-role = Which role does the person get?
members-ask-invite-seat = Which seat?
members-ask-invite-again-person = Who is to have a new code?
members-none-invite-again-person = Nobody is in the list yet
members-ask-person-card-person = Whom does it concern?
members-none-person-card-person = Nobody is in the list yet
members-ask-import-members-rows = Paste the list from the spreadsheet
members-there-already = { $name } is in the list already
members-there-already-body = Make a new code for the person instead.
members-invite-first = Invite the person as an observer first
members-invite-first-body = Give the role afterwards. Then another coordinator can agree to it.
members-code = The code for { $name } is { $code }
members-code-body = Give it to the person themselves, on paper or by phone. They write it to Rådslag.
members-code-confirm = I tell you when somebody uses the code. You say yes to the person.
members-another-choice = Invite another

## What is known about somebody

members-card = About { $name }
members-label-support = Support person
members-locked = The account is locked
members-unreachable = The account cannot be reached
members-invited = Invited, not started yet
members-note-helps = This helps in meetings
members-note-brought = This brought them here
members-note-wanted = They would like help with this
members-note-handover = From the one before
members-role-choice = Give a role
members-talk-choice = Note a talk

## A whole list

members-faulty =
    { $many ->
        [one] One fault in the list
       *[other] { $many } faults in the list
    }
members-faulty-body = Nothing is kept. Mend the list, and send it again.
members-fault-line = Row { $row }: { $fault }
members-faults-more =
    { $many ->
        [one] There is one more fault.
       *[other] There are { $many } more faults.
    }
members-fault-empty = The list is empty
members-fault-no-columns = The first row must have a column called “name”
members-fault-too-many = The list can have at most { $typed } people
members-fault-no-name = The name is missing
members-fault-role = I do not know the role “{ $typed }”
members-fault-office = The role “{ $typed }” must be given one at a time
members-fault-language = I do not know the language “{ $typed }”
members-fault-profile = I do not know the way of writing “{ $typed }”
members-fault-employee-no = The employee number can have figures only, at most 12
members-fault-id-number = There is a national id number here. Remove it
members-fault-date = I do not understand the date “{ $typed }”
members-fault-dates = The role ends before it begins
members-fault-formula = “{ $typed }” is a formula. Write it as text
members-fault-too-long = The text that begins with “{ $typed }” is too long
members-fault-twice = { $typed } is there twice
members-fault-body = The council has no group called “{ $typed }”
members-checking =
    { $many ->
        [one] Take in one person?
       *[other] Take in { $many } people?
    }
members-role-count = { $role }: { $many }
members-first-names = The first are { $names }.
members-nothing-sent = They get no message now.
members-yes-import-members = Yes, take them in
members-paste-choice = Paste the list
members-file-choice = Send a spreadsheet
cmd-import-file = import file, send spreadsheet
members-ask-import-file-file = Send the spreadsheet here
members-reading = I am reading the list
members-reading-body = You get an answer in a moment. Nothing is kept before you have seen it.
members-file-unreadable = I cannot read the spreadsheet
members-file-too-large = The spreadsheet is too large
members-file-body = Save it as XLSX or CSV, and send it again. You can also paste the list.
members-taken = The list is taken in
members-taken-new =
    { $many ->
        [one] One new person
       *[other] { $many } new people
    }
members-taken-known =
    { $many ->
        [one] One was there before
       *[other] { $many } were there before
    }
members-taken-roles =
    { $many ->
        [one] One role given
       *[other] { $many } roles given
    }
members-taken-seats =
    { $many ->
        [one] One new seat
       *[other] { $many } new seats
    }
members-taken-next = Now each of them can have a code.
members-example-choice = Show an example
members-example = What the list can look like
members-example-body = The first row says what each column holds. Separate with semicolons, or paste straight from the spreadsheet.
members-example-rows = name;role;organisation;phone
        Carrie Moore;chair;Tenants' union;07700 900123
        Peter Dale;member;Carers' group;07700 900321
members-example-columns = Only the name is needed. Other columns: group, language, way of writing, employee number, from, to.

## Letters

members-menu-invitation-letters = Print invitation letters
members-menu-invitation-letters-plain = Print letters
cmd-invitation-letters = invitation letters, make invitation letters, letters with codes
members-all-are-in = Everybody in the list has come in
members-no-letters = I cannot make letters here
members-letters =
    { $many ->
        [one] One letter is ready to print
       *[other] { $many } letters are ready to print
    }
members-letters-file =
    { $many ->
        [one] Invitation letters, one page
       *[other] Invitation letters, { $many } pages
    }
members-letters-body = Open the file and print it. Each page has a new code, and earlier codes no longer work. Delete the file afterwards: whoever has a letter gets in.

members-in-already = { $name } is in already
members-in-already-body = A new code is only for a new account. Do you want to make it?
members-new-code-choice = Make a new code
members-codes-end = Codes you have given will stop working
members-codes-end-who = { $names } has a code that works now.
members-codes-end-some = { $names } and { $more } more have a code that works now.
members-codes-end-body = The letters get new codes for { $many }. The old codes no longer work. Do you want to make the letters?
members-letters-choice = Make the letters
