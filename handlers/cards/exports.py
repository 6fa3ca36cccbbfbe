"""How files that are made in the background look: begun, under way, ready with type, pages and size, or not made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.values import Quote, Say, say
from bot.domain.works import Kept
from bot.messages.nodes import Choice, Do, Facts, File, Klass, Message, Node, para
from handlers.cards.inputs import TO_MENU, dashed

KILO = 1_000


def _what(what: str) -> Say:
    return say(f"exports-what-{dashed(what)}")


def begun(what: str, subject: str) -> Message:
    """It is being made."""
    return Message(
        kind="report_begun", title=say("exports-begun", what=_what(what)), subject=subject, klass=Klass.C1,
        body=(para(say("exports-begun-body")),),
        choices=(Choice(say("exports-progress-choice"), Do("report_progress", {"subject": subject})), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def progress(subject: str, state: str, seconds: int) -> Message:
    """How far it has come."""
    known = state if state in ("waiting", "leased", "done", "failed") else "waiting"
    choices: tuple[Choice, ...] = (TO_MENU,)
    if known in ("waiting", "leased"):
        choices = (Choice(say("exports-progress-choice"), Do("report_progress", {"subject": subject})), TO_MENU)
    return Message(
        kind="report_progress", title=say(f"exports-state-{known}", seconds=seconds), subject=subject, klass=Klass.C1, choices=choices,
        nothing_to_do=True,
    )  # fmt: skip


def size(many: int) -> Say:
    """A file's size as people say it."""
    if many < KILO * KILO:
        return say("exports-kilobytes", n=max(1, round(many / KILO)))
    return say("exports-megabytes", n=round(many / KILO / KILO))


def label(one: Kept, pages: int) -> Say:
    """The file with its type, pages and size."""
    ending = one.name.rpartition(".")[2]
    kind = f"exports-file-{ending}" if ending in ("html", "pdf", "docx", "zip", "json", "epub") else "exports-file-other"
    if pages:
        return say("exports-file-pages", name=Quote(one.name), kind=say(kind), pages=pages, size=size(one.size))
    return say("exports-file", name=Quote(one.name), kind=say(kind), size=size(one.size))


def made(what: str, found: Sequence[Kept], pages: Sequence[int]) -> Message:
    """The files."""
    counts = [*pages, *[0] * len(found)]
    shown = tuple(
        File(one.sha256, one.name, one.mime, one.size, label(one, count)) for one, count in zip(found, counts, strict=False)
    )
    body: list[Node] = [para(say(f"exports-how-{dashed(what)}"))] if what in ("site", "archive", "archive_year") else []
    klass = Klass.C1 if what in ("guide", "words") else Klass.C2
    return Message(
        kind="report_made", title=say("exports-made", what=_what(what)), klass=klass, body=(*body, *shown), nothing_to_do=True
    )


def failed(what: str) -> Message:
    """They could not be made."""
    return Message(
        kind="report_failed", title=say("exports-failed", what=_what(what)), klass=Klass.C1, body=(para(say("exports-failed-body")),),
        choices=(TO_MENU,), contact=True,
    )  # fmt: skip


def own_data(sha256: str, name: str, many: int, rows: int) -> Message:
    """Everything kept about a person."""
    file = File(sha256, name, "application/json", many, label(Kept(sha256, name, "application/json", many), 0))
    body = (para(say("exports-own-body", many=rows)), file)
    return Message(kind="own_data", title=say("exports-own"), klass=Klass.C2, body=body, choices=(TO_MENU,), nothing_to_do=True)


def public(chosen: Mapping[str, bool]) -> Message:
    """What everybody may see now."""
    facts = tuple((say(f"exports-part-{part}"), say("exports-shown" if on else "exports-not-shown")) for part, on in chosen.items())
    return Message(
        kind="public_part", title=say("exports-public"), body=(Facts(facts), para(say("exports-public-body"))), choices=(TO_MENU,),
        nothing_to_do=True,
    )  # fmt: skip


def codes(chosen: Mapping[str, str]) -> Message:
    """The archive's codes as they are now."""
    facts = tuple((say(f"exports-kind-{dashed(kind)}"), Quote(code)) for kind, code in chosen.items())
    return Message(kind="archive_code", title=say("exports-codes"), body=(Facts(facts),), choices=(TO_MENU,), nothing_to_do=True)
