"""Votes for tests: an item with three inputs, a vote opened on it, ballots as buttons carry them."""

from __future__ import annotations

import orjson

from bot.desk import Result
from bot.domain.values import Json
from storage import ballots, votes
from storage.votes import ResultRow, VoteRow
from tests.handlers.agendas import fresh, publish
from tests.world import World

MEMBERS = ("kari", "per", "aisha", "tom")
TEXTS = ("Alle rom må kunne låses innenfra.", "Husreglene må være lettleste.", "Pårørende må få besøke på dagtid.")
OPTIONS: list[Json] = [{"id": "A", "label": "Kveldsåpent"}, {"id": "B", "label": "Veileder"}, {"id": "C", "label": "Felles kjøkken"}]


def met(world: World) -> World:
    """Meeting MO1 is published and it is the day of the meeting; nobody has anything unread."""
    world.begin("met", lambda: _meet(world))
    return world


def _meet(world: World) -> None:
    publish(world)
    world.pass_to("2027-02-10T13:00")
    fresh(world, *MEMBERS, "liv", "odd", "vera", "sam")


def inputs(world: World) -> list[Json]:
    """Three inputs to the third item."""
    made = [world.does("kari", "comment", item="i3", text=text).made["input"] for text in TEXTS]
    fresh(world, *MEMBERS, "liv")
    return list(made)


def opened(world: World, method: str = "yes_no_abstain", **facts: Json) -> Result:
    """A vote V1 on the third item, open to every seat."""
    given: dict[str, Json] = {
        "ref": "V1", "meeting": "MO1", "item": "i3", "method": method, "question": "Skal rådet støtte forslaget?", "secret": False,
        "electorate": "seats",
    }  # fmt: skip
    if method not in ("yes_no_abstain", "consent") and "inputs" not in facts:
        given["options"] = OPTIONS
    return world.does("liv", "open_vote", **(given | facts))


def casts(world: World, who: str, **ballot: Json) -> Result:
    """Somebody casts a ballot in V1."""
    return world.does(who, "cast_ballot", vote="V1", ballot=ballot)


def closed(world: World) -> Result:
    return world.does("liv", "close_vote", vote="V1")


def row(world: World, vote: str = "V1") -> VoteRow:
    with world.store.begin() as tx:
        found = votes.by_id(tx, "rad", vote)
    assert found is not None
    return found


def result(world: World, vote: str = "V1") -> ResultRow:
    with world.store.begin() as tx:
        found = votes.result(tx, "rad", vote)
    assert found is not None
    return found


def tally(world: World, vote: str = "V1") -> dict[str, Json]:
    return dict(orjson.loads(result(world, vote).found)["tally"])


def cast_by(world: World, who: str, vote: str = "V1") -> ballots.Cast | None:
    """What lies there for a voter, as the program alone can see it."""
    with world.store.begin() as tx:
        one = votes.by_id(tx, "rad", vote)
        assert one is not None
        seat = votes.seat_of(tx, "rad", vote, who)
        assert seat is not None
        return ballots.of_seat(tx, world.keys, one, ballots.terms_of(one), seat.seat_id, seat.slot)
