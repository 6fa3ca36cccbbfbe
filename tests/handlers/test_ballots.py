"""Casting a ballot: pressed or typed, changed, refused, by phone with a witness; each voter alone and only once."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from storage import people, votes
from storage.people import AccountRow
from tests.handlers import voters
from tests.handlers.agendas import fresh
from tests.handlers.rows import NETWORKS, on
from tests.handlers.voters import MEMBERS, casts, closed, inputs, met, opened, tally
from tests.world import World


@pytest.fixture(params=NETWORKS)
def day(request: pytest.FixtureRequest) -> World:
    """The day of the meeting, on each network."""
    return met(on(request.param))


# --- casting (Y17, Y18, Y22, D10 to D12) ---


def test_the_last_ballot_before_closing_counts(day: World) -> None:
    opened(day)
    casts(day, "kari", choice="yes")
    casts(day, "kari", choice="no")
    casts(day, "per", choice="yes")
    closed(day)
    assert tally(day) == {"yes": 1, "no": 1, "abstain": 0}
    late = casts(day, "tom", choice="yes")
    assert (late.key, late.rule) == ("vote-closed", "Y18")
    assert tally(day) == {"yes": 1, "no": 1, "abstain": 0}


@pytest.mark.parametrize("secret", [False, True])
@pytest.mark.parametrize(
    ("method", "good", "bad"),
    [
        ("yes_no_abstain", {"choice": "yes"}, [{"choice": "consent"}, {"approve": ["A"]}, {}]),
        ("consent", {"choice": "consent"}, [{"choice": "block"}, {"choice": "yes"}]),
        ("approval", {"approve": ["A"]}, [{"approve": ["X"]}, {"approve": ["A", "A"]}, {"choice": "yes"}]),
        ("dots", {"points": {"A": 2}}, [{"points": {"A": 3, "B": 1}}, {"points": {"A": -1}}, {"points": {"X": 1}}]),
        ("score", {"points": {"A": 5}}, [{"points": {"A": 6}}, {"points": {"A": -1}}]),
        ("borda", {"ranking": ["A", ["B", "C"]]}, [{"ranking": ["A", "A"]}, {"ranking": ["X"]}]),
        ("stv", {"ranking": ["B"]}, [{"ranking": []}, {"ranking": [["A", "B"]]}, {"ranking": ["A", "B", "A"]}]),
        ("moscow", {"points": {"A": 1}}, [{"points": {"A": 5}}, {"points": {"A": 0}}]),
        ("proportional", {"approve": []}, [{"approve": ["A", "X"]}]),
    ],
)
def test_a_refused_ballot_leaves_the_earlier_one(day: World, secret: bool, method: str, good: Json, bad: list[Json]) -> None:
    assert opened(day, method, secret=secret).state in {"done", "warned"}
    assert day.does("kari", "cast_ballot", vote="V1", ballot=good).state == "done"
    kept = voters.cast_by(day, "kari")
    for wrong in bad:
        assert day.does("kari", "cast_ballot", vote="V1", ballot=wrong).state == "refused", wrong
        assert voters.cast_by(day, "kari") == kept
    assert voters.cast_by(day, "per") is None


def test_up_to_so_many_of_so_many(day: World) -> None:
    opened(day, "approval", most=2)
    assert casts(day, "kari", approve=["A", "B", "C"]).key == "vote-too-many-chosen"
    assert casts(day, "kari", approve=["A", "B"]).state == "done"


def test_a_double_press_is_one_ballot(day: World) -> None:
    opened(day, secret=True)
    fresh(day, "kari")
    day.says("kari", "stem")
    day.says("kari", "Ja, jeg er for")
    day.presses("kari", "Ja, stem")
    assert day.result.state == "done"
    first = voters.cast_by(day, "kari")
    day.presses("kari", "Ja, stem")
    assert voters.cast_by(day, "kari") == first


def test_the_button_of_another_person_does_nothing(day: World) -> None:
    opened(day)
    key = day.desk.offer("rad", "kari", "cast_ballot", {"vote": "V1", "ballot": {"choice": "yes"}}, day.now)
    assert day._arrive("per", kind="press", press=key).key == "core-old-button"
    assert voters.cast_by(day, "kari") is None
    assert voters.cast_by(day, "per") is None


def test_a_vote_of_another_council_is_not_found(day: World) -> None:
    opened(day)
    with day.store.begin() as tx:
        assert votes.by_id(tx, "elsewhere", "V1") is None
        assert votes.seats(tx, "elsewhere", "V1") == []
    assert day.does("kari", "show_ballot", vote="V9").key == "core-not-found"


def test_in_a_group_the_ballot_is_taken_to_private_chat(day: World) -> None:
    """The group reads that it is taken elsewhere; the ballot itself comes where the voter is alone (I6)."""
    opened(day, secret=True)
    fresh(day, "kari")
    (ballot,) = day.says("kari", "stem", private=False, chat="gruppe")
    assert day.result.key == "core-private-here"
    assert "1. Ja, jeg er for" in ballot
    (told,) = day.reads("gruppe")
    assert told.startswith("Det tar vi i privat samtale")
    assert "forslaget" not in told
    day.says("kari", "1")
    day.says("kari", "ja")
    assert voters.cast_by(day, "kari") is not None


def test_in_a_named_vote_the_voter_sees_their_own_ballot_again(day: World) -> None:
    """Until it closes they can look at it and change it; in a secret vote only that they have voted (D12)."""
    opened(day, "approval")
    opened(day, ref="V2", secret=True)
    casts(day, "kari", approve=["A", "C"])
    day.does("kari", "cast_ballot", vote="V2", ballot={"choice": "no"})
    fresh(day, "kari")
    day.does("kari", "show_ballot", vote="V1")
    (again,) = day.reads("kari")
    assert "Du har stemt før." in again
    assert "Kveldsåpent" in again
    assert "Veileder" not in again
    casts(day, "kari", approve=["B"])
    fresh(day, "kari")
    day.does("kari", "show_ballot", vote="V1")
    (changed,) = day.reads("kari")
    assert "Veileder" in changed
    assert "Kveldsåpent" not in changed
    day.does("kari", "show_ballot", vote="V2")
    (secret,) = day.reads("kari")
    assert "Du har stemt før." in secret
    assert "mot" not in secret


def test_by_phone_with_a_witness_and_replaced_by_the_voter(day: World) -> None:
    opened(day, secret=True)
    fresh(day, "per", "liv")
    given: dict[str, Json] = {"vote": "V1", "for_person": "per", "ballot": {"choice": "yes"}, "medium": "phone"}
    assert day.does("liv", "assisted_ballot", **given, witness="nobody").key == "vote-needs-witness"
    assert day.does("liv", "assisted_ballot", **given, witness="odd").state == "done"
    assert voters.cast_by(day, "per").medium == "phone"  # type: ignore[union-attr]
    assert "Ei røyst er skriven inn for deg" in day.reads("per")[-1]
    assert day.does("kari", "assisted_ballot", **given, witness="odd").rule == "Y47"
    assert day.does("liv", "assisted_ballot", **(given | {"for_person": "odd"}), witness="kari").rule == "Y17"
    casts(day, "per", choice="no")
    assert voters.cast_by(day, "per").medium == "chat"  # type: ignore[union-attr]
    closed(day)
    assert tally(day) == {"yes": 0, "no": 1, "abstain": 0}


def test_an_option_that_is_withdrawn_keeps_its_place_and_loses_its_words(day: World) -> None:
    ids = inputs(day)
    opened(day, "approval", inputs=ids)
    casts(day, "per", approve=[ids[0]])
    day.does("kari", "withdraw_comment", input=ids[0])
    fresh(day, "tom")
    day.says("tom", "cast a vote")
    shown = " ".join(day.says("tom", "1"))
    assert "Withdrawn (I-2027-001)" in shown
    assert voters.TEXTS[0] not in shown
    closed(day)
    assert tally(day) == {ids[0]: 1, ids[1]: 0, ids[2]: 0}


def test_an_account_linked_lately_rests(day: World) -> None:
    opened(day)
    with day.store.begin() as tx:
        tx._cursor.execute("UPDATE link SET since = 1 WHERE person_id = 'kari'")
        people.add_account(tx, AccountRow("a2", day.network, "kari2", "kari2", "open"))
        tx._cursor.execute("INSERT INTO link (account_id, person_id, council_id, since) VALUES ('a2', 'kari', 'rad', ?)", (day.now,))
    key = day.desk.offer("rad", "kari", "cast_ballot", {"vote": "V1", "ballot": {"choice": "yes"}}, day.now)
    assert day._arrive("kari2", kind="press", press=key).key == "vote-account-rests"
    day.now += 3 * 86_400_000_000
    assert day._arrive("kari2", kind="press", press=key).state == "done"


# --- buttons, pages, orders (D14) ---


def test_many_options_come_in_pages_and_can_be_typed(day: World) -> None:
    many: list[Json] = [{"id": f"o{n}", "label": f"Forslag nummer {n}"} for n in range(1, 18)]
    opened(day, "stv", options=many, seats=2)
    fresh(day, "kari")
    (how,) = day.reads("kari") or day.says("kari", "stem")
    assert "1. Ta ett og ett" in how
    (listed,) = day.presses("kari", "Skriv tallene")
    assert all(f"{n}. Forslag nummer" in listed for n in range(1, 18))
    day.says("kari", "stopp")
    day.says("kari", "stem")
    day.says("kari", "1")
    (first,) = day.presses("kari", "Ta ett og ett")
    assert first.startswith("Hva er nummer 1 av 17?")
    (second,) = day.presses("kari", "Vis flere")
    shown = [line.split(". ", 1)[1] for line in (first + "\n" + second).split("\n") if "Forslag nummer" in line]
    assert len(set(shown)) == 14
    day.presses("kari", shown[9])
    assert day.result.state == "asked"


def order_in(texts: list[str]) -> tuple[str, ...]:
    """The options in the order in which these messages name them."""
    read = "\n".join(texts)
    return tuple(sorted((f"Forslag {n}" for n in range(1, 8)), key=read.index))


def test_each_voter_sees_an_order_of_their_own_and_the_same_each_time(day: World) -> None:
    many: list[Json] = [{"id": f"o{n}", "label": f"Forslag {n}"} for n in range(1, 8)]
    fresh(day, *MEMBERS)
    opened(day, "borda", options=many)
    now = {"kari": "Stem nå", "per": "Røyst no", "aisha": "Rösta nu", "tom": "Vote now"}
    orders = {who: order_in(day.presses(who, now[who])) for who in MEMBERS if day.reads(who)}
    assert len(set(orders.values())) >= len(MEMBERS) - 1  # 5,040 orders: two voters may meet in one, hardly three
    fresh(day, "kari")
    day.says("kari", "stem")
    assert order_in(day.says("kari", "1")) == orders["kari"]
