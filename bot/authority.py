"""May this person do this to that, now? One place, asked when an action runs, never when its button was made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.domain.access import Can, Held, Role, Scope, allowed, roles_in, scopes
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.turn import About, Locate, Turn, Verb, missing
from storage import councils, meetings, people

# What the one who took down an input, or a support person, does for its giver without having to name them (Y29, Y47).
HELPED = frozenset({Can.INPUT_EDIT, Can.INPUT_WITHDRAW, Can.OUTCOME_REPLY})
OBJECTS = ("input", "action", "paper", "proposal", "item", "vote", "meeting", "seat", "body")


class Authority:
    """Permission: roles in the body concerned, on the day concerned, against one table (Y47)."""

    def __init__(self, places: Mapping[str, Locate]) -> None:
        self.places = places

    def check(self, turn: Turn, verb: Verb, args: Mapping[str, Json]) -> None:
        """Find the object the arguments name, remember where it belongs, refuse what is not granted."""
        turn.about = self.locate(turn, verb, args)
        helped = args.get("for_person")
        if not helped and verb.needs in HELPED and self._helps(turn):
            helped = turn.about.giver
        if isinstance(helped, str) and helped and helped != turn.person.id:
            turn.behalf = people.by_id(turn.tx, turn.council.id, helped)
            if turn.behalf is None:
                raise Refusal("core-not-found")
        if not self.allowed(turn, verb.needs, turn.about) and not (missing(verb, args) and self._led(turn, verb, args)):
            raise Refusal(turn.about.extra.get(f"no {verb.needs}", "core-not-allowed"), rule="Y47")

    def _led(self, turn: Turn, verb: Verb, args: Mapping[str, Json]) -> bool:
        """A dialogue may begin if the person may do it to something; what they name is checked when all is known."""
        if args.get("for_person"):
            return False
        roles, named = self._roles(turn, turn.about.body or self._root(turn)), any(args.get(name) for name in OBJECTS)
        called = meetings.called_in_anywhere(turn.tx, turn.council.id, turn.person.id)
        found = scopes(roles, verb.needs, called_in=called)
        return bool(found & {Scope.FOR_OTHERS, Scope.NAMED}) if named else bool(found)

    @staticmethod
    def _helps(turn: Turn) -> bool:
        """Is it another person's input that this one took down, or may take care of as a support person?"""
        if turn.about.giver in {"", turn.person.id}:
            return False
        return turn.about.extra.get("helper") == turn.person.id or any(role.role == Role.SUPPORT for role in turn.roles)

    def locate(self, turn: Turn, verb: Verb, args: Mapping[str, Json]) -> About:
        """Where the object of these arguments belongs; what is not in this council is not found."""
        names = (verb.about,) if verb.about else OBJECTS
        for name in names:
            value, place = args.get(name), self.places.get(name)
            if isinstance(value, str) and value and place is not None:
                found = place(turn.tx, turn.council.id, value)
                if found is not None:
                    return found
                if verb.about or not self._makes(verb, name):
                    raise Refusal("core-not-found")
        return About(body=self._root(turn), extra={"unnamed": "1"})

    @staticmethod
    def _makes(verb: Verb, name: str) -> bool:
        """The verb that makes a meeting names one that is not there yet."""
        return verb.about == "" and verb.name in {"plan_meeting"} and name == "meeting"

    @staticmethod
    def _root(turn: Turn) -> str:
        bodies = councils.bodies(turn.tx, turn.council.id)
        return next((body.id for body in bodies if not body.parent_id), "")

    @staticmethod
    def _roles(turn: Turn, body: str) -> frozenset[Role]:
        parents = {each.id: each.parent_id for each in councils.bodies(turn.tx, turn.council.id)}
        held = [
            Held(role.body_id, Role(role.role), role.seat_id, _day(role.from_day), _day(role.to_day)) for role in turn.roles
        ]
        return roles_in(body, held, parents, date.fromisoformat(turn.today))

    def allowed(self, turn: Turn, can: Can, about: About) -> bool:
        """The table's answer for this person and this object."""
        roles = self._roles(turn, about.body or self._root(turn))
        helper = about.extra.get("helper") == turn.person.id  # took down an assisted input (Y29)
        other = helper or (turn.behalf is not None and turn.behalf.id != turn.person.id)
        member = turn.member.id
        givers = {about.giver, *about.extra.get("parties", "").split(",")}
        shown_from = int(about.extra.get("shown_from", 0))
        called = replaced = False
        if about.meeting:
            called = meetings.called_in(turn.tx, turn.council.id, about.meeting, turn.person.id)
            replaced = meetings.replaced(turn.tx, turn.council.id, about.meeting, turn.person.id)
        return allowed(
            roles, can,
            own=not about.giver or member in givers,
            for_other=other,
            named=other and _named(turn, member),
            # With nothing named yet they may begin; what they then pick is checked again.
            responsible=bool(about.extra.get("unnamed")) or (bool(about.responsible) and about.responsible == turn.person.id),
            shown=bool(about.extra.get("shown")) or 0 < shown_from <= turn.now,
            panel=bool(about.extra.get("panel")) or Role.PANELIST in roles,
            called_in=called, replaced=replaced,
        )  # fmt: skip


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _named(turn: Turn, member: str) -> bool:
    """Has the member named this support person? A played year has no way to say it: there it counts as said."""
    return bool(turn.council.demo) or people.supports(turn.tx, turn.council.id, member, turn.person.id)
