"""A5, A9, A10, B10, B12, K4 and the card of a meeting, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

import pytest

from bot.domain.values import Json
from handlers.minutes import document
from handlers.minutes_facts import gather
from storage import agenda, attendance, meetings, people
from storage.people import RoleRow
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.rows import both, latest, on
from tests.world import DEADLINES, World

# -- bad dates ------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "words", "typed", "said", "meant", "following"),
    [
        (
            "nb",
            "planlegg møte",
            "tirsdag 10. februar klokka 12",
            "Ukedagen og datoen passer ikke sammen.",
            ["1. onsdag 10. februar", "2. tirsdag 9. februar"],
            "Klokka hva er det slutt?",
        ),
        (
            "en",
            "plan meeting",
            "Tuesday 10 February at 12",
            "The weekday and the date do not match.",
            ["1. Wednesday 10 February", "2. Tuesday 9 February"],
            "At what time does it end?",
        ),
    ],
)
def test_a_weekday_that_contradicts_the_date_is_asked_about(
    network: str, lang: str, words: str, typed: str, said: str, meant: list[str], following: str
) -> None:
    world = on(network, liv=lang)
    for answer in (words, "1", "Møte 1"):
        world.says("liv", answer)
    asked = world.says("liv", typed)[0]
    assert said in asked
    for day in meant:
        assert day in asked
    assert world.says("liv", "1")[0].startswith(following)
    for answer in ("15", "1", "Kommunehuset", {"nb": "hopp over", "en": "skip"}[lang]):
        world.says("liv", answer)
    with world.store.begin() as tx:
        assert [row.day for row in meetings.of_council(tx, "rad")] == ["2027-02-10"]


@both
@pytest.mark.parametrize(
    ("lang", "words", "typed", "past"),
    [
        ("nb", "planlegg møte", "4. januar 2026 klokka 12", "søndag 4. januar 2026 har vært"),
        ("sv", "planera möte", "4 januari 2026 klockan 12", "söndag den 4 januari 2026 har varit"),
    ],
)
def test_a_day_that_has_been_is_said_and_asked_again(network: str, lang: str, words: str, typed: str, past: str) -> None:
    world = on(network, liv=lang)
    for answer in (words, "1", "Møte 1"):
        world.says("liv", answer)
    assert world.says("liv", typed)[0].startswith(past)
    assert world.says("liv", "2027-02-10 12:00")
    with world.store.begin() as tx:
        assert meetings.of_council(tx, "rad") == []
    past_day: dict[str, Json] = {"start": "2026-02-10T12:00", "end": "2026-02-10T15:00"}
    assert world.does("liv", "plan_meeting", kind="meeting", title="M", place="Her", mode="physical", **past_day).state == "refused"


@both
@pytest.mark.parametrize(
    ("lang", "typed", "off"),
    [
        ("nb", "25. mars 2027 klokka 12", "torsdag 25. mars er en fridag: Skjærtorsdag."),
        ("en", "25 March 2027 at 12", "Thursday 25 March is a day off"),
    ],
)
def test_a_day_off_is_pointed_out_before_and_after(network: str, lang: str, typed: str, off: str) -> None:
    world = on(network, liv=lang)
    for answer in ({"nb": "planlegg møte", "en": "plan meeting"}[lang], "1", "Møte 1"):
        world.says("liv", answer)
    assert off in world.says("liv", typed)[0]
    for answer in ("15", "1", "Kommunehuset"):
        world.says("liv", answer)
    assert off in world.says("liv", {"nb": "hopp over", "en": "skip"}[lang])[0]


# -- K4: deadlines ----------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "country", "off", "lines"),
    [
        ("nb", "NO", "2027-05-17", ["Siste dag for innspill: fredag 14. mai", "Sakene skal være ute: mandag 10. mai"]),
        ("sv", "SE", "2027-05-06", ["Sista dag för synpunkter: onsdag den 19 maj", "Handlingarna ska vara ute: måndag den 10 maj"]),
    ],
)
def test_deadlines_keep_to_working_days_with_each_countrys_days_off(
    network: str, lang: str, country: str, off: str, lines: list[str]
) -> None:
    world = on(network, liv=lang)
    days = {"NO": -7, "SE": -5}[country]
    world.rules(
        country=country,
        non_working_days=[{"date": off, "name": "Fri"}],
        deadlines={**DEADLINES, "comments_close": days},
    )
    plan(world, start="2027-05-24T12:00", end="2027-05-24T15:00", premeeting=None)
    shown = world.reads("liv")[-1]
    for line in lines:
        assert line in shown


@both
def test_nine_in_the_morning_stays_nine_when_the_clock_is_changed(network: str) -> None:
    world = on(network)
    plan(world, start="2027-04-05T12:00", end="2027-04-05T15:00", premeeting=None)
    write(world)
    world.does("liv", "publish_agenda", meeting="MO1")
    world.pass_to("2027-04-04T09:00")
    assert {row[3] for row in world.told("comment_reminder")} == {"2027-03-26T09:00"}
    assert {row[3] for row in world.told("meeting_reminder")} == {"2027-04-02T09:00"}
    assert latest(world, "kari", "Møtet er mandag 5. april klokka 12:00")


# -- A5: deputies -------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "asked", "call"),
    [("nb", "Per Dahl ber om at varaen kommer.", "Kall inn Vera Vik"), ("en", "Per Dahl asks for the", "Call in Vera")],
)
def test_cannot_come_calls_the_next_deputy_who_gets_papers_vote_and_fee_right(network: str, lang: str, asked: str, call: str) -> None:
    world = on(network, liv=lang)
    publish(world)
    fresh(world, "per", "liv", "vera")
    world.says("per", "kan ikkje kome")
    world.says("per", "1")
    assert "hvis noe endrer" not in world.says("per", "Vara")[0]
    offered = world.reads("liv")[-1]
    assert asked in offered
    world.presses("liv", call)
    called = latest(world, "vera", "Du er kalt inn til møtet onsdag 10. februar")
    assert "Du får papirene, stemmen og godtgjørelsen for dette møtet." in called
    assert world.does("vera", "mark_read", paper="p1").state == "done"
    with world.store.begin() as tx:
        meeting = meetings.by_id(tx, "rad", "MO1")
        assert meeting is not None
        assert meetings.representatives(tx, "rad", meeting)["s2"] == "vera"
        assert meetings.replaced(tx, "rad", "MO1", "per")
        assert attendance.rsvps(tx, "rad", "MO1")["per"].answer == "no"


# -- B10: the answer and the needs ----------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "words", "first", "typed", "noted"),
    [
        ("kari", "behov", "Hva trenger du?", "1 4", ["• Tolk", "• Reisepenger på forskudd"]),
        ("aisha", "behov", "Vad behöver du?", "1 4", ["• Tolk", "• Resepengar i förskott"]),
        ("tom", "needs", "What do you need?", "1, 4", ["• Interpreter", "• Travel money in advance"]),
    ],
)
def test_needs_for_this_meeting_are_one_press_away_and_go_to_the_coordinator(
    network: str, who: str, words: str, first: str, typed: str, noted: list[str]
) -> None:
    world = on(network)
    publish(world)
    fresh(world, who, "liv", "per")
    world.says(who, words)
    asked = world.says(who, "1")[0]
    assert asked.startswith(first)
    said = world.says(who, typed)[0]
    for line in noted:
        assert line in said
    told = world.reads("liv")[-1]
    assert "• Tolk" in told
    assert "• Reisepenger på forskudd" in told
    assert world.reads("per") == []
    world.does(who, "access_need", meeting="MO1", needs=["rullestol"])
    with world.store.begin() as tx:
        assert {row.need for row in attendance.needs(tx, "rad", "MO1")} == {"interpreter", "advance", "rullestol"}


@both
@pytest.mark.parametrize(
    ("who", "words", "said"),
    [
        ("kari", ("kommer", "ja"), "Du kommer på møtet onsdag 10. februar"),
        ("kari", ("kommer", "video"), "Du er med på video onsdag 10. februar"),
        ("per", ("kan ikkje kome", "1", "vara"), "Koordinatoren veit at du vil ha ein vara"),
        ("aisha", ("kan inte komma", "1", "nej", "hoppa över"), "Du kommer inte på mötet onsdag den 10 februari"),
        ("aisha", ("kommer", "2"), "Du är med på video onsdag den 10 februari"),
        ("tom", ("cannot come", "1", "no", "skip"), "You are not coming to the meeting on Wednesday 10 February"),
    ],
)
def test_the_invitation_is_answered_yes_no_online_or_deputy(network: str, who: str, words: tuple[str, ...], said: str) -> None:
    world = on(network)
    publish(world)
    fresh(world, who, "liv")
    for word in words:
        last = world.says(who, word)
    assert said in last[0]


# -- B12: the notice says everything ---------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "lines"),
    [
        ("kari", ["Møte i Boligrådet onsdag 10. februar", "fram til fredag 5. februar", "klokka 12:00 til 15:00", "video.example/rad"]),
        ("per", ["onsdag 10. februar", "fram til fredag 5. februar", "klokka 12:00 til 15:00", "video.example/rad"]),
        ("aisha", ["onsdag den 10 februari", "fredag den 5 februari", "klockan 12.00 till 15.00", "video.example/rad"]),
        ("tom", ["Wednesday 10 February", "Friday 5 February", "from 12:00 to 15:00", "video.example/rad"]),
    ],
)
def test_the_notice_itself_has_date_time_place_and_link_and_nothing_needs_a_click(network: str, who: str, lines: list[str]) -> None:
    world = on(network)
    plan(world, mode="video", place="video.example/rad")
    world.pass_to("2027-01-25T10:00")
    write(world)
    world.does("liv", "publish_agenda", meeting="MO1")
    text = world.reads(who)[-1]
    for line in lines:
        assert line in text
    assert "Plan for boliger" in text


# -- A9, A10 --------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "named", "dropped"),
    [("nn", "Aisha Noor", "Aisha Noor"), ("sv", "Aisha Noor", "Aisha Noor"), ("en", "Aisha Noor", "Aisha Noor")],
)
def test_a_support_person_acts_for_a_member_the_log_says_so_and_the_member_ends_it_at_once(
    network: str, lang: str, named: str, dropped: str
) -> None:
    world = on(network)
    publish(world)
    with world.store.begin() as tx:
        world.joins(tx, "siri", "Siri Li", lang)
        people.add_role(tx, "rad", "r-siri", RoleRow("siri", "rad", "support", "", 0, "", ""))
        tx._cursor.execute("UPDATE council SET demo = 0")
    world.store.kept.clear()
    assert world.does("siri", "rsvp", meeting="MO1", answer="yes", for_person="aisha").rule == "Y47"
    fresh(world, "siri")
    world.does("aisha", "name_support", support="siri")
    assert named in world.reads("siri")[-1]
    assert world.does("siri", "rsvp", meeting="MO1", answer="yes", for_person="aisha").state == "done"
    with world.store.begin() as tx:
        assert attendance.rsvps(tx, "rad", "MO1")["aisha"].answer == "yes"
        logged = tx._cursor.execute("SELECT actor, behalf FROM audit WHERE verb = 'meeting.rsvp' ORDER BY id DESC LIMIT 1").fetchone()
        assert tuple(logged) == ("siri", "aisha")
    world.does("aisha", "drop_support", support="siri")
    assert dropped in world.reads("siri")[-1]
    assert world.does("siri", "rsvp", meeting="MO1", answer="no", for_person="aisha").rule == "Y47"


@both
@pytest.mark.parametrize(("lang", "told"), [("nb", "Tom Reed er inhabil i sak 3/27"), ("sv", "Tom Reed är jävig i ärende 3/27")])
def test_a_conflict_of_interest_is_told_and_the_minutes_say_so(network: str, lang: str, told: str) -> None:
    world = on(network, liv=lang)
    publish(world)
    fresh(world, "liv")
    world.does("tom", "declare_interest", item="i3", text="I live there")
    assert world.reads("liv")[-1].startswith(told)
    with world.store.begin() as tx:
        assert [row.person_id for row in agenda.interests(tx, "rad", "MO1")] == ["tom"]
    assert "Meldt egen interesse i saken: Tom Reed." in minutes_of(world, "MO1")


@both
@pytest.mark.parametrize(("lang", "closed"), [("nb", "inhabil"), ("sv", "jäv")])
def test_who_has_an_interest_is_left_out_of_the_vote_on_that_item_only(network: str, lang: str, closed: str) -> None:
    world = on(network, tom=lang)
    publish(world)
    world.does("tom", "declare_interest", item="i3", text="I live there")
    world.pass_to("2027-02-10T13:00")
    for item in ("i2", "i3"):
        asked: dict[str, Json] = {"meeting": "MO1", "method": "yes_no_abstain", "question": "Ja?", "secret": False, "electorate": "seats"}
        assert world.does("liv", "open_vote", ref=f"v-{item}", item=item, **asked).state in ("done", "warned")
    assert world.does("tom", "cast_ballot", vote="v-i2", ballot={"choice": "yes"}).state == "done"
    fresh(world, "tom")
    assert world.does("tom", "cast_ballot", vote="v-i3", ballot={"choice": "yes"}).key == "vote-interest-declared"
    assert closed in world.reads("tom")[-1]
    assert {row[2] for row in world.told("vote_opened") if row[1].startswith("v-i3")} == {"kari", "per", "aisha"}


def minutes_of(world: World, meeting_id: str) -> str:
    """The minutes as they would be written now."""
    with world.store.begin() as tx:
        liv, meeting = people.by_id(tx, "rad", "liv"), meetings.by_id(tx, "rad", meeting_id)
        assert liv is not None
        assert meeting is not None
        turn = world.desk.talk.turn(tx, liv, world.now)
        return str(document(turn, gather(turn, meeting)))


# -- the card of a meeting (seed 46) ----------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "words", "lines"),
    [
        (
            "kari",
            "møtekort",
            ["Slik blir møtet onsdag 10. februar klokka 12:00", "Slik sitter vi: I ring.", "Pauser: Klokka 13 og 14.", "Kommer: Tom Reed"],
        ),
        ("tom", "meeting card", ["The meeting on Wednesday 10 February at 12:00", "How we sit: In Norwegian: I ring.", "Coming: Tom Reed"]),
    ],
)
def test_the_card_of_a_meeting_says_room_seating_breaks_and_who_comes(network: str, who: str, words: str, lines: list[str]) -> None:
    world = on(network)
    publish(world)
    world.does("tom", "rsvp", meeting="MO1", answer="yes")
    world.does("per", "rsvp", meeting="MO1", answer="no")
    fresh(world, "liv", who)
    world.says("liv", "beskriv møtet")
    for answer in ("1", "Lyst rom i første etasje.", "I ring.", "Klokka 13 og 14.", "Ring på døra."):
        world.says("liv", answer)
    assert world.says("liv", "hopp over")[0].startswith("Slik blir møtet")
    world.says(who, words)
    shown = world.says(who, "1")[0]
    for line in lines:
        assert line in shown
    assert "Sam Berg" in shown
    assert "Per Dahl" not in shown
    assert "mandag 8. februar klokka 16:00" in shown or "Monday 8 February" in shown


def test_only_the_office_describes_a_meeting(world: World) -> None:
    publish(world)
    assert world.does("kari", "describe_meeting", meeting="MO1", room="Rom 3").rule == "Y47"
