### The agenda: written, sent out and read; proposals from members.

cmd-set-agenda = ny dagordning, skriv dagordning
cmd-fill-item = fyll i ärende, fyll i
cmd-publish-agenda = skicka ut handlingar, skicka kallelse
cmd-show-agenda = ärenden, ärendena, dagordning, agenda, läs ärendena
cmd-show-item = visa ärende, läs ärende, läs ärendet
cmd-propose-item = föreslå ärende, ta upp ärende
cmd-accept-item = ta med förslag
cmd-decline-item = avslå förslag

## Menus

agenda-menu-set-agenda = Skriva en dagordning
agenda-menu-fill-item = Fylla i ett ärende
agenda-menu-publish-agenda = Skicka ut handlingarna
agenda-menu-show-agenda = Läsa ärendena
agenda-menu-propose-item = Föreslå ett ärende
agenda-menu-accept-item = Ta med ett förslag till ärende
agenda-menu-decline-item = Säga nej till ett föreslaget ärende

## Words in many places

agenda-item-number = Ärende { $number }
agenda-item-marked = { $number }
agenda-item-place = Ärende { $n }
agenda-inside-number = ärende { $number }
agenda-inside-place = ärende { $n }
agenda-item-line = { $item }: { $title }
agenda-reason = Skäl: { $reason }
agenda-kind-formal = Formellt ärende
agenda-kind-information = Bara för information
agenda-kind-can-influence = Rådet kan påverka ärendet
agenda-kind-decide = Rådet bestämmer själv
agenda-kind-any-other = Andra frågor
agenda-kind-formal-about = Det här är ett formellt ärende.
agenda-kind-information-about = Det här är för information.
agenda-kind-can-influence-about = Det här ärendet kan du påverka.
agenda-kind-decide-about = Här bestämmer rådet själv.
agenda-kind-any-other-about = Här kan ledamöterna ta upp annat.
agenda-phase-idea = Idé
agenda-phase-planning = Planering
agenda-phase-execution = Genomförande
agenda-phase-hearing = Remiss
agenda-phase-evaluation = Utvärdering
agenda-phase-decided = Beslutat
agenda-label-summary = Kort förklarat
agenda-label-question = Vi frågar dig
agenda-label-open = Öppet
agenda-label-fixed = Bestämt
agenda-label-recommendation = Förslag
agenda-label-phase = Hur långt ärendet har kommit
agenda-part-summary = ”kort förklarat”
agenda-part-question = ”det vi frågar om”
agenda-part-open = ”vad som är öppet”
agenda-part-fixed = ”vad som är bestämt”
agenda-papers = Handlingar
agenda-interests =
    { $n ->
        [one] { $n } har anmält jäv i ärendet.
       *[other] { $n } har anmält jäv i ärendet.
    }

## Choices

agenda-choice-read = Läsa ärendena
agenda-choice-read-plain = Läs ärendena
agenda-choice-aloud = Få dem upplästa
agenda-choice-propose = Föreslå ett ärende
agenda-choice-comment = Säga vad jag tycker
agenda-choice-fill = Fylla i ärendet
agenda-choice-fill-item = { $item }: fyll i
agenda-choice-fill-rest = Resten: fyll i
agenda-choice-paper = Läsa handlingen
agenda-choice-papers = Läsa handlingarna
agenda-choice-help = Hjälp mig att förstå
agenda-choice-next = Nästa ärende
agenda-choice-all = Alla ärenden
agenda-choice-attach = Bifoga en handling
agenda-choice-publish = Skicka ut handlingarna
agenda-choice-publish-plain = Skicka handlingarna
agenda-choice-accept = Ja, ta med ärendet
agenda-choice-decline = Nej, ge ett skäl

## The agenda arrives

