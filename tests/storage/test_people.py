"""People, their accounts, codes, support persons and roles, on both engines."""

from __future__ import annotations

import pytest

from bot.domain.codes import read_code, shown
from storage import appointments, councils, invitations, people, supports, talks
from storage.appointments import AppointmentRow
from storage.councils import BodyRow, CouncilRow
from storage.engine import Store, Tx
from storage.people import AccountRow, PersonRow, RoleRow

DAY = "2027-01-04"


def a_person(tx: Tx, person_id: str, council: str = "rad", **facts: str) -> PersonRow:
    row = PersonRow(person_id, council, person_id.title(), "", "", "", "", "nb", "standard", "[]", "matrix", "", "active", "", "", "")
    people.add(tx, row._replace(**facts))
    return row._replace(**facts)


@pytest.fixture
def filled(store: Store) -> Store:
    """Two councils: Liv coordinates the first; Kari has two accounts; Per has none."""
    with store.begin() as tx:
        for council in ("rad", "annet"):
            councils.add(tx, CouncilRow(council, council, council, "Europe/Oslo", "nb", "{}", 1, 1))
            councils.add_body(tx, BodyRow(council, council, "council", council, "", 0, ""), 0)
        a_person(tx, "liv", phone="400")
        kari = a_person(tx, "kari")
        a_person(tx, "per", channel="none")
        gul = a_person(tx, "gul", "annet", phone="900")
        people.add_role(tx, "rad", "r1", RoleRow("liv", "rad", "coordinator", "", 0, "", ""))
        people.add_role(tx, "rad", "r2", RoleRow("kari", "rad", "member", "", 0, "2027-01-01", "2027-12-31"))
        people.add_role(tx, "annet", "r3", RoleRow("gul", "annet", "secretary", "", 0, "", ""))
        for number, channel in enumerate(("telegram", "matrix"), 1):
            people.add_account(tx, AccountRow(f"k{number}", channel, f"kari{number}", f"chat{number}", "open"))
            people.link(tx, f"k{number}", kari, number)
        people.add_account(tx, AccountRow("g", "matrix", "gul", "gulrom", "open"))
        people.link(tx, "g", gul, 1)
    return store


def test_everybody_is_written_to_where_they_want_else_where_they_can(filled: Store) -> None:
    with filled.begin() as tx:
        assert people.addresses(tx, "rad") == {"kari": ("matrix", "chat2")}
        people.mark_unreachable(tx, "k2")
        assert people.addresses(tx, "rad") == {"kari": ("telegram", "chat1")}
        people.move_chat(tx, "telegram", "chat1", "chat9")
        assert people.addresses(tx, "rad") == {"kari": ("telegram", "chat9")}
        people.set_chat(tx, "k2", "chat2")
        assert people.addresses(tx, "rad") == {"kari": ("matrix", "chat2")}


def test_a_frozen_account_is_nobody_and_stays_frozen_until_it_is_linked_anew(filled: Store) -> None:
    with filled.begin() as tx:
        people.freeze(tx, "k2")
        assert people.persons_of(tx, "k2") == []
        people.set_chat(tx, "k2", "another")
        known = people.account(tx, "matrix", "kari2")
        assert known is not None
        assert (known.state, known.chat) == ("frozen", "chat2")
        people.reopen(tx, known, "another")
        assert people.persons_of(tx, "k2") == []
        assert [link.account_id for link in people.links(tx, "rad", "kari")] == ["k1"]


def test_the_contact_is_the_one_picked_else_an_officer_with_a_phone_of_the_same_council(filled: Store) -> None:
    with filled.begin() as tx:
        kari = people.by_id(tx, "rad", "kari")
        assert kari is not None
        found = people.contact_of(tx, kari)
        assert found is not None
        assert found.id == "liv"
        people.change(tx, "rad", "kari", contact_id="per")
        picked = people.contact_of(tx, kari._replace(contact_id="per"))
        assert picked is not None
        assert picked.id == "per"
        foreign = people.contact_of(tx, kari._replace(contact_id="gul"))
        assert foreign is not None
        assert foreign.id == "liv"


def test_roles_count_from_day_to_day_and_end_when_they_are_ended(filled: Store) -> None:
    def roles(day: str) -> list[str]:
        with filled.begin() as tx:
            return [role.role for role in people.roles_of(tx, "rad", "kari", day)]

    assert (roles("2026-12-31"), roles("2027-01-01"), roles("2027-12-31"), roles("2028-01-01")) == ([], ["member"], ["member"], [])
    with filled.begin() as tx:
        assert people.end_role(tx, "rad", "r2", "2027-03-01")
        assert not people.end_role(tx, "rad", "r2", "2027-05-01"), "an ended role does not come back"
        assert not people.end_role(tx, "annet", "r2", "2027-02-01"), "not from another council"
    assert (roles("2027-03-01"), roles("2027-03-02")) == (["member"], [])


