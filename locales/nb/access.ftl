### Når noen ikke har tilgang.

access-denied = Dette har du ikke tilgang til
access-denied-body = Det er andre i rådet som gjør dette. Spør koordinatoren hvis du mener det er feil.
