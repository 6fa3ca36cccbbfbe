"""C1 to C11 and A7, as the rows read: on both networks, in two languages or more."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.base import FileHandle
from bot.domain.codes import shown
from bot.work import Workshop
from storage import inputs, people
from storage.inputs import InputRow
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.rows import both, latest, on
from tests.handlers.wires import Wire
from tests.world import World

VOICE = FileHandle({"file_id": "v1"}, "", "audio/ogg", 4_000)


def kept(world: World) -> list[InputRow]:
    with world.store.begin() as tx:
        return inputs.of_council(tx, "rad")


def open_on(network: str, **languages: str) -> World:
    """MO1 is published on a network; nobody has anything unread."""
    world = on(network, **languages)
    publish(world)
    fresh(world, "kari", "per", "aisha", "tom", "liv", "sam")
    return world


# -- C1 ------------------------------------------------------------------------------------------------------


@both
def test_words_in_private_become_a_number_and_what_happens_next(network: str) -> None:
    wire = Wire(network)
    for typed in ("innspill", "1", "Rom må kunne låses."):
        wire.says(typed)
    (asked,) = wire.says("ferdig")
    assert "I-2027" not in asked
    (receipt,) = wire.says("1")
    assert receipt.startswith("Innspill I-2027-001 er mottatt")
    assert "Fjordvik kommune skal svare deg innen onsdag 3. mars." in receipt
    assert wire.results[0].state == "done"


@both
@pytest.mark.parametrize(
    ("who", "words", "offer", "yes", "receipt"),
    [
        ("kari", "Dette må være lettere å lese.", "Vil du si dette om sak 3/27?", "Ja, det vil jeg", "Innspill I-2027-001 er mottatt"),
        (
            "aisha",
            "Det här måste bli lättare att läsa.",
            "Vill du säga det här om ärende 3/27?",
            "Ja, det vill jag",
            "Synpunkt I-2027-001 är",
        ),
        ("per", "Dette må bli lettare å lese.", "Vil du seie dette om sak 3/27?", "Ja, det vil eg", "Innspel I-2027-001 er motteke"),
        ("tom", "This must be easier to read.", "Do you want to say this about item 3/27?", "Yes, I do", "Input I-2027-001 is received"),
    ],
)
def test_a_reply_to_an_item_becomes_a_number(network: str, who: str, words: str, offer: str, yes: str, receipt: str) -> None:
    world = open_on(network)
    world.does(who, "show_item", item="i3")
    number = world.rows(who)[-1].id
    (asked,) = world.says(who, words, reply_to=f"m{number}")
    assert asked.startswith(offer)
    world.presses(who, yes)
    assert world.says(who, "1")[0].startswith(receipt)


# -- C2 ------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "place", "command", "at"),
    [("nb", "Status for planen, side 3, avsnitt 2", "innspill til papir", "Side 3, avsnitt 2: I-2027-001"),
     ("sv", "Status for planen, sida 3, stycke 2", "synpunkter på en handling", "Sida 3, stycke 2: I-2027-001")],
)  # fmt: skip
def test_a_comment_is_tied_to_an_item_a_paper_and_a_page_or_paragraph(network: str, lang: str, place: str, command: str, at: str) -> None:
    world = open_on(network, liv=lang)
    world.does("kari", "comment", item="i2", text="Målet er for lavt.", paper="p1", page=3, paragraph=2, ref="A")
    world.does("kari", "comment", item="i2", text="Hele planen er god.", paper="p1", ref="B")
    world.does("liv", "show_input", input="A")
    said = world.reads("liv")[-1]
    assert place in said
    assert "2/27" in said
    world.says("liv", command)
    listed = world.says("liv", "1")[-1]
    assert listed.index("I-2027-002") < listed.index("I-2027-001")  # the whole paper first, then page by page
    assert at in listed


# -- C3 ------------------------------------------------------------------------------------------------------


class Line:
    """A network that gives bytes for a file."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def fetch(self, handle: dict[str, str], _limit: int) -> bytes:
        return f"bytes of {handle['file_id']}".encode()


