"""Votes as people meet them: opened with their rules, cast in private, changed, closed, and what all get to know."""

from __future__ import annotations

import re

import pytest

from bot.domain.values import Json
from storage import votes
from tests.handlers.rows import NETWORKS, on
from tests.handlers.voters import casts, closed, inputs, met, opened, result, row, tally
from tests.world import World

CODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}")


@pytest.fixture(params=NETWORKS)
def day(request: pytest.FixtureRequest) -> World:
    """The day of the meeting, on each network."""
    return met(on(request.param))


# --- opening (Y16, D8, D9, D17) ---


def test_a_vote_is_opened_in_chat_with_all_its_rules(day: World) -> None:
    inputs(day)
    for typed in ("ny avstemning", "1", "3", "prikker", "Hva er viktigst?", "1 2 3", "3", "2", "nei", "1"):
        day.says("liv", typed)
    assert "Hvor mange må minst stemme?" in day.says("liv", "12. februar klokka 13:30")[0]
    day.says("liv", "3")
    (asked,) = day.says("liv", "et råd")
    assert asked.startswith("Vil du åpne avstemningen?")
    assert "Du har 3 prikker å dele ut." in asked
    assert "4 kan stemme." in asked
    assert "Etterpå kan ingen endre reglene." in asked
    (opened_,) = day.presses("liv", "Ja, åpne")
    assert opened_.startswith("Avstemningen er åpen: Hva er viktigst?")
    told = day.reads("kari")[-1]
    assert told.startswith("Avstemning: Hva er viktigst?")
    assert "Siste frist er fredag 12. februar klokka 13:30." in told
    assert "Minst 3 må stemme" in told
    assert day.reads("odd") == []


def test_only_the_office_opens_and_closes(day: World) -> None:
    assert day.does("kari", "open_vote", meeting="MO1", item="i3", method="consent", question="?", secret=False).rule == "Y47"
    opened(day)
    for who in ("kari", "odd", "sam"):
        assert day.does(who, "close_vote", vote="V1").rule == "Y47"


def test_the_electorate_is_fixed_when_it_opens(day: World) -> None:
    day.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    day.does("tom", "declare_interest", item="i3", text="I live there")
    assert opened(day).state == "done"
    with day.store.begin() as tx:
        seats = {seat.seat_id: seat for seat in votes.seats(tx, "rad", "V1")}
    assert {name: (seat.person_id, seat.right_, seat.why) for name, seat in seats.items()} == {
        "s1": ("kari", "active", ""), "s2": ("vera", "represented", ""), "s3": ("aisha", "active", ""),
        "s4": ("tom", "invalid", "interest"),
    }  # fmt: skip
    day.does("liv", "call_deputy", meeting="MO1", seat="s3", deputy="odd")
    day.does("kari", "declare_interest", item="i3", text="Later")
    assert casts(day, "kari", choice="yes").state == "done"
    assert casts(day, "vera", choice="no").state == "done"
    assert casts(day, "tom", choice="no").rule == "Y17"
    assert casts(day, "per", choice="no").state == "refused"
    assert casts(day, "odd", choice="no").state == "refused"
    closed(day)
    assert tally(day) == {"yes": 1, "no": 1, "abstain": 0}


def test_each_one_who_cannot_vote_is_told_why(day: World) -> None:
    day.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    day.does("tom", "declare_interest", item="i3", text="I live there")
    opened(day)
    keys = {who: day.does(who, "show_ballot", vote="V1").key for who in ("per", "tom", "odd", "liv")}
    assert keys == {"per": "vote-deputy-sits-in", "tom": "vote-interest-declared", "odd": "vote-not-yours", "liv": "vote-not-yours"}


def test_only_those_present_when_so_decided(day: World) -> None:
    assert opened(day, electorate="present").key == "vote-nobody"
    for who in ("kari", "tom"):
        day.does(who, "check_in", meeting="MO1")
    day.now += 1_000_000
    assert opened(day, electorate="present").state == "done"
    assert row(day).slots == 2
    day.does("aisha", "check_in", meeting="MO1")
    assert casts(day, "aisha", choice="yes").key == "vote-not-yours"


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"method": "shouting"}, "vote-method-unknown"),
        ({"method": "approval", "options": [{"id": "A", "label": "x"}]}, "vote-needs-options"),
        ({"method": "approval", "options": [{"id": "A", "label": "x"}, {"id": "A", "label": "y"}]}, "vote-option-twice-in-list"),
        ({"method": "dots", "dots": 5000}, "vote-too-large"),
        ({"method": "approval", "inputs": ["I-none", "I-other"]}, "core-not-found"),
        ({"method": "approval", "balanced": True, "secret": True}, "vote-balanced-not-secret"),
        ({"closes": "2027-02-10T12:00"}, "vote-closes-past"),
        ({"closes": "soon"}, "core-time-unclear"),
        ({"majority": "most"}, "vote-majority-unknown"),
        ({"question": "  "}, "core-empty"),
        ({"item": "i9"}, "core-not-found"),
        ({"electorate": "everybody"}, "core-old-button"),
    ],
)
def test_a_vote_that_cannot_be_is_not_opened(day: World, facts: dict[str, Json], key: str) -> None:
    method = str(facts.get("method", "yes_no_abstain"))
    assert opened(day, method, **{name: value for name, value in facts.items() if name != "method"}).key == key
    with day.store.begin() as tx:
        assert votes.of_council(tx, "rad") == []


