### Terms that end. nb is the source.

## Terms

cmd-ending-terms = perioder som går ut, hvem går ut
terms-menu-ending-terms = Se hvilke perioder som går ut
terms-ending = Perioden til { $name } går ut { $day }
terms-ending-body = Rollen er { $role } i { $body }. Det er { $days } dager igjen.
terms-organisation = Plassen hører til { $organisation }. De foreslår hvem som tar over.
terms-list =
    { $n ->
        [one] { $n } rolle har en siste dag
       *[other] { $n } roller har en siste dag
    }
terms-line = { $name }, { $role } i { $body }: til { $day }
terms-none = Ingen roller har en siste dag.