@both
def test_a_voice_message_counts_only_after_its_text_is_found_right(network: str, tmp_path: Path) -> None:
    world = open_on(network)
    works = Works(world, tmp_path)
    works.shop = Workshop(world.store, world.desk, works.kept, {network: Line(network)}, lambda: world.now)  # type: ignore[dict-item]
    world.result = world._arrive("aisha", kind="voice", file=VOICE, extra={"seconds": "12"})
    assert latest(world, "aisha", "Jag har tagit emot röstmeddelandet")
    world.presses("aisha", "Ärende 2/27")
    works.done()
    world.reads("liv")
    world.presses("liv", "Skriv ned")
    world.says("liv", "Rummen måste kunna låsas.")
    world.says("liv", "ferdig")
    assert "Rummen måste kunna låsas." in latest(world, "aisha", "Stämmer det här?")
    assert kept(world) == []
    world.presses("aisha", "Ja, det stämmer")
    (row,) = kept(world)
    assert (row.text, row.voice, row.giver_id) == ("Rummen måste kunna låsas.", 1, "aisha")


# -- C4 ------------------------------------------------------------------------------------------------------


@both
def test_editing_the_chat_message_changes_the_register_and_the_old_text_stays(network: str) -> None:
    wire = Wire(network)
    wire.says("innspill")
    wire.says("1")
    wire.says("Rom må kunne låses.")
    message = wire.last
    wire.says("ferdig")
    wire.says("1")
    (told,) = wire.edits(message, "Alle rom må kunne låses.")
    assert told.startswith("Innspill I-2027-001 er rettet")
    (row,) = kept(wire.world)
    assert row.text == "Alle rom må kunne låses."
    with wire.world.store.begin() as tx:
        assert [old.text for old in inputs.old_texts(tx, "rad", row.id)] == ["Rom må kunne låses."]
    assert "Rettet teksten" in wire.says("I-2027-001")[0]


@both
def test_of_several_messages_the_one_that_is_edited_is_changed(network: str) -> None:
    wire = Wire(network)
    wire.says("innspill")
    wire.says("1")
    wire.says("Rom må kunne låses.")
    wire.says("Reglene må være korte.")
    second = wire.last
    wire.says("ferdig")
    wire.says("1")
    wire.edits(second, "Reglene må være lettleste.")
    (row,) = kept(wire.world)
    assert row.text.split() == ["Rom", "må", "kunne", "låses.", "Reglene", "må", "være", "lettleste."]


def test_deleting_the_chat_message_is_registered_and_asked_about_on_matrix() -> None:
    wire = Wire("matrix")
    wire.says("innspill")
    wire.says("1")
    wire.says("Rom må kunne låses.")
    message = wire.last
    wire.says("ferdig")
    wire.says("1")
    (asked,) = wire.deletes(message)
    assert "Vil du trekke det?" in asked
    (row,) = kept(wire.world)
    assert row.text_kept
    with wire.world.store.begin() as tx:
        assert [step.kind for step in inputs.steps(tx, "rad", row.id)] == ["status", "deleted"]
    wire.says("1")
    (row,) = kept(wire.world)
    assert (row.number, row.status, row.text) == ("I-2027-001", "withdrawn", "")


def test_telegram_tells_of_no_deletion_so_the_receipt_says_how_to_take_it_back() -> None:
    wire = Wire("telegram")
    for typed in ("innspill", "1", "Rom må kunne låses.", "ferdig"):
        wire.says(typed)
    assert "Du kan endre eller trekke det til fredag 5. februar. Skriv «I-2027-001»." in wire.says("1")[0]


# -- C5 and C6 -----------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "command", "yes", "gone"),
    [("kari", "trekk innspill", "Ja, trekk det", "Innspill I-2027-001 er trukket"),
     ("aisha", "ta tillbaka synpunkt", "Ja, ta tillbaka den", "Synpunkt I-2027-001 är återtagen")],
)  # fmt: skip
def test_withdrawn_the_number_stays_and_the_text_goes(network: str, who: str, command: str, yes: str, gone: str) -> None:
    world = open_on(network)
    world.does(who, "comment", item="i2", text="Rom må kunne låses.")
    fresh(world, who)
    world.says(who, command)
    world.says(who, "1")
    assert world.presses(who, yes)[0].startswith(gone)
    (row,) = kept(world)
    assert (row.number, row.status, row.text, row.text_kept) == ("I-2027-001", "withdrawn", "", 0)


