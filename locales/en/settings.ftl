### Settings that people change themselves, and what is kept about them.

settings-menu-settings = Settings
settings-menu-my-data = What we keep about you
cmd-my-data = my data, what do you know about me, what do you keep about me, /mydata
cmd-choose-language = change language, language, /language
cmd-choose-profile = change writing, way of writing
cmd-switch-addon = extras, choose extras
cmd-choose-contact = change contact person, choose contact person, contact person
cmd-choose-channel = change network, network
cmd-give-phone = phone number, my phone number, new phone number
settings-back-choice = Back to settings
settings-back-choice-plain = See settings
settings-more-choice = More settings
settings-more = More settings
settings-contact-choice = Choose contact person
settings-contact-choice-plain = Choose a contact
settings-channel-choice = Change network
settings-phone-choice = Give phone number
settings-link-choice = Link another account
settings-link-choice-plain = Link an account
settings-another-choice = Choose another extra
settings-another-choice-plain = Choose another
settings-label-contact = Contact person
settings-label-channel = Network
settings-label-phone = Phone
settings-label-organisation = Organisation
settings-label-roles = Roles
settings-label-notes = Notes
settings-channel-telegram = Telegram
settings-channel-matrix = Matrix
settings-channel-console = Terminal
settings-channel-none = Phone and post
settings-list = { $items }
settings-nothing = not given
settings-turn-on = Turn on: { $what }
settings-turn-off = Turn off: { $what }
settings-ask-choose-language-language = Which language would you like?
settings-ask-choose-profile-profile = How would you like your messages?
settings-ask-switch-addon-addon = What would you like to turn on or off?
settings-ask-choose-contact-contact = Whom would you like to talk to when you need help?
settings-none-choose-contact-contact = This council has only one contact person
settings-ask-choose-channel-channel = Where would you like your messages?
settings-none-choose-channel-channel = You have only one network
settings-ask-give-phone-phone = What is your phone number?
settings-ask-give-phone-hours = When may we call you?
settings-phone-unreadable = I do not understand the phone number “{ $typed }”
settings-phone-unreadable-body = Write figures only, for example 07700 900123.
settings-contact-saved = { $name } is your contact person
settings-contact-saved-body = Their name and phone number stand in the help from now on.
settings-chosen = { $name } has chosen you as contact person
settings-chosen-body = You will be told when they want to talk to somebody.
settings-role-in = { $role } in { $body }
settings-notes =
    { $many ->
        [one] One note, for the coordinator only
       *[other] { $many } notes, for the coordinator only
    }
settings-my-data = What we keep about you
settings-my-data-more = We also keep your comments, your attendance and your fees.
cmd-ordinary = ordinary, normal, ordinary messages, write normally, /ordinary
settings-ordinary-already = Your messages are ordinary already
settings-ordinary-already-body = Write “simpler” if you want them shorter.
settings-called-on = The office calls { $phone }.
settings-my-data-not = We never keep a national id number or a bank account. Secret votes stay secret.