agenda-published = Möte i { $body } { $day }
agenda-published-plain = Möte { $day } klockan { $clock }
agenda-published-ask = Handlingarna är klara. Du kan säga vad du tycker till och med { $close }.
agenda-published-ask-plain = Nu kan du läsa ärendena. Du kan säga vad du tycker. Sista dag är { $close }.
agenda-published-read = Handlingarna är klara. Läs dem före mötet.
agenda-influence-count =
    { $n ->
        [one] Du kan påverka ett ärende:
       *[other] Du kan påverka { $n } ärenden:
    }
agenda-reminder = Vad tycker du om ärendena { $day }?
agenda-reminder-ask = Säg vad du tycker. Sista dag är { $close }.
agenda-reminder-body = Det kan vara kort. Allt du skriver får ett nummer och ett svar.

## Reading it

agenda-overview =
    { $n ->
        [one] Ett ärende { $day }
       *[other] { $n } ärenden { $day }
    }
agenda-overview-ask = Välj ett ärende för att läsa det.
agenda-empty = Ärendena till { $day } är inte klara
agenda-empty-body = Du får besked när du kan läsa dem.
agenda-ask-show-agenda-meeting = Vilket möte vill du läsa om?
agenda-none-show-agenda-meeting = Det finns inget planerat möte nu
agenda-ask-show-item-item = Vilket ärende vill du se?
agenda-none-show-item-item = Det finns inga ärenden nu

## Writing it

agenda-ask-set-agenda-meeting = Vilket möte är dagordningen till?
agenda-ask-set-agenda-items = Skriv ärendena, ett på varje rad
agenda-none-set-agenda-meeting = Planera ett möte först
agenda-set =
    { $n ->
        [one] Dagordningen { $day } har ett ärende
       *[other] Dagordningen { $day } har { $n } ärenden
    }
agenda-missing-count =
    { $n ->
        [one] Ett ärende är inte klart:
       *[other] { $n } ärenden är inte klara:
    }
agenda-lacks = { $item } saknar { $parts }.
agenda-ask-fill-item-item = Vilket ärende vill du fylla i?
agenda-ask-fill-item-kind = Vad kan rådet göra med ärendet?
agenda-ask-fill-item-summary = Förklara ärendet kort, så att alla förstår
agenda-ask-fill-item-question = Vad frågar vi rådet om?
agenda-ask-fill-item-open = Vad kan ni fortfarande ändra?
agenda-ask-fill-item-fixed = Vad är redan bestämt?
agenda-ask-fill-item-phase = Hur långt har ärendet kommit?
agenda-ask-fill-item-recommendation = Vad föreslår kommunen eller kontoret?
agenda-none-fill-item-item = Det finns inga ärenden ännu. Skriv dagordningen först
agenda-filled = { $item } är sparat
agenda-title-empty = Ett ärende saknar rubrik
agenda-title-empty-body = Skriv vad ärendet handlar om.
agenda-kind-unknown = Jag känner inte till ärendetypen ”{ $kind }”
agenda-phase-unknown = Jag känner inte till skedet ”{ $phase }”
agenda-item-elsewhere = ”{ $title }” hör till ett annat möte
agenda-item-elsewhere-body = Skriv det som ett nytt ärende på det här mötet.

## Sending it out

agenda-ask-publish-agenda-meeting = Vilket möte ska handlingarna ut till?
agenda-none-publish-agenda-meeting = Planera ett möte först
agenda-incomplete =
    { $n ->
        [one] Innan utskick: en uppgift fattas
       *[other] Innan utskick: { $n } uppgifter fattas
    }
agenda-item-incomplete = ”{ $item }” saknar { $missing }
agenda-item-incomplete-body =
    { $others ->
        [one] { $others } ärende till är inte klart.
       *[other] { $others } ärenden till är inte klara.
    }
