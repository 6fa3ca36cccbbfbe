"""Roles with dates, power that takes two, a seat that passes on."""

from __future__ import annotations

from storage import appointments, councils, people
from storage.people import RoleRow
from storage.types import new_id
from tests.handlers.newcomers import nora
from tests.world import World


def roles(world: World, who: str, day: str = "2027-01-04") -> list[str]:
    with world.store.begin() as tx:
        return sorted(role.role for role in people.roles_of(tx, "rad", who, day))


def second_officer(world: World) -> None:
    """Odd is a secretary too."""
    with world.store.begin() as tx:
        people.add_role(tx, "rad", new_id(), RoleRow("odd", "rad", "secretary", "", 0, "", ""))


def test_a_role_is_given_in_a_talk_with_dates(world: World) -> None:
    for typed in ("gi rolle", "Sam", "observatør"):
        world.says("liv", typed)
    assert "Til og med tirsdag 1. juni" in world.says("liv", "1. juni")[0]
    world.says("liv", "ja")
    assert roles(world, "sam") == ["decision_maker", "observer"]
    assert roles(world, "sam", "2027-06-02") == ["decision_maker"]
    assert world.reads("sam")[-1].startswith("Sam Berg er observatør")


def test_nobody_gives_themselves_a_role(world: World) -> None:
    result = world.does("liv", "give_role", person="liv", role="approver")
    assert (result.state, result.key, result.rule) == ("refused", "roles-not-yourself", "T2")


def test_a_role_that_ends_before_it_begins_is_refused(world: World) -> None:
    assert world.does("liv", "give_role", person="sam", role="observer", last="2027-01-01").key == "roles-dates-turned"


def test_a_council_with_one_officer_is_warned_and_goes_on(world: World) -> None:
    result = world.does("liv", "give_role", person="odd", role="secretary")
    assert (result.state, result.key) == ("warned", "roles-one-officer")
    assert "Det bør være to" in world.reads("liv")[-1]
    assert "secretary" in roles(world, "odd")


def test_power_waits_for_a_second_officer(world: World) -> None:
    second_officer(world)
    world.does("liv", "give_role", person="sam", role="approver")
    assert "approver" not in roles(world, "sam")
    [asked] = world.reads("odd")
    assert asked.startswith("Skal Sam Berg bli anviser?")
    assert world.presses("odd", "Ja, jeg er enig")[0].startswith("Sam Berg er anviser")
    assert "approver" in roles(world, "sam")
    assert any(text.startswith("Sam Berg er anviser") for text in world.reads("liv"))


def test_the_one_who_asked_cannot_agree_and_neither_can_the_one_who_gets(world: World) -> None:
    second_officer(world)
    with world.store.begin() as tx:
        people.add_role(tx, "rad", new_id(), RoleRow("sam", "rad", "secretary", "", 0, "", ""))
    world.does("liv", "give_role", person="sam", role="approver")
    with world.store.begin() as tx:
        [row] = appointments.waiting(tx, "rad")
    assert world.does("liv", "agree_role", appointment=row.id).key == "roles-second-officer"
    assert world.does("sam", "agree_role", appointment=row.id).key == "roles-second-officer"
    assert world.does("kari", "agree_role", appointment=row.id).key == "core-not-allowed"
    assert "approver" not in roles(world, "sam")


def test_a_second_officer_may_say_no(world: World) -> None:
    second_officer(world)
    world.does("liv", "give_role", person="sam", role="certifier")
    world.reads("odd")
    world.presses("odd", "Nei, ikke nå")
    assert "certifier" not in roles(world, "sam")
    assert any(text.startswith("Sam Berg blir ikke attestant") for text in world.reads("liv"))


def test_a_role_ends_now_and_the_person_is_told(world: World) -> None:
    for typed in ("avslutt rolle", "Odd"):
        world.says("liv", typed)
    world.says("liv", "1")
    assert world.says("liv", "ja")[0].startswith("Odd Lie er ikke lenger observatør")
    assert roles(world, "odd") == []
    assert world.reads("odd")[0].startswith("Odd Lie er ikke lenger observatør")


