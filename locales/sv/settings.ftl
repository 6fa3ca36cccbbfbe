### Settings that people change themselves, and what is kept about them.

settings-menu-settings = Inställningar
settings-menu-my-data = Det här vet vi om dig
cmd-my-data = mina uppgifter, vad vet ni om mig, vad vet du om mig, /mina
cmd-choose-language = byt språk till, ändra språk, /språk
cmd-choose-profile = byt skrivsätt, skrivsätt
cmd-switch-addon = tillägg, välj tillägg
cmd-choose-contact = byt kontaktperson till, välj kontaktperson
cmd-choose-channel = byt kanal till, välj kanal
cmd-give-phone = telefonnummer till mig, mitt nya telefonnummer
settings-back-choice = Gå till inställningar
settings-back-choice-plain = Se inställningar
settings-more-choice = Fler inställningar
settings-more = Fler inställningar
settings-contact-choice = Välj kontaktperson
settings-contact-choice-plain = Välj kontaktperson
settings-channel-choice = Byt kanal
settings-phone-choice = Skriv telefonnummer
settings-link-choice = Koppla ett konto till
settings-link-choice-plain = Koppla ett konto
settings-another-choice = Välj ett tillägg till
settings-another-choice-plain = Välj ett till
settings-label-contact = Kontaktperson
settings-label-channel = Kanal
settings-label-phone = Telefon
settings-label-organisation = Organisation
settings-label-roles = Uppgifter i rådet
settings-label-notes = Anteckningar
settings-channel-telegram = Telegram
settings-channel-matrix = Matrix
settings-channel-console = Terminal
settings-channel-none = Telefon och post
settings-list = { $items }
settings-nothing = inte angivet
settings-turn-on = Slå på: { $what }
settings-turn-off = Slå av: { $what }
settings-ask-choose-language-language = Vilket språk vill du ha?
settings-ask-choose-profile-profile = Hur vill du ha meddelandena?
settings-ask-switch-addon-addon = Vad vill du slå på eller av?
settings-ask-choose-contact-contact = Vem vill du prata med när du behöver hjälp?
settings-none-choose-contact-contact = Det finns bara en kontaktperson i det här rådet
settings-ask-choose-channel-channel = Var vill du ha meddelandena?
settings-none-choose-channel-channel = Du har bara en kanal
settings-ask-give-phone-phone = Vilket telefonnummer har du?
settings-ask-give-phone-hours = När passar det att vi ringer?
settings-phone-unreadable = Jag förstår inte telefonnumret ”{ $typed }”
settings-phone-unreadable-body = Skriv bara siffror, till exempel 070 123 45 67.
settings-contact-saved = { $name } är din kontaktperson
settings-contact-saved-body = Namnet och telefonnumret står i hjälpen från och med nu.
settings-chosen = { $name } har valt dig som kontaktperson
settings-chosen-body = Du får besked när de vill prata med någon.
settings-role-in = { $role } i { $body }
settings-notes =
    { $many ->
        [one] En anteckning, bara för samordnaren
       *[other] { $many } anteckningar, bara för samordnaren
    }
settings-my-data = Det här vet vi om dig
settings-my-data-more = Vi sparar också dina synpunkter, din närvaro och din ersättning.
cmd-ordinary = vanligt, vanlig, vanliga meddelanden, skriv vanligt, /vanligt
settings-ordinary-already = Meddelandena är redan vanliga
settings-ordinary-already-body = Skriv ”enklare” om du vill ha dem kortare.
settings-called-on = Kansliet ringer { $phone }.
settings-my-data-not = Vi sparar aldrig personnummer eller bankkonto. Hemliga röster kan ingen se.
