### Hur en person vill ha meddelandena: språk, sätt att skriva, tillägg.


profile-standard = Vanligt
profile-plain = Kort och tydligt
profile-screen-reader = Anpassat för skärmläsare

profile-standard-about = Vanliga meddelanden med knappar.
profile-plain-about = Korta meningar, en sak i taget.
profile-screen-reader-about = Inga bilder. Jag säger hur många val du har.

addon-audio = Ljud till meddelandena
addon-slow-voice = Lugnare röst i ljudet
addon-large-print = Stor stil på papper
addon-slow = Lugnare takt
addon-no-reminders = Inga påminnelser
addon-phone = Kontakt på telefon
addon-paper = Allt på papper

addon-audio-about = Meddelandena kommer också som ljud, där det går.
addon-large-print-about = Handlingar i posten kommer med stor stil.
addon-slow-about = Det går minst tio minuter mellan meddelanden från mig.
addon-no-reminders-about = Jag påminner dig inte. Allt annat kommer som förut.
addon-phone-about = Rådets kansli ringer dig. Du kan fortfarande skriva hit.
addon-paper-about = Rådets kansli skickar handlingarna med posten.

profile-settings-title = Dina inställningar
profile-now = Så här är det nu:
profile-label-language = Språk
profile-label-profile = Sätt att skriva
profile-label-addons = Tillägg
profile-label-quiet = Tyst tid
profile-no-addons = Inga tillägg
profile-change-language-choice = Byt språk
profile-change-profile-choice = Ändra skrivsätt
profile-change-addons-choice = Välj tillägg
profile-ask-language = Vilket språk vill du ha?
profile-ask-profile = Hur vill du ha meddelandena?
profile-ask-profile-body = Du kan ändra det när som helst. Skriv ”enklare” eller ”inställningar”.
profile-ask-addons = Vill du ha något mer?
profile-ask-addons-body = Du kan välja flera. Skriv ”klar” när du är klar.
profile-saved = Det är sparat: { $what }
profile-saved-body = Det gäller från nästa meddelande.
profile-addon-on = På: { $what }
profile-addon-off = Av: { $what }
profile-quiet = Klockan { $from } till { $to } skickar jag inget på eget initiativ.
profile-yearly = Passar meddelandena dig fortfarande?
profile-keep-choice = Behåll det så
