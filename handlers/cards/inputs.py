"""How inputs look when they are given, changed or taken back: question, confirmation, receipt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.domain.account_numbers import masked
from bot.domain.inputs import CLOSED, STATUSES
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, Node, Para, para
from storage.agenda import ItemRow
from storage.inputs import InputRow
from storage.people import PersonRow

STARTS = ("bad", "change", "important")
TO_MENU = Choice(say("core-menu-choice"), Do("menu"))
TO_HUMAN = Choice(say("core-human-choice"), Do("human"))
SHORT = 90


class Topic(NamedTuple):
    """What an input is about, as it is said."""

    item: ItemRow
    style: str
    body: str


def dashed(code: str) -> str:
    """A code as part of a phrase's key."""
    return code.replace("_", "-")


def about(topic: Topic, *, start: bool = False) -> Say:
    """The item in a sentence ("sak 3/27"), or first in one."""
    place = "start" if start else "in"
    if not topic.item.number:
        return say(f"inputs-item-{place}-title", title=Quote(topic.item.title))
    number = topic.item.number.removeprefix("§").strip().rstrip(".")
    return say(f"inputs-item-{place}-{dashed(topic.style)}", number=number)


def titled(topic: Topic) -> Say:
    """The item with its title, for lists and choices."""
    if not topic.item.number:
        return say("inputs-item-start-title", title=Quote(topic.item.title))
    return say("inputs-item-titled", item=about(topic, start=True), title=Quote(topic.item.title))


def quoted(text: str) -> Say:
    """Somebody's words in quotation marks."""
    return say("inputs-quote", text=Quote(text))


def status(code: str) -> Say:
    """The word for a status."""
    return say(f"inputs-status-{dashed(code)}")


def marked(code: str) -> Say:
    """The word for a status with its sign, never one without the other."""
    return say("inputs-marked", symbol=STATUSES[code].symbol, status=status(code))


def short(text: str) -> str:
    """The beginning of a text, for lists."""
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else flat[: SHORT - 1].rsplit(" ", 1)[0] + "…"


# --- giving ------------------------------------------------------------------------------------------------


def ask_text(topic: Topic, facts: Mapping[str, Json], closes: str, *, draft: bool = False, person: str = "") -> Message:
    """What do you think, or the person whose words it is? With three questions to start from, until one is picked or there is a draft."""
    start = facts.get("start")
    lines: list[Line] = [say("inputs-how-to-write"), say("core-form-done")]
    if closes:
        lines.append(say("inputs-last-day", day=Day(closes)))
    if start in STARTS:
        return Message(
            kind="question", title=say(f"inputs-start-{start}"), subject=topic.item.id,
            body=(para(say("inputs-start-about", item=about(topic))), Para(tuple(lines))),
        )  # fmt: skip
    choices = [Choice(say(f"inputs-start-{one}"), Do("comment", {**facts, "start": one})) for one in STARTS]
    if draft:
        choices = [Choice(say("drafts-see-choice"), Do("my_drafts", {"item": topic.item.id}))]
    if not facts.get("for_person"):
        choices.append(Choice(say("scribes-ask-choice"), Do("ask_scribe", {"item": topic.item.id})))
    title = say("inputs-what-do-you-think", item=about(topic))
    if person:
        title = say("inputs-what-do-they-think", person=Quote(person), item=about(topic))
    helped = para(say("inputs-start-help-for" if person else "inputs-start-help"))
    return Message(
        kind="question", title=title, subject=topic.item.id,
        body=(Para(tuple(lines)), *(() if draft else (helped,))), choices=tuple(choices),
    )  # fmt: skip


def confirm(topic: Topic, text: str, sender: Say, hidden: Choice | None, place: Line | None = None) -> Message:
    """Is this right? The text as it will be kept, what it is about, from whom."""
    lines: list[Line] = [say("inputs-confirm-line", item=about(topic), body=Quote(topic.body), sender=sender)]
    if place is not None:
        lines.append(say("inputs-about-place", place=place))
    return Message(
        kind="input_confirm", title=say("core-confirm-title"), subject=topic.item.id,
        body=(para(quoted(masked(text))), Para(tuple(lines))), choices=(hidden,) if hidden else (),
    )  # fmt: skip


