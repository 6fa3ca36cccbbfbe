### Når nokon ikkje har tilgang.

access-denied = Dette har du ikkje tilgang til
access-denied-body = Det er andre i rådet som gjer dette. Spør koordinatoren om du meiner det er feil.