agenda-deadline = Handlingarna ska vara ute { $day }.
agenda-soon = Handlingarna ska vara ute { $day }
agenda-soon-ask = Gör handlingarna till mötet { $day } klara.
agenda-soon-nothing = Allt är klart. Du kan skicka handlingarna nu.
agenda-soon-empty = Dagordningen är inte skriven än.
agenda-confirm-publish = Vill du skicka handlingarna till { $day } nu?
agenda-confirm-publish-body =
    { $n ->
        [one] Ett ärende
       *[other] { $n } ärenden
    } går till { $many ->
        [one] en person
       *[other] { $many } personer
    }. Du kan inte ändra numret efteråt.
agenda-yes-publish-agenda = Ja, skicka
agenda-sent =
    { $n ->
        [one] Skickat till { $n } person
       *[other] Skickat till { $n } personer
    }
agenda-sent-telegram = { $n } på Telegram
agenda-sent-matrix = { $n } på Matrix
agenda-sent-console = { $n } i terminalen
agenda-sent-paper = { $n } på papper eller telefon
agenda-sent-by-hand = Ring eller skicka post till { $names }.
agenda-sent-late = Handlingarna skulle ha varit ute { $day }.
agenda-without-papers = Utan handlingar: { $items }.
agenda-list-unanswered =
    { $n ->
        [one] { $n } synpunkt skulle ha fått svar. Den står på dagordningen.
       *[other] { $n } synpunkter skulle ha fått svar. De står på dagordningen.
    }
agenda-list-outstanding =
    { $n ->
        [one] { $n } synpunkt från andra möten är inte klar.
       *[other] { $n } synpunkter från andra möten är inte klara.
    }

## Proposals

agenda-ask-propose-item-meeting = Vilket möte är ärendet till?
agenda-ask-propose-item-title = Vad ska ärendet heta?
agenda-ask-propose-item-text = Vad handlar ärendet om, och varför?
agenda-none-propose-item-meeting = Det finns inget planerat möte nu
agenda-confirm-propose-body = Förslaget går till samordnaren för { $body }. Det gäller mötet { $day }.
agenda-yes-propose-item = Ja, skicka förslaget
agenda-proposed = Förslaget ”{ $title }” är mottaget
agenda-proposed-body = Samordnaren svarar om det kommer med på mötet { $day }.
agenda-proposed-late = Sista dag var { $close }. Samordnaren kan ändå säga ja.
agenda-proposal-told = { $name } föreslår ett ärende
agenda-proposal-ask = Ska ärendet med på mötet { $day }?
agenda-proposal-late = Förslaget kom efter sista dagen.
agenda-proposal-accepted = Ditt ärende är med: { $title }
agenda-proposal-accepted-body = Det kommer upp på mötet { $day }. Du får handlingarna före mötet.
agenda-proposal-declined = Ditt ärende är inte med: { $title }
agenda-proposal-declined-body = Det gäller mötet { $day }. Du kan föreslå det igen till ett senare möte.
agenda-settled-accepted = Med på dagordningen: { $title }
agenda-settled-declined = Inte med: { $title }
agenda-settled-body = Den som föreslog ärendet har fått besked.
agenda-ask-accept-item-proposal = Vilket förslag tar du med?
agenda-none-accept-item-proposal = Inga förslag väntar på svar
agenda-ask-decline-item-proposal = Vilket förslag säger du nej till?
agenda-ask-decline-item-reason = Vad är skälet? Den som föreslog får läsa det
agenda-none-decline-item-proposal = Inga förslag väntar på svar
proposal-needs-reason = Skriv ett skäl när du säger nej
proposal-needs-reason-body = Den som föreslog ärendet får veta skälet.
proposal-not-now = Förslaget är redan besvarat
proposal-not-now-body =
    { $state ->
        [accepted] Det är med på dagordningen.
        [declined] Det är inte med.
       *[received] Det väntar på svar.
    }
agenda-ask-show-proposal-proposal = Vilket förslag vill du se på?
agenda-none-show-proposal-proposal = Inga förslag väntar på svar

