"""The web page in a real browser: nothing for axe to find, no sideways scrolling on a small screen, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.documents import guides, pages
from tests.browser.browsers import axe, browser, faults, opened
from tests.documents.examples import pack, single
from tests.world import words

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("browser")]


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", ["pack", "paper", "guide"])
def test_axe_finds_nothing(running: Browser, tmp_path: Path, what: str, scheme: str) -> None:
    booklets = {
        "pack": lambda: pack("sv", "html"), "paper": lambda: single(0, "en", "html"),
        "guide": lambda: guides.build(words(), "operator", "nn", "2027-01-04"),
    }  # fmt: skip
    source = pages.render(booklets[what]())
    with opened(running, source, tmp_path, color_scheme=scheme) as (page, asked):
        assert faults(page, axe()) == {}
        assert asked == []


def test_axe_finds_what_is_broken(running: Browser, tmp_path: Path) -> None:
    """A copy made worse must be caught, or the test above proves nothing."""
    worse = pages.render(pack("nb", "html")).replace(' lang="nb-NO"', "", 1).replace("color:#1a1a1a;", "color:#bbbbbb;", 1)
    worse = worse.replace("<main>", '<main><img src="kart.png">', 1).replace("<h2", "<h5", 1)
    with opened(running, worse, tmp_path) as (page, asked):
        found = faults(page, axe())
        assert found.keys() >= {"html-has-lang", "image-alt", "heading-order"}
        assert found.keys() & {"color-contrast", "color-contrast-enhanced"}
        assert asked
        assert asked[0].endswith("kart.png")


def test_a_small_screen_needs_no_sideways_scrolling(running: Browser, tmp_path: Path) -> None:
    with opened(running, pages.render(pack("nb", "html")), tmp_path, viewport={"width": 320, "height": 640}) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        smallest = "Math.min(...[...document.querySelectorAll('main p')].map(one => parseFloat(getComputedStyle(one).fontSize)))"
        assert page.evaluate(smallest) >= 16


def test_everything_is_reached_with_the_keyboard(running: Browser, tmp_path: Path) -> None:
    with opened(running, pages.render(pack("nb", "html")), tmp_path) as (page, _):
        for _number in range(4):
            page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Tallene bak planen (kom sent)"
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#c3"
        assert page.evaluate("Math.abs(document.getElementById('c3').getBoundingClientRect().top)") < 100
        wide = page.evaluate("[...document.querySelectorAll('.wide')].every(one => one.tabIndex === 0)")
        assert wide is True


def test_on_paper_a_link_says_where_it_leads(running: Browser, tmp_path: Path) -> None:
    with opened(running, pages.render(single(0, "nb", "html")), tmp_path) as (page, _):
        page.emulate_media(media="print")
        said = page.evaluate("getComputedStyle(document.querySelector('main a'), '::after').content")
        assert "https://lovdata.no/husleie" in said
