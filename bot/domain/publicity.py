"""What a council shows to everybody: what it has chosen, and which words are never put on a public page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

from bot.domain.account_numbers import private_numbers
from bot.domain.errors import Refusal
from bot.domain.individual_cases import looks_like_individual_case
from bot.domain.languages import LANGUAGES

# What may be shown, and whether it is when the council has not said anything.
PARTS: Mapping[str, bool] = {"names": False, "minutes": True, "inputs": True, "figures": True}
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w|@[\w.-]+:[\w.-]+")
_PHONE = re.compile(r"(?<![\d/-])(?:\+\d{2}[ .-]?)?\d(?:[ .-]?\d){7,11}(?![\d/-])")


def chosen(raw: Mapping[str, Any]) -> dict[str, bool]:
    """What the council has chosen to show, part by part."""
    found = raw.get("public", {})
    return {part: bool(found.get(part, usual)) if isinstance(found, Mapping) else usual for part, usual in PARTS.items()}


def change(raw: Mapping[str, Any], part: str, *, shown: bool) -> dict[str, bool]:
    """The same with one part chosen anew."""
    if part not in PARTS:
        raise Refusal("core-old-button")
    return {**chosen(raw), part: shown}


def may_be_shown(text: str, names: Collection[str] = ()) -> bool:
    """No address, no telephone, no number of a person or an account, nobody's own case, and none of these people's names."""
    plain = unicodedata.normalize("NFKC", text)
    if _ADDRESS.search(plain) or _PHONE.search(plain) or private_numbers(plain) or looks_like_individual_case(plain):
        return False
    low = " ".join(plain.casefold().split())
    return not any(re.search(rf"\b{re.escape(' '.join(name.casefold().split()))}\b", low) for name in names if name.strip())


def languages(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The languages that the public pages are written in besides the council's own."""
    found = raw.get("public_languages", ())
    return tuple(str(one) for one in found if one in LANGUAGES) if isinstance(found, list | tuple) else ()