@both
def test_a_hidden_name_is_known_to_the_coordinator_only_and_every_answer_comes(network: str, tmp_path: Path) -> None:
    world = open_on(network)
    works = Works(world, tmp_path)
    world.does("aisha", "comment", item="i2", text="Rummen måste kunna låsas.", hide_name=True, ref="A")
    world.does("liv", "assign_owner", input="A", responsible="sam")
    world.pass_to("2027-02-08T10:00")
    world.does("sam", "set_outcome", input="A", status="under_consideration")
    world.does("sam", "set_outcome", input="A", status="not_accepted", reason="Dyrt.")
    world.does("aisha", "reply_to_outcome", input="A", reply="disagree", text="Det är viktigt.")
    for who, unnamed in (("per", "(namnet er skjult)"), ("tom", "(the name is hidden)"), ("sam", "(navnet er skjult)")):
        world.does(who, "show_input", input="A")
        world.does(who, "input_history", input="A")
        world.does(who, "chain", input="A")
        text = " ".join(world.reads(who))
        assert "I-2027-001" in text
        assert not any(hidden in text for hidden in ("Aisha", "Organisasjon 3"))
        assert unnamed in text
    world.does("liv", "show_input", input="A")
    assert "Aisha Noor, Organisasjon 3" in " ".join(world.reads("liv"))
    told = [text for text in world.reads("aisha") if text.startswith(("Nytt om din synpunkt", "Svar på din synpunkt"))]
    assert len(told) == 2
    world.does("liv", "export", what="register")
    assert not any("Aisha" in data.decode() or "Organisasjon 3" in data.decode() for data in works.files("liv").values())


# -- C7 to C9 ------------------------------------------------------------------------------------------------


@both
def test_the_coordinator_writes_down_for_a_person_without_chat_and_is_named(network: str, tmp_path: Path) -> None:
    world = open_on(network)
    works = Works(world, tmp_path)
    with world.store.begin() as tx:
        people.unlink(tx, "rad", "per", "a-per")
    world.does("liv", "comment", item="i2", text="Heis må på plass.", for_person="per", ref="A")
    fresh(world, "liv")
    world.does("liv", "show_input", input="A")
    said = world.reads("liv")[-1]
    assert "Fra: Per Dahl, Organisasjon 2" in said
    assert "Skrevet ned av: Liv Holm" in said
    world.does("liv", "export", what="comments", item="i2")
    table = next(data for name, data in works.files("liv").items() if name.endswith(".csv")).decode()
    assert "Per Dahl, Organisasjon 2 (skrevet ned av Liv Holm)" in table
    world.does("liv", "set_outcome", input="A", status="accepted")
    with world.store.begin() as tx:
        state = tx._cursor.execute("SELECT state FROM outbox WHERE kind = 'outcome_told' AND person_id = 'per'").fetchone()[0]
    assert state == "by_hand"  # a call for the coordinator to make


@both
def test_the_window_opens_and_closes_by_itself_and_late_is_kept_and_marked(network: str, tmp_path: Path) -> None:
    world = on(network)
    works = Works(world, tmp_path)
    plan(world)
    assert world.says("kari", "innspill")[-1].startswith("Ingen saker er åpne for innspill nå")
    world.pass_to("2027-01-25T10:00")
    write(world)
    world.does("liv", "publish_agenda", meeting="MO1")
    fresh(world, "kari")
    assert world.says("kari", "innspill")[-1].startswith("Hvilken sak")
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.pass_to("2027-02-06T00:00")
    world.does("per", "comment", item="i2", text="Heis må på plass.", ref="B")
    assert [row.late for row in kept(world)] == [0, 1]
    assert "Fristen var fredag 5. februar." in world.reads("per")[-1]
    world.does("liv", "item_inputs", item="i2")
    listed = world.reads("liv")[-1]
    assert "I-2027-002, ○ mottatt, sent:" in listed
    world.presses("liv", "Få alt som tabell")
    table = next(data for name, data in works.files("liv").items() if name.endswith(".csv")).decode()
    assert "Mottatt (kom etter fristen)" in table


@both
def test_similar_comments_are_joined_and_everybody_keeps_credit_and_gets_the_result(network: str) -> None:
    world = open_on(network)
    world.does("kari", "comment", item="i2", text="Leieboere må få vite hvem som er kontaktperson.", ref="A")
    world.does("per", "comment", item="i2", text="Vi vil vite kven kontaktpersonen til leieboerne er.", ref="B")
    world.says("liv", "innspill som ligner")
    world.presses("liv", "Slå sammen I-2027-002")
    world.says("liv", "De sier det samme.")
    world.presses("liv", "Ja, send svaret")
    fresh(world, "kari", "per")
    world.does("liv", "show_input", input="A")
    assert "Sagt også av: Per Dahl, Organisasjon 2" in world.reads("liv")[-1]
    world.does("liv", "set_outcome", input="A", status="accepted")
    assert latest(world, "kari", "Svar på innspillet ditt I-2027-001: ja")
    assert latest(world, "per", "Svar på innspelet ditt I-2027-002: ja")


