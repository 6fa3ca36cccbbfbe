"""A real browser for the tests, and the rules of axe; where one of them is not here, the tests say so in one sentence."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

TAGS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
NO_BROWSER = "Chromium is not installed: the pages are not tried in a browser"
NO_AXE = "axe is not here: run `make matrix-client` and set MATRIX_CLIENT_HOME to its folder"


def chromium() -> str:
    """The browser of this system; without one the test is skipped."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip(NO_BROWSER)
    return found


def axe() -> str:
    """The rules as one script."""
    path = Path(os.environ.get("MATRIX_CLIENT_HOME", "")) / "node_modules" / "axe-core" / "axe.min.js"
    if not path.is_file():
        pytest.skip(NO_AXE)
    return path.read_text(encoding="utf-8")


@contextmanager
def browser() -> Iterator[Browser]:
    """One browser, headless."""
    path = chromium()
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield running
        finally:
            running.close()


@contextmanager
def opened(running: Browser, source: str, folder: Path, **about: Any) -> Iterator[tuple[Page, list[str]]]:
    """A page in a browser, and every address that it asked for besides its own."""
    file = folder / "page.html"
    file.write_text(source, encoding="utf-8")
    context = running.new_context(bypass_csp=True, **about)
    page = context.new_page()
    asked: list[str] = []

    def routed(route: Any) -> None:
        if route.request.url == file.as_uri():
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    page.route("**/*", routed)
    page.goto(file.as_uri())
    try:
        yield page, asked
    finally:
        context.close()


def faults(page: Page, script: str) -> dict[str, int]:
    """What axe finds wrong: rule → how many places."""
    page.evaluate(script)
    found: Any = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", list(TAGS))
    assert len(found["passes"]) > 15, "axe looked at next to nothing"
    return {one["id"]: len(one["nodes"]) for one in found["violations"]}
