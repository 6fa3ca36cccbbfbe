### Mandatet i tre korte delar.

## The mandate

cmd-write-mandate = skriv mandat
mandates-menu-mandate = Kva er rådet til for?
mandates-menu-mandate-plain = Om rådet
mandates-menu-write-mandate = Skrive mandatet
mandates-choice-write = Skrive mandatet
mandates-decides = Bestemmer sjølv
mandates-advises = Gir råd om
mandates-never = Kan ikkje ta opp
mandates-cut = Dette er ein del av mandatet. Koordinatoren har resten.
mandates-ask-write-mandate-decides = Kva bestemmer rådet sjølv?
mandates-ask-write-mandate-advises = Kva gir rådet råd om?
mandates-ask-write-mandate-never = Kva kan rådet ikkje ta opp?
mandates-yes-write-mandate = Ja, lagre mandatet
mandates-long = Mandatet har { $n } ord. Det kan ha høgst { $most }
mandates-long-body = Ingenting er lagra. Skriv det kortare.
mandates-heavy = Teksten er tung å lese, med lesbarheit { $lix }. Korte ord og setningar hjelper.
mandates-told = { $name } har skrive mandatet på nytt
