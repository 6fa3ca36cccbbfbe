"""The languages the bot speaks: one for each folder of `locales/` with a `language.txt`, and how each writes days, clocks and sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.domain.values import Quote

FOLDER = Path(__file__).resolve().parents[2] / "locales"
ABOUT = "language.txt"
SOURCE = "nb"


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes. `family` is shared by languages whose readers need no warning before the other."""

    code: str
    name: str
    locale: str  # as Babel names it: nb_NO
    currency: str  # the money that needs no name of its land
    clock: str = ":"
    whole_hours: bool = True  # 14 for 14:00, where short words are asked for
    decimal: str = ","
    quotes: str = "“”"
    family: str = ""
    telegram: tuple[str, ...] = ()
    order: int = 100

    @property
    def region(self) -> str:
        """NO, SE, GB; empty where the locale names none."""
        return self.locale.partition("_")[2]


def read(path: Path) -> Language:
    """A language from its `language.txt`: lines of `name = value`, remarks after #."""
    lines = (line.partition("#")[0].partition("=") for line in path.read_text(encoding="utf-8").splitlines())
    given = {name.strip(): value.strip() for name, sign, value in lines if sign}
    code = path.parent.name
    return Language(
        code=code, name=given["name"], locale=given["locale"], currency=given["currency"], clock=given.get("clock", ":"),
        whole_hours=given.get("whole-hours", "yes") == "yes", decimal=given.get("decimal", ","), quotes=given.get("quotes", "“”"),
        family=given.get("family", code), telegram=tuple(given.get("telegram", code).replace("others", "").split(" ")),
        order=int(given.get("order", "100")),
    )  # fmt: skip


def found(folder: Path) -> Mapping[str, Language]:
    """Every language of a folder, in the order they are offered."""
    read_ones = (read(path) for path in folder.glob(f"*/{ABOUT}"))
    return {one.code: one for one in sorted(read_ones, key=lambda one: (one.order, one.code))}


_KNOWN = found(FOLDER)
LANGUAGES = tuple(_KNOWN)


def of(code: str) -> Language:
    """The language with this code; the source where it is none of ours."""
    return _KNOWN.get(code) or _KNOWN[SOURCE]


def family(code: str) -> str:
    """What readers of one read in the other too; a code that is none of ours is its own."""
    return _KNOWN[code].family if code in _KNOWN else code


def named(code: str) -> Quote:
    """The language by its own name, the same for every reader."""
    return Quote(_KNOWN[code].name if code in _KNOWN else code)


def region(code: str) -> str:
    """The land whose way of writing a language has here; empty for a language that is none of ours."""
    return _KNOWN[code].region if code in _KNOWN else ""
