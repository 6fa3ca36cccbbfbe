"""How a hearing looks: what is asked, by when, the joint answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, para
from handlers.cards.meetings import TO_MENU
from storage.hearings import HearingRow

MOST = 6


def line(row: HearingRow) -> Say:
    """A hearing in one line."""
    return say("hearings-line", title=Quote(row.title), day=Day(row.due_day))


def _text(words: str, lang: str) -> tuple[Node, ...]:
    return tuple(para(Quote(part.strip(), lang)) for part in words.split("\n\n") if part.strip())


def _speak(row: HearingRow) -> tuple[Choice, ...]:
    return (Choice(say("agenda-choice-comment"), Do("comment", {"item": row.item_id, "route": "hearing"})),) if row.item_id else ()


def added(row: HearingRow, body: str, lang: str) -> Message:
    """To everybody informed: somebody asks the council."""
    return Message(
        kind="hearing_added", title=say("hearings-added", title=Quote(row.title)), subject=row.id, klass=Klass.C1,
        body=(para(say("hearings-asked", body=Quote(body), sender=Quote(row.sender), day=Day(row.due_day))), *_text(row.about, lang)),
        choices=(*_speak(row), Choice(say("hearings-choice-see"), Do("show_hearing", {"hearing": row.id}))), contact=True,
    )  # fmt: skip


def one(row: HearingRow, body: str, lang: str, *, office: bool, decided: bool, left: int) -> Message:
    """The whole hearing."""
    pairs: list[tuple[Say, Line]] = [
        (say("hearings-label-sender"), Quote(row.sender)), (say("hearings-label-body"), Quote(body)),
        (say("hearings-label-due"), say("hearings-due-left", day=Day(row.due_day), n=left) if left >= 0 else say(
            "hearings-due-over", day=Day(row.due_day))),
        (say("hearings-label-state"), say(f"hearings-state-{'decided' if decided and row.state == 'drafted' else row.state}")),
    ]  # fmt: skip
    nodes: list[Node] = [Facts(tuple(pairs)), *_text(row.about, lang)]
    if row.draft:
        nodes += [Heading(say("hearings-draft")), *_text(row.draft, lang)]
    choices = list(_speak(row)) if row.state != "sent" else []
    if office and row.state != "sent":
        choices.append(Choice(say("hearings-choice-draft"), Do("draft_hearing", {"hearing": row.id})))
        if not row.item_id:
            choices.append(Choice(say("hearings-choice-agenda"), Do("hearing_to_agenda", {"hearing": row.id})))
        elif row.draft and not decided:
            vote = {"meeting": row.meeting_id, "item": row.item_id, "method": "yes_no_abstain"}
            choices.append(Choice(say("hearings-choice-vote"), Do("open_vote", {**vote})))
        if row.draft:
            choices.append(Choice(say("hearings-choice-send"), Do("send_hearing", {"hearing": row.id})))
    return Message(
        kind="hearing", title=say("hearings-title", title=Quote(row.title)), subject=row.id, klass=Klass.C1, body=tuple(nodes),
        choices=(*choices[:4], TO_MENU) if len(choices) < 4 else tuple(choices[:4]), contact=True,
    )  # fmt: skip


def listed(found: Sequence[HearingRow], left: Mapping[str, int]) -> Message:
    """What is open, the most urgent first."""
    lines = tuple(
        say("hearings-line-left", title=Quote(row.title), day=Day(row.due_day), n=left[row.id]) if left[row.id] >= 0 else say(
            "hearings-line-over", title=Quote(row.title), day=Day(row.due_day))
        for row in found
    )  # fmt: skip
    choices = tuple(Choice(line(row), Do("show_hearing", {"hearing": row.id})) for row in found[:MOST])
    return Message(
        kind="hearings", title=say("hearings-list", n=len(found)), klass=Klass.C0, body=(Items(lines),) if lines else (),
        choices=(*choices, TO_MENU), nothing_to_do=not found,
    )  # fmt: skip


def drafted(row: HearingRow, lang: str) -> Message:
    """To everybody informed: this is what we propose to answer."""
    return Message(
        kind="hearing_drafted", title=say("hearings-drafted", title=Quote(row.title)), subject=row.id, klass=Klass.C1,
        body=(para(say("hearings-drafted-ask", day=Day(row.due_day))), *_text(row.draft, lang)), choices=(*_speak(row), TO_MENU),
        contact=True,
    )  # fmt: skip


def confirm_send(row: HearingRow, lang: str, *, decided: bool) -> Message:
    """Before it counts as sent."""
    warn = () if decided else (para(say("hearings-not-decided")),)
    return Message(
        kind="confirm", title=say("hearings-confirm", sender=Quote(row.sender)), subject=row.id, body=(*warn, *_text(row.draft, lang))
    )


def sent(row: HearingRow, *, late: bool) -> Message:
    """To the office."""
    said = (para(say("hearings-sent-late", day=Day(row.due_day))),) if late else ()
    return Message(
        kind="hearing", title=say("hearings-sent", sender=Quote(row.sender)), subject=row.id, body=said, choices=(TO_MENU,),
        nothing_to_do=True,
    )  # fmt: skip


def sent_told(row: HearingRow, lang: str) -> Message:
    """To everybody informed: this is what the council answered."""
    return Message(
        kind="hearing_sent", title=say("hearings-sent-told", title=Quote(row.title)), subject=row.id, klass=Klass.C1,
        body=(para(say("hearings-sent-told-body", sender=Quote(row.sender))), *_text(row.draft, lang)), nothing_to_do=True,
    )  # fmt: skip


def due(row: HearingRow, left: int, *, decided: bool) -> Message:
    """To the office: so many days are left."""
    state = "decided" if decided and row.state == "drafted" else row.state
    return Message(
        kind="hearing_due", title=say("hearings-due", title=Quote(row.title), n=left), subject=row.id, klass=Klass.C1,
        body=(para(say("hearings-due-body", sender=Quote(row.sender), day=Day(row.due_day)), say(f"hearings-due-{state}")),),
        choices=(Choice(say("hearings-choice-see"), Do("show_hearing", {"hearing": row.id})), TO_MENU),
    )  # fmt: skip
