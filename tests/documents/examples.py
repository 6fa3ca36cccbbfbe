"""A meeting with papers of every kind, as the files are made from it."""

from __future__ import annotations

import functools
from typing import Any

from bot.documents.booklet import Booklet
from bot.documents.making import build
from bot.phrases import Phrases
from tests.phrasebook import LOCALES

PLAN = """# Plan for boliger

Kommunen lager en *ny plan*. #Dette er $ikke$ kode @her, og <b>ikke</b> HTML.

### Hva er nytt

- Flere små boliger
- Bedre råd om leie
  - Se [husleieloven](https://lovdata.no/husleie)
- Et sted å ringe

1. Les planen
2. Si hva du mener

#### Tall

| År | Boliger | Kommentar |
|----|--------:|-----------|
| 2025 | 12 | Få søkere |
| 2026 | 18 | Flere søkere 😀 |

> Vi trenger et hjem, ikke en plass.
"""
RULES = "## Bakgrund\n\nReglerna är från 2019.\n\n## Förslag\n\n- Tyst efter klockan 22\n- Egen nyckel"
LONG = "\n\n".join(f"Avsnitt {n}. Kommunen vil høre hva rådet mener om dette punktet før planen blir vedtatt." for n in range(1, 60))
TABLE = "| Nr | Tiltak |\n|---|---|\n" + "\n".join(f"| {n} | Tiltak nummer {n} i planen |" for n in range(1, 81))

MEETING: dict[str, Any] = {
    "council": "Boligrådet", "body": "Boligrådet", "title": "Møte 1", "day": "2027-02-10", "start": "12:00", "end": "15:00",
    "place": "Rådhuset, rom 3", "mode": "hybrid", "contact": "Liv Holm", "phone": "400 12 345",
}  # fmt: skip


def paper(title: str, text: str, lang: str = "nb", **more: Any) -> dict[str, Any]:
    """A paper as it is given to the maker of files."""
    return {"title": title, "lang": lang, "text": text, "file": "", "late": False, "reason": "", **more}


ITEMS: list[dict[str, Any]] = [
    {"number": "1/27", "title": "Godkjenning av innkalling", "kind": "formal", "phase": "", "lang": "nb", "parts": {}, "papers": []},
    {
        "number": "2/27", "title": "Plan for boliger", "kind": "can_influence", "phase": "planning", "lang": "nb",
        "parts": {"summary": "Kommunen lager en ny plan.", "question": "Hva er viktigst?", "open": "Mål.\nFrister.", "fixed": "Pengene."},
        "papers": [
            paper("Plan for boliger", PLAN),
            paper("Tallene bak planen", LONG, late=True, reason="Tallene kom sent fra staten."),
        ],
    },
    {
        "number": "3/27", "title": "Regler for boende", "kind": "information", "phase": "", "lang": "nb",
        "parts": {"summary": "Regler fra nabokommunen."},
        "papers": [paper("Regler", RULES, "sv"), paper("Kart", "", file="kart.pdf"), paper("Tiltak", TABLE, file="tiltak.docx")],
    },
    {"number": "4/27", "title": "Eventuelt", "kind": "any_other", "phase": "", "lang": "nb", "parts": {}, "papers": []},
]  # fmt: skip


@functools.cache
def words() -> Phrases:
    """The phrases, strict."""
    return Phrases.load(LOCALES, strict=True)


def pack(lang: str = "nb", form: str = "pdf", what: str = "pack", **more: Any) -> Booklet:
    """The example as a booklet."""
    return build(words(), {"meeting": MEETING, "items": ITEMS, "day": "2027-01-27", "lang": lang, "form": form, "what": what, **more})


def single(number: int = 0, lang: str = "nb", form: str = "pdf") -> Booklet:
    """One paper of the second item as a booklet."""
    item = {**ITEMS[1], "papers": [ITEMS[1]["papers"][number]]}
    return pack(lang, form, "paper", items=[item])
