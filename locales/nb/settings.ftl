### Settings that people change themselves, and what is kept about them.

settings-menu-settings = Innstillinger
settings-menu-my-data = Dette vet vi om deg
cmd-my-data = mine data, hva vet dere om meg, hva vet du om meg, /mine
cmd-choose-language = bytt språk, språk, /språk
cmd-choose-profile = bytt skrivemåte, skrivemåte, bytt måte å skrive på
cmd-switch-addon = tillegg, velg tillegg
cmd-choose-contact = bytt kontaktperson, velg kontaktperson, kontaktperson
cmd-choose-channel = bytt kanal, kanal
cmd-give-phone = telefonnummer, nytt telefonnummer, mitt telefonnummer
settings-back-choice = Gå til innstillinger
settings-back-choice-plain = Se innstillinger
settings-more-choice = Flere innstillinger
settings-more = Flere innstillinger
settings-contact-choice = Velg kontaktperson
settings-contact-choice-plain = Velg kontaktperson
settings-channel-choice = Bytt kanal
settings-phone-choice = Skriv telefonnummer
settings-link-choice = Koble til en konto til
settings-link-choice-plain = Koble til en konto
settings-another-choice = Velg et tillegg til
settings-another-choice-plain = Velg et tillegg til
settings-label-contact = Kontaktperson
settings-label-channel = Kanal
settings-label-phone = Telefon
settings-label-organisation = Organisasjon
settings-label-roles = Oppgaver
settings-label-notes = Notater
settings-channel-telegram = Telegram
settings-channel-matrix = Matrix
settings-channel-console = Terminal
settings-channel-none = Telefon og post
settings-list = { $items }
settings-nothing = ikke skrevet inn
settings-turn-on = Slå på: { $what }
settings-turn-off = Slå av: { $what }
settings-ask-choose-language-language = Hvilket språk vil du ha?
settings-ask-choose-profile-profile = Hvordan vil du ha meldingene?
settings-ask-switch-addon-addon = Hva vil du slå på eller av?
settings-ask-choose-contact-contact = Hvem vil du snakke med når du trenger hjelp?
settings-none-choose-contact-contact = Det er bare én kontaktperson i dette rådet
settings-ask-choose-channel-channel = Hvor vil du ha meldingene?
settings-none-choose-channel-channel = Du har bare én kanal
settings-ask-give-phone-phone = Hvilket telefonnummer har du?
settings-ask-give-phone-hours = Når passer det at vi ringer?
settings-phone-unreadable = Jeg forstår ikke telefonnummeret «{ $typed }»
settings-phone-unreadable-body = Skriv bare tall, for eksempel 400 12 345.
settings-contact-saved = { $name } er kontaktpersonen din
settings-contact-saved-body = Navnet og telefonnummeret står i hjelpen fra nå av.
settings-chosen = { $name } har valgt deg som kontaktperson
settings-chosen-body = Du får beskjed når de vil snakke med noen.
settings-role-in = { $role } i { $body }
settings-notes =
    { $many ->
        [one] Ett notat, bare for koordinatoren
       *[other] { $many } notater, bare for koordinatoren
    }
settings-my-data = Dette vet vi om deg
settings-my-data-more = Vi tar også vare på innspillene dine, frammøte og godtgjørelse.
cmd-ordinary = vanlig, vanlige meldinger, skriv vanlig, /vanlig
settings-ordinary-already = Meldingene er allerede vanlige
settings-ordinary-already-body = Skriv «enklere» hvis du vil ha dem kortere.
settings-called-on = Kontoret ringer { $phone }.
settings-my-data-not = Vi lagrer aldri fødselsnummer eller bankkonto. Hemmelige stemmer kan ingen se.
