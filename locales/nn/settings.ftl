### Settings that people change themselves, and what is kept about them.

settings-menu-settings = Innstillingar
settings-menu-my-data = Dette veit vi om deg
cmd-my-data = mine data, kva veit de om meg, kva veit du om meg, /mine
cmd-choose-language = byt språk, skift språk, /språk
cmd-choose-profile = byt skrivemåte, skift skrivemåte, byt måte å skrive på
cmd-switch-addon = vel tillegg
cmd-choose-contact = byt kontaktperson, vel kontaktperson
cmd-choose-channel = byt kanal, skift kanal
cmd-give-phone = mitt nye telefonnummer, telefonnummeret mitt
settings-back-choice = Gå til innstillingar
settings-back-choice-plain = Sjå innstillingar
settings-more-choice = Fleire innstillingar
settings-more = Fleire innstillingar
settings-contact-choice = Vel kontaktperson
settings-contact-choice-plain = Vel kontaktperson
settings-channel-choice = Byt kanal
settings-phone-choice = Skriv telefonnummer
settings-link-choice = Kople til ein konto til
settings-link-choice-plain = Kople til ein konto
settings-another-choice = Vel eit tillegg til
settings-another-choice-plain = Vel eit tillegg til
settings-label-contact = Kontaktperson
settings-label-channel = Kanal
settings-label-phone = Telefon
settings-label-organisation = Organisasjon
settings-label-roles = Oppgåver
settings-label-notes = Notat
settings-channel-telegram = Telegram
settings-channel-matrix = Matrix
settings-channel-console = Terminal
settings-channel-none = Telefon og post
settings-list = { $items }
settings-nothing = ikkje skrive inn
settings-turn-on = Slå på: { $what }
settings-turn-off = Slå av: { $what }
settings-ask-choose-language-language = Kva språk vil du ha?
settings-ask-choose-profile-profile = Korleis vil du ha meldingane?
settings-ask-switch-addon-addon = Kva vil du slå på eller av?
settings-ask-choose-contact-contact = Kven vil du snakke med når du treng hjelp?
settings-none-choose-contact-contact = Det er berre éin kontaktperson i dette rådet
settings-ask-choose-channel-channel = Kvar vil du ha meldingane?
settings-none-choose-channel-channel = Du har berre éin kanal
settings-ask-give-phone-phone = Kva telefonnummer har du?
settings-ask-give-phone-hours = Når passar det at vi ringjer?
settings-phone-unreadable = Eg forstår ikkje telefonnummeret «{ $typed }»
settings-phone-unreadable-body = Skriv berre tal, til dømes 400 12 345.
settings-contact-saved = { $name } er kontaktpersonen din
settings-contact-saved-body = Namnet og telefonnummeret står i hjelpa frå no av.
settings-chosen = { $name } har valt deg som kontaktperson
settings-chosen-body = Du får melding når dei vil snakke med nokon.
settings-role-in = { $role } i { $body }
settings-notes =
    { $many ->
        [one] Eitt notat, berre for koordinatoren
       *[other] { $many } notat, berre for koordinatoren
    }
settings-my-data = Dette veit vi om deg
settings-my-data-more = Vi tek òg vare på innspela dine, frammøte og godtgjersle.
cmd-ordinary = vanleg, vanlege meldingar, skriv vanleg, /vanleg
settings-ordinary-already = Meldingane er alt vanlege
settings-ordinary-already-body = Skriv «enklare» om du vil ha dei stuttare.
settings-called-on = Kontoret ringjer { $phone }.
settings-my-data-not = Vi lagrar aldri fødselsnummer eller bankkonto. Løynde røyster kan ingen sjå.