# -- C10 and C11 ---------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "asked", "press", "words", "done", "sent"),
    [("kari", "Nytt om innspillet ditt I-2027-001: et spørsmål", "Fortell mer", "Alle i andre.", "ferdig", "Det du skrev om I-2027-001"),
     ("aisha", "Nytt om din synpunkt I-2027-001: en fråga", "Berätta mer", "Alla på tvåan.", "klar", "Det du skrev om I-2027-001")],
)  # fmt: skip
def test_the_service_asks_back_the_author_answers_and_the_thread_stays_with_the_input(
    network: str, who: str, asked: str, press: str, words: str, done: str, sent: str
) -> None:
    world = open_on(network)
    world.does(who, "comment", item="i2", text="Rom må kunne låses.", ref="A")
    world.does("liv", "assign_owner", input="A", responsible="sam")
    fresh(world, who, "sam")
    world.does("sam", "set_outcome", input="A", status="clarifying", reason="Hvilke rom?")
    assert "Hvilke rom?" in latest(world, who, asked)
    world.presses(who, press)
    world.says(who, words)
    assert world.says(who, done)[-1].startswith(sent)
    assert words in latest(world, "sam", "Mer om I-2027-001 fra den som ga det")
    world.pass_to("2027-02-08T10:00")
    world.does("sam", "explain_answer", input="A", text="Takk, da forstår vi.")
    world.does("sam", "input_history", input="A")
    history = world.reads("sam")[-1]
    for said in ("Hvilke rom?", words, "Takk, da forstår vi."):
        assert f"«{said}»" in history


@both
def test_who_stays_a_short_time_gives_input_by_code_without_an_account_and_it_is_kept(network: str) -> None:
    world = open_on(network)
    code = shown(world.does("liv", "make_open_code", place="Avdeling 3", days=14, most=5).made["code"])
    world.says("gjest", code, lang="sv")
    world.presses("gjest", "Ärende 2/27")
    world.says("gjest", "Ljuset i korridoren är för starkt.")
    world.says("gjest", "klar")
    (receipt,) = world.presses("gjest", "Ja, skicka")
    assert receipt.startswith("Synpunkt I-2027-001 är mottagen")
    (row,) = kept(world)
    world.does("liv", "set_outcome", input=row.id, status="accepted", reason="Vi byter lampor.")
    assert "Vi byter lampor." in latest(world, "gjest", "Svar på din synpunkt I-2027-001: ja")
    world.pass_to("2027-03-26T10:00")
    with world.store.begin() as tx:
        giver = people.by_id(tx, "rad", row.giver_id)
    assert giver is not None
    assert (giver.state, giver.name) == ("former", "Avdeling 3")
    assert kept(world)[0].text == "Ljuset i korridoren är för starkt."


# -- A7 ------------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("who", "text", "warned"),
    [
        ("kari", "Ola Nordmann har fått avslag på bolig.", "Dette ser ut som en sak om én person"),
        ("per", "Søknaden min er ikkje behandla.", "Dette ser ut som ei sak om éin person"),
        ("aisha", "Min ansökan har inte besvarats.", "Det här ser ut som ett ärende om en person"),
        ("tom", "My claim for housing benefit was refused.", "This looks like one person’s case"),
    ],
)
def test_one_persons_case_is_held_before_it_is_posted_and_its_sender_shown_the_right_way(
    network: str, who: str, text: str, warned: str
) -> None:
    world = open_on(network)
    world.does(who, "comment", item="i2", text=text, ref="A", share_now=True)
    (told,) = world.reads(who)
    assert told.startswith(warned)
    assert "Liv Holm" in told
    assert "400 12 345" in told
    world.pass_to("2027-02-08T10:00")
    for other in {"kari", "per", "aisha", "tom", "sam"} - {who}:
        world.does(other, "show_input", input="A")
        world.does(other, "item_inputs", item="i2")
        assert text not in " ".join(world.reads(other))
