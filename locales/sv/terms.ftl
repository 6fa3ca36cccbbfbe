### Perioder som tar slut.

## Terms

cmd-ending-terms = perioder som går ut, vem går ut
terms-menu-ending-terms = Se vilka perioder som går ut
terms-ending = Perioden för { $name } går ut { $day }
terms-ending-body = Rollen är { $role } i { $body }. Det är { $days } dagar kvar.
terms-organisation = Platsen hör till { $organisation }. De föreslår vem som tar över.
terms-list =
    { $n ->
        [one] { $n } roll har en sista dag
       *[other] { $n } roller har en sista dag
    }
terms-line = { $name }, { $role } i { $body }: till { $day }
terms-none = Inga roller har en sista dag.
