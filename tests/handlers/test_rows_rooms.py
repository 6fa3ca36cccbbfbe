"""I3 and B14: rooms linked by a code, notice boards with a thread for each item, a pre-meeting the service cannot read."""

from __future__ import annotations

import pytest

from storage import people, premeetings, rooms
from storage.people import RoleRow
from storage.types import new_id
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.rows import both, latest, on
from tests.world import World

GROUP = "-100777"


def code_in(text: str) -> str:
    """What is to be typed in the room."""
    return next(line for line in text.split("\n") if line.startswith(("/", "!")))


def linked(world: World, who: str, words: str, room: str) -> str:
    """A code asked for in private and typed in the room; what the room reads."""
    shown = "\n".join(world.says(who, words))
    said = code_in(shown)
    assert said[0] == ("!" if world.network == "matrix" else "/")
    world.says(who, said.removeprefix("!"), chat=room, private=False)  # a Matrix channel hands it on without its mark
    return "\n".join(world.reads(room))


@both
@pytest.mark.parametrize(
    ("lang", "words", "said"),
    [
        ("nb", "kode til gruppe", "Dette er gruppa til Boligrådet"),
        ("sv", "kod till grupp", "Det här är gruppen för Boligrådet"),
        ("en", "code for group", "This is the group of Boligrådet"),
    ],
)
def test_an_officer_links_a_group_by_typing_a_code_there(network: str, lang: str, words: str, said: str) -> None:
    world = on(network, liv=lang)
    assert said in linked(world, "liv", words, GROUP)
    with world.store.begin() as tx:
        assert [(row.channel, row.chat, row.purpose) for row in rooms.of_council(tx, "rad")] == [(network, GROUP, "council")]


@both
def test_a_code_is_for_one_person_for_ten_minutes_for_once_and_not_in_private(network: str) -> None:
    world = on(network)
    shown = code_in("\n".join(world.says("liv", "kode til gruppe"))).removeprefix("!")
    world.says("kari", shown, chat=GROUP, private=False)
    assert world.result.key == "rooms-wrong-code"
    world.says("liv", shown)
    assert world.result.key == "rooms-only-there"
    world.pass_to("2027-01-04T10:11")
    world.says("liv", shown, chat=GROUP, private=False)
    assert world.result.key == "rooms-wrong-code"
    with world.store.begin() as tx:
        assert rooms.of_council(tx, "rad") == []
    assert world.does("kari", "room_code").rule == "Y47"
    assert world.does("liv", "premeeting_code").rule == "Y47"


@both
@pytest.mark.parametrize(
    ("lang", "first", "item", "ask"),
    [
        ("sv", "Möte i Boligrådet onsdag den 10 februari", "Ärende 2/27: Plan for boliger", "Vi frågar dig: "),
        ("en", "Meeting of Boligrådet on Wednesday 10 February", "Item 2/27: Plan for boliger", "We ask you: "),
    ],
)
def test_the_notice_board_speaks_the_language_of_the_council(network: str, lang: str, first: str, item: str, ask: str) -> None:
    world = on(network)
    linked(world, "liv", "kode til gruppe", GROUP)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
    world.store.kept.clear()
    fresh(world, GROUP)
    publish(world)
    texts = world.reads(GROUP)
    assert texts[0].startswith(first)
    assert texts[1].startswith(item)
    assert ask in texts[1]


