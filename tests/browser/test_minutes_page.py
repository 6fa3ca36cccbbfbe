"""The minutes as a web page in a real browser: nothing for axe to find, light and dark, on a wide screen and at 320 points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.browsers import axe, browser, faults, opened
from tests.documents.minutes_examples import full, made, nasty

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("browser")]


@pytest.fixture(scope="module")
def running() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.mark.parametrize("width", [320, 1000])
@pytest.mark.parametrize(("lang", "scheme"), [("nb", "light"), ("nn", "dark"), ("sv", "dark"), ("en", "light")])
def test_axe_finds_nothing_in_the_minutes(running: Browser, tmp_path: Path, lang: str, scheme: str, width: int) -> None:
    page_of = made(full(lang), "html").decode()
    with opened(running, page_of, tmp_path, color_scheme=scheme, viewport={"width": width, "height": 800}) as (page, asked):
        assert faults(page, axe()) == {}
        assert asked == []


def test_axe_finds_minutes_made_worse(running: Browser, tmp_path: Path) -> None:
    worse = made(full(), "html").decode().replace('role="cell"', 'role="option"', 1).replace("<title>", "<title hidden>").replace(
        'lang="nb-NO"', 'lang="xx-bad-1234567890"', 1
    )
    with opened(running, worse, tmp_path) as (page, _):
        assert faults(page, axe())


@pytest.mark.parametrize("which", ["full", "nasty"])
def test_at_320_points_nothing_scrolls_sideways_and_every_cell_says_its_column(running: Browser, tmp_path: Path, which: str) -> None:
    kept = full() if which == "full" else nasty()
    with opened(running, made(kept, "html").decode(), tmp_path, viewport={"width": 320, "height": 640}) as (page, _):
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        label = page.evaluate("getComputedStyle(document.querySelector('td'), '::before').content")
        assert "attr(data-label)" in label or "Funksjon" in label
        assert page.evaluate("[...document.querySelectorAll('.wide')].every(one => one.scrollWidth <= one.clientWidth)")
