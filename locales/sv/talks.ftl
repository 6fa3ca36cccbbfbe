### Samtal mellan en ledamot och kansliet två gånger om året: erbjudna, bokade, förberedda, punkter man är överens om.

cmd-book-talk = boka samtal, boka ett samtal, samtal med kansliet, /samtal
cmd-my-talk = mitt samtal, vad kom vi överens om
cmd-talks-ahead = samtal, vilka samtal har jag
cmd-member-talk = notera samtal, brukarsamtal
cmd-delete-talks = radera mina samtal
talks-menu-book-talk = Boka ett samtal
talks-menu-my-talk = Mitt samtal
talks-menu-talks-ahead = Samtal med ledamöter
talks-menu-talks-ahead-plain = Se samtalen
talks-menu-member-talk = Skriv vad ni avtalade
talks-menu-member-talk-plain = Skriv vad ni sa
talks-ask-book-talk-how = Hur vill du prata?
talks-ask-book-talk-when = När passar det? Till exempel ”3 mars klockan 10”
talks-ask-other-time-when = När passar det bättre? Till exempel ”3 mars klockan 10”
talks-ask-prepare-talk-works = Vad är bra för dig i rådet?
talks-ask-prepare-talk-hard = Vad är svårt, och vad skulle hjälpa?
talks-ask-prepare-talk-want = Vad vill du att rådet ska ta upp?
talks-ask-prepare-talk-differently = Vad bör vi göra annorlunda?
talks-ask-member-talk-person = Vem har du pratat med?
talks-none-member-talk-person = Det finns ingen att välja
talks-ask-member-talk-points = Vad kom ni överens om? En punkt på varje rad.
talks-ask-refuse-points-words = Vad stämmer inte?
talks-how-phone = På telefon
talks-how-chat = Skriva till varandra
talks-how-meet = Träffas
talks-when-phone = På telefon, { $at }
talks-when-chat = Skriva till varandra, { $at }
talks-when-meet = Träffas, { $at }
talks-book-choice = Boka ett samtal
talks-accept-choice = Säg att det passar
talks-accept-name = Säg ja till { $name }
talks-other-choice = Föreslå en annan tid
talks-off-choice = Ställ in samtalet
talks-prepare-choice = Svara på frågorna
talks-delete-choice = Radera allt om samtalen
talks-agree-choice = Ja, det stämmer
talks-refuse-choice = Nej, något är fel
talks-refuse-choice-plain = Nej, något är fel
talks-again-choice = Skriv punkterna igen
talks-again-choice-plain = Skriv igen
talks-offered = Vill du ha ett samtal med { $name }?
talks-offered-body = Vi frågar två gånger om året. Samtalet handlar om hur du har det i rådet.
talks-private = Samtalet är mellan er två. Ni skriver bara ner punkterna ni är överens om.
talks-last-time = Det här kom ni överens om förra gången
talks-asked = { $name } föreslår ett samtal
talks-waits = { $name } får veta det nu
talks-waits-body = Jag säger till när det är bestämt.
talks-booked = Samtalet med { $name } är bokat
talks-number = Telefonnumret är { $phone }.
talks-questions = Det här kan du tänka på före samtalet
talks-rights = Du kan också fråga om arvode, stödperson, tolk och handlingar.
talks-reminder = I morgon pratar du med { $name }
talks-off = Samtalet är inställt
talks-off-body = { $name } får veta det. Ni kan boka ett nytt när ni vill.
talks-off-told = { $name } har ställt in samtalet
talks-prepared = { $name } har tänkt på det här före samtalet
talks-sent-ahead = { $name } får dina svar
talks-sent-ahead-body = { $many ->
    [one] Ett svar är skickat. Ingen annan ser det. Efter 90 dagar är det borta.
   *[other] { $many } svar är skickade. Ingen annan ser dem. Efter 90 dagar är de borta.
  }
talks-mine = Ditt samtal
talks-mine-booked = Du har bokat ett samtal med { $name }.
talks-mine-waits = Samtalet med { $name } är inte bestämt än.
talks-none-yet = Inget samtal är bokat.
talks-unagreed = Väntar på att du säger ja
talks-open = Det här är ni överens om
talks-done = Klart
talks-ahead = { $n ->
    [0] Inga samtal är bokade nu
    [one] Du har ett samtal framför dig
   *[other] Du har { $n } samtal framför dig
  }
talks-ahead-none = Inga samtal är bokade nu
talks-line-asked = { $name } väntar på svar. { $when }
talks-line-offered = Du väntar på svar från { $name }. { $when }
talks-line-booked = { $name }. { $when }
talks-point-of = { $name }: { $point }
talks-point-done = Klart: { $point }
talks-point-undo = att punkten är klar
talks-past = Den tiden har passerat
talks-past-body = Skriv en dag och ett klockslag som kommer.
talks-nobody = Det finns ingen att boka med nu
talks-nobody-body = Skriv ”människa” så får du hjälp.
talks-agreed = Det här kom vi överens om
talks-agreed-ask = { $name } har skrivit ner det här från samtalet. Stämmer det?
talks-agreed-only = Bara de här punkterna är nedskrivna. Utan svar från dig raderar jag dem om 30 dagar.
talks-kept = Noterat från samtalet med { $name }
talks-kept-points = { $many ->
    [one] En punkt är skickad.
   *[other] { $many } punkter är skickade.
  }
talks-kept-body = De gäller när { $name } har sagt att de stämmer.
talks-in-force = Då är ni överens
talks-in-force-body = Om två månader frågar jag er båda hur det går.
talks-confirmed = { $name } håller med om punkterna
talks-refused = Punkterna är raderade
talks-refused-body = Den som skrev dem får veta det och kan skriva dem igen.
talks-refused-told = { $name } håller inte med om punkterna
talks-refused-told-body = De är raderade. Prata med varandra och skriv dem igen.
talks-point-is-done = Noterat att det är klart
talks-left = { $n ->
    [0] Inga punkter är öppna nu.
    [one] En punkt är öppen.
   *[other] { $n } punkter är öppna.
  }
talks-point-done-told = { $name } säger att det här är klart
talks-follow-own = Hur går det med det ni kom överens om?
talks-follow = Hur går det med det du och { $name } kom överens om?
talks-follow-body = Tryck på det som är klart. Resten tar ni upp nästa gång.
talks-deleting = Vill du radera allt om dina samtal?
talks-deleting-body = Punkterna och bokningarna försvinner för er båda. Det går inte att ångra.
talks-yes-delete-talks = Ja, radera allt
talks-deleted = Allt om dina samtal är raderat
talks-deleted-body = Inget finns kvar hos någon av er.
talks-deleted-told = { $name } har raderat det ni kom överens om i samtalen
talks-nothing = Det finns inget att radera
talks-nothing-body = Jag har inte sparat några samtal eller punkter.
