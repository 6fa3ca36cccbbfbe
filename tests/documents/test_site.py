"""The public web site: every link leads somewhere, its words are golden text, nothing in it is run or fetched."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from icalendar import Calendar

from bot.documents import site
from bot.domain.publicity import may_be_shown
from tests.documents.annual_examples import GOLDEN, WORDS, empty_public, nasty_public, public_facts

pytestmark = pytest.mark.server  # long: left out of the quick suite

LANGUAGES = ("nb", "nn", "sv", "en")


class _Looker(HTMLParser):
    """Collects where a page leads, what can be led to, and every tag."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag == "a":
            self.links.append(found.get("href", ""))
        if "id" in found:
            self.ids.append(found["id"])
        self.sources += [found[name] for name in ("src", "data", "action") if name in found]


def looked(made: Mapping[str, bytes]) -> dict[str, _Looker]:
    """Each page, looked through."""
    found = {}
    for path, data in made.items():
        if path.endswith(".html"):
            found[path] = _Looker()
            found[path].feed(data.decode())
    return found


def dead(made: Mapping[str, bytes]) -> list[str]:
    """Links that lead nowhere."""
    pages = looked(made)
    wrong = []
    for path, page in pages.items():
        for link in page.links:
            file, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if target not in made or (anchor and anchor not in pages[target].ids):
                wrong.append(f"{path} → {link}")
    return wrong


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_of_the_sample_year_in_words(lang: str) -> None:
    said, path = site.as_text(public_facts(), WORDS, lang), GOLDEN / f"site.{lang}.txt"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("facts", [public_facts(), empty_public(), nasty_public()], ids=["year", "empty", "nasty"])
def test_every_link_of_the_site_leads_somewhere(facts: dict[str, Any]) -> None:
    made = site.build(facts, WORDS, LANGUAGES)
    assert dead(made) == []
    pages = looked(made)
    assert len(pages) >= 16
    for page in pages.values():
        assert len(page.ids) == len(set(page.ids))


def test_a_link_that_leads_nowhere_is_caught() -> None:
    made = site.build(public_facts(), WORDS)
    assert dead(made | {"index.html": made["index.html"].replace(b"meetings.html", b"moter.html")})
    assert dead({path: data for path, data in made.items() if path != "who.html"})
    assert dead({path: data.replace(b'id="I-2027-001"', b"") for path, data in made.items()})


@pytest.mark.parametrize("facts", [public_facts(), nasty_public()], ids=["year", "nasty"])
def test_nothing_on_a_page_is_run_or_fetched(facts: dict[str, Any]) -> None:
    for page in looked(site.build(facts, WORDS, ("nb", "en"))).values():
        assert not page.tags & {"script", "iframe", "object", "form", "img", "link", "input"}
        assert page.sources == []


def test_file_names_come_from_days_and_never_from_what_people_wrote() -> None:
    for path in site.build(nasty_public(), WORDS, LANGUAGES):
        assert path.replace("/", "").replace("-", "").replace(".", "").isalnum()


def test_what_the_council_does_not_show_has_no_page() -> None:
    facts = public_facts()
    facts["shown"], facts["report"], facts["inputs"] = facts["shown"] | {"inputs": False}, None, []
    made = site.build(facts, WORDS)
    assert "inputs.html" not in made
    assert "figures.html" not in made
    assert dead(made) == []


def test_what_was_added_after_the_approval_stands_below_the_minutes() -> None:
    facts = public_facts()
    facts["meetings"][0]["addenda"] = [
        {"number": 1, "day": "2027-03-01", "text": "Sak 4: fristen er mai."},
        {"number": 2, "day": "2027-03-02", "text": None},
    ]
    said = site.as_text(facts, WORDS, "en")
    assert "Addendum 1, Monday 1 March 2027\n\nSak 4: fristen er mai." in said
    assert "Addendum 2, Tuesday 2 March 2027\n\nThis text is not shown here." in said


def test_coming_meetings_lie_in_a_calendar_file() -> None:
    facts = public_facts()
    facts["made"] = "2027-01-01"
    for meeting in facts["meetings"]:
        meeting["held"] = False
    made = site.build(facts, WORDS)["meetings.ics"]
    found = Calendar.from_ical(made)
    events = list(found.walk("VEVENT"))
    assert [str(event["SUMMARY"]) for event in events] == ["Møte 1", "Møte 2", "Møte 3"]
    assert b"DTSTART:20270210T110000Z" in made
    assert not list(Calendar.from_ical(site.build(public_facts(), WORDS)["meetings.ics"]).walk("VEVENT"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Alle rom må kunne låses innenfra.", True),
        ("Planen 2028–2031 og sak 12/27 er viktige. 2 500 000 kroner trengs.", True),
        ("Ring meg på 400 12 345.", False),
        ("Skriv til kari@example.org.", False),
        ("Mitt nummer er 01010112377.", False),
        ("Kari Moen sa det i møtet.", False),
        ("kari  moen sa det i møtet.", False),
        ("Karin Moeng sa det.", True),
        ("Jeg fikk avslag på søknaden min.", False),
    ],
)
def test_words_that_could_point_to_a_person_are_not_shown(text: str, shown: bool) -> None:
    assert may_be_shown(text, ["Kari Moen"]) is shown
