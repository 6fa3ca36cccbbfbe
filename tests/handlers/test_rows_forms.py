"""B7, B8 and I7 as the rows read: everyone's own form, one pack, and a list for print and post; on both networks."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from storage import agenda, prints
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.rows import both, latest, on

SAID = "Planen har seks mål."


def works_on(network: str, folder: Path, **languages: str) -> Works:
    """A council with a published agenda whose slow work is done when asked."""
    world = on(network, **languages)
    publish(world)
    fresh(world, "kari", "per", "aisha", "tom", "liv")
    return Works(world, folder)


def pages(data: bytes) -> list[str]:
    """The text of each page of a PDF."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]


@both
@pytest.mark.parametrize(
    ("who", "get", "again", "labels", "name", "voice"),
    [
        ("kari", "hent papir", "annen form", ("Tekst her", "Nettside", "PDF", "Word", "Stor skrift"), "Papir: Status for planen",
         "Jeg har ingen stemme ennå."),
        ("aisha", "hämta handling", "annan form", ("Text här", "Webbsida", "PDF", "Word", "Stor stil"), "Handling: Status for planen",
         "Jag har ingen röst än."),
        ("tom", "get paper", "other form", ("Text in", "Web page", "PDF", "Word", "Large print"), "Paper: Status for planen",
         "I have no voice yet."),
    ],
)  # fmt: skip
def test_the_same_paper_as_text_pdf_word_large_print_and_audio_and_the_choice_is_used_next_time(
    network: str, who: str, get: str, again: str, labels: tuple[str, ...], name: str, voice: str, tmp_path: Path
) -> None:
    works = works_on(network, tmp_path)
    world = works.world
    world.says(who, get)
    world.says(who, "1")
    text, *files = labels
    assert SAID in world.presses(who, text)[0]
    for label in files:
        world.says(who, again)
        world.says(who, "1")
        world.presses(who, label)
        assert works.done() == 1
        assert latest(world, who, name)
    made = works.files(who)
    assert sorted({form.rpartition(".")[2] for form in made}) == ["docx", "html", "pdf"]
    assert len(made) == 4
    for form, data in made.items():
        if form.endswith(".pdf"):
            assert SAID in "".join(pages(data))
        elif form.endswith(".docx"):
            assert SAID in [one.text for one in Document(io.BytesIO(data)).paragraphs]
        else:
            assert SAID in data.decode()
    fresh(world, who)
    world.does(who, "get_paper", paper="p1")
    assert works.done() == 0, "it is made once, and the last choice is used"
    assert world.reads(who)[0].startswith(name)
    assert world.shown[who][-1].file["name"].endswith(".pdf")
    world.does(who, "get_paper", paper="p1", form="audio")
    assert voice in world.reads(who)[0]


@both
@pytest.mark.parametrize(
    ("who", "words", "form", "title", "head", "page"),
    [
        ("kari", "hele pakken", "PDF", "Papirer til møtet onsdag 10. februar", "Saksliste med sidetall", "Side 1 av"),
        ("aisha", "hela paketet", "Stor stil", "Handlingar till mötet onsdag den 10 februari", "Dagordning med sidnummer", "Sida 1 av"),
        ("tom", "whole pack", "PDF", "Papers for the meeting on Wednesday 10 February", "Agenda with page numbers", "Page 1 of"),
    ],
)
def test_one_pack_for_the_meeting_has_agenda_papers_contents_and_running_page_numbers(
    network: str, who: str, words: str, form: str, title: str, head: str, page: str, tmp_path: Path
) -> None:
    works = works_on(network, tmp_path)
    world = works.world
    world.does("liv", "attach_paper", ref="p2", meeting="MO1", item="i3", title="Tall om rom", text="Tolv rom.", late_reason="Syk.")
    fresh(world, who)
    world.says(who, words)
    world.says(who, "1")
    world.presses(who, form)
    assert works.done() == 1
    assert latest(world, who, title)
    ((_, data),) = works.files(who).items()
    read = pages(data)
    whole = "\n".join(read)
    assert page in read[0]
    assert f"{page.replace('1', str(len(read)))} {len(read)}" in read[-1]
    for words_ in (head, "2/27", "3/27", "Status for planen", SAID, "Tall om rom", "Tolv rom."):
        assert words_ in whole, words_
    assert whole.index(head) < whole.index(SAID) < whole.index("Tolv rom.")


@both
@pytest.mark.parametrize(
    ("lang", "words", "title", "line", "posted", "told"),
    [
        ("nb", "postliste", "Én skal ha papirer i posten", "Kari Moen: Stor skrift, 2 eksemplarer", "Papirene til Kari Moen er i posten",
         "Papirene er lagt i posten"),
        ("sv", "postlista", "En ska få papper i posten", "Kari Moen: Stor stil, 2 exemplar",
         "Handlingarna till Kari Moen är postade", "Papirene er lagt i posten"),
    ],
)  # fmt: skip
def test_who_is_on_paper_gets_the_same_numbers_by_post_before_the_chat_post(
    network: str, lang: str, words: str, title: str, line: str, posted: str, told: str, tmp_path: Path
) -> None:
    world = on(network, liv=lang)
    plan(world)
    world.pass_to("2027-01-20T10:00")
    write(world)
    works = Works(world, tmp_path)
    world.does("kari", "order_print", meeting="MO1", format="large_print", copies=2)
    fresh(world, "liv", "kari")
    world.says("liv", words)
    shown = world.says("liv", "1")[0]
    assert shown.startswith(title)
    assert line in shown
    works.done()
    paper = "\n".join("\n".join(pages(data)) for name, data in works.files("liv").items() if "stor-skrift" in name)
    assert world.does("liv", "print_posted", meeting="MO1", person="kari").state == "done"
    assert world.reads("liv")[-1].startswith(posted)
    assert latest(world, "kari", told)
    world.pass_to("2027-01-25T10:00")
    world.does("liv", "publish_agenda", meeting="MO1")
    with world.store.begin() as tx:
        numbers = [row.number for row in agenda.of_meeting(tx, "rad", "MO1")]
        (row,) = prints.of_meeting(tx, "rad", "MO1")
    assert all(number in paper for number in numbers)
    assert row.posted_day == "2027-01-20"
    assert {one[3][:10] for one in world.told("agenda_published")} == {"2027-01-25"}, "the post goes first"
