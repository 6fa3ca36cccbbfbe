"""How a message to all and the list of what did not arrive look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.values import Line, Moment, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Heading, Items, Klass, Message, Node, Para, para
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow
from storage.outbox import OutboxRow
from storage.people import PersonRow

PAGE = 7
# Kinds of messages that have a name of their own in the list; the others are "a message".
KINDS = frozenset({
    "agenda_published", "call_for_items", "comment_reminder", "meeting_reminder", "meeting_moved",
    "late_paper", "new_paper", "outcome_told", "minutes_draft_sent", "notice",
})  # fmt: skip
REASONS = frozenset({"no_chat", "phone", "blocked", "gone", "not_private", "too_large", "forbidden", "unauthorized", "locked", "key_gone"})


def notice(title: str, text: str, lang: str, writer: PersonRow) -> Message:
    """A message from the office, in the words it was written in."""
    paragraphs = [para(Quote(part.strip(), lang)) for part in text.split("\n\n") if part.strip()]
    return Message(
        kind="notice", title=Quote(title, lang), klass=Klass.C1, contact=True, nothing_to_do=True,
        body=(*paragraphs, para(say("notices-from", name=Quote(writer.name or writer.title)))),
    )  # fmt: skip


def sending(shown: Message, body: BodyRow, reached: int, by_hand: int, see: Do) -> Message:
    """What goes to how many."""
    nodes: tuple[Node, ...] = (
        para(say("notices-goes-to", body=Quote(body.name), reached=reached)),
        *((para(say("notices-by-hand", many=by_hand)),) if by_hand else ()),
        Heading(shown.title), *shown.body,
    )  # fmt: skip
    return Message(
        kind="sending", title=say("notices-sending", many=reached + by_hand), body=nodes, klass=Klass.C1,
        choices=(Choice(say("notices-see-choice"), see),),
    )  # fmt: skip


def sent(many: int, by_hand: int) -> Message:
    """It is on its way."""
    lines = [say("notices-sent-body")] + ([say("notices-by-hand", many=by_hand)] if by_hand else [])
    return Message(
        kind="sent", title=say("notices-sent", many=many), body=(para(*lines),), klass=Klass.C1,
        choices=(Choice(say("notices-menu-undelivered"), Do("undelivered")), TO_MENU) if by_hand else (TO_MENU,),
    )  # fmt: skip


def as_seen_by(message: Message, person: PersonRow, send: Do, see: Do) -> Message:
    """The same message for another reader's eyes (`kind` preview, `subject` whose), and the way back."""
    back = (Choice(say("notices-menu-send-notice"), send), Choice(say("notices-see-choice"), see))
    return replace(message, kind="preview", subject=person.id, klass=Klass.C2, choices=back)


# -- what did not arrive -----------------------------------------------------------------------------


def reason(code: str) -> Say:
    """Why something did not arrive."""
    head = code.split(":", 1)[0]
    known = {"unknown": "doubt", "not_sent": "network", "compose": "ours", "refused": "ours", "markup": "ours"}.get(head, head)
    found = known if known in REASONS or known in ("doubt", "network", "ours") else "other"
    return say(f"notices-reason-{found.replace('_', '-')}")


def kind(code: str) -> Say:
    """What did not arrive."""
    return say(f"notices-kind-{code.replace('_', '-')}" if code in KINDS else "notices-kind-other")


def line(row: OutboxRow, known: Mapping[str, PersonRow]) -> Say:
    """Who, what, why."""
    person = known.get(row.person_id)
    name = Quote((person.name or person.title) if person else "–")
    return say("notices-line", name=name, what=kind(row.kind), why=reason(row.reason))


def undelivered(rows: Sequence[OutboxRow], known: Mapping[str, PersonRow], page: int) -> Message:
    """The delivery list."""
    if not rows:
        return Message(kind="undelivered", title=say("notices-all-arrived"), klass=Klass.C1, nothing_to_do=True)
    first = page * PAGE if 0 <= page * PAGE < len(rows) else 0
    more = (Choice(say("core-next-page-choice"), Do("undelivered", {"page": page + 1})),) if first + PAGE < len(rows) else ()
    shown = tuple(Choice(line(row, known), Do("delivery", {"delivery": row.id})) for row in rows[first : first + PAGE])
    return Message(
        kind="undelivered", title=say("notices-undelivered", many=len(rows)), klass=Klass.C2,
        body=(para(say("notices-undelivered-body")),), choices=(*shown, *more),
    )  # fmt: skip


def delivery(row: OutboxRow, person: PersonRow | None, zone: str, *, elsewhere: bool, told: Message | None = None) -> Message:
    """One of them, and what can be done; `told` is what is to be said by whoever calls."""
    name = Quote((person.name or person.title) if person else "–")
    facts: list[tuple[Say, Line]] = [
        (say("notices-label-what"), kind(row.kind)),
        (say("notices-label-why"), reason(row.reason)),
        (say("notices-label-when"), say("questions-at", at=Moment(row.due_at, zone))),
    ]
    if person is not None and person.phone:
        facts.append((say("settings-label-phone"), Quote(person.phone)))
    args: dict[str, int] = {"delivery": row.id}
    choices = [Choice(say("notices-handled-choice"), Do("delivery_handled", {**args}))]
    if row.state != "by_hand":
        choices.insert(0, Choice(say("notices-again-choice"), Do("delivery_again", {**args})))
    if elsewhere and row.notice_id:
        choices.insert(len(choices) - 1, Choice(say("notices-other-choice"), Do("delivery_other", {**args})))
    spoken = [node for node in told.body if isinstance(node, Para | Items | Facts | Heading)] if told is not None else []
    return Message(
        kind="delivery", title=say("notices-delivery", name=name), klass=Klass.C2,
        body=(Facts(tuple(facts)), *((Heading(say("notices-to-say")), para(told.title), *spoken) if told is not None else ())),
        choices=(*choices, Choice(say("core-back-choice"), Do("undelivered"))),
    )  # fmt: skip


def again() -> Message:
    """It is sent once more."""
    return Message(kind="delivery_again", title=say("notices-again"), body=(para(say("notices-again-body")),), klass=Klass.C1,
                   nothing_to_do=True)  # fmt: skip


def other(channel: str) -> Message:
    """It goes to the other network, from now on too."""
    return Message(
        kind="delivery_other", title=say("notices-other", channel=say(f"settings-channel-{channel}")), klass=Klass.C1,
        body=(para(say("notices-other-body")),), nothing_to_do=True,
    )  # fmt: skip


def handled(left: int) -> Message:
    """It has left the list."""
    return Message(
        kind="delivery_handled", title=say("notices-handled"), body=(para(say("notices-left", many=left)),), klass=Klass.C1,
        choices=(Choice(say("notices-menu-undelivered"), Do("undelivered")), TO_MENU) if left else (), nothing_to_do=not left,
    )  # fmt: skip
