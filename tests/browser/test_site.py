"""The public site and the annual report in a real browser: nothing for axe to find, also on a small screen and in the dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.documents import annual, pages, site
from tests.browser.browsers import axe, browser, faults, opened
from tests.documents.annual_examples import WORDS, annual_facts, empty_annual, empty_public, public_facts

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("browser")]
LOOKS = [("light", 1100), ("dark", 1100), ("light", 320), ("dark", 320)]
LANGUAGES = ("nb", "nn", "sv", "en")


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    with browser() as found:
        yield found


def every_page(scheme: str, width: int) -> dict[str, str]:
    """The sample year's site, an empty council's, the annual report as one page; in the dark on a small screen in all languages."""
    all_of = scheme == "light" and width > 320
    small = scheme == "dark" and width == 320
    made: dict[str, str] = {
        f"annual-{lang}": pages.render(annual.build(annual_facts(), WORDS, lang)) for lang in LANGUAGES[: 4 if small else 1]
    }
    for path, data in site.build(public_facts(), WORDS, LANGUAGES).items():
        wanted = "/" not in path if all_of else path.endswith(("figures.html", "inputs-2027-02-10.html"))
        if wanted and path.endswith(".html") and ("/" not in path or small):
            made[path] = data.decode()
    if all_of:
        made |= {f"new-{path}": data.decode() for path, data in site.build(empty_public(), WORDS).items() if path.endswith(".html")}
        made |= {"annual-empty": pages.render(annual.build(empty_annual(), WORDS, "nn"))}
    return made


@pytest.mark.parametrize(("scheme", "width"), LOOKS)
def test_axe_finds_nothing_on_any_page(running: Browser, tmp_path: Path, scheme: str, width: int) -> None:
    rules, wrong, made = axe(), {}, every_page(scheme, width)
    assert len(made) >= 3
    for path, source in made.items():
        with opened(running, source, tmp_path, color_scheme=scheme, viewport={"width": width, "height": 800}) as (page, asked):
            found = faults(page, rules)
            wide = page.evaluate("document.documentElement.scrollWidth")
            if found or asked or wide > width:
                wrong[path] = (found, asked, wide)
    assert wrong == {}


def test_a_site_made_worse_is_caught(running: Browser, tmp_path: Path) -> None:
    rules, source = axe(), site.build(public_facts(), WORDS, ("nb", "en"))["figures.html"].decode()
    worse = {
        "html-has-lang": source.replace('<html lang="nb-NO">', "<html>", 1),
        "svg-img-alt": source.replace("<title id=", "<metadata id=").replace("aria-labelledby", "data-was"),
        "heading-order": source.replace("<h2", "<h4", 1),
        "scrollable-region-focusable": source.replace("min-width:4rem", "min-width:60rem").replace(' tabindex="0"', ""),
    }
    for rule in ("html-has-lang", "svg-img-alt", "heading-order", "scrollable-region-focusable"):
        with opened(running, worse[rule], tmp_path, viewport={"width": 400, "height": 700}) as (page, _):
            assert rule in faults(page, rules), rule
    for colours in ("color:#1a1a1a;background:#fff", "a{color:#004b87}"):
        pale = colours.replace("#004b87", "#bbbbbb").replace("#1a1a1a", "#bbbbbb")
        with opened(running, source.replace(colours, pale), tmp_path) as (page, _):
            assert faults(page, rules).keys() & {"color-contrast", "color-contrast-enhanced"}


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(running: Browser, tmp_path: Path) -> None:
    source = site.build(public_facts(), WORDS)["index.html"].decode()
    with opened(running, source, tmp_path) as (page, _):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Gå til innholdet"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
