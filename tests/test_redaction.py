"""A secret that passes through the logs comes out masked, wherever in a record it stood."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
from collections.abc import Iterator

import pytest

from bot.redaction import MASK, Redaction

CANARY = "4242:canary-Token_that-must-never-be-logged"


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    logger = logging.getLogger("tests.redaction")
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    Redaction([CANARY]).guard(logger)
    yield logger, stream
    logger.removeHandler(handler)


def _fail(url: str) -> None:
    raise OSError(f"no way to {url}")


@pytest.mark.parametrize("said", [CANARY, "4242%3Acanary-Token_that-must-never-be-logged", "canary-Token_that-must-never-be-logged"])
def test_messages_arguments_and_tracebacks_are_cleaned(log: tuple[logging.Logger, io.StringIO], said: str) -> None:
    logger, stream = log
    logger.info("GET https://example.invalid/bot%s/getMe", said)
    logger.info(f"plain {said}")
    logger.info("of %(token)s", {"token": said})
    logger.info("wrong %s %s", said)  # noqa: PLE1206  such lines exist
    logger.warning("stack", stack_info=True)
    try:
        _fail(f"/bot{said}/")
    except OSError:
        logger.exception("with %r", {"token": said})
    text = stream.getvalue()
    assert "canary" not in text
    assert text.count(MASK) >= 6
    assert "Traceback" in text


def test_a_child_logger_is_cleaned_by_the_handler(log: tuple[logging.Logger, io.StringIO]) -> None:
    _, stream = log
    logging.getLogger("tests.redaction.deep.down").info("x %s", CANARY)
    assert stream.getvalue() == f"INFO x {MASK}\n"


def test_short_words_are_left_alone() -> None:
    assert Redaction(["", "abc"]).scrub("abc def") == "abc def"


def test_an_uncaught_error_is_cleaned() -> None:
    code = (
        "from bot.redaction import Redaction\n"
        "import os\n"
        "secret = os.environ['CANARY']\n"
        "redaction = Redaction([secret]); redaction.guard(); redaction.guard_uncaught()\n"
        "raise OSError('bot' + secret)\n"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], env={"CANARY": CANARY, "PYTHONPATH": "."}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Traceback" in done.stderr
    assert MASK in done.stderr
    assert "canary" not in done.stderr
