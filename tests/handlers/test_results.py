"""What came of a vote: one sentence, the numbers, nothing too early, ties shown, ranks written back."""

from __future__ import annotations

import re

import pytest

from bot.domain.values import Json
from storage import inputs as input_rows
from storage import outbox
from tests.handlers import voters
from tests.handlers.agendas import fresh
from tests.handlers.rows import NETWORKS, on
from tests.handlers.voters import MEMBERS, casts, closed, inputs, met, opened, row
from tests.world import World

CODE = re.compile(r"[2-9A-Z]{4}-[2-9A-Z]{4}")


@pytest.fixture(params=NETWORKS)
def day(request: pytest.FixtureRequest) -> World:
    """The day of the meeting, on each network."""
    return met(on(request.param))


# --- closing (Y19 to Y25, D16) ---


def test_nobody_sees_anything_before_it_closes(day: World) -> None:
    opened(day)
    casts(day, "kari", choice="yes")
    for who in ("kari", "liv", "odd"):
        for verb in ("show_result", "show_choices", "show_receipts", "vote_files"):
            assert day.does(who, verb, vote="V1").key == "vote-no-result-yet"


def test_the_result_is_a_sentence_and_the_numbers(day: World) -> None:
    opened(day)
    fresh(day, *MEMBERS, "odd")
    for who, choice in (("kari", "yes"), ("per", "yes"), ("tom", "no")):
        casts(day, who, choice=choice)
    fresh(day, *MEMBERS, "odd")
    closed(day)
    told = day.reads("kari")[-1]
    assert told.startswith("Flertall for: Skal rådet støtte forslaget?")
    assert "3 av 4 stemte." in told
    assert "Ja, jeg er for: 2" in told
    assert "Den som er uenig, kan få det i referatet." in told
    assert day.reads("odd")[-1].startswith("Flertall for")
    (named,) = day.presses("kari", "Se hvem som valgte hva")
    assert "Kari Moen: Ja, jeg er for" in named


def test_too_few_voters_is_an_outcome_of_its_own(day: World) -> None:
    opened(day, quorum=3)
    casts(day, "kari", choice="yes")
    fresh(day, "kari")
    closed(day)
    assert voters.result(day).outcome == "no_quorum"
    assert day.reads("kari")[-1].startswith("For få stemte")


def test_nobody_voted(day: World) -> None:
    opened(day, "approval")
    fresh(day, "kari")
    closed(day)
    told = day.reads("kari")[-1]
    assert told.startswith("Ingen stemte")
    assert "0 av 4 stemte." in told


def test_all_alike_in_a_secret_vote_is_said(day: World) -> None:
    opened(day, secret=True)
    for who in MEMBERS:
        casts(day, who, choice="no")
    fresh(day, *MEMBERS)
    result = closed(day)
    assert (result.state, result.key) == ("warned", "vote-unanimous")
    told = day.reads("kari")[-1]
    assert "Alle stemte likt." in told


def test_of_few_secret_ballots_only_the_outcome_is_told() -> None:
    """Whoever knows the others' ballots learns nothing but the outcome: the words are the same for every way to it (T8)."""
    said: dict[str, set[str]] = {}
    for ways in (("yes", "yes", "no"), ("yes", "no", "yes"), ("yes", "abstain", "yes"), ("no", "yes", "no"), ("no", "no", "yes")):
        world = met(World())
        opened(world, secret=True)
        for who, choice in zip(MEMBERS, ways, strict=False):
            casts(world, who, choice=choice)
        fresh(world, *MEMBERS)
        closed(world)
        told = world.reads("kari")[-1]
        said.setdefault(voters.result(world).outcome, set()).add(told)
        assert not any(f": {n}" in told for n in range(5))
        assert world.does("liv", "vote_files", vote="V1").key == "vote-no-result-yet"
    assert {outcome: len(texts) for outcome, texts in said.items()} == {"carried": 1, "not_carried": 1}


