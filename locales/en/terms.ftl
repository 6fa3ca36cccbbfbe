### Terms that end.

## Terms

cmd-ending-terms = ending terms, whose term ends
terms-menu-ending-terms = See which terms end
terms-ending = The term of { $name } ends on { $day }
terms-ending-body = The role is { $role } in { $body }. { $days } days are left.
terms-organisation = The seat belongs to { $organisation }. They propose who takes over.
terms-list =
    { $n ->
        [one] { $n } role has a last day
       *[other] { $n } roles have a last day
    }
terms-line = { $name }, { $role } in { $body }: until { $day }
terms-none = No roles have a last day.
