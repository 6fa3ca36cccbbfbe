### Innspill: å gi, rette, trekke, se.

cmd-comment = innspill, si hva jeg mener, kommentar
cmd-premeeting-release = fra formøtet, formøte
cmd-edit-comment = rett innspill, endre innspill
cmd-withdraw-comment = trekk innspill, ta tilbake innspill
cmd-my-inputs = mine innspill, innspillene mine
cmd-show-input = vis innspill
cmd-register = register, alle innspill
cmd-assign-owner = sett ansvarlig, fordel innspill
inputs-menu-comment = Si hva jeg mener
inputs-menu-premeeting-release = Send fra formøtet
inputs-menu-edit-comment = Rett et innspill
inputs-menu-withdraw-comment = Trekk et innspill
inputs-menu-my-inputs = Mine innspill
inputs-menu-register = Alle innspill
inputs-menu-assign-owner = Sett ansvarlig

## Det som spørres

inputs-ask-comment-for-person = Hvem sier dette?
inputs-none-comment-for-person = Du kan ikke skrive for noen ennå
inputs-none-comment-for-person-body = Medlemmet må først si at du er støtteperson.
inputs-ask-comment-item = Hvilken sak vil du si noe om?
inputs-none-comment-item = Ingen saker er åpne for innspill nå
inputs-none-comment-item-body = Du får beskjed når neste saksliste er klar.
inputs-ask-comment-text = Hva mener du?
inputs-yes-comment = Ja, send
inputs-what-do-you-think = Hva mener du om { $item }?
inputs-what-do-they-think = Hva mener { $person } om { $item }?
inputs-how-to-write = Skriv så mange meldinger du vil.
inputs-last-day = Siste dag er { $day }.
inputs-start-help = Trenger du starthjelp? Svar på ett av disse:
inputs-start-help-for = Trenger dere starthjelp? Spør om ett av disse:
inputs-start-bad = Hva fungerer dårlig i dag?
inputs-start-change = Hva bør bli annerledes?
inputs-start-important = Hva er viktigst for deg?
inputs-start-about = Det gjelder { $item }.
inputs-ask-premeeting-release-meeting = Hvilket møte gjelder det?
inputs-ask-premeeting-release-item = Hvilken sak gjelder det?
inputs-ask-premeeting-release-text = Hva vil formøtet si?
inputs-none-premeeting-release-meeting = Ingen møter er planlagt
inputs-none-premeeting-release-item = Møtet har ingen saker ennå
inputs-ask-edit-comment-input = Hvilket innspill vil du rette?
inputs-none-edit-comment-input = Du har ingen innspill å rette
inputs-ask-edit-comment-text = Skriv hele teksten på nytt
inputs-yes-edit-comment = Ja, bytt teksten
inputs-ask-withdraw-comment-input = Hvilket innspill vil du trekke?
inputs-none-withdraw-comment-input = Du har ingen innspill å trekke
inputs-yes-withdraw-comment = Ja, trekk det
inputs-ask-show-input-input = Hvilket innspill vil du se?
inputs-none-show-input-input = Du har ikke gitt innspill ennå
inputs-ask-assign-owner-input = Hvilket innspill skal få en ansvarlig?
inputs-none-assign-owner-input = Ingen innspill venter
inputs-ask-assign-owner-responsible = Hvem skal svare?
inputs-none-assign-owner-responsible = Det er ingen å gi ansvaret til ennå

## Saken i en setning

inputs-item-in-sak = sak { $number }
inputs-item-in-paragraph = § { $number }
inputs-item-in-per-meeting = punkt { $number }
inputs-item-in-title = «{ $title }»
inputs-item-start-sak = Sak { $number }
inputs-item-start-paragraph = § { $number }
inputs-item-start-per-meeting = Punkt { $number }
inputs-item-start-title = { $title }
inputs-item-titled = { $item }: { $title }
inputs-quote = «{ $text }»
inputs-word = { $text }
inputs-day = { $day }

## Før det sendes

inputs-confirm-line = Til { $item } i { $body }, { $sender }.
inputs-from-you = fra deg
inputs-from-you-for = fra deg for { $organisation }
inputs-from-person = fra { $person }, skrevet av deg
inputs-from-premeeting = fra formøtet
inputs-yes-premeeting-release = Ja, send
inputs-from-hidden = uten navnet ditt. Bare koordinatoren ser hvem du er
inputs-from-hidden-for = uten navnet til { $person }. Bare koordinatoren ser hvem det er
inputs-hide-name = Send uten navnet mitt til gruppa
inputs-hide-name-for = Send uten navnet
inputs-replaces = Dette blir den nye teksten i { $number }. Den gamle teksten står i historikken.
inputs-withdraw-sure = Vil du trekke { $number }?
inputs-withdraw-means = Nummeret blir stående. Teksten blir borte.