def test_receipts_show_that_each_ballot_was_counted(day: World) -> None:
    opened(day, secret=True)
    fresh(day, *MEMBERS)
    codes = {}
    for who, choice in (("kari", "yes"), ("per", "no"), ("kari", "no")):
        casts(day, who, choice=choice)
        text = day.reads(who)[-1]
        codes[who] = next(word.rstrip(".") for word in text.split() if CODE.fullmatch(word.rstrip(".")))
    assert day.does("kari", "show_choices", vote="V1").key == "vote-no-result-yet"
    closed(day)
    fresh(day, "odd")
    day.does("odd", "show_receipts", vote="V1")
    listed = day.reads("odd")[-1]
    assert all(code in listed for code in codes.values())
    assert listed.startswith("Jeg talte 2 stemmer")
    assert day.does("odd", "show_choices", vote="V1").key == "vote-secret"


def test_the_rank_is_written_back_to_each_input(day: World) -> None:
    ids = [str(one) for one in inputs(day)]
    opened(day, "dots", inputs=list(ids), dots=3)
    casts(day, "per", points={ids[2]: 2, ids[0]: 1})
    closed(day)
    with day.store.begin() as tx:
        found = {one: [step.after for step in input_rows.steps(tx, "rad", one) if step.kind == "rank"] for one in ids}
    assert found == {ids[0]: ["2/3"], ids[1]: ["3/3"], ids[2]: ["1/3"]}
    fresh(day, "kari")
    day.does("kari", "show_input", input=ids[2])
    assert "Nummer 1 av 3 i avstemningen" in day.reads("kari")[-1]


def test_the_clock_closes_it_and_reminds_only_those_who_have_not_voted(day: World) -> None:
    opened(day, secret=True, closes="2027-02-12T13:30")
    fresh(day, *MEMBERS)
    casts(day, "kari", choice="yes")
    fresh(day, "kari")
    day.pass_to("2027-02-11T10:00")
    assert [row[2] for row in day.told("vote_reminder")] == ["kari", "per", "aisha", "tom"]
    reminded = {who: day.reads(who) for who in MEMBERS}
    assert reminded["kari"] == []
    assert all("vote" in told[0] or "røysta" in told[0] or "röstat" in told[0] for who, told in reminded.items() if who != "kari")
    day.pass_to("2027-02-12T13:31")
    assert row(day).state == "closed"
    assert day.reads("kari")[-1].startswith("Flertall for")


def test_no_list_of_the_office_tells_who_has_not_voted(day: World) -> None:
    """Reminders that could not be delivered are not on the list; who has no chat is there whether they have voted or not (D13)."""
    with day.store.begin() as tx:
        tx._cursor.execute("DELETE FROM link WHERE person_id IN ('per', 'tom')")
    day.store.kept.clear()
    opened(day, secret=True)
    fresh(day, *MEMBERS, "liv")
    with day.store.begin() as tx:
        before = {row.id for row in outbox.undelivered(tx, "rad")}
    casts(day, "kari", choice="yes")
    facts: dict[str, Json] = {"for_person": "tom", "medium": "phone", "witness": "odd", "ballot": {"choice": "yes"}}
    day.does("liv", "assisted_ballot", vote="V1", **facts)
    day.does("liv", "remind_voters", vote="V1")
    with day.store.begin() as tx:
        tx._cursor.execute("UPDATE outbox SET state = 'dead', settled = 1 WHERE kind = 'vote_reminder' AND person_id IN ('kari', 'aisha')")
        listed = {row.person_id for row in outbox.undelivered(tx, "rad") if row.id not in before and row.kind == "vote_reminder"}
    assert listed == {"per", "tom"}


def test_every_organisation_equal_beside_the_plain_total(day: World) -> None:
    with day.store.begin() as tx:
        tx._cursor.execute("UPDATE seat SET organisation = 'Stor' WHERE id IN ('s1', 's2', 's3')")
        day.store.kept.clear()
    opened(day, "approval", balanced=True)
    for who in ("kari", "per", "aisha"):
        casts(day, who, approve=["A"])
    casts(day, "tom", approve=["B"])
    fresh(day, *MEMBERS)
    closed(day)
    told = day.reads("kari")[-1]
    assert "Kveldsåpent: 3 (likt fordelt 1,00)" in told
    assert "Veileder: 1 (likt fordelt 1,00)" in told


# --- ties (Y24) ---


