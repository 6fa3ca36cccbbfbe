### How a person wants to be written to: language, way of writing, extras.


profile-standard = Vanlig
profile-plain = Kort og tydelig
profile-screen-reader = Tilpasset skjermleser

profile-standard-about = Vanlige meldinger med knapper.
profile-plain-about = Korte setninger, én ting om gangen.
profile-screen-reader-about = Ingen bilder. Jeg sier hvor mange valg du har.

addon-audio = Lyd til meldingene
addon-slow-voice = Roligere stemme i lyden
addon-large-print = Stor skrift på papir
addon-slow = Roligere tempo
addon-no-reminders = Ingen påminnelser
addon-phone = Kontakt på telefon
addon-paper = Alt på papir

addon-audio-about = Meldingene kommer også som lyd, der det går.
addon-large-print-about = Papirer i posten kommer med stor skrift.
addon-slow-about = Det går minst ti minutter mellom meldingene jeg sender av meg selv.
addon-no-reminders-about = Jeg minner deg ikke på noe. Alt annet kommer som før.
addon-phone-about = Rådets kontor ringer deg. Du kan fortsatt skrive hit.
addon-paper-about = Rådets kontor sender papirene i posten.

profile-settings-title = Innstillingene dine
profile-now = Nå er det slik:
profile-label-language = Språk
profile-label-profile = Måte å skrive på
profile-label-addons = Tillegg
profile-label-quiet = Stille tid
profile-no-addons = Ingen tillegg
profile-change-language-choice = Bytt språk
profile-change-profile-choice = Endre skrivemåte
profile-change-addons-choice = Velg tillegg
profile-ask-language = Hvilket språk vil du ha?
profile-ask-profile = Hvordan vil du ha meldingene?
profile-ask-profile-body = Du kan endre dette når som helst. Skriv «enklere» eller «innstillinger».
profile-ask-addons = Vil du ha noe mer?
profile-ask-addons-body = Du kan velge flere. Skriv «ferdig» når du er ferdig.
profile-saved = Det er lagret: { $what }
profile-saved-body = Det gjelder fra neste melding.
profile-addon-on = På: { $what }
profile-addon-off = Av: { $what }
profile-quiet = Klokka { $from } til { $to } sender jeg ikke noe av meg selv.
profile-yearly = Passer meldingene deg fortsatt?
profile-keep-choice = Behold det slik