## Changes after it was sent

agenda-corrected = nya ärenden till mötet { $day }
agenda-corrected-ask = Det här är annorlunda än det du fick förut:
agenda-corrected-soon = Ärendena är redan skickade. Om tio minuter får alla en rättelse om det som är ändrat.
agenda-change-new = Nytt ärende: { $item }
agenda-change-gone = Borttaget från listan: { $title }
agenda-change-part = { $item }, { $part }: { $now }
agenda-change-emptied = { $item }, { $part }: borttaget
agenda-change-more =
    { $n ->
        [one] { $n } ändring till
       *[other] { $n } ändringar till
    }
agenda-changed-title = ny rubrik
agenda-changed-kind = vad rådet kan göra
agenda-changed-summary = kort förklarat
agenda-changed-question = det vi frågar om
agenda-changed-open = öppet
agenda-changed-fixed = bestämt
agenda-changed-phase = hur långt ärendet har kommit
agenda-changed-recommendation = förslag
agenda-changed-goal = mål
agenda-changed-decider = vem som bestämmer
agenda-changed-next-step = vad som händer sedan
agenda-number-twice = Två ärenden har nummer { $number }
agenda-number-twice-body = Det är ”{ $one }” och ”{ $other }”. Inget är sparat. Ge dem var sitt nummer, eller skriv dem utan.
agenda-item-twice = Samma ärende står två gånger
agenda-item-twice-body = Inget är sparat. Ta bort det ena.

## The papers clock

cmd-papers-clock = handlingsklockan, vad saknas
agenda-menu-papers-clock = Se vad som saknas före utskick
agenda-days-left =
    { $n ->
        [one] Det är { $n } dag kvar.
       *[other] Det är { $n } dagar kvar.
    }
agenda-days-today = Det är sista dagen i dag.
agenda-days-over =
    { $n ->
        [one] Tiden gick ut för { $n } dag sedan.
       *[other] Tiden gick ut för { $n } dagar sedan.
    }
agenda-wanted = Det här bör också vara med, men det stoppar inget:
agenda-should = { $item }: { $parts }
agenda-part-phase = ”hur långt ärendet har kommit”
agenda-part-shorter = ”kort förklarat” på högst 150 ord
agenda-unposted =
    { $n ->
        [one] { $n } beställning är inte postad.
       *[other] { $n } beställningar är inte postade.
    }
agenda-clock-out = Ärendena till { $day } är skickade
agenda-summary-long = ”Kort förklarat” är längre än 150 ord. Gör det kortare om du kan.
agenda-item-line-late = { $item }: { $title } (sen handling)

## What an item is to lead to

cmd-plan-item = mål för ärende, planera ärende
agenda-menu-plan-item = Skriva mål och tid för ett ärende
agenda-ask-plan-item-item = Vilket ärende gäller det?
agenda-none-plan-item-item = Skriv ärendelistan först
agenda-ask-plan-item-goal = Vad ska ärendet leda till? En mening
agenda-ask-plan-item-decider = Vem bestämmer till slut?
agenda-ask-plan-item-next-step = Vad händer efter mötet?
agenda-ask-plan-item-owner = Vem lägger fram ärendet?
agenda-none-plan-item-owner = Ingen från verksamheten är med i rådet än
agenda-ask-plan-item-minutes = Hur många minuter?
agenda-label-goal = Mål
agenda-label-decider = Bestämmer till slut
agenda-label-next-step = Efter mötet
agenda-label-owner = Lägger fram
agenda-label-minutes = Tid
agenda-minutes =
    { $n ->
        [one] { $n } minut
       *[other] { $n } minuter
    }
agenda-minutes-total = Ärendena tar { $total } av { $length } minuter.
agenda-minutes-over = Det är { $n } minuter för mycket.
agenda-choice-plan-item = Skriva mål och tid
agenda-choice-see-item = Se ärendet

## Figures