## Kvittering

inputs-received = Innspill { $number } er mottatt
inputs-for = Det gjelder { $item } i { $body }.
inputs-taken-for = Det er skrevet ned for { $person }.
inputs-council-gets-it-before = Rådet får det før møtet.
inputs-council-has-it = Rådet har det nå.
inputs-is-late = Fristen var { $day }. Innspillet er med, og det står at det kom sent.
inputs-answer-from = { $authority } skal svare deg innen { $day }.
inputs-answer-from-for = { $authority } skal svare { $person } innen { $day }.
inputs-answer-by = Du skal få svar innen { $day }.
inputs-answer-by-for = { $person } skal få svar innen { $day }.
inputs-answer-when-planned = Du får vite når svaret kommer så snart neste møte er planlagt.
inputs-answer-when-planned-for = { $person } får vite når svaret kommer så snart neste møte er planlagt.
inputs-change-until = Du kan endre eller trekke det til { $day }. Skriv «{ $number }».
inputs-change-until-answer = Du kan endre eller trekke det til svaret kommer. Skriv «{ $number }».
inputs-change-until-for = { $person } kan endre eller trekke det til { $day }.
inputs-change-until-answer-for = { $person } kan endre eller trekke det til svaret kommer.
inputs-changed = Innspill { $number } er rettet
inputs-changed-body = Den gamle teksten står i historikken.
inputs-withdrawn = Innspill { $number } er trukket
inputs-withdrawn-body = Teksten er borte. Nummeret blir stående.

## En sak om én person

inputs-single-title = Dette ser ut som en sak om én person
inputs-single-body = Rådet kan ikke behandle enkeltsaker.
inputs-single-held = Jeg har holdt teksten tilbake. Bare koordinatoren ser den. Jeg sletter den når du er vist videre.
inputs-single-held-for = Jeg har holdt teksten tilbake. Bare koordinatoren ser den. Jeg sletter den når { $person } er vist videre.
inputs-single-who = { $name } kan hjelpe deg: { $phone }, { $hours }.
inputs-single-who-for = { $name } kan hjelpe { $person }: { $phone }, { $hours }.
inputs-single-who-no-phone = { $name } kan hjelpe deg.
inputs-working-hours = på hverdager
inputs-single-number = Nummeret er { $number }.
inputs-single-call = Be { $name } ringe meg
inputs-single-call-somebody = Be noen ringe meg
inputs-single-call-somebody-plain = Be noen ringe meg
inputs-single-many = Skriv om: gjelder mange
inputs-single-many-plain = Det gjelder mange
inputs-held-told = Innspill { $number } er holdt tilbake
inputs-held-told-body = Teksten fra { $person } ser ut som en enkeltsak. Vis { $person } rett vei. Da sletter jeg teksten.
inputs-held-see = Se innspillet
inputs-held-shown = Vist videre
inputs-single-show = Si til { $person } hvem som kan hjelpe. Velg så «Vist videre».
inputs-call-asked = { $name } ringer deg
inputs-call-asked-somebody = Noen ringer deg
inputs-call-asked-body = Jeg har gitt beskjed. Rådet får ikke se teksten.
inputs-call-wanted = { $person } vil at du ringer
inputs-call-wanted-body = Det gjelder en enkeltsak, { $number }.
inputs-call-phone = Telefon: { $phone }
inputs-case-left = Greit, da lar vi det ligge
inputs-case-left-body = Rådet får ikke se teksten. Vil du ta det opp igjen, skriv «{ $number }».

## Kladd og løse ord

inputs-offer = Vil du si dette om en av sakene?
inputs-offer-one = Vil du si dette om { $item }?
inputs-offer-yes = Ja, det vil jeg
inputs-offer-no = Nei, ikke send
inputs-edit-which = Innspill { $number } kom i flere meldinger. Skriv hele teksten på nytt.
inputs-delete-body = Innspill { $number } er fortsatt med. Vil du trekke det?
inputs-delete-withdraw = Ja, trekk det
inputs-delete-keep = Nei, behold det
inputs-several-numbered = Flere innspill har nummer { $number }

## Ett innspill og lister