@both
def test_the_notice_board_gets_the_agenda_and_a_thread_for_each_item_and_nothing_private(network: str) -> None:
    world = on(network)
    linked(world, "liv", "kode til gruppe", GROUP)
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    fresh(world, GROUP)
    world.does("liv", "publish_agenda", meeting="MO1")
    posted = _rows(world)
    assert posted == [("room_agenda", "MO1"), ("room_item", "i2"), ("room_item", "i3")]
    texts = world.reads(GROUP)
    assert texts[0].startswith("Møte i Boligrådet onsdag 10. februar")
    assert "Skriv til meg i privat samtale." in texts[0]
    assert texts[1].startswith("Sak 2/27: Plan for boliger")
    assert "Vi spør deg: Hvilke mål er viktigst?" in texts[1]
    assert not any(part.buttons for part in world.shown[GROUP][-3:])
    world.does("tom", "comment", item="i3", text="Locks on every door.")
    world.does("aisha", "rsvp", meeting="MO1", answer="no")
    world.pass_to("2027-01-28T15:00")
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Notat", text="Tekst.", late_reason="Syk.")
    world.does("liv", "publish_agenda", meeting="MO1")
    more = world.reads(GROUP)
    assert [text.split("\n")[0] for text in more] == ["Nytt papir: Notat", "Møte i Boligrådet onsdag 10. februar"]
    assert "Locks" not in "\n".join(more)
    world.does("liv", "cancel_meeting", meeting="MO1", reason="Syk.")
    assert "avlyst" in world.reads(GROUP)[-1]
    with world.store.begin() as tx:
        room = rooms.of_council(tx, "rad")[0].id
    assert world.does("kari", "unlink_room", room=room).rule == "Y47"
    assert world.does("liv", "unlink_room", room=room).state == "done"


def _rows(world: World) -> list[tuple[str, str]]:
    with world.store.begin() as tx:
        found = tx._cursor.execute("SELECT kind, subject FROM outbox WHERE kind LIKE 'room_%' AND notice_id != '' ORDER BY id").fetchall()
    return [(row[0], row[1]) for row in found]


def test_a_group_that_the_network_gives_another_id_stays_linked(world: World) -> None:
    linked(world, "liv", "kode til gruppe", GROUP)
    world._arrive("liv", kind="moved", chat=GROUP, private=False, extra={"to": "-1009"})
    with world.store.begin() as tx:
        assert [row.chat for row in rooms.of_council(tx, "rad")] == ["-1009"]


# -- B14: the pre-meeting ---------------------------------------------------------------------------------

KEPT = "Vi krever lås på alle rom"


@both
@pytest.mark.parametrize(
    ("who", "link", "room_says", "write", "noted", "read"),
    [
        ("kari", "koble til formøterom", "Dette er formøterommet til Boligrådet", "formøtenotat", "Notert. Det er 1 notat", "les notatene"),
        (
            "aisha",
            "koppla förmötesrum",
            "Det här är förmötesrummet för Boligrådet",
            "förmötesanteckning",
            "Noterat. Det finns 1",
            "läs anteckningarna",
        ),
    ],
)
def test_the_representatives_have_their_own_room_and_notes(
    network: str, who: str, link: str, room_says: str, write: str, noted: str, read: str
) -> None:
    world = on(network)
    publish(world)
    fresh(world, who)
    assert room_says in linked(world, who, link, "-200")
    world.says(who, write, chat="-200", private=False)
    world.says(who, "1", chat="-200", private=False)
    world.says(who, KEPT, chat="-200", private=False)
    assert any(noted in text for text in world.reads("-200"))
    world.says("tom", "read the notes", chat="-200", private=False)
    world.says("tom", "1", chat="-200", private=False)
    assert KEPT in world.reads("-200")[-1]
    fresh(world, who)
    world.says(who, read)
    assert KEPT in world.says(who, "1")[0]
    linked(world, "liv", "kode til gruppe", GROUP)
    assert world.says("tom", "read the notes", chat=GROUP, private=False) == []
    world.says("tom", "1", chat=GROUP, private=False)
    assert world.result.key == "core-private-here"


@pytest.mark.parametrize(
    ("who", "read", "there"),
    [
        ("kari", "les notatene", "{} er i rommet"),
        ("aisha", "läs anteckningarna", "{} är i rummet"),
        ("tom", "read the notes", "{} is in the room"),
    ],
)
@pytest.mark.parametrize(("guest", "name"), [("liv", "Liv Holm"), ("sam", "Sam Berg")])
def test_while_somebody_of_the_service_is_in_the_room_nothing_is_read_there(who: str, read: str, there: str, guest: str, name: str) -> None:
    """Matrix tells who is in a room; on Telegram nobody can know (rulings 21)."""
    world = on("matrix")
    publish(world)
    linked(world, who, {"kari": "koble til formøterom", "aisha": "koppla förmötesrum", "tom": "link pre-meeting room"}[who], "-200")
    world.does(who, "premeeting_note", meeting="MO1", text=KEPT)
    fresh(world, "-200", who)
    for said in (read, "1"):
        world.says(who, said, chat="-200", private=False, extra={"present": f"kari per aisha tom {guest} @unknown:x"})
    told = world.reads("-200")[-1]
    assert told.startswith(there.format(name))
    assert KEPT not in told
    for said in (read, "1"):
        world.says(who, said, chat="-200", private=False, extra={"present": "kari per aisha tom @unknown:x"})
    assert KEPT in world.reads("-200")[-1]


