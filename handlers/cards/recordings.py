"""How spoken words and pictures look: received, being written down, is it right, somebody rings."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Voice, para
from handlers.cards.inputs import TO_MENU, Topic, about, listed, quoted, titled
from handlers.cards.talk import TO_HUMAN
from storage.inputs import InputRow
from storage.people import PersonRow
from storage.recordings import RecordingRow

MOST = 6


def _received(row: RecordingRow) -> Say:
    return say("recordings-heard-seconds", seconds=row.seconds) if row.seconds else say("recordings-heard")


def _who_writes(name: str) -> Say:
    return say("recordings-is-written-by", person=Quote(name)) if name else say("recordings-is-written")


def heard(row: RecordingRow, writer: str, asked: str = "") -> Message:
    """The voice message is here, somebody writes it down, and its sender sees the text first."""
    answers = (para(say("recordings-answers", title=Quote(asked))),) if asked else ()
    return Message(
        kind="voice_received", title=_received(row), subject=row.id,
        body=(*answers, para(_who_writes(writer), say("recordings-you-see-answer" if asked else "recordings-you-see-it"))),
        nothing_to_do=True,
    )  # fmt: skip


def closed() -> Message:
    """Not by way of the office: a ballot, and what nobody there should hear."""
    return Message(
        kind="voice_received", title=say("recordings-closed"), contact=True,
        body=(para(say("recordings-closed-body")), para(say("recordings-closed-help"))), choices=(TO_HUMAN, TO_MENU),
    )  # fmt: skip


def topic(one: Topic) -> Line:
    """An item, in a list."""
    return titled(one)


def about_item(one: Topic) -> Say:
    """That it is about an item."""
    return say("recordings-right-about", item=about(one))


def which(row: RecordingRow, topics: Sequence[Topic], writer: str, asked: str) -> Message:
    """The same, and what is it about?"""
    answer = (Choice(say("recordings-answer-choice", title=Quote(asked)), Do("recording_answers", {"recording": row.id})),) if asked else ()
    choices = tuple(Choice(titled(one), Do("recording_item", {"recording": row.id, "item": one.item.id})) for one in topics[:MOST])
    return Message(
        kind="voice_received", title=_received(row), subject=row.id,
        body=(para(_who_writes(writer), say("recordings-you-see-it")), para(say("recordings-which-item"))), choices=(*choices, *answer),
    )  # fmt: skip


def pictured(row: RecordingRow, topics: Sequence[Topic], mine: Sequence[InputRow], text: str) -> Message:
    """The picture is here; which input does it belong to?"""
    add = [Do("attach_picture", {"recording": row.id, "input": one.id}) for one in mine]
    choices = [Choice(say("recordings-add-to", number=one.number), do) for one, do in zip(mine, add, strict=True)]
    for one in topics[:MOST]:
        args: dict[str, Json] = {"item": one.item.id, "recordings": [row.id], **({"text": text} if text else {})}
        label: Line = say("recordings-go-on") if len(topics) == 1 else titled(one)
        choices.append(Choice(label, Do("comment", args)))
    return Message(
        kind="picture_received", title=say("recordings-pictured"), subject=row.id,
        body=(para(say("recordings-picture-belongs" if choices else "recordings-picture-nowhere")),),
        choices=tuple(choices), nothing_to_do=not choices,
    )  # fmt: skip


def not_fetched(row: RecordingRow) -> Message:
    """It could not be fetched from the network."""
    return Message(
        kind="recording_lost", title=say("recordings-not-fetched"), subject=row.id, contact=True,
        body=(para(say("recordings-not-fetched-body")),), nothing_to_do=False, choices=(TO_MENU,),
    )  # fmt: skip


def task(row: RecordingRow, who: str, wrong: str, asked: str = "", labels: Sequence[str] = ()) -> Message:
    """To the office: write it down, word for word; with what was asked, where it may be an answer."""
    body: list[Node] = [Voice(row.sha256, row.seconds, say("recordings-voice")), para(say("recordings-task-body"))]
    if asked:
        body.append(para(say("recordings-task-asked", title=Quote(asked))))
    if labels:
        body += [para(say("recordings-task-answers")), Items(tuple(map(Quote, labels[:MOST])))]
    if wrong:
        body.append(para(say("recordings-wrong-was", text=Quote(wrong))))
    title = say("recordings-task-again" if row.tries else "recordings-task", person=Quote(who))
    return Message(
        kind="voice_task", title=title, subject=row.id, klass=Klass.C2, body=tuple(body),
        choices=(Choice(say("recordings-write-choice"), Do("write_down", {"recording": row.id})), TO_MENU),
    )  # fmt: skip


def line(row: RecordingRow, who: str) -> Say:
    """One that waits, in a list."""
    return say("recordings-line", person=Quote(who), seconds=row.seconds)


def ask_text(row: RecordingRow, who: str, labels: Sequence[str] = ()) -> Message:
    """What is said in it? Where it may be one of some answers, each is one press away."""
    given: dict[str, Json] = {"recording": row.id, "about": "answer"}
    return Message(
        kind="question", title=say("recordings-ask-text", person=Quote(who)), subject=row.id, klass=Klass.C2,
        body=(para(say("recordings-word-for-word"), say("core-form-done")),),
        choices=tuple(Choice(Quote(label), Do("write_down", {**given, "text": label})) for label in labels[:MOST]),
    )  # fmt: skip


def written(row: RecordingRow, who: str) -> Message:
    """It is written down, and its sender is asked."""
    return Message(
        kind="voice_written", title=say("recordings-written", person=Quote(who)), subject=row.id, klass=Klass.C2,
        body=(para(quoted(row.written)),), nothing_to_do=True,
    )  # fmt: skip


def is_it_right(row: RecordingRow, line: Say, *, machine: bool = False) -> Message:
    """To the sender: is this what you said? What a machine wrote is called so."""
    given: dict[str, Json] = {"recording": row.id}
    return Message(
        kind="voice_written", title=say("core-confirm-title"), subject=row.id, contact=True,
        body=(
            *((para(say("recordings-machine")),) if machine else ()),
            para(quoted(row.written)), para(line, say("recordings-counts-when-right" if row.about == "item" else "recordings-counts-now")),
        ),
        choices=(
            Choice(say("recordings-right-choice"), Do("recording_right", given, sure=True)),
            Choice(say("recordings-wrong-choice"), Do("recording_wrong", {**given, "_led": True})),
        ),
    )  # fmt: skip


def written_anew(row: RecordingRow, writer: str) -> Message:
    """It is written once more."""
    return Message(
        kind="voice_received", title=say("recordings-written-anew"), subject=row.id,
        body=(para(_who_writes(writer), say("recordings-you-see-it")),), nothing_to_do=True,
    )  # fmt: skip


def ring(row: RecordingRow, person: PersonRow) -> Message:
    """To the one who rings: three times it was not right."""
    phone = (para(say("inputs-call-phone", phone=Quote(person.phone))),) if person.phone else ()
    return Message(
        kind="voice_call", title=say("inputs-call-wanted", person=Quote(person.name)), subject=row.id, klass=Klass.C2,
        body=(para(say("recordings-ring-body")), *phone),
        choices=(Choice(say("inputs-menu-comment"), Do("comment", {"for_person": person.id, "item": row.item_id})), TO_MENU),
    )  # fmt: skip


def somebody_rings(row: RecordingRow, name: str) -> Message:
    """To the sender: somebody rings and writes it down together with them."""
    title = say("inputs-call-asked", name=Quote(name)) if name else say("inputs-call-asked-somebody")
    return Message(
        kind="voice_call", title=title, subject=row.id, body=(para(say("recordings-rings-body")),), nothing_to_do=True
    )  # fmt: skip


def attached(given: InputRow) -> Message:
    """The picture is with the input."""
    return Message(
        kind="picture_kept", title=say("recordings-attached", number=given.number), subject=given.id, body=(para(listed(given)),),
        nothing_to_do=True,
    )  # fmt: skip
