"""Who may do what: questions to the table of roles and verbs (Y47); what is not in it is refused.

Roles count in the body concerned on the day concerned, and a person with several has the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.grants import GRANTS, INFORMED_ROLES, OFFICE_ROLES, REACHING_ROLES, SEAT_ROLES, SERVICE_ROLES, Can, Role, Scope

__all__ = [
    "GRANTS",
    "INFORMED_ROLES",
    "OFFICE_ROLES",
    "SEAT_ROLES",
    "SERVICE_ROLES",
    "Can",
    "Held",
    "Role",
    "Scope",
    "allowed",
    "breaks_tie",
    "matrix",
    "may",
    "require",
    "roles_in",
    "scopes",
    "verbs_of",
]


@dataclass(frozen=True, slots=True)
class Held:
    """A role that a person holds in a body from a day to a day; an open end is None."""

    body: str
    role: Role
    seat: str = ""
    first: date | None = None
    last: date | None = None

    def on(self, day: date) -> bool:
        """Does the person hold it on this day?"""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


def roles_in(body: str, held: Iterable[Held], parents: Mapping[str, str], day: date) -> frozenset[Role]:
    """The roles that count in a body on a day.

    The office, the service and those who handle fees reach into the panels and working groups of
    their council; a panelist reaches up to the council that asks the panel.
    """
    roles = set()
    for one in held:
        if not one.on(day):
            continue
        reaches_down = one.role in REACHING_ROLES and one.body in _above(body, parents)
        reaches_up = one.role is Role.PANELIST and parents.get(one.body) == body
        if one.body == body or reaches_down or reaches_up:
            roles.add(one.role)
    return frozenset(roles)


def _above(body: str, parents: Mapping[str, str]) -> frozenset[str]:
    above: set[str] = set()
    while (parent := parents.get(body)) and parent not in above:
        above.add(parent)
        body = parent
    return frozenset(above)


def scopes(roles: Set[Role], can: Can, *, called_in: bool = False, replaced: bool = False) -> frozenset[Scope]:
    """On what a person may use a verb at a meeting: the sum of all roles, or nothing.

    A deputy who is called in has the verbs of a seat for that meeting; a member whose deputy is
    called in has all but the vote (Y17).
    """
    if can is Can.VOTE_CAST and replaced and not called_in:
        return frozenset()
    acting = {Role.PERSON, *roles}
    if called_in and Role.DEPUTY in acting:
        acting.add(Role.MEMBER)
    return frozenset(GRANTS[role][can] for role in acting if can in GRANTS[role])


def may(roles: Set[Role], can: Can, *, called_in: bool = False, replaced: bool = False) -> bool:
    """May this person do it to anything at all? For menus, help and the door of a handler."""
    return bool(scopes(roles, can, called_in=called_in, replaced=replaced))


def verbs_of(roles: Set[Role], *, called_in: bool = False, replaced: bool = False) -> frozenset[Can]:
    """All verbs a person has, on whatever."""
    return frozenset(can for can in Can if may(roles, can, called_in=called_in, replaced=replaced))


def allowed(
    roles: Set[Role],
    can: Can,
    *,
    own: bool = False,
    for_other: bool = False,
    named: bool = False,
    responsible: bool = False,
    shown: bool = False,
    panel: bool = False,
    called_in: bool = False,
    replaced: bool = False,
) -> bool:
    """May this person do it here? Whatever is not granted is refused.

    own          it is theirs, or they do it for themselves
    for_other    they do it for another person; `named`: that member has named them
    responsible  they answer for the input or the paper
    shown        the members can see it now
    panel        it is the input of a panel
    called_in    they are the deputy called in for the meeting; `replaced`: their deputy is
    """
    mine = own and not for_other
    here = {
        Scope.ANY: True,
        Scope.OWN: mine,
        Scope.SHOWN: mine or shown,
        Scope.FOR_OTHERS: for_other,
        Scope.NAMED: for_other and named,
        Scope.RESPONSIBLE: responsible,
        Scope.PANEL: mine and panel,
    }
    return any(here[scope] for scope in scopes(roles, can, called_in=called_in, replaced=replaced))


def require(permitted: bool, can: Can) -> None:
    """Refuse what is not permitted."""
    if not permitted:
        raise Refusal("access-denied", rule="Y47", verb=can.value)


def breaks_tie(roles: Set[Role], tie_rule: str, chair_present: bool) -> bool:
    """May this person settle a tie as the council's rule says (Y24, Y47)?"""
    if tie_rule == "chair":
        return Role.CHAIR in roles or (Role.VICE_CHAIR in roles and not chair_present)
    return tie_rule == "lot" and bool(OFFICE_ROLES & set(roles))


def matrix() -> str:
    """The whole table as text, for people who read no code."""
    marks = {
        Scope.ANY: "all",
        Scope.OWN: "own",
        Scope.SHOWN: "shown",
        Scope.FOR_OTHERS: "others",
        Scope.NAMED: "named",
        Scope.RESPONSIBLE: "resp",
        Scope.PANEL: "panel",
    }
    columns = [(role.value, GRANTS[role]) for role in Role]
    columns.insert(5, ("called_in", {**GRANTS[Role.DEPUTY], **GRANTS[Role.MEMBER]}))
    width = max(len(can) for can in Can) + 1
    lines = ["verb".ljust(width) + " ".join(name.ljust(6) for name, _ in columns)]
    for can in Can:
        cells = ((marks[grants[can]] if can in grants else "-").ljust(max(6, len(name))) for name, grants in columns)
        lines.append(can.value.ljust(width) + " ".join(cells))
    legend = (
        "all: everything of the body",
        "own: for oneself, on one's own",
        "shown: one's own, and what has been shown to the members",
        "others: only for another person",
        "named: only for the member who has named this person; the log says who acted for whom",
        "resp: only on what this person answers for",
        "panel: only as the input of a panel",
        "called_in: a deputy at the meeting they are called in for; the member they stand in for cannot vote there",
    )
    return "\n".join([*(line.rstrip() for line in lines), "", *legend]) + "\n"
