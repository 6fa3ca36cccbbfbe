"""B9: messages keep the quiet hours and a daily cap, and each goes exactly once."""

from __future__ import annotations

import pytest

from bot.domain.notices import capped
from tests.handlers.agendas import plan, publish, write
from tests.world import World

NETWORKS = ("telegram", "matrix")


@pytest.mark.parametrize("network", NETWORKS)
def test_no_member_gets_more_than_two_messages_a_day_that_they_did_not_ask_for(network: str) -> None:
    world = World(network=network)
    for number in range(5):
        assert world.does("liv", "send_notice", title=f"Beskjed {number}", text="Til dere alle.").state == "done"
    mine = [row[3] for row in world.told("notice") if row[2] == "kari"]
    assert mine == ["2027-01-04T10:00"] * 2 + ["2027-01-05T09:00"] * 2 + ["2027-01-06T09:00"]
    assert len(world.reads("kari")) == 2
    world.pass_to("2027-01-05T08:59")
    assert world.reads("kari") == []
    world.pass_to("2027-01-05T09:00")
    assert [text.split("\n")[0] for text in world.reads("kari")] == ["Beskjed 2", "Beskjed 3"]


def test_the_cap_never_delays_what_a_council_is_owed(world: World) -> None:
    plan(world)
    for number in range(3):
        world.does("liv", "send_notice", title=f"Beskjed {number}", text="Til dere alle.")
    world.pass_to("2027-01-06T09:00")
    assert {row[3] for row in world.told("call_for_items")} == {"2027-01-06T09:00"}
    write(world)
    world.does("liv", "publish_agenda", meeting="MO1")
    world.pass_to("2027-02-02T09:00")
    assert {row[3] for row in world.told("comment_reminder")} == {"2027-02-02T09:00"}


def test_the_office_reads_all_its_work_at_once(world: World) -> None:
    plan(world)
    for number in range(4):
        world.does("kari", "propose_item", meeting="MO1", title=f"Sak {number}", text="Fordi.")
    assert {row[3] for row in world.told("proposal_told")} == {"2027-01-04T10:00"}


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize(("who", "first"), [("kari", "Møte i Boligr"), ("aisha", "Möte i Boligr"), ("tom", "Meeting of Boligr")])
def test_what_is_sent_in_the_evening_waits_for_the_morning(network: str, who: str, first: str) -> None:
    world = World(network=network)
    publish(world, "2027-01-25T20:30")
    world.reads(who)
    world.pass_to("2027-01-26T07:59")
    assert world.reads(who) == []
    world.pass_to("2027-01-26T08:00")
    assert [text.startswith(first) for text in world.reads(who)] == [True]


def test_a_reminder_goes_once_also_when_the_clock_is_started_anew(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-06T09:00")
    before = world.told("call_for_items")
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE due SET state = 'waiting' WHERE rule = 'call_for_items'")
    world.pass_to("2027-01-06T09:30")
    assert world.told("call_for_items") == before
    assert len(before) == 5


def test_which_messages_may_wait() -> None:
    assert [kind for kind in ("notice", "role_given", "draft_waits") if not capped(kind)] == []
    assert [kind for kind in ("agenda_published", "late_paper", "meeting_moved", "help_answered", "vote_opened") if capped(kind)] == []
