"""All that the bot can say, composed for twelve readers, keeps the rules R1–R41; every message has every level (H1, H2).

What is judged is what passes while the tests of the handlers and the sample year talk: `tests/messages/recording.py` keeps one
of each kind, `judged.py` holds the exceptions with their reasons.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.values import Quote, say
from bot.messages import plain
from bot.messages.nodes import Choice, Do, Message, para
from bot.phrases import PROFILES, MissingWords, Phrases
from bot.plain_language.lix import measure
from tests.messages.judged import EXCEPTIONS, cases, distinct, judged
from tests.messages.recording import Recorded, Said, cards, load
from tests.phrasebook import LANGUAGES
from tests.world import LOCALES

ROOT = Path(__file__).resolve().parent.parent.parent
TALK = ("tests/handlers", "tests/year/test_played_year.py")
QUICK = "not server and not faults and not nightly"
REACHED = 0.95
LIX_PLAIN = 25  # the mean over messages of at least a hundred words
ENOUGH = 100

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    """Everything that is said while the dialogues of the handlers run and the year is played."""
    path = tmp_path_factory.mktemp("said") / "said"
    run = subprocess.run(  # noqa: S603 our own tests once more
        [sys.executable, "-m", "pytest", "-p", "tests.messages.recording", "-q", "-m", QUICK, *TALK],
        cwd=ROOT, env={**os.environ, "RADSLAG_RECORD": str(path), "RADSLAG_GOLDEN": ""}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert path.is_file(), run.stdout[-2000:]
    return load(path)


def test_nearly_every_card_is_laid(said: Recorded, measured: Callable[[str], None]) -> None:
    every = cards()
    share = len(every & said.laid) / len(every)
    measured(f"{len(said.said)} kinds of messages, {share:.1%} of {len(every)} functions of the cards")
    assert share >= REACHED, sorted(every - said.laid)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_keeps_the_rules(said: Recorded, lang: str, profile: str) -> None:
    assert [line for case in cases(distinct(said.said), lang, profile) for line in judged(case)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_long_plain_messages_are_easy_to_read(said: Recorded, lang: str, measured: Callable[[str], None]) -> None:
    readings = [measure(plain.text(case.spoken)) for case in cases(distinct(said.said), lang, "plain")]
    long = [reading.lix for reading in readings if reading.words >= ENOUGH]
    assert long
    mean = sum(long) / len(long)
    measured(f"mean LIX {mean:.1f} over {len(long)} plain messages of {ENOUGH} words and more, in {lang}")
    assert mean <= LIX_PLAIN


def test_a_message_without_one_of_its_levels_is_found(tmp_path: Path) -> None:
    """What a level lacks is no silent gap: the same phrases in strict mode stop a test (H1)."""
    message = Said(Message("sample", say("sample-title")), "here")
    for lang in LANGUAGES:
        (tmp_path / lang).mkdir()
        words = "sample-title = Møte\n" if lang != "sv" else ""
        (tmp_path / lang / "core.ftl").write_text(words, encoding="utf-8")
    phrases = Phrases.load(tmp_path, strict=True)
    with pytest.raises(MissingWords):
        phrases.line(message.message.title, "sv", "plain")
    assert phrases.line(message.message.title, "nb", "plain") == "Møte"


@pytest.mark.parametrize(
    ("message", "rule"),
    [
        (Message("sample", Quote("Møte"), (para(say("sites-own-words", text=Quote("x"))),)), ""),
        (Message("sample", Quote("Møte"), choices=tuple(Choice(Quote(f"Ja {n}"), Do(verb)) for n, verb in enumerate("ab"))), "R22"),
        (Message("sample", say("core-saved")), "R9"),
    ],
)
def test_what_breaks_a_rule_is_found(message: Message, rule: str) -> None:
    if not rule:
        message = replace(message, body=(para(say("core-saved")),), nothing_to_do=True)
    found = [line for case in cases([Said(message, "here")], "nb", "plain") for line in judged(case)]
    assert [line.split()[0] for line in found][:1] == ([rule] if rule else [])


def test_every_exception_has_a_reason_of_its_own() -> None:
    assert len({rule.why for rule in EXCEPTIONS}) == len(EXCEPTIONS)
    assert all(len(rule.why.split()) >= 4 for rule in EXCEPTIONS)
    assert (LOCALES / "nb").is_dir()
