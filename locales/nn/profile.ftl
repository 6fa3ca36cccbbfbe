### Korleis ein person vil ha meldingane: språk, skrivemåte, tillegg.


profile-standard = Vanleg
profile-plain = Stutt og tydeleg
profile-screen-reader = Tilpassa skjermlesar

profile-standard-about = Vanlege meldingar med knappar.
profile-plain-about = Korte setningar, éin ting om gongen.
profile-screen-reader-about = Ingen bilete. Eg seier kor mange val du har.

addon-audio = Lyd til meldingane
addon-slow-voice = Rolegare røyst i lyden
addon-large-print = Store bokstavar på papir
addon-slow = Rolegare tempo
addon-no-reminders = Ingen påminningar
addon-phone = Kontakt over telefon
addon-paper = Alt på papir

addon-audio-about = Meldingane kjem òg som lyd, der det går.
addon-large-print-about = Papir i posten kjem med stor skrift.
addon-slow-about = Det går minst ti minutt mellom meldingane eg sender av meg sjølv.
addon-no-reminders-about = Eg minner deg ikkje på noko. Alt anna kjem som før.
addon-phone-about = Kontoret til rådet ringjer deg. Du kan framleis skrive hit.
addon-paper-about = Kontoret til rådet sender papira i posten.

profile-settings-title = Innstillingane dine
profile-now = No er det slik:
profile-label-language = Språk
profile-label-profile = Skrivemåte
profile-label-addons = Tillegg
profile-label-quiet = Stille tid
profile-no-addons = Ingen tillegg
profile-change-language-choice = Byt språk
profile-change-profile-choice = Endre skrivemåte
profile-change-addons-choice = Vel tillegg
profile-ask-language = Kva språk vil du ha?
profile-ask-profile = Korleis vil du ha meldingane?
profile-ask-profile-body = Du kan endre dette når som helst. Skriv «enklare» eller «innstillingar».
profile-ask-addons = Vil du ha noko meir?
profile-ask-addons-body = Du kan velje fleire. Skriv «ferdig» når du er ferdig.
profile-saved = Det er lagra: { $what }
profile-saved-body = Det gjeld frå neste melding.
profile-addon-on = På: { $what }
profile-addon-off = Av: { $what }
profile-quiet = Klokka { $from } til { $to } sender eg ikkje noko av meg sjølv.
profile-yearly = Passar meldingane deg framleis?
profile-keep-choice = Behald det slik
