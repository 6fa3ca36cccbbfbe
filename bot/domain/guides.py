"""The user guides: who they are for, their pages in order, and what each line of a page is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from bot.domain.grants import OFFICE_ROLES, Role

PARAGRAPH, STEP, BULLET, COMMAND = "p", "s", "b", "c"  # a paragraph, a numbered step, one of a list, a line for the terminal

# For each page one sign a line, in order. The words are `guides-<guide>-<page>` and `guides-<guide>-<page>-<line>`.
GUIDES: Mapping[str, Mapping[str, str]] = {
    "representative": {
        "begin": "psssppp", "when": "bbbbbb", "say": "sssspp", "answer": "bbb", "vote": "pssppp", "meeting": "bbbbb", "fees": "bbbbpp",
        "undo": "bbbb", "help": "bbbbbbb", "simpler": "bbbbbbb", "privacy": "pppbbbb", "leave": "bbb",
    },
    "secretary": {
        "day": "bbb", "plan": "bbbb", "agenda": "sssssss", "plain": "ppbpbbbbb", "meeting": "ssssss", "minutes": "sssbb",
        "answers": "ssspb", "vote": "ssss", "files": "bbb",
    },
    "coordinator": {
        "found": "sssssss", "members": "ssssbb", "people": "bbbbbb", "roles": "bbb", "fees": "psssssb", "notices": "sss",
        "privacy": "ppbb", "handover": "ssss",
    },
    "operator": {
        "install": "ppccpp", "settings": "bbb", "telegram": "sss", "matrix": "sspp", "database": "ppcp", "run": "pccpcpcc",
        "backup": "ppcppp", "restore": "ppccpp", "upgrade": "pppcp", "keys": "ppp", "trouble": "pcpbbb", "files": "pcpccpc",
    },
}  # fmt: skip
FORMS = ("html", "pdf", "large_print", "docx", "epub")


def guides_for(roles: Iterable[Role]) -> tuple[str, ...]:
    """The guides of somebody with these roles: everybody reads the first; the office has all."""
    return tuple(GUIDES) if OFFICE_ROLES & set(roles) else ("representative",)


def lines(guide: str, page: str) -> tuple[tuple[str, str], ...]:
    """A page's lines: what each is, and the key of its words."""
    return tuple((kind, f"guides-{guide}-{page}-{number}") for number, kind in enumerate(GUIDES[guide][page], 1))


def after(guide: str, page: str) -> str:
    """The page that comes next; empty after the last."""
    pages = list(GUIDES[guide])
    return dict(pairwise(pages)).get(page, "")