def sender(person: str, organisation: str, *, mine: bool, hidden: bool) -> Say:
    """From whom, as the giver reads it before sending."""
    if hidden:
        return say("inputs-from-hidden") if mine else say("inputs-from-hidden-for", person=Quote(person))
    if mine:
        return say("inputs-from-you-for", organisation=Quote(organisation)) if organisation else say("inputs-from-you")
    return say("inputs-from-person", person=Quote(person))


class Kept(NamedTuple):
    """What the giver is told when an input is kept."""

    row: InputRow
    topic: Topic
    authority: str
    person: str
    closes: str
    before: bool
    theirs: bool = False  # only the person whose words they are may change them


def received(kept: Kept) -> Message:
    """The receipt with the number, what happens next, and how to change it."""
    row = kept.row
    lines: list[Line] = [say("inputs-for", item=about(kept.topic), body=Quote(kept.topic.body))]
    if kept.person:
        lines.append(say("inputs-taken-for", person=Quote(kept.person)))
    lines.append(say("inputs-council-gets-it-before" if kept.before else "inputs-council-has-it"))
    if row.late:
        lines.append(say("inputs-is-late", day=Day(kept.closes)))
    lines.append(_answer_line(kept))
    known: dict[str, Line | str] = {"person": Quote(kept.person)} if kept.theirs else {"number": row.number}
    last = "-for" if kept.theirs else ""
    change = (
        say(f"inputs-change-until{last}", day=Day(kept.closes), **known)
        if kept.closes and not row.late
        else say(f"inputs-change-until-answer{last}", **known)
    )
    return Message(
        kind="input_received", title=say("inputs-received", number=row.number), subject=row.id,
        body=(Para(tuple(lines)), para(change), para(say("core-nothing-more-to-do"))),
    )  # fmt: skip


def _answer_line(kept: Kept) -> Say:
    if not kept.row.answer_due:
        return say("inputs-answer-when-planned-for", person=Quote(kept.person)) if kept.person else say("inputs-answer-when-planned")
    due = Day(kept.row.answer_due)
    if kept.person and kept.authority:
        return say("inputs-answer-from-for", authority=Quote(kept.authority), person=Quote(kept.person), day=due)
    if kept.person:
        return say("inputs-answer-by-for", person=Quote(kept.person), day=due)
    if kept.authority:
        return say("inputs-answer-from", authority=Quote(kept.authority), day=due)
    return say("inputs-answer-by", day=due)


def single_case(row: InputRow, contact: PersonRow | None) -> Message:
    """This looks like one person's case: held back, and where it belongs instead."""
    name = Quote(contact.name) if contact else None
    lines: list[Node] = [para(say("inputs-single-body"), say("inputs-single-held"))]
    call = say("inputs-single-call-somebody")
    if name and contact:
        call = say("inputs-single-call", name=name)
        if contact.phone:
            hours = Quote(contact.hours) if contact.hours else say("inputs-working-hours")
            lines.append(para(say("inputs-single-who", name=name, phone=Quote(contact.phone), hours=hours)))
        else:
            lines.append(para(say("inputs-single-who-no-phone", name=name)))
    lines.append(para(say("inputs-single-number", number=row.number)))
    return Message(
        kind="input_held", title=say("inputs-single-title"), subject=row.id, body=tuple(lines),
        choices=(
            Choice(call, Do("call_me", {"input": row.id})),
            Choice(say("inputs-single-many"), Do("edit_comment", {"input": row.id})),
            Choice(say("core-stop-choice"), Do("case_left", {"input": row.id})),
        ),
    )  # fmt: skip


def single_case_for(row: InputRow, person: str, contact: PersonRow | None, *, office: bool, may_change: bool) -> Message:
    """To the one who wrote it down: it looks like this person's own case; the office shows the way, others are told who does."""
    name = Quote(person)
    lines: list[Node] = [para(say("inputs-single-body"), say("inputs-single-held-for", person=name))]
    if office:
        lines.append(para(say("inputs-single-show", person=name)))
    elif contact is not None and contact.phone:
        hours = Quote(contact.hours) if contact.hours else say("inputs-working-hours")
        lines.append(para(say("inputs-single-who-for", name=Quote(contact.name), person=name, phone=Quote(contact.phone), hours=hours)))
    lines.append(para(say("inputs-single-number", number=row.number)))
    shown = Choice(say("inputs-held-shown"), Do("set_outcome", {"input": row.id, "status": "redirected_individual"}))
    rewrite = Choice(say("inputs-single-many"), Do("edit_comment", {"input": row.id, "for_person": row.giver_id}))
    return Message(
        kind="input_held", title=say("inputs-single-title"), subject=row.id, body=tuple(lines),
        choices=(
            *((shown,) if office else ()),
            *((rewrite,) if may_change else ()),
            Choice(say("core-stop-choice"), Do("case_left", {"input": row.id})),
        ),
    )  # fmt: skip


