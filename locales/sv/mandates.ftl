### Mandatet i tre korta delar.

## The mandate

cmd-write-mandate = skriv mandat
mandates-menu-mandate = Vad är rådet till för?
mandates-menu-mandate-plain = Om rådet
mandates-menu-write-mandate = Skriva mandatet
mandates-choice-write = Skriva mandatet
mandates-decides = Bestämmer själv
mandates-advises = Ger råd om
mandates-never = Kan inte ta upp
mandates-cut = Det här är en del av mandatet. Samordnaren har resten.
mandates-ask-write-mandate-decides = Vad bestämmer rådet självt?
mandates-ask-write-mandate-advises = Vad ger rådet råd om?
mandates-ask-write-mandate-never = Vad kan rådet inte ta upp?
mandates-yes-write-mandate = Ja, spara mandatet
mandates-long = Mandatet har { $n } ord. Det kan ha högst { $most }
mandates-long-body = Inget är sparat. Skriv kortare.
mandates-heavy = Texten är svår att läsa, med läsbarhet { $lix }. Korta ord och meningar hjälper.
mandates-told = { $name } har skrivit om mandatet