def tied(world: World) -> None:
    """A and B have two each, for one place."""
    opened(world, "approval")
    for who, option in (("kari", "A"), ("per", "A"), ("aisha", "B"), ("tom", "B")):
        casts(world, who, approve=[option])
    closed(world)


def test_a_tie_is_shown_and_settled_by_the_councils_rule(day: World) -> None:
    tied(day)
    fresh(day, *MEMBERS, "liv")
    assert voters.result(day).outcome == "tie"
    order: list[Json] = ["B", "A"]
    assert day.does("liv", "tie_break", vote="V1", by="lot", order=order).key == "vote-tie-rule"
    assert day.does("liv", "tie_break", vote="V1", by="chair", order=order).key == "vote-tie-not-you"
    assert day.does("kari", "tie_break", vote="V1", by="chair", order=["A", "C"]).key == "vote-tie-other-options"
    assert day.does("kari", "tie_break", vote="V1", by="chair", order=order).state == "done"
    told = day.reads("per")[-1]
    assert told.startswith("«Veileder» fekk mest støtte")
    assert "Leiaren avgjorde rekkjefølgja: Veileder og Kveldsåpent." in told
    assert day.does("kari", "tie_break", vote="V1", by="chair", order=order).key == "vote-tie-settled"


def test_the_chair_settles_a_tie_in_chat(day: World) -> None:
    tied(day)
    fresh(day, "kari")
    for typed in ("avgjør likhet", "1", "lederen avgjorde"):
        day.says("kari", typed)
    (told,) = day.says("kari", "2 1")
    assert told.startswith("«Veileder» fikk mest støtte")


def test_where_nothing_crosses_the_last_place_there_is_no_tie(day: World) -> None:
    opened(day, "approval")
    casts(day, "kari", approve=["A"])
    closed(day)
    assert day.does("kari", "tie_break", vote="V1", by="chair", order=["B", "C"]).key == "vote-no-tie"


# --- minority, cancelling, the urn ---


def test_a_minority_can_always_speak(day: World) -> None:
    opened(day)
    casts(day, "kari", choice="yes")
    fresh(day, "tom")
    closed(day)
    day.reads("tom")
    (asked,) = day.presses("tom", "I see it differently")
    assert day.result.state == "asked"
    assert asked


def test_a_cancelled_vote_counts_nothing_and_forgets_all(day: World) -> None:
    opened(day, secret=True)
    casts(day, "kari", choice="yes")
    fresh(day, *MEMBERS)
    assert day.does("liv", "cancel_vote", vote="V1").state == "done"
    assert day.reads("kari")[-1].startswith("Avstemningen er avlyst")
    assert not day.keys.has("vote-V1")
    assert casts(day, "kari", choice="yes").key == "vote-closed"
    assert day.does("liv", "close_vote", vote="V1").key == "vote-not-now"


@pytest.mark.parametrize("touch", ["UPDATE urn SET body = substr(body, 1, 40)", "DELETE FROM urn"])
def test_an_urn_that_was_touched_ends_its_vote_and_all_are_told(day: World, touch: str) -> None:
    opened(day, secret=True)
    casts(day, "kari", choice="yes")
    fresh(day, *MEMBERS)
    with day.store.begin() as tx:
        tx._cursor.execute(touch)
    casts(day, "per", choice="no")
    assert row(day).state == "cancelled"
    assert "Urnan var inte som vi lämnade den." in day.reads("aisha")[-1]


def test_a_database_put_back_from_yesterday_is_found_at_the_start(day: World) -> None:
    opened(day, secret=True)
    casts(day, "kari", choice="yes")
    with day.store.begin() as tx:
        tx._cursor.execute("SELECT body FROM urn")
        yesterday = tx._cursor.fetchone()[0]
    casts(day, "per", choice="no")
    with day.store.begin() as tx:
        tx._cursor.execute("UPDATE urn SET body = ?", (yesterday,))
    day.desk.recover(day.now)
    day.desk.come_due(day.now)
    assert row(day).state == "cancelled"


def test_a_start_harms_no_vote(day: World) -> None:
    opened(day, secret=True)
    casts(day, "kari", choice="yes")
    day.desk.recover(day.now)
    day.desk.come_due(day.now)
    assert row(day).state == "open"