inputs-one = Innspill { $number }: { $status }
inputs-label-item = Sak
inputs-label-from = Fra
inputs-label-taken-by = Skrevet ned av
inputs-label-status = Status
inputs-label-responsible = Ansvarlig
inputs-label-due = Svar innen
inputs-label-reason = Grunn
inputs-label-changed = Det som er endret
inputs-label-evidence = Slik kan du se det
inputs-label-forwarded = Sendt til
inputs-label-until = Utsatt til
inputs-label-merged = Slått sammen med
inputs-name-hidden = Navnet er skjult
inputs-text-gone = Teksten er borte. Nummeret blir stående.
inputs-text-not-shown = teksten er skjult
inputs-held-mark = Holdt tilbake: ser ut som en enkeltsak.
inputs-held-first = Innspill { $number } er holdt tilbake
inputs-held-first-body = Bare den som skrev det, og koordinatoren ser teksten. Vis den som skrev det, rett vei først.
inputs-late-mark = Kom etter fristen.
inputs-history = Dette har skjedd:
inputs-by-system = av seg selv
inputs-by-hidden = navnet er skjult
inputs-step = { $when }: { $what } ({ $who })
inputs-step-raised = Tatt opp igjen
inputs-step-owner = { $person } skal svare
inputs-step-edit = Rettet teksten
inputs-step-ask = Spørsmål om svaret
inputs-step-tell = Forklaring av svaret
inputs-step-reply-understood = Svaret er lest
inputs-step-reply-disagree = Uenig i svaret
inputs-step-reply-raise-again = Tar det opp igjen
inputs-line = { $number }, { $status }: { $words }
inputs-mine = Dette har du sagt
inputs-mine-none = Du har ikke gitt innspill ennå
inputs-mine-none-body = Du kan si hva du mener når som helst.
inputs-pick-to-see = Velg ett for å se hva som har skjedd.
inputs-of-item = Innspill til { $item }
inputs-of-item-none = Ingen innspill til { $item } å vise ennå
inputs-register = Alle innspill
inputs-register-none = Ingen innspill ennå
inputs-withdraw-choice = Trekk innspillet
inputs-withdraw-choice-plain = Trekk innspillet
inputs-owner-set = { $person } skal svare på { $number }
inputs-owner-told = { $person } får beskjed.
inputs-owner-you = Du skal svare på innspill { $number }
inputs-answer-before = Svar innen { $day }.
inputs-about = Det gjelder { $item } i { $body }.
inputs-see-history = Se hva som har skjedd
inputs-see-history-plain = Se historien

## Statuser

inputs-status-received = mottatt
inputs-status-clarifying = vi spør om mer
inputs-status-on-agenda = satt på sakslisten
inputs-status-under-consideration = under vurdering
inputs-status-forwarded = sendt videre
inputs-status-accepted = tatt til følge
inputs-status-partly-accepted = delvis tatt til følge
inputs-status-agreed-solution = omforent løsning
inputs-status-implemented = gjennomført
inputs-status-already-in-place = finnes allerede
inputs-status-not-accepted = ikke tatt til følge
inputs-status-deferred = utsatt
inputs-status-outside-mandate = utenfor rådets mandat
inputs-status-redirected-individual = enkeltsak, vist videre
inputs-status-merged = slått sammen med et annet
inputs-status-noted = tatt til orientering
inputs-status-withdrawn = trukket
inputs-status-no-answer = ikke besvart innen fristen

## Når svaret er nei

input-empty = Teksten er tom
input-empty-body = Skriv det du vil si, og send på nytt.
input-too-long = Teksten er for lang
input-too-long-body = Den kan ha høyst { $longest } tegn. Del den i flere innspill.
input-status-unknown = Jeg kjenner ikke statusen «{ $status }»
input-status-not-yours = Denne statusen kommer av seg selv
input-closed = Innspillet er avsluttet
input-closed-body = Den som ga det, kan ta opp et nei én gang.
input-needs-reason = Dette svaret trenger en grunn
input-needs-reason-body = Den som ga innspillet, skal kunne lese hvorfor. Skriv grunnen med egne ord.
input-needs-until = Når du utsetter noe, trenger jeg en dato
input-needs-until-body = Skriv dagen da rådet tar opp saken igjen.
input-needs-evidence = Gjennomført trenger noe å vise til
input-needs-evidence-body = Skriv hva som er gjort, eller hvor det står.
input-needs-merged-into = Velg innspillet du vil slå det sammen med
input-until-passed = Den dagen har vært
input-merged-with-itself = Velg et annet innspill å slå det sammen med
input-reply-unknown = Jeg kjenner ikke svaret «{ $reply }»
input-reply-not-yours = Bare den som ga innspillet, kan svare på svaret
input-raised-before = Innspillet er tatt opp igjen én gang
input-raised-before-body = Det går én gang for hvert innspill. Du kan gi et nytt innspill.
input-not-raisable = Du kan ikke ta opp igjen dette innspillet
input-not-raisable-body = Det gjelder bare når svaret var nei eller delvis ja.
input-text-gone = Teksten er borte, så du kan ikke rette den
input-withdraw-answered = Du kan ikke trekke et innspill med svar
input-withdraw-answered-body = Er du uenig i svaret, kan du si det. Skriv nummeret på innspillet.
input-withdrawn-already = Innspillet er trukket allerede

