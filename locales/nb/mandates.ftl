### The mandate in three short parts. nb is the source.

## The mandate

cmd-write-mandate = skriv mandat
mandates-menu-mandate = Hva er rådet til for?
mandates-menu-mandate-plain = Om rådet
mandates-menu-write-mandate = Skrive mandatet
mandates-choice-write = Skrive mandatet
mandates-decides = Bestemmer selv
mandates-advises = Gir råd om
mandates-never = Kan ikke ta opp
mandates-cut = Dette er en del av mandatet. Koordinatoren har resten.
mandates-ask-write-mandate-decides = Hva bestemmer rådet selv?
mandates-ask-write-mandate-advises = Hva gir rådet råd om?
mandates-ask-write-mandate-never = Hva kan rådet ikke ta opp?
mandates-yes-write-mandate = Ja, lagre mandatet
mandates-long = Mandatet har { $n } ord. Det kan ha høyst { $most }
mandates-long-body = Ingenting er lagret. Skriv det kortere.
mandates-heavy = Teksten er tung å lese, med lesbarhet { $lix }. Korte ord og setninger hjelper.
mandates-told = { $name } har skrevet mandatet på nytt
