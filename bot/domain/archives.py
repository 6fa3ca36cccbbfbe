"""What goes into an archive package and what the archive calls it: the codes are the archive's own and may be changed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.words import fold

# Kinds of documents and their code for a meeting record (M085), as Norwegian archives use them most.
CODES: Mapping[str, str] = {
    "summons": "MI", "agenda": "SL", "public_agenda": "OL", "item": "SF", "decision": "SP", "minutes": "MP", "attachment": "VL",
}  # fmt: skip
STATES: Mapping[str, str] = {"draft": "M", "approved": "A"}  # status of a meeting record (M055): in work, archived
LONGEST = 48
_CODE = re.compile(r"[A-ZÅÄÆÖØ0-9]{1,8}")
_PLAIN = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ü": "u", "é": "e"})


def codes(raw: Mapping[str, Any]) -> dict[str, str]:
    """The council's own codes, and ours where it has none."""
    own = raw.get("archive_codes", {})
    found = dict(CODES)
    if isinstance(own, Mapping):
        for kind, code in own.items():
            found = change(found, str(kind), str(code))
    return found


def change(now: Mapping[str, str], kind: str, code: str) -> dict[str, str]:
    """The same with another code for one kind; an empty one gives ours back."""
    if kind not in CODES:
        raise Refusal("archives-kind-unknown", kind=kind)
    code = code.strip().upper() or CODES[kind]
    if not _CODE.fullmatch(code):
        raise Refusal("archives-code-wrong", code=code)
    return {**now, kind: code}


def file_name(words: str, ending: str = "") -> str:
    """A name that every computer can keep: small letters, figures and hyphens."""
    plain = _PLAIN.sub("-", fold(words).casefold().translate(_LETTERS)).strip("-")[:LONGEST].strip("-") or "x"
    return f"{plain}.{ending}" if ending else plain


def ending(name: str) -> str:
    """The ending of a file that somebody sent, when it is one."""
    found = name.rpartition(".")[2].casefold() if "." in name else ""
    return found if found.isascii() and found.isalnum() and len(found) <= 5 else "bin"
