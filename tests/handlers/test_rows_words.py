"""H4, as the row reads: the council's own word list, and "what is X?" answered from it; on both networks, in four languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.plain_language.glossary import load
from tests.documents.workshop import Works
from tests.handlers.agendas import ITEMS, fresh, plan, publish, write
from tests.handlers.dialogue import Dialogue, check, reads_as
from tests.handlers.rows import both, on
from tests.world import World
from tests.world import words as phrases

ASKED = {
    "nb": ("hva er {}?", "hva betyr «{}»", "/ordliste {}", "hva mener dere med {}"),
    "nn": ("kva er {}?", "kva tyder {}", "/ordliste {}", "kva meiner de med {}"),
    "sv": ("vad är {}?", "vad betyder ”{}”", "/ordlista {}", "vad menas med {}"),
    "en": ("what is {}?", "what does {} mean?", "/glossary {}", "define {}"),
}


@both
@pytest.mark.parametrize(
    ("lang", "word", "meaning"),
    [
        ("nb", "mandat", "Mandat\n\nHva rådet skal gjøre og har lov til å gjøre."),
        ("nn", "fråsegn", "Fråsegn\n\nDet rådet meiner, skrive ned og sendt."),
        ("sv", "remiss", "Remiss\n\nMånga får säga vad de tycker innan något bestäms."),
        ("en", "quorum", "Quorum\n\nEnough members are there for the council to decide."),
    ],
)
def test_what_is_x_is_answered_however_it_is_asked(network: str, lang: str, word: str, meaning: str) -> None:
    world = on(network, kari=lang)
    for said in ASKED[lang]:
        assert world.says("kari", said.format(word))[0].startswith(meaning), said


@both
@pytest.mark.parametrize(
    ("who", "asked", "first", "also"),
    [
        ("kari", "hva er dagordning", "Saksliste", "«dagordning» er et svensk ord."),
        ("kari", "hva er kund", "Bruker", "«kund» er et svensk ord."),
        ("kari", "hva er brukare", "Bruker", "«brukare» er et svensk ord."),
        ("aisha", "vad är kund", "Brukare", "Här säger vi ”brukare”."),
        ("aisha", "vad är medarbetare", "Personal", "Här säger vi ”personal”."),
        ("aisha", "vad är høring", "Remiss", "”høring” är ett norskt ord."),
        ("tom", "what is saksliste", "Agenda", "“saksliste” is a Norwegian word."),
        ("kari", "hva er kontaktmannaskap", "Kontaktmannaskap", "«kontaktmannaskap» er et svensk ord."),
        ("kari", "hva er honoraret", "Godtgjørelse", "Her sier vi «godtgjørelse»."),
        ("kari", "hva er vedtakene", "Vedtak", "Det som er bestemt."),
        ("kari", "what is høring", "Høring", "Mange får si hva de mener"),
    ],
)
def test_other_words_forms_and_languages_are_found(network: str, who: str, asked: str, first: str, also: str) -> None:
    world = on(network)
    [text] = world.says(who, asked)
    assert text.splitlines()[0] == first
    assert also in text


@both
@pytest.mark.parametrize(("typed", "near"), [("mandta", "1. Mandat"), ("høringsbrev", "1. Høring"), ("protokol", "1. Protokoll")])
def test_what_is_near_is_offered(network: str, typed: str, near: str) -> None:
    world = on(network)
    [text] = world.says("kari", f"hva er {typed}")
    assert text.startswith(f"«{typed}» står ikke i ordlisten")
    assert near in text
    assert world.says("kari", "1")[0].splitlines()[0] == near[3:]


@both
def test_the_council_s_own_words_win_in_every_language(network: str) -> None:
    world = on(network)
    for typed in ("nytt ord", "mandat", "Det kommunen ber oss om"):
        world.says("liv", typed)
    assert world.result.state == "done"
    assert "Det kommunen ber oss om." in world.says("kari", "hva er mandat")[0]
    assert "På norska: Det kommunen ber oss om." in world.says("aisha", "vad är mandat")[0]
    assert "In Norwegian: Det kommunen ber oss om." in world.says("tom", "what is mandat")[0]
    world.says("liv", "angre")
    assert "Hva rådet skal gjøre" in world.says("kari", "hva er mandat")[0]


@both
def test_in_a_group_too_and_the_office_is_asked_alone(network: str) -> None:
    world = on(network)
    world.says("kari", "hei")
    [text] = world.says("kari", "/ordliste vedtak", chat="the-room", private=False) or world.reads("the-room")
    assert text.startswith("Vedtak\n\nDet som er bestemt.")


def conversation(lang: str, profile: str) -> str:
    """A word that is there, one from next door, one that nobody knows; the office explains it."""
    world = World()
    reads_as(world, "kari", lang, profile)
    reads_as(world, "liv", lang, "standard")
    talk, office = Dialogue(world, "kari"), Dialogue(world, "liv")
    known, next_door, unknown, listed, explanation = {
        "nb": ("hva er vedtak?", "hva er dagordning?", "hva er flimmer?", "ordliste", "Lys som blinker fort"),
        "nn": ("kva er vedtak?", "kva er dagordning?", "kva er flimmer?", "ordliste", "Lys som blinkar fort"),
        "sv": ("vad är beslut?", "vad är saksliste?", "vad är flimmer?", "ordlista", "Ljus som blinkar fort"),
        "en": ("what is a decision?", "what is saksliste?", "what is flicker?", "word list", "Light that goes on and off fast"),
    }[lang]
    for said in (known, next_door, unknown, "1"):
        talk.says(said)
    office.hears()
    for said in ("1", explanation):
        office.says(said)
    talk.hears()
    talk.says(unknown)
    talk.says(listed)
    return f"{talk.text()}\n\n--- liv ---\n\n{office.text()}"


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_conversation_reads_as_written_down(lang: str) -> None:
    check("words", lang, lambda profile: conversation(lang, profile))


# -- the first use of a listed word in a message is explained --------------------------------------------------

EXPLAINED = {
    "nb": "Handlingsplan: Hva som skal gjøres, av hvem og når.",
    "nn": "Handlingsplan: Kva som skal gjerast, av kven og når.",
    "sv": "Handlingsplan: Vad som ska göras, av vem och när.",
}


def item_read(world: World, title: str) -> str:
    """The item that has this title, as Kari reads it when she asks for it."""
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world, [ITEMS[0], {**ITEMS[1], "title": title}, *ITEMS[2:]])  # type: ignore[dict-item]
    assert world.does("liv", "publish_agenda", meeting="MO1").state == "done"
    fresh(world, "kari")
    with world.store.begin() as tx:
        item = tx._cursor.execute("SELECT id FROM agenda_item WHERE title = ?", (title,)).fetchone()[0]
    assert world.does("kari", "show_item", item=item).state == "done"
    return "\n\n".join(world.reads("kari"))


@both
@pytest.mark.parametrize("lang", ["nb", "nn", "sv"])
@pytest.mark.parametrize("profile", ["standard", "plain", "screen_reader"])
def test_a_hard_word_is_explained_once_where_it_is_read(network: str, lang: str, profile: str) -> None:
    world = on(network)
    reads_as(world, "kari", lang, profile)
    text = item_read(world, "Handlingsplanen: fra handlingsplan til handling")
    assert text.count(EXPLAINED[lang]) == 1
    assert text.count("Handlingsplan: ") == 1


@both
def test_at_most_two_words_and_the_council_s_own_first(network: str) -> None:
    world = on(network)
    world.does("liv", "add_word", word="LAR", explanation="Medisin i stedet for rus")
    text = item_read(world, "Mandat, høring og handlingsplan for LAR")
    assert "LAR: Medisin i stedet for rus.\nMandat: Hva rådet skal gjøre og har lov til å gjøre." in text
    assert "Høring:" not in text


@both
def test_a_word_in_another_language_is_said_to_be(network: str) -> None:
    world = on(network)
    world.does("liv", "add_word", word="LAR", explanation="Medisin i stedet for rus")
    reads_as(world, "kari", "sv", "standard")
    assert "LAR: På norska: Medisin i stedet for rus." in item_read(world, "Mer om LAR")


def test_what_is_sent_says_what_it_said(world: World) -> None:
    entry = world.does("liv", "add_word", word="boliger", explanation="Steder å bo").made["entry"]
    publish(world)
    [sent] = [row for row in world.rows("kari") if row.kind == "agenda_published"]
    assert "Boliger: Steder å bo." in world.composer.unseal(sent.frozen)[0].text
    world.does("liv", "change_word", entry=entry, part="explanation", text="Noe helt annet")
    assert "Boliger: Steder å bo." in world.composer.unseal(sent.frozen)[0].text
    world.says("kari", "saker")
    assert "Boliger: Noe helt annet." in "\n".join(world.says("kari", "1"))


# -- as a file -------------------------------------------------------------------------------------------------


@both
@pytest.mark.parametrize(
    ("lang", "typed", "title"),
    [
        ("nb", "ordliste", "Ordlisten til Boligrådet"), ("nn", "ordliste", "Ordlista til Boligrådet"),
        ("sv", "ordlista", "Ordlistan för Boligrådet"), ("en", "word list", "The word list of Boligrådet"),
    ],
)  # fmt: skip
def test_the_list_is_fetched_as_a_file_with_own_words(network: str, lang: str, typed: str, title: str, tmp_path: Path) -> None:
    world = on(network, per=lang)
    works = Works(world, tmp_path)
    world.does("liv", "add_word", word="LAR", explanation="Medisin i stedet for rus")
    world.says("per", typed)
    world.presses("per", phrases().say("words-file-choice", lang))
    world.presses("per", phrases().say("guides-form-html", lang))
    assert works.done() == 1
    ((name, data),) = works.files("per").items()
    page = data.decode()
    assert name.endswith(f"-{lang}.html")
    assert title in page
    assert "Medisin i stedet for rus." in page
    for term in load(lang).terms:
        assert term.named in page