def with_the_way(message: Message, contact: PersonRow | None) -> Message:
    """The same, and who can help: what was said with it looks like one person's case."""
    lines: list[Line] = [say("inputs-hint-single")]
    if contact is not None and contact.phone:
        hours = Quote(contact.hours) if contact.hours else say("inputs-working-hours")
        lines.append(say("inputs-single-who", name=Quote(contact.name), phone=Quote(contact.phone), hours=hours))
    elif contact is not None:
        lines.append(say("inputs-single-who-no-phone", name=Quote(contact.name)))
    return replace(message, body=(*message.body, para(*lines)))


def case_held_told(row: InputRow, who: str) -> Message:
    """To the coordinator: a text is held back and somebody should be shown the way."""
    return Message(
        kind="input_held_told", title=say("inputs-held-told", number=row.number), subject=row.id, klass=Klass.C2,
        body=(para(say("inputs-held-told-body", person=Quote(who))),),
        choices=(
            Choice(say("inputs-held-see"), Do("show_input", {"input": row.id})),
            Choice(say("inputs-held-shown"), Do("set_outcome", {"input": row.id, "status": "redirected_individual"})),
        ),
    )  # fmt: skip


def after_due(row: InputRow) -> Message:
    """To the office: the date for the answer had passed when this came."""
    return Message(
        kind="input_after_due", title=say("inputs-after-due", number=row.number), subject=row.id,
        body=(para(say("inputs-after-due-body")), para(quoted(row.text))),
        choices=(Choice(say("inputs-menu-assign-owner"), Do("assign_owner", {"input": row.id})),
                 Choice(say("outcomes-answer-choice"), Do("set_outcome", {"input": row.id}))),
    )  # fmt: skip


def will_call(row: InputRow, name: str) -> Message:
    """Somebody will ring."""
    who = say("inputs-call-asked", name=Quote(name)) if name else say("inputs-call-asked-somebody")
    return Message(
        kind="input_held", title=who, subject=row.id, body=(para(say("inputs-call-asked-body")),), nothing_to_do=True
    )


def call_wanted(row: InputRow, person: PersonRow) -> Message:
    """To the coordinator: this person wants to be rung about a case of their own."""
    phone = (para(say("inputs-call-phone", phone=Quote(person.phone))),) if person.phone else ()
    return Message(
        kind="call_wanted", title=say("inputs-call-wanted", person=Quote(person.name)), subject=row.id, klass=Klass.C2,
        body=(para(say("inputs-call-wanted-body", number=row.number)), *phone),
        choices=(Choice(say("inputs-held-see"), Do("show_input", {"input": row.id})),),
    )  # fmt: skip


def case_left(row: InputRow) -> Message:
    """The giver leaves it there."""
    return Message(
        kind="input_held", title=say("inputs-case-left"), subject=row.id,
        body=(para(say("inputs-case-left-body", number=row.number)),), nothing_to_do=True,
    )  # fmt: skip


def changed(row: InputRow, closed: str = "") -> Message:
    """The new words are kept; the old ones stay in the history, and so does that it was after the last day."""
    lines = [say("inputs-changed-body")] + ([say("inputs-changed-late", day=Day(closed))] if closed else [])
    return Message(
        kind="input_changed", title=say("inputs-changed", number=row.number), subject=row.id,
        body=(para(quoted(row.text)), para(*lines)), nothing_to_do=True,
    )  # fmt: skip


def changed_for(row: InputRow, person: str, *, held: bool) -> Message:
    """To the giver: somebody who helps them has changed the words."""
    text = () if held else (para(quoted(row.text)),)
    return Message(
        kind="input_changed_for", title=say("inputs-changed-for", number=row.number, person=Quote(person)), subject=row.id, contact=True,
        body=(*text, para(say("inputs-wrong-for"))),
        choices=(Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})), TO_MENU),
    )  # fmt: skip