def test_opening_the_same_vote_twice_is_opening_once(day: World) -> None:
    opened(day)
    assert opened(day).key == "core-button-used"


def test_few_voters_in_a_secret_vote_are_warned(day: World) -> None:
    result = opened(day, secret=True)
    assert (result.state, result.key) == ("warned", "vote-few-voters")
    assert "Så få kan stemme at noen kan gjette hva du valgte." in day.reads("kari")[-1]


# --- asked where it matters (D1, D17, the balanced total) ---


def asks(world: World, *typed: str) -> str:
    """What the office is asked after typing this."""
    for text in typed:
        shown = world.says("liv", text)
    return shown[0]


def test_the_office_says_in_chat_how_many_one_may_choose(day: World) -> None:
    options = "Kveldsåpent\nVeileder\nFelles kjøkken"
    said = asks(day, "ny avstemning", "1", "3", "2", "Hva er viktigst?", options)
    assert said.startswith("Hvor mange kan hver velge?")
    (confirm,) = [asks(day, "2", "nei", "1", "hopp over", "hopp over", "hopp over")]
    assert "Velg høyst 2." in confirm
    day.presses("liv", "Ja, åpne")
    (vote,) = day.result.made.values()
    assert day.does("kari", "cast_ballot", vote=vote, ballot={"approve": ["a1", "a2", "a3"]}).key == "vote-too-many-chosen"
    assert day.does("kari", "cast_ballot", vote=vote, ballot={"approve": ["a1", "a2"]}).state == "done"


@pytest.mark.parametrize("uneven", [False, True])
def test_the_balanced_total_is_offered_only_where_it_says_something_else(day: World, uneven: bool) -> None:
    if uneven:
        with day.store.begin() as tx:
            tx._cursor.execute("UPDATE seat SET organisation = 'Stor' WHERE id IN ('s1', 's2')")
        day.store.kept.clear()
    said = asks(day, "ny avstemning", "1", "3", "1", "Er vi enige?", "nei", "1", *["hopp over"] * 5)
    assert ("Vil du også vise tall der organisasjonene teller likt?" in said) is uneven
    assert said.startswith("Vil du åpne avstemningen?") is not uneven


@pytest.mark.parametrize(("label", "words"), [("", "Resultatet er et råd."), ("decision", "Resultatet er et vedtak.")])
def test_every_vote_says_whether_it_is_advice_or_a_decision(day: World, label: str, words: str) -> None:
    """On the invitation, on the ballot, with the result; advice unless something else was settled (D17)."""
    opened(day, **({"label": label} if label else {}))
    assert words in day.reads("kari")[-1]
    day.does("kari", "show_ballot", vote="V1")
    assert words in day.reads("kari")[-1]
    casts(day, "per", choice="yes")
    day.reads("kari")
    closed(day)
    assert words in day.reads("kari")[-1]


def test_what_was_settled_stays_settled(day: World) -> None:
    """Quorum, majority, base, voters and the label are in the log from the opening and no verb changes them (D8, D9)."""
    opened(day, quorum=3, majority="two_thirds", base="entitled")
    before = row(day)
    casts(day, "kari", choice="yes")
    assert opened(day, quorum=1).key == "core-button-used"
    closed(day)
    after = row(day)
    assert (after.rules, after.terms, after.slots, after.label) == (before.rules, before.terms, before.slots, before.label)


@pytest.mark.parametrize(
    ("base", "outcome"), [("valid", "carried"), ("cast", "not_carried"), ("entitled", "not_carried"), ("present", "carried")]
)
def test_the_base_decides_what_is_a_majority(day: World, base: str, outcome: str) -> None:
    """Two yes, no no, two abstain: of the valid all, of the cast half, of those entitled half, of the three who are there two (D9)."""
    for who in ("kari", "per", "tom"):
        day.does(who, "check_in", meeting="MO1")
    day.now += 1_000_000
    opened(day, majority="simple", base=base)
    for who, choice in (("kari", "yes"), ("per", "yes"), ("aisha", "abstain"), ("tom", "abstain")):
        casts(day, who, choice=choice)
    closed(day)
    assert result(day).outcome == outcome


# --- which vote is meant ---


@pytest.mark.parametrize(
    ("who", "votes_", "word"),
    [("kari", "avstemninger", "stem"), ("per", "avrøystingar", "røyst"), ("aisha", "omröstningar", "rösta"), ("tom", "votes", "vote")],
)
def test_the_word_for_voting_goes_to_the_ballot_that_was_just_offered(day: World, who: str, votes_: str, word: str) -> None:
    """A list of votes and a reminder both offer what begins with this word: the command says that the ballot is meant."""
    opened(day)
    day.reads(who)
    day.says(who, votes_)
    day.does("liv", "remind_voters", vote="V1")
    day.reads(who)
    (asked,) = day.says(who, word)
    assert day.result.state == "asked"
    assert "Skal rådet støtte forslaget?" in asked.split("\n")[0]
    assert "\n3. " in asked


def test_of_two_ballots_just_offered_the_word_for_voting_asks_which(day: World) -> None:
    opened(day)
    opened(day, ref="V2", question="Skal møtet være åpent?")
    day.reads("kari")
    (asked,) = day.says("kari", "stem")
    assert asked.startswith("Hva vil du stemme over?")
    assert "Skal rådet støtte forslaget?" in asked
    assert "Skal møtet være åpent?" in asked