def test_officers_are_of_their_own_council_and_day(filled: Store) -> None:
    with filled.begin() as tx:
        assert [each.id for each in people.officers(tx, "rad", DAY)] == ["liv"]
        people.add_role(tx, "rad", "r9", RoleRow("liv", "rad", "secretary", "", 0, "", ""))
        assert [each.id for each in people.officers(tx, "rad", DAY)] == ["liv"]


def test_votes_and_fees_rest_on_the_account_that_was_linked_later(filled: Store) -> None:
    with filled.begin() as tx:
        kari = people.by_id(tx, "rad", "kari")
        assert kari is not None
        assert people.held_back_until(tx, kari, "telegram", "kari1") == 0
        assert people.held_back_until(tx, kari, "matrix", "kari2") == 2 + 72 * 3_600_000_000
        assert people.held_back_until(tx, kari, "matrix", "nobody") == 0


def test_a_code_is_kept_as_a_hash_and_opens_once(filled: Store) -> None:
    with filled.begin() as tx:
        made = invitations.make(tx, "rad", "per", "liv", 100)
        kept = tx._cursor.execute("SELECT * FROM invitation").fetchall()
        assert made.code not in str(kept)
        assert made.link not in str(kept)
        typed, link = read_code(shown(made.code)), read_code(made.link)
        assert typed is not None
        assert link is not None
        found = invitations.find(tx, typed)
        assert found is not None
        assert found == invitations.find(tx, link)
        assert invitations.use(tx, found.id, "x", 101)
        assert not invitations.use(tx, found.id, "y", 102)
        joined = invitations.joined_by(tx, "rad", "x")
        assert joined is not None
        assert joined.person_id == "per"


def test_codes_end_by_time_and_by_a_newer_one_of_the_same_kind(filled: Store) -> None:
    with filled.begin() as tx:
        old = invitations.make(tx, "rad", "per", "liv", 100)
        linking = invitations.make(tx, "rad", "per", "per", 100, kind="linking")
        invitations.make(tx, "rad", "per", "liv", 101)
        assert not invitations.use(tx, old.id, "x", 102)
        assert linking.expires - 100 == 600_000_000
        assert not invitations.use(tx, linking.id, "x", linking.expires)
        assert [row.person_id for row in invitations.open_ones(tx, "rad", 102)] == ["per"]


def test_wrong_codes_are_counted_by_account_and_day(filled: Store) -> None:
    with filled.begin() as tx:
        for _ in range(7):
            invitations.count_try(tx, "matrix:x", DAY)
        assert invitations.tries_left(tx, "matrix:x", DAY) == 0
        assert invitations.tries_left(tx, "matrix:x", "2027-01-05") == 5
        assert invitations.tries_left(tx, "matrix:y", DAY) == 5


def test_support_persons_are_named_and_dropped(filled: Store) -> None:
    with filled.begin() as tx:
        supports.name_support(tx, "rad", "kari", "per", 5)
        assert people.supports(tx, "rad", "kari", "per")
        assert not people.supports(tx, "rad", "per", "kari")
        assert not people.supports(tx, "annet", "kari", "per")
        assert supports.drop_support(tx, "rad", "kari", "per", 6)
        assert not supports.drop_support(tx, "rad", "kari", "per", 7)
        assert not people.supports(tx, "rad", "kari", "per")


def test_a_wish_for_a_talk_is_open_until_somebody_has_talked(filled: Store) -> None:
    with filled.begin() as tx:
        call = talks.add(tx, "rad", "kari", "call", 5)
        talks.add(tx, "rad", "kari", "brought", 6, words="Nabo")
        assert [row.id for row in talks.calls(tx, "rad")] == [call]
        assert not talks.finish(tx, "annet", call, 7)
        assert talks.finish(tx, "rad", call, 7)
        assert not talks.finish(tx, "rad", call, 8)
        talks.move(tx, "rad", "kari", "per")
        assert [row.words for row in talks.of_person(tx, "rad", "per")] == ["", "Nabo"]
        talks.forget(tx, "rad", "per")
        assert talks.of_person(tx, "rad", "per") == []


def test_a_role_of_trust_waits_until_it_is_ended(filled: Store) -> None:
    row = AppointmentRow("a1", "kari", "rad", "approver", "", "", "liv", 5)
    with filled.begin() as tx:
        appointments.ask(tx, "rad", row)
        assert appointments.waiting(tx, "rad") == [row]
        assert appointments.by_id(tx, "annet", "a1") is None
        assert appointments.end(tx, "rad", "a1")
        assert not appointments.end(tx, "rad", "a1")