def test_the_last_officer_cannot_be_taken_away(world: World) -> None:
    second_officer(world)
    with world.store.begin() as tx:
        [own] = people.held(tx, "rad", "liv", "2027-01-04")
        [_, secretary] = people.held(tx, "rad", "odd", "2027-01-04")
    assert world.does("liv", "end_role", person="odd", held=secretary.id).state == "done"
    assert world.does("odd", "end_role", person="liv", held=own.id).key == "core-not-allowed"
    assert world.does("liv", "leave", answers=True).key == "people-last-officer"


def test_a_members_button_is_checked_when_it_is_pressed(world: World) -> None:
    assert world.does("kari", "give_role", person="per", role="chair").key == "core-not-allowed"
    second_officer(world)
    key = world.desk.offer("rad", "odd", "give_role", {"person": "sam", "role": "observer"}, world.now)
    with world.store.begin() as tx:
        [_, row] = people.held(tx, "rad", "odd", "2027-01-04")
    world.does("liv", "end_role", person="odd", held=row.id)
    assert world._arrive("odd", kind="press", press=key).key == "core-not-allowed"
    assert roles(world, "sam") == ["decision_maker"]


# -- a seat passes on -----------------------------------------------------------------------------------------


def test_a_seat_passes_to_another_person_with_what_is_open(world: World) -> None:
    result = world.does("liv", "handover", seat="s2", from_person="per", to_person="odd", summary="To saker er åpne.")
    assert result.state == "done"
    assert roles(world, "per") == []
    assert roles(world, "odd") == ["member", "observer"]
    told = world.reads("odd")[-1]
    assert told.startswith("Du har plass i Boligrådet")
    assert "To saker er åpne." in told
    assert world.reads("per")[-1].startswith("Plassen din i Boligrådet har gått vidare")


def test_a_seat_is_passed_on_by_the_one_who_holds_it(world: World) -> None:
    assert world.does("liv", "handover", seat="s2", from_person="kari", to_person="odd", summary="–").key == "roles-seat-not-held"
    assert world.does("kari", "handover", seat="s1", from_person="kari", to_person="odd", summary="–").key == "core-not-allowed"
    assert world.does("liv", "handover", seat="s99", from_person="kari", to_person="odd", summary="–").key == "core-not-found"


def test_people_and_seats_of_another_council_are_not_found(world: World) -> None:
    from storage.councils import BodyRow, CouncilRow, SeatRow  # noqa: PLC0415
    from storage.people import PersonRow  # noqa: PLC0415

    with world.store.begin() as tx:
        councils.add(tx, CouncilRow("annet", "Annet råd", "Annet", "Europe/Oslo", "nb", "{}", 1, 1))
        councils.add_body(tx, BodyRow("annet", "annet", "council", "Annet råd", "", 0, ""), 0)
        councils.add_seat(tx, "annet", SeatRow("fremmed", "annet", "Kanarifugl", 0))
        people.add(tx, PersonRow("gul", "annet", "Kanari", "", "", "", "", "nb", "standard", "[]", "none", "", "active", "", "", ""))
    for verb, args in (
        ("give_role", {"person": "gul", "role": "observer"}), ("person_card", {"person": "gul"}), ("invite_again", {"person": "gul"}),
        ("lock_person", {"person": "gul"}), ("member_talk", {"person": "gul", "points": ["x"]}), ("confirm_person", {"person": "gul"}),
        ("handover", {"seat": "fremmed", "from_person": "kari", "to_person": "odd", "summary": "x"}),
        ("add_seat", {"body": "annet", "organisation": "x"}), ("preview", {"person": "gul", "title": "x", "text": "y"}),
    ):  # fmt: skip
        assert world.does("liv", verb, **args).key == "core-not-found", verb
        assert all("Kanari" not in text for text in world.reads("liv"))


def test_a_role_needs_a_seat_of_its_own_body(world: World) -> None:
    nora(world)
    assert world.does("liv", "give_role", person="nora", role="member", seat="s99").key == "core-not-found"