def withdrawn_for(row: InputRow, person: str) -> Message:
    """To the giver: somebody who helps them has taken it back."""
    return Message(
        kind="input_withdrawn_for", title=say("inputs-withdrawn-for", number=row.number, person=Quote(person)), subject=row.id,
        contact=True, body=(para(say("inputs-withdrawn-body"), say("inputs-wrong-for")),), choices=(TO_MENU,),
    )  # fmt: skip


def changed_after(row: InputRow) -> Message:
    """To the one who has answered: the words are others now."""
    return Message(
        kind="input_changed_after", title=say("inputs-changed-after", number=row.number), subject=row.id,
        body=(para(quoted(row.text)), para(say("inputs-changed-after-body"))),
        choices=(Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})), TO_MENU),
    )  # fmt: skip


def confirm_change(row: InputRow, text: str) -> Message:
    """Is the new text right?"""
    return Message(
        kind="input_confirm", title=say("core-confirm-title"), subject=row.id,
        body=(para(quoted(masked(text))), para(say("inputs-replaces", number=row.number))),
    )  # fmt: skip


def confirm_withdraw(row: InputRow) -> Message:
    """Do you want to take it back?"""
    return Message(
        kind="input_confirm", title=say("inputs-withdraw-sure", number=row.number), subject=row.id,
        body=(para(quoted(masked(row.text))), para(say("inputs-withdraw-means"))),
    )  # fmt: skip


def withdrawn(row: InputRow) -> Message:
    """The text is gone, the number stays."""
    return Message(
        kind="input_withdrawn", title=say("inputs-withdrawn", number=row.number), subject=row.id,
        body=(para(say("inputs-withdrawn-body")),), nothing_to_do=True,
    )  # fmt: skip


# --- free words --------------------------------------------------------------------------------------------


def offer(text: str, topics: Sequence[Topic], args: Mapping[str, Json]) -> Message:
    """Somebody just wrote something: do they want to say it about an item?"""
    choices = tuple(Choice(titled(topic), Do("comment", {**args, "item": topic.item.id, "text": text})) for topic in topics)
    title = say("inputs-offer-one", item=about(topics[0])) if len(topics) == 1 else say("inputs-offer")
    if len(topics) == 1:
        choices = (Choice(say("inputs-offer-yes"), choices[0].do),)
    return Message(
        kind="input_offer", title=title, body=(para(quoted(masked(text))),),
        choices=(*choices, Choice(say("inputs-offer-no"), Do("stop")), TO_HUMAN),
    )  # fmt: skip


# --- in lists ----------------------------------------------------------------------------------------------


def listed(row: InputRow) -> Say:
    """One line of a list: number, status, the first words."""
    words = quoted(short(row.text)) if row.text_kept and not row.held else say("inputs-text-not-shown")
    key = "inputs-line-late" if row.late else "inputs-line"
    return say(key, number=row.number, status=marked(row.status), words=words)


def stands(row: InputRow) -> Say:
    """Where an input stands, in a sentence its giver can read aloud."""
    facts: dict[str, Line | str] = {"number": row.number, "status": marked(row.status)}
    if row.held and row.status not in CLOSED:
        return say("inputs-stands-held", number=row.number)
    if row.status == "no_answer":
        return say("inputs-stands-no-answer", **facts, day=Day(row.answer_due))
    if row.status in CLOSED or row.answered:
        return say("inputs-stands-next", **facts, next=Quote(row.next_step)) if row.next_step else say("inputs-stands", **facts)
    return say("inputs-stands-by", **facts, day=Day(row.answer_due)) if row.answer_due else say("inputs-stands-planned", **facts)


def edit_seen(row: InputRow) -> Message:
    """An edit that cannot be put in its place by itself: the whole text is asked for."""
    return Message(
        kind="input_edit", title=say("core-edit-seen"), subject=row.id,
        body=(para(quoted(row.text)), para(say("inputs-edit-which", number=row.number))),
        choices=(Choice(say("core-change"), Do("edit_comment", {"input": row.id})), TO_MENU),
    )  # fmt: skip


def delete_seen(row: InputRow) -> Message:
    """A deleted chat message: does the giver want to take the input back?"""
    return Message(
        kind="input_delete", title=say("core-delete-seen"), subject=row.id,
        body=(para(say("inputs-delete-body", number=row.number)),),
        choices=(
            Choice(say("inputs-delete-withdraw"), Do("withdraw_comment", {"input": row.id}, sure=True)),
            Choice(say("inputs-delete-keep"), Do("show_input", {"input": row.id})),
        ),
    )  # fmt: skip
