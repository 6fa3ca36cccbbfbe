"""User guides: what they tell people to type works, they are read page by page, and come as files in the reader's own form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.domain import guides
from storage import people
from storage.people import RoleRow
from tests.documents.workshop import Works
from tests.handlers.agendas import fresh, publish
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, reads_as
from tests.handlers.rows import both, on
from tests.world import LOCALES, World, words

TYPED = re.compile(r'\{ TYPED\("([a-z-]+)"\) \}')
ASKED = {"nb": "brukerveiledning", "nn": "brukarrettleiing", "sv": "användarguide", "en": "user guide"}
BY_ROLE = {  # what somebody with another role types, as the guide says
    "fees-to-certify": "certifier", "fee-certify": "certifier", "fees-to-approve": "approver", "fee-approve": "approver",
    "export-payroll": "approver", "mark-paid": "approver",
}  # fmt: skip
LOST = {"core-not-understood", "core-not-understood-typed", "core-not-allowed", "access-denied", "core-went-wrong"}


def told(guide: str, lang: str) -> list[str]:
    """The commands that a guide tells people to type, in its order."""
    return TYPED.findall((LOCALES / lang / f"guides-{guide}.ftl").read_text(encoding="utf-8"))


@pytest.mark.parametrize("guide", [guide for guide in guides.GUIDES if guide != "operator"])
def test_every_language_tells_the_same_commands_in_the_same_order(guide: str) -> None:
    assert len(told(guide, "nb")) > 20
    assert {lang for lang in LANGUAGES if told(guide, lang) != told(guide, "nb")} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("guide", [guide for guide in guides.GUIDES if guide != "operator"])
def test_what_a_guide_says_to_type_can_be_typed_and_is_allowed(guide: str, lang: str) -> None:
    """Every command of a guide, typed by somebody whom it is for, in its language."""
    world = World()
    publish(world)
    with world.store.begin() as tx:
        for name in ("certifier", "approver"):
            world.joins(tx, name, name.title())
            people.add_role(tx, "rad", name, RoleRow(name, "rad", name, "", 0, "", ""))
    reader = "per" if guide == "representative" else "liv"
    for each in (reader, "certifier", "approver"):
        reads_as(world, each, lang, "standard")
    heard, lost = world.desk.talk.vocabulary(), []
    for name in told(guide, lang):
        typed = words().say(f"reserved-{name}", lang).split(",")[0] if words().has(f"reserved-{name}") else ""
        typed = typed or words().say(f"cmd-{name}", lang).split(",")[0]
        meant = heard.reserved_word(typed) or (heard.command(typed, lang) or ("", ""))[0].replace("_", "-")
        who = BY_ROLE.get(name, reader)
        world.says(who, typed)
        if world.result.key in LOST or world.result.state == "failed" or meant != name:
            lost.append((name, typed, meant, world.result.key))
        world.says(who, words().say("reserved-stop", lang).split(",")[0])
    assert lost == []


def test_everybody_reads_their_own_guides_and_no_other() -> None:
    world = World()
    (asked,) = world.says("kari", "brukerveiledning")
    assert asked.startswith("Hva vil du lese om?")
    assert "8. Vis flere" in asked
    (page,) = world.says("kari", "si")
    assert page.startswith("Si hva du mener\n\n• Skriv «innspill».")
    assert "Side 3 av 12 i veiledningen." in page
    assert world.presses("kari", "Les neste side")[0].startswith("Følg med på svaret")
    assert world.does("kari", "guide", guide="coordinator", page="found").key == "core-not-found"
    assert world.does("kari", "guide", guide="representative", page="found").key == "core-not-found"
    assert world.does("kari", "guide_file", guide="operator", form="pdf").key == "core-not-found"
    assert world.does("kari", "guide_file", form="tea").state == "refused"
    (which,) = world.says("liv", "veiledning")
    assert [line[3:] for line in which.split("\n") if line[:2] in ("1.", "2.", "3.", "4.")] == [
        "Brukerveiledning for representanter", "Brukerveiledning for sekretærer", "Brukerveiledning for koordinatorer",
        "Brukerveiledning for den som drifter",
    ]  # fmt: skip
    world.says("liv", "4")
    world.says("liv", "vis flere")
    assert "radslag doctor" in world.says("liv", "når")[0]


def test_the_last_page_leads_nowhere_further() -> None:
    world = World()
    world.does("kari", "guide", guide="representative", page="leave")
    (page,) = world.reads("kari")
    assert "Side 12 av 12" in page
    assert "Les neste side" not in page


@both
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_guide_is_read_and_fetched_on_both_networks(network: str, lang: str, tmp_path: Path) -> None:
    world = on(network, per=lang)
    works = Works(world, tmp_path)
    world.says("per", ASKED[lang])
    assert words().say("guides-representative-begin", lang) in world.says("per", "1")[0]
    world.presses("per", words().say("guides-file-choice", lang))
    world.presses("per", words().say("guides-form-large-print", lang)[:12])
    assert works.done() == 1
    ((name, data),) = works.files("per").items()
    assert (name, data[:4]) == (f"representative-{lang}-large.pdf", b"%PDF")


def test_a_guide_may_be_fetched_on_a_telegram_that_carries_nothing_private(tmp_path: Path) -> None:
    world = World(network="telegram")
    works = Works(world, tmp_path)
    world.does("per", "guide_file", form="html")
    works.done()
    ((name, data),) = works.files("per").items()
    assert (name, b"Brukarrettleiing for representantar" in data) == ("representative-nn.html", True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reading_the_guide(lang: str) -> None:
    def talk(profile: str) -> str:
        world = World()
        fresh(world, "kari")
        reads_as(world, "kari", lang, profile)
        dialogue = Dialogue(world, "kari")
        for typed in (ASKED[lang], "3", "1", "3", "2"):
            dialogue.says(typed)
        return dialogue.text()

    check("guide", lang, talk)
