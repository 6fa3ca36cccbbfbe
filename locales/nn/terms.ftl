### Periodar som tek slutt.

## Terms

cmd-ending-terms = periodar som går ut, kven går ut
terms-menu-ending-terms = Sjå kva periodar som går ut
terms-ending = Perioden til { $name } går ut { $day }
terms-ending-body = Rolla er { $role } i { $body }. Det er { $days } dagar att.
terms-organisation = Plassen høyrer til { $organisation }. Dei foreslår kven som tek over.
terms-list =
    { $n ->
        [one] { $n } rolle har ein siste dag
       *[other] { $n } roller har ein siste dag
    }
terms-line = { $name }, { $role } i { $body }: til { $day }
terms-none = Ingen roller har ein siste dag.
