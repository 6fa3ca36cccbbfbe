### What is marked for the minutes while the meeting runs. nb is the source.

cmd-begin-item = nu är vi på ärende, börja ärende
cmd-mark-info = anteckna, till protokollet
cmd-mark-proposal = yrkande, skriv förslag
cmd-written-so-far = skrivet hittills, protokollet hittills
marks-menu-begin-item = Börja på ett ärende på mötet
marks-menu-mark-info = Skriv något i protokollet
marks-menu-mark-proposal = Skriv ned ett förslag från mötet
marks-menu-written-so-far = Se vad som är skrivet hittills
marks-ask-begin-item-meeting = Vilket möte är det?
marks-none-begin-item-meeting = Inget möte är öppnat nu
marks-ask-begin-item-item = Vilket ärende är ni på?
marks-none-begin-item-item = Mötet har inga ärenden
marks-ask-mark-info-meeting = Vilket möte är det?
marks-none-mark-info-meeting = Inget möte är öppnat nu
marks-ask-mark-info-item = Vilket ärende gäller det?
marks-none-mark-info-item = Mötet har inga ärenden
marks-ask-mark-info-text = Vad ska stå i protokollet?
marks-ask-mark-proposal-meeting = Vilket möte är det?
marks-none-mark-proposal-meeting = Inget möte är öppnat nu
marks-ask-mark-proposal-item = Vilket ärende gäller förslaget?
marks-none-mark-proposal-item = Mötet har inga ärenden
marks-ask-mark-proposal-text = Vad är förslaget?
marks-ask-mark-proposal-person = Vem lade förslaget?
marks-none-mark-proposal-person = Jag hittar ingen att välja
marks-ask-written-so-far-meeting = Vilket möte är det?
marks-none-written-so-far-meeting = Inget möte är öppnat nu
marks-none-open = Inget möte är öppnat nu
marks-none-open-body = Öppna mötet först, eller välj ett möte.
marks-begun = Mötet är på { $item }
marks-begun-how = Skriv ”anteckna” och det som ska stå. Bara det du märker kommer i protokollet.
marks-noted-info = Det står i protokollet under { $item }
marks-noted-proposal = Förslaget står i protokollet under { $item }
marks-undo-how = Skriv ”ångra” för att ta bort det. Det går i ett dygn.
marks-info-choice = Anteckna i protokollet
marks-info-choice-plain = Anteckna något
marks-decision-choice = Skriv ett beslut
marks-so-far-choice = Skrivet hittills
marks-entry-item = ärendet började
marks-entry-info = anteckning
marks-entry-proposal = förslag
marks-entry-decision = beslut
marks-entry-action = uppgift
marks-entry-dissent = särskilt yttrande
marks-no-item = inget ärende
marks-line-item = Mötet kom till { $item }
marks-line = { $item }, { $kind }: { $text }
marks-so-far =
    { $n ->
        [0] Inget är skrivet hittills
        [one] En rad är skriven hittills
       *[other] { $n } rader är skrivna hittills
    }
marks-nothing-yet = Skriv ”anteckna” och det som ska stå.
marks-only-marked = Bara detta kommer i protokollet. Jag sparar inget annat prat.
marks-take-back = Ta bort { $what }: { $text }
marks-taken-back = Det är borttaget: { $what }
marks-task-gone = En uppgift du fick är borttagen
marks-task-gone-why = Någon skrev ned den av misstag.
marks-action-done = Du kan inte ta bort en uppgift som är klar
marks-action-done-body = Det som är gjort står i protokollet.
