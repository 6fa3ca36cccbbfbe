"""A fifth language is one folder and no code: offered, spoken, understood; what is missing is said in bokmål and fails the build."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.domain import languages
from tests.phrasebook import LANGUAGES, LOCALES

ROOT = LOCALES.parent
ABOUT = """# Danish, made of English for a test.
name = Dansk
locale = da_DK
currency = DKK
clock = .
decimal = ,
quotes = »«
order = 5
"""
TALK = """
import json
from tests.world import World
from tests.handlers.agendas import publish
from bot.phrases import Phrases
from bot.settings import read
from bot.profile import telegram_profile
from bot.domain.values import Clock, Day, Money
from bot.domain.languages import LANGUAGES, of
from bot.documents.booklet import tag
from tests.world import LOCALES
from tests.documents.test_guides import made

import tests.world as home
phrases = Phrases.load(LOCALES)
home.words = lambda: phrases
world = World()
publish(world)
world.reads("kari")
said = {}
said["languages"] = list(LANGUAGES)
said["offered"] = world.says("kari", "språk")[0]
said["chosen"] = world.says("kari", "dansk")[0]
said["typed"] = world.says("kari", "sagsliste")[0]
said["fallback"] = world.says("kari", "menneske")[0]
said["clock"] = phrases.fact(Clock("14:30"), "da")
said["day"] = phrases.fact(Day("2027-03-04"), "da")
said["money"] = phrases.fact(Money(1250, "DKK"), "da")
said["tag"] = tag("da")
said["telegram"] = sorted(telegram_profile(phrases).commands)
said["setting"] = read(language="da").language
said["aloud"] = world.says("kari", "les opp")[0]
said["simpler"] = world.says("kari", "enklere")[0]
said["guide"] = len(made("representative", "da", "pdf", "html", "docx", "epub")[0])
from bot.plain_language.findings import Text
from bot.plain_language.lint import lint
found = lint(Text("Forslaget sendes ud. Ikke uden grund, ikke uten grunn!", lang="da"))
said["checked"] = sorted({one.rule for one in found})
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program as it is, and one folder more: English with a few changed words and a missing file."""
    home = tmp_path_factory.mktemp("home")
    for name in ("bot", "handlers", "storage", "tests", "locales"):
        shutil.copytree(ROOT / name, home / name, ignore=shutil.ignore_patterns("__pycache__", "node", "agendas"))
    shutil.copy(ROOT / "README.md", home)
    danish = home / "locales" / "da"
    shutil.copytree(home / "locales" / "en", danish)
    (danish / "language.txt").write_text(ABOUT, encoding="utf-8")
    (danish / "talk.ftl").unlink()
    for name, key, text in (
        ("agenda", "cmd-show-agenda", "sagsliste, sager"), ("profile", "profile-saved", "Gemt: { $what }"),
        ("core", "core-contact-word", "Har du brug for hjælp? Skriv »menneske«."),
    ):  # fmt: skip
        path = danish / f"{name}.ftl"
        changed, many = re.subn(rf"^{key} = .*$", f"{key} = {text}", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert many == 1, key
        path.write_text(changed, encoding="utf-8")
    return home


@pytest.mark.server
def test_one_folder_more_is_one_language_more(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", TALK], cwd=home, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["languages"] == [*LANGUAGES, "da"]
    assert re.search(r"^\d\. Dansk$", said["offered"], re.MULTILINE)
    assert said["chosen"].startswith("Gemt: Dansk")
    assert "Har du brug for hjælp? Skriv »menneske«." in said["chosen"]
    assert said["typed"].startswith("Which meeting do you want to read about?")  # its own word for it was understood
    assert "Liv Holm svarer deg så snart det går." in said["fallback"]  # a missing phrase is said in bokmål
    assert (said["clock"], said["day"], said["tag"], said["setting"]) == ("14.30", "torsdag 4 marts 2027", "da-DK", "da")
    assert said["money"].replace("\u00a0", " ").startswith("12,50")
    assert "da" in said["telegram"]
    assert not {"R19", "R20"} & set(said["checked"])  # nobody checks Danish with the lists of bokmål
    assert (bool(said["aloud"]), bool(said["simpler"]), said["guide"]) == (True, True, 4)


@pytest.mark.server
def test_a_folder_with_something_missing_fails_the_build(home: Path) -> None:
    """J1: a missing text fails."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "tests/test_words.py", "-k", "da"]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603
    assert done.returncode == 1, done.stdout[-2000:]
    assert "test_every_language_has_the_same_phrases[da]" in done.stdout
    assert "cmd-help" in done.stdout


def test_every_folder_says_how_it_writes() -> None:
    assert LANGUAGES == ("nb", "nn", "sv", "en")
    assert {path.name for path in LOCALES.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert [languages.of(lang).region for lang in LANGUAGES] == ["NO", "NO", "SE", "GB"]
    assert (languages.family("nn"), languages.family("se"), languages.of("se").code) == ("no", "se", "nb")
    assert (languages.named("sv").text, languages.named("se").text) == ("Svenska", "se")


def test_a_language_file_without_a_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / languages.ABOUT).write_text("locale = fi_FI\ncurrency = EUR\n", encoding="utf-8")
    with pytest.raises(KeyError, match="name"):
        languages.found(tmp_path)
    (tmp_path / "fi" / languages.ABOUT).write_text("name = Suomi\nlocale = fi_FI # Finland\ncurrency = EUR\n", encoding="utf-8")
    found = languages.found(tmp_path)["fi"]
    assert (found.name, found.locale, found.region, found.family, found.telegram) == ("Suomi", "fi_FI", "FI", "fi", ("fi",))