cmd-item-figures = siffror om ärendena, hur tidigt fick vi ärendena
agenda-menu-item-figures = Årets ärenden i siffror
agenda-figures = Ärendena { $year } i siffror
agenda-figures-none = Inga ärenden är utskickade i år
agenda-figures-early = Kom tidigt, som idé eller plan
agenda-figures-share = { $part } av { $whole }, { $pct } procent
agenda-figures-items =
    { $n ->
        [one] { $n } ärende
       *[other] { $n } ärenden
    }
agenda-figures-reading = Från handling till sista dag för synpunkter
agenda-figures-deciding = Från sista dag för synpunkter till beslut
agenda-figures-days = { $days } dagar i mitten

## For the one who leads

cmd-chair-list = mötesordförandens lista, körschema
agenda-menu-chair-list = Lista för den som leder mötet
agenda-ask-chair-list-meeting = Vilket möte leder du?
agenda-none-chair-list-meeting = Inget möte är planerat nu
agenda-chair = Ärende för ärende, mötet { $day }
agenda-chair-said = Synpunkter
agenda-chair-said-open = kommer när tiden är ute
agenda-chair-said-n = { $n }
agenda-chair-interests = Jävig
agenda-chair-names = { $names }
agenda-chair-agreed = Överens om
agenda-chair-nothing = inget än
agenda-chair-task = Uppgift
agenda-chair-task-line = { $who }: { $what }, senast { $day }

## What is not finished

cmd-outstanding = restlista, vad är inte klart, inte klart
agenda-menu-outstanding = Se vad som inte är klart
agenda-ask-outstanding-meeting = Vilket möte gäller det?
agenda-none-outstanding-meeting = Inget möte är planerat nu
agenda-choice-outstanding = Från förr: se listan
agenda-outstanding-count =
    { $n ->
        [one] { $n } ärende från förr är inte klart.
       *[other] { $n } ärenden från förr är inte klara.
    }
agenda-outstanding =
    { $n ->
        [one] { $n } ärende är inte klart till { $day }
       *[other] { $n } ärenden är inte klara till { $day }
    }
agenda-outstanding-nothing = Allt från förr är klart.
agenda-outstanding-input = { $number }: { $status }, { $promised }
agenda-outstanding-task = { $text } ({ $who }), { $promised }
agenda-promised = utlovat { $day }
agenda-promised-over = skulle ha varit klart { $day }
agenda-promised-none = utan datum

## Joining proposals

cmd-merge-item = slå ihop förslag
agenda-menu-merge-item = Slå ihop ett förslag med ett ärende
agenda-ask-merge-item-proposal = Vilket förslag gäller det?
agenda-none-merge-item-proposal = Inga förslag väntar på svar
agenda-ask-merge-item-item = Vad vill du slå ihop det med?
agenda-none-merge-item-item = Det finns inget ärende att slå ihop det med
agenda-choice-merge = Slå ihop med ett ärende
agenda-choice-merge-plain = Slå ihop ärenden
agenda-proposal-option = Förslag: { $title }
agenda-proposal-merged = Ditt ärende är sammanslaget: { $title }
agenda-proposal-merged-body = Det kommer upp under ”{ $with }” på mötet { $day }. Du får ärendena före mötet.
agenda-settled-merged = Sammanslaget: { $title }

## Seen with another's eyes

cmd-preview-agenda = se ärendena som, förhandsvisa ärendena
agenda-menu-preview-agenda = Se ärendena som en ledamot ser dem
agenda-ask-preview-agenda-meeting = Vilket möte gäller det?
agenda-none-preview-agenda-meeting = Inget möte är planerat nu
agenda-ask-preview-agenda-person = Vems ögon vill du låna?
agenda-none-preview-agenda-person = Ingen får ärendena till det här mötet
agenda-choice-preview = Se det som någon annan
agenda-choice-preview-plain = Se som någon annan