OTHERS = ("coordinator", "secretary", "deputy", "observer", "support", "staff_rep", "decision_maker", "panelist", "certifier", "approver",
          "org_contact")  # fmt: skip


@pytest.mark.parametrize("role", OTHERS)
@both
def test_no_other_role_can_read_or_write_the_notes(network: str, role: str) -> None:
    world = on(network)
    publish(world)
    assert world.does("kari", "premeeting_note", meeting="MO1", text=KEPT).state == "done"
    with world.store.begin() as tx:
        world.joins(tx, "other", "Annen Person")
        people.add_role(tx, "rad", new_id(), RoleRow("other", "rad", role, "", 1, "", ""))
    for verb, more in (("premeeting_notes", {}), ("premeeting_note", {"text": "Hva sier de?"})):
        refused = world.does("other", verb, meeting="MO1", **more)
        assert (refused.state, refused.rule) == ("refused", "Y47")
    assert world.does("other", "premeeting_code").rule == "Y47"
    world.says("other", "formøtenotater")
    world.says("other", "1")
    assert KEPT not in "\n".join(world.reads("other"))


def test_what_is_written_there_stands_nowhere_else(world: World) -> None:
    publish(world)
    fresh(world, "liv", "per", "sam", "odd")
    world.does("kari", "premeeting_note", meeting="MO1", text=KEPT)
    for person in ("liv", "per", "sam", "odd", "vera"):
        assert KEPT not in "\n".join(world.reads(person))
    with world.store.begin() as tx:
        facts = [row[0] for row in tx._cursor.execute("SELECT facts FROM audit WHERE verb LIKE 'premeeting%'").fetchall()]
        names = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        holding = [
            name
            for name in names
            for row in tx._cursor.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608
            if any(KEPT in str(value) for value in row)
        ]
    assert facts
    assert KEPT not in str(facts)
    assert set(holding) == {"premeeting_note"}


@both
def test_only_what_is_released_is_heard_and_the_agenda_can_be_completed(network: str) -> None:
    world = on(network)
    publish(world)
    world.pass_to("2027-02-08T09:00")
    told = latest(world, "per", "Formøtet er måndag 8. februar")
    assert "Rådet og tenesta ser berre det de slepper." in told
    assert {row[2] for row in world.told("premeeting_told")} == {"kari", "per", "aisha", "tom"}
    world.does("kari", "premeeting_note", meeting="MO1", text=KEPT)
    fresh(world, "kari", "liv")
    world.does("kari", "premeeting_notes", meeting="MO1")
    world.reads("kari")
    asked = world.presses("kari", "Slippe til rådet")[0]
    assert world.result.state == "asked"
    assert asked
    made = world.does("kari", "premeeting_release", meeting="MO1", item="i3", text="Alle rom må ha lås.").made["input"]
    assert world.does("liv", "show_input", input=made).state == "done"
    assert "Alle rom må ha lås." in world.reads("liv")[-1]
    assert world.does("tom", "propose_item", meeting="MO1", title="Locks", text="On every door.").state == "done"
    with world.store.begin() as tx:
        note = premeetings.of_meeting(tx, "rad", "MO1")[0]
    assert world.does("tom", "drop_note", meeting="MO1", note=note.id).key == "core-button-used"
    assert world.does("kari", "drop_note", meeting="MO1", note=note.id).state == "done"


def test_a_deputy_who_is_called_in_is_a_representative_for_that_meeting(world: World) -> None:
    publish(world)
    world.does("kari", "premeeting_note", meeting="MO1", text=KEPT)
    assert world.does("vera", "premeeting_notes", meeting="MO1").rule == "Y47"
    world.does("liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")
    fresh(world, "vera")
    assert world.does("vera", "premeeting_notes", meeting="MO1").state == "done"
    assert KEPT in world.reads("vera")[-1]
