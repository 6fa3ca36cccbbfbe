"""How one input looks with all that happened to it, lists of inputs, and who answers for one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.inputs import CLOSED
from bot.domain.outstanding import promised
from bot.domain.values import Day, Json, Line, Moment, Names, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, Para, Picture, Voice, para
from handlers.cards.inputs import TO_MENU, Topic, about, dashed, listed, marked, quoted, stands, status, titled
from handlers.cards.translations import announced
from handlers.cards.votes import step_of
from storage.input_ties import PlaceRow
from storage.inputs import InputRow, StepRow
from storage.recordings import RecordingRow

MOST = 8


class Seen(NamedTuple):
    """An input as one reader may see it."""

    row: InputRow
    topic: Topic
    giver: str
    helper: str
    responsible: str
    zone: str
    merged: str = ""
    own: bool = False
    place: Line | None = None
    joined: tuple[str, ...] = ()
    recorded: tuple[RecordingRow, ...] = ()
    lang: str = ""  # of the words, where it is not the reader's


def one(seen: Seen, steps: Sequence[StepRow], names: Mapping[str, str], choices: Sequence[Choice]) -> Message:
    """One input with all that happened to it."""
    row = seen.row
    gone = say("inputs-text-not-shown" if row.held else "inputs-text-gone")
    text: tuple[Node, ...] = (para(announced(quoted(row.text), seen.lang) if row.text_kept else gone),)
    pairs: list[tuple[Say, Line]] = [
        (say("inputs-label-item"), titled(seen.topic)),
        (say("inputs-label-from"), Quote(seen.giver) if seen.giver else say("inputs-name-hidden")),
    ]
    if seen.place is not None:
        pairs.insert(1, (say("inputs-label-place"), seen.place))
    if seen.joined:
        pairs.append((say("inputs-label-joined"), say("inputs-joined", who=Names(tuple(Quote(name) for name in seen.joined)))))
    if seen.helper:
        pairs.append((say("inputs-label-taken-by"), Quote(seen.helper)))
    pairs.append((say("inputs-label-status"), status(row.status)))
    if seen.responsible:
        pairs.append((say("inputs-label-responsible"), Quote(seen.responsible)))
    if row.answer_due and not row.answered and row.status not in CLOSED:
        pairs.append((say("inputs-label-due"), say("inputs-day", day=Day(row.answer_due))))
    pairs += _answer(row)
    if seen.merged:
        pairs.append((say("inputs-label-merged"), say("inputs-word", text=seen.merged)))
    marks = [mark for mark, shown in ((say("inputs-held-mark"), row.held), (say("inputs-late-mark"), row.late)) if shown]
    history = tuple(line for step in steps if (line := event(step, names, seen.zone)) is not None)
    return Message(
        kind="input", title=say("inputs-one", number=row.number, status=marked(row.status)), subject=row.id,
        klass=Klass.C1 if seen.own or not seen.giver else Klass.C2,
        body=(
            *text, *_recorded(seen), *((Para(tuple(marks)),) if marks else ()), Facts(tuple(pairs)), para(say("inputs-history")),
            Items(history),
        ),
        choices=(*choices, TO_MENU)[:4], nothing_to_do=not choices,
    )  # fmt: skip


def _recorded(seen: Seen) -> tuple[Node, ...]:
    """The pictures, and the voice as long as it is kept."""
    return tuple(
        Picture(one.sha256, f"{seen.row.number}.jpg", one.mime, say("recordings-picture", number=seen.row.number))
        if one.kind == "photo" else Voice(one.sha256, one.seconds, say("recordings-voice"))
        for one in seen.recorded if one.sha256
    )  # fmt: skip


def _answer(row: InputRow) -> list[tuple[Say, Line]]:
    """What was answered, as far as it was said."""
    said = (("reason", row.reason), ("changed", row.what_changed), ("evidence", row.evidence), ("forwarded", row.forwarded_to))
    pairs: list[tuple[Say, Line]] = [(say(f"inputs-label-{name}"), Quote(text)) for name, text in said if text]
    if row.until and row.status == "deferred":
        pairs.append((say("inputs-label-until"), say("inputs-day", day=Day(row.until))))
    return pairs


def event(step: StepRow, names: Mapping[str, str], zone: str) -> Say | None:
    """One line of the history: when, what, by whom."""
    when = Moment(step.at, zone)
    nameless = say("inputs-by-hidden" if step.who_id else "inputs-by-system")
    who = Quote(names[step.who_id]) if step.who_id in names else nameless
    match step.kind:
        case "status" if step.raised:
            what = say("inputs-step-raised")
        case "status":
            what = status(step.after)
        case "owner":
            what = say("inputs-step-owner", person=Quote(names.get(step.after, "")))
        case "reply":
            what = say(f"inputs-step-reply-{dashed(step.after)}")
        case "rank":
            what = step_of(step.after)
        case "helped":
            what = say(f"followups-step-helped-{dashed(step.after)}")
        case "there":
            where = str(json.loads(step.said).get("body", ""))
            what = say("followups-step-there", place=Quote(where)) if where else say("followups-step-somewhere")
            what = say("followups-step-status", place=what, status=status(step.after)) if step.after else what
        case "bargain":
            what = say(f"negotiations-step-{step.before}-{step.after}")
        case "edit" if step.after == "late":
            what = say("inputs-step-edit-late")
        case "ask" if step.after == "more":
            what = say("inputs-step-more")
        case "edit" | "ask" | "tell" | "told" | "voice" | "photo" | "deleted":
            what = say(f"inputs-step-{step.kind}")
        case _:
            return None
    return say("inputs-step", when=when, what=what, who=who)


def mine(rows: Sequence[InputRow], following: int) -> Message:
    """All that a person has said, newest first."""
    if not rows:
        return Message(
            kind="inputs", title=say("inputs-mine-none"), body=(para(say("inputs-mine-none-body")),),
            choices=(Choice(say("inputs-menu-comment"), Do("comment")), TO_MENU),
        )  # fmt: skip
    said = _several(say("inputs-mine"), rows, "my_inputs", {}, following)
    return replace(said, body=(Items(tuple(stands(row) for row in rows)), *said.body))


def _several(title: Say, rows: Sequence[InputRow], verb: str, args: Mapping[str, Json], following: int) -> Message:
    choices = [Choice(listed(row), Do("show_input", {"input": row.id})) for row in rows]
    if following:
        choices.append(Choice(say("core-next-page-choice"), Do(verb, {**args, "page": following})))
    return Message(kind="inputs", title=title, body=(para(say("inputs-pick-to-see")),), choices=tuple(choices))


def of_item(topic: Topic, rows: Sequence[InputRow], following: int, *, table: bool = False) -> Message:
    """What has been said about an item, as far as this reader may see it."""
    if not rows:
        return Message(
            kind="inputs", title=say("inputs-of-item-none", item=about(topic)),
            choices=(Choice(say("inputs-menu-comment"), Do("comment", {"item": topic.item.id})), TO_MENU),
        )  # fmt: skip
    said = _several(say("inputs-of-item", item=about(topic)), rows, "item_inputs", {"item": topic.item.id}, following)
    as_table = Choice(say("inputs-table-choice"), Do("export", {"what": "comments", "item": topic.item.id}))
    return replace(said, choices=(*said.choices, as_table)) if table and len(said.choices) < MOST else said


def open_list(rows: Sequence[InputRow], many: int, names: Mapping[str, str], today: str, following: int) -> Message:
    """What is not finished: who answers for each, and by when; what is over its date first."""
    if not rows:
        return Message(kind="inputs", title=say("inputs-open-none"), nothing_to_do=True)
    choices = [Choice(_open_line(row, names, today), Do("show_input", {"input": row.id})) for row in rows]
    if following:
        choices.append(Choice(say("core-next-page-choice"), Do("open_inputs", {"page": following})))
    return Message(kind="inputs", title=say("inputs-open", many=many), body=(para(say("inputs-pick-to-see")),), choices=tuple(choices))


def _open_line(row: InputRow, names: Mapping[str, str], today: str) -> Say:
    day = promised(row.status, row.until, row.answer_due, row.answered)
    when = say("inputs-open-since" if day < today else "inputs-open-by", day=Day(day)) if day else say("inputs-open-undated")
    who = Quote(names[row.responsible_id]) if row.responsible_id in names else say("inputs-open-nobody")
    return say("inputs-open-line", number=row.number, status=marked(row.status), person=who, when=when)


def of_paper(paper: str, rows: Sequence[tuple[PlaceRow, InputRow]], page: int, following: int, paper_id: str) -> Message:
    """What has been said about a paper, place by place."""
    choices = [Choice(say("inputs-at", place=_at(place), input=listed(row)), Do("show_input", {"input": row.id})) for place, row in rows]
    if following:
        choices.append(Choice(say("core-next-page-choice"), Do("paper_inputs", {"paper": paper_id, "page": page + 1})))
    return Message(
        kind="inputs", title=say("inputs-of-paper", paper=Quote(paper)), body=(para(say("inputs-pick-to-see")),), choices=tuple(choices)
    )


def _at(place: PlaceRow) -> Say:
    if place.page and place.paragraph:
        return say("inputs-at-both", page=place.page, paragraph=place.paragraph)
    if place.page:
        return say("inputs-at-page", page=place.page)
    return say("inputs-at-paragraph", paragraph=place.paragraph) if place.paragraph else say("inputs-at-whole")


def register(rows: Sequence[InputRow], following: int) -> Message:
    """The whole register, newest first."""
    if not rows:
        return Message(kind="inputs", title=say("inputs-register-none"), choices=(TO_MENU,))
    return _several(say("inputs-register"), rows, "register", {}, following)


def owner_set(row: InputRow, person: str) -> Message:
    """Somebody answers for it now."""
    return Message(
        kind="input_owner", title=say("inputs-owner-set", person=Quote(person), number=row.number), subject=row.id,
        body=(para(say("inputs-owner-told", person=Quote(person))),), nothing_to_do=True,
    )  # fmt: skip


def owner_told(seen: Seen) -> Message:
    """To the one who is to answer."""
    row = seen.row
    by = (para(say("inputs-answer-before", day=Day(row.answer_due))),) if row.answer_due else ()
    return Message(
        kind="owner_assigned", title=say("inputs-owner-you", number=row.number), subject=row.id, contact=True,
        body=(*by, para(say("inputs-about", item=about(seen.topic), body=Quote(seen.topic.body))), para(quoted(row.text))),
        choices=(
            Choice(say("outcomes-answer-choice"), Do("set_outcome", {"input": row.id})),
            Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})),
        ),
    )  # fmt: skip


def numbered(number: str, rows: Sequence[InputRow]) -> Message:
    """Several bodies have an input with this number."""
    choices = tuple(Choice(listed(row), Do("show_input", {"input": row.id})) for row in rows)
    return Message(kind="inputs", title=say("inputs-several-numbered", number=number), choices=choices)