## Sted i et papir

inputs-place-page = { $paper }, side { $page }
inputs-place-paragraph = { $paper }, avsnitt { $paragraph }
inputs-place-both = { $paper }, side { $page }, avsnitt { $paragraph }
inputs-label-place = Sted i papiret
inputs-about-place = Det gjelder { $place }.

## Tegn og ord

inputs-marked = { $symbol } { $status }
inputs-label-joined = Sagt også av
inputs-joined = { $who }
inputs-step-told = Svaret er gitt på annen måte

## Innspill som ligner

cmd-similar-inputs = innspill som ligner, like innspill
inputs-menu-similar-inputs = Innspill som ligner
inputs-similar =
    { $many ->
       [one] To innspill ligner kanskje
      *[other] { $many } par av innspill ligner kanskje
    }
inputs-similar-none = Ingen innspill ligner på hverandre
inputs-similar-body = Alle beholder nummeret sitt og får svaret. Du bestemmer.
inputs-similar-line = { $number }: «{ $text }»
inputs-join-choice = Slå sammen { $second }

inputs-step-voice = Sagt med stemmen
inputs-step-photo = Bilde lagt til

inputs-after-due = Innspill { $number } kom etter at svaret skulle vært gitt
inputs-after-due-body = Det står som «ikke besvart» på neste saksliste til noen svarer.

inputs-changed-late = Fristen var { $day }. Det står i historikken at teksten er rettet etter den.
inputs-changed-after = Innspill { $number } har fått ny tekst
inputs-changed-after-body = Du har svart på den gamle teksten. Se om svaret fortsatt passer.
inputs-line-late = { $number }, { $status }, sent: { $words }
inputs-stands = { $number }: { $status }.
inputs-stands-next = { $number }: { $status }. Neste skritt: { $next }.
inputs-stands-by = { $number }: { $status }. Du skal få svar innen { $day }.
inputs-stands-planned = { $number }: { $status }. Du skal få svar etter neste møte.
inputs-stands-no-answer = { $number }: { $status }. Svaret skulle kommet innen { $day }. Det kommer opp på neste møte.
inputs-stands-held = { $number }: holdt tilbake. Koordinatoren hjelper deg videre.
inputs-step-edit-late = Rettet teksten etter fristen
inputs-step-reply-agree = Enig i svaret
input-not-agreeable = Ingen trenger å si seg enig i dette svaret
input-not-agreeable-body = Du kan si at du har lest svaret. Du kan også si at du er uenig.

cmd-open-inputs = åpne innspill, restanseliste
inputs-menu-open-inputs = Åpne innspill
inputs-open-none = Ingen åpne innspill
inputs-open-line = { $number }, { $status }: { $person }, { $when }
inputs-open-nobody = ingen ansvarlig
inputs-open-by = innen { $day }
inputs-open-since = skulle vært klart { $day }
inputs-open-undated = ingen dato ennå
cmd-paper-inputs = innspill til et papir, innspill til papir
inputs-menu-paper-inputs = Innspill til et papir
inputs-ask-paper-inputs-paper = Hvilket papir?
inputs-none-paper-inputs-paper = Ingen innspill viser til et papir ennå
inputs-of-paper = Innspill til «{ $paper }»
inputs-at = { $place }: { $input }
inputs-at-whole = Hele papiret
inputs-at-page = Side { $page }
inputs-at-paragraph = Avsnitt { $paragraph }
inputs-at-both = Side { $page }, avsnitt { $paragraph }
inputs-table-choice = Få alt som tabell
inputs-step-deleted = Slettet meldingen i chatten
inputs-step-more = Svar på et spørsmål
inputs-open =
    { $many ->
       [one] Ett åpent innspill
      *[other] { $many } åpne innspill
    }

inputs-hint-single = Dette ser ut som en sak om én person. Bare den som svarer, ser det.

inputs-changed-for = { $person } har rettet innspillet ditt { $number }
inputs-withdrawn-for = { $person } har trukket innspillet ditt { $number }
inputs-wrong-for = Er det ikke slik du ville ha det, si fra til koordinatoren.
