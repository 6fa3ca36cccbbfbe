"""Minutes as a document in the council's language and in the form of its land: a protocol, or notes from the meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.documents.blocks import Block, Document, Heading, Listing, Pairs, Paragraph, Quotation, Table
from bot.documents.minutes import (
    LONG_AGO,
    NOTHING,
    ActionKept,
    Addendum,
    DecisionKept,
    InputKept,
    ItemKept,
    Later,
    MarkKept,
    MinutesKept,
    PaperKept,
    Spoken,
    There,
    VoteKept,
    Waiting,
    Words,
)
from bot.domain.values import Clock, Day, Fact, Names, Quote, Say, say

MOST_ROWS = 40  # inputs in one table; more are told in several


@dataclass(frozen=True, slots=True)
class Pen:
    """The phrases, turned to the document's language and form."""

    words: Words
    lang: str
    form: str = "notes"

    def doc(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the document."""
        return self.words.say(f"minutes-doc-{key}", self.lang, "standard", facts, today=LONG_AGO)

    def own(self, key: str, /, **facts: Fact) -> str:
        """A phrase that protocols and notes say differently."""
        return self.doc(f"{key}-{self.form}", **facts)

    def line(self, line: Say) -> str:
        return self.words.say(line.key, self.lang, "standard", line.facts, today=LONG_AGO)

    def first(self, line: Say) -> str:
        """The same as the beginning of a line."""
        said = self.line(line)
        return said[:1].upper() + said[1:]


def build(kept: MinutesKept, words: Words, later: Later = NOTHING) -> Document:
    """The minutes as a document; what came after approval stands below."""
    pen = Pen(words, kept.lang, kept.form)
    blocks: list[Block] = [_head(kept, pen), *_attendance(kept, pen), *_quorum(kept, pen), *_earlier(kept, pen)]
    for item in kept.items:
        blocks += _item(kept, item, pen)
    if not kept.items:
        blocks.append(Paragraph(pen.doc("no-items")))
    if kept.objections:
        blocks += [Heading(pen.doc("objections")), *(_spoken(one, pen) for one in kept.objections)]
    for name, rows in (("unanswered", kept.unanswered), ("outstanding", kept.outstanding)):
        lines = tuple(_waiting(row, pen, due=name == "unanswered") for row in rows)
        blocks += [Heading(pen.doc(name)), Listing(lines) if lines else Paragraph(pen.doc(f"{name}-none"))]
    blocks += [*_signed(kept, pen), *_later(later, pen)]
    return Document(kept.lang, title(kept, pen), tuple(blocks))


def title(kept: MinutesKept, pen: Pen) -> str:
    """What the document is called in this land."""
    return pen.own("title", body=Quote(kept.body), day=Day(kept.day))


def _head(kept: MinutesKept, pen: Pen) -> Pairs:
    when = pen.doc("when", day=Day(kept.day), start=Clock(kept.start), end=Clock(kept.end))
    led = ", ".join(one.name for one in kept.present if one.function == "chair")
    pairs = [
        (pen.doc("label-body"), kept.body),
        (pen.doc("label-authority"), kept.authority),
        (pen.doc("label-meeting"), kept.title),
        (pen.doc("label-when"), when),
        (pen.doc("label-place"), f"{kept.place} ({pen.doc('mode-' + kept.mode)})" if kept.place else pen.doc("mode-" + kept.mode)),
        (pen.doc("label-chair"), led),
        (pen.doc("label-secretary"), kept.secretary),
        (pen.doc("label-state"), state(kept, pen)),
    ]
    return Pairs(tuple(pair for pair in pairs if pair[1]))


def state(kept: MinutesKept, pen: Pen) -> str:
    """Draft, open until a day, or approved."""
    if kept.state == "approved":
        return pen.own("approved", day=Day(kept.approved))
    if kept.objections_close:
        return pen.doc("draft-until", version=kept.version, day=Day(kept.objections_close))
    return pen.doc("draft", version=kept.version)


# --- who was there -----------------------------------------------------------------------------------------


def _attendance(kept: MinutesKept, pen: Pen) -> Iterator[Block]:
    columns = tuple(pen.doc(f"column-{name}") for name in ("name", "function", "organisation"))
    yield Heading(pen.doc("present"))
    if kept.present:
        rows = tuple((*_person(one, pen), _times(one, pen)) for one in kept.present)
        yield Table(pen.doc("present-count", n=len(rows)), (*columns, pen.doc("column-times")), rows)
    else:
        yield Paragraph(pen.doc("nobody"))
    if kept.absent:
        yield Heading(pen.doc("absent"))
        yield Table(pen.doc("absent-count", n=len(kept.absent)), columns, tuple(_person(one, pen) for one in kept.absent))
    if kept.others:
        yield Heading(pen.doc("others"))
        yield Table(pen.doc("others-count", n=len(kept.others)), (*columns[:2], pen.doc("column-times")),
                    tuple((*_person(one, pen)[:2], _times(one, pen)) for one in kept.others))  # fmt: skip


def _person(one: There, pen: Pen) -> tuple[str, str, str]:
    function = pen.first(say(f"people-role-{one.function.replace('_', '-')}")) if one.function else ""
    if one.stands_in_for:
        function = pen.doc("stands-in", function=function, person=Quote(one.stands_in_for))
    return one.name, function, one.organisation


def _times(one: There, pen: Pen) -> str:
    times = ", ".join(pen.doc("from-to", start=Clock(start), end=Clock(end)) for start, end in one.times)
    return pen.doc("online", times=times) if one.online else times


def _quorum(kept: MinutesKept, pen: Pen) -> Iterator[Block]:
    if any(item.decisions for item in kept.items):
        yield Heading(pen.doc("quorum"))
        yield Paragraph(pen.doc(f"quorum-{kept.quorum.replace('_', '-')}"))


def _earlier(kept: MinutesKept, pen: Pen) -> Iterator[Block]:
    """Tasks of earlier meetings: what is open moves on to this one, and what was done since is told."""
    if kept.earlier:
        yield Heading(pen.doc("earlier"))
        yield Listing(tuple(action(one, pen) for one in kept.earlier))


# --- items -------------------------------------------------------------------------------------------------


def item_name(number: str, style: str, *, inside: bool = False) -> Say:
    """An item as it is said in the forms that councils use, first on a line or inside one."""
    plain = number.removeprefix("§").strip().rstrip(".")
    return say(f"inputs-item-{'in' if inside else 'start'}-{style.replace('_', '-')}", number=plain)


def heading(kept: MinutesKept, item: ItemKept, pen: Pen) -> str:
    """An item's number and title."""
    name = pen.line(item_name(item.number, kept.numbering)) if item.number else ""
    return f"{name} {item.title}".strip()


def _item(kept: MinutesKept, item: ItemKept, pen: Pen) -> Iterator[Block]:
    yield Heading(heading(kept, item, pen))
    if item.summary:
        yield Paragraph(item.summary)
    if item.interests:
        yield Paragraph(pen.doc("interests", people=Names(tuple(Quote(one) for one in item.interests))))
    if item.papers:
        yield Heading(pen.own("papers"), 3)
        yield Listing(tuple(_paper(paper, pen) for paper in item.papers))
    if item.recommendation and pen.form == "protocol":
        yield Heading(pen.doc("recommendation"), 3)
        yield Paragraph(item.recommendation)
    if item.inputs:
        yield Heading(pen.doc("inputs"), 3)
        yield from _inputs(kept, item, pen)
    yield from _talked(item, pen)
    yield from _said(item, pen)
    if not _has_something(item):
        yield Paragraph(pen.doc("nothing-noted"))


def _has_something(item: ItemKept) -> bool:
    return any((item.summary, item.papers, item.inputs, item.marks, item.votes, item.decisions, item.actions, item.dissents,
                item.objections, item.interests))  # fmt: skip


def _inputs(kept: MinutesKept, item: ItemKept, pen: Pen) -> Iterator[Block]:
    """The inputs in tables; a very long one is told in parts, so that a reader can find their place."""
    columns = tuple(pen.doc(f"column-{one}") for one in ("number", "from", "said", "outcome"))
    to = pen.line(item_name(item.number, kept.numbering, inside=True)) if item.number else item.title
    for start in range(0, len(item.inputs), MOST_ROWS):
        part = item.inputs[start : start + MOST_ROWS]
        rows = tuple((one.number, _giver(one, pen), one.text or pen.doc("text-gone"), _outcome(one, pen)) for one in part)
        caption = pen.doc("inputs-to", n=len(item.inputs), item=Quote(to))
        if len(item.inputs) > MOST_ROWS:
            caption = pen.doc("inputs-part", all=caption, first=start + 1, last=start + len(part))
        yield Table(caption, columns, rows)


def _talked(item: ItemKept, pen: Pen) -> Iterator[Block]:
    """What was marked on purpose, and what was voted on."""
    for kind in ("info", "proposal"):
        marks = [one for one in item.marks if one.kind == kind]
        if marks:
            yield Heading(pen.own("proposals") if kind == "proposal" else pen.doc("info"), 3)
            yield Listing(tuple(said_by(one, pen) for one in marks))
    if item.votes:
        yield Heading(pen.doc("votes"), 3)
        for vote in item.votes:
            yield from _vote(vote, pen)


def said_by(one: MarkKept, pen: Pen) -> str:
    """What was said, and by whom where that is to be told."""
    text = sentence(one.text)
    return pen.doc("said-by", person=Quote(one.person), text=Quote(text)) if one.person else text


def _vote(vote: VoteKept, pen: Pen) -> Iterator[Block]:
    yield Paragraph(pen.doc("vote-secret" if vote.secret else "vote-named", question=Quote(vote.question)))
    yield Listing((sentence(vote.said[0]), *vote.said[1:])) if vote.said else Paragraph(pen.doc("vote-open"))


def _said(item: ItemKept, pen: Pen) -> Iterator[Block]:
    if item.decisions:
        yield Heading(pen.own("decisions"), 3)
        for decision in item.decisions:
            yield Paragraph(sentence(decision.text))
            yield Paragraph(" ".join(_under(decision, pen)))
    if item.actions:
        yield Heading(pen.doc("actions"), 3)
        yield Listing(tuple(action(one, pen) for one in item.actions))
    for key, spoken in ((pen.own("dissents"), item.dissents), (pen.doc("item-objections"), item.objections)):
        if spoken:
            yield Heading(key, 3)
            yield from (_spoken(one, pen) for one in spoken)


def _paper(paper: PaperKept, pen: Pen) -> str:
    if not paper.late:
        return pen.doc("paper-in-time", title=Quote(paper.title))
    return pen.doc("paper-late", title=Quote(paper.title), reason=Quote(paper.late_reason or "–"))


def _giver(one: InputKept, pen: Pen) -> str:
    if one.name_hidden:
        return pen.doc("name-hidden")
    if one.on_behalf_of == "council":
        return pen.doc("for-council", person=Quote(one.giver))
    return f"{one.giver}, {one.organisation}" if one.organisation else one.giver


def _outcome(one: InputKept, pen: Pen) -> str:
    lines = [pen.first(say(f"inputs-status-{one.status.replace('_', '-')}")) + "."]
    if one.merged_into:
        lines.append(pen.doc("merged-with", number=one.merged_into))
    if one.until:
        lines.append(pen.doc("until", day=Day(one.until)))
    if one.reason:
        lines.append(pen.doc("reason", text=Quote(one.reason)))
    if one.what_changed:
        lines.append(pen.doc("changed", text=Quote(one.what_changed)))
    if one.responsible:
        lines.append(pen.doc("responsible", person=Quote(one.responsible)))
    if one.late:
        lines.append(pen.doc("came-late"))
    return "\n".join(lines)


def _under(decision: DecisionKept, pen: Pen) -> Iterator[str]:
    if decision.responsible and decision.due:
        yield pen.doc("follows-up-by", person=Quote(decision.responsible), day=Day(decision.due))
    elif decision.responsible:
        yield pen.doc("follows-up", person=Quote(decision.responsible))
    key = "enough" if decision.quorate else "notes-only"
    yield pen.doc(key, present=decision.present, seats=decision.seats, needed=decision.needed)


def action(one: ActionKept, pen: Pen) -> str:
    """Who does what by when, and what they said when they were asked."""
    facts: dict[str, Fact] = {"text": Quote(sentence(one.text)), "person": Quote(one.responsible), "day": Day(one.due)}
    said = pen.doc("action-done" if one.done else "action", **facts)
    if one.done or not one.answer:
        return said
    if one.again:
        return f"{said} {pen.doc('action-again', day=Day(one.again))}"
    return f"{said} {pen.doc('action-said-' + one.answer.replace('_', '-'))}"


def sentence(text: str) -> str:
    """Words that end as a sentence does."""
    return text if text.rstrip()[-1:] in (".", "?", "!", ":", "…") else f"{text.rstrip()}."


def _spoken(one: Spoken, pen: Pen) -> Quotation:
    return Quotation(one.text, pen.doc("spoken-late", person=Quote(one.person)) if one.late else one.person)


def _waiting(row: Waiting, pen: Pen, *, due: bool) -> str:
    if due:
        return pen.doc("waiting-due", number=row.number, day=Day(row.due))
    return pen.doc("waiting", number=row.number, status=say(f"inputs-status-{row.status.replace('_', '-')}"))


# --- the end -----------------------------------------------------------------------------------------------


def _signed(kept: MinutesKept, pen: Pen) -> Iterator[Block]:
    """Who has checked the minutes; in a protocol a place to sign for those who have not."""
    if not kept.signers and pen.form != "protocol":
        return
    yield Heading(pen.doc("signing"))
    if pen.form == "protocol" and kept.sign_by and not _all_signed(kept):
        yield Paragraph(pen.doc("sign-by", day=Day(kept.sign_by)))
    chair = [one.name for one in kept.present if one.function == "chair"]
    rows = [(one.name, pen.doc("signer"), pen.doc("signed", day=Day(one.day)) if one.day else pen.doc("unsigned")) for one in kept.signers]
    known = {one.name for one in kept.signers}
    rows = [(name, pen.first(say("people-role-chair")), pen.doc("unsigned")) for name in chair if name not in known] + rows
    if rows:
        columns = (pen.doc("column-name"), pen.doc("column-function"), pen.doc("column-signature"))
        yield Table(pen.doc("signing-count", n=len(rows)), columns, tuple(rows), wide=2)
    else:
        yield Paragraph(pen.doc("nobody-signs"))


def _all_signed(kept: MinutesKept) -> bool:
    return bool(kept.signers) and all(one.day for one in kept.signers)


def _later(later: Later, pen: Pen) -> Iterator[Block]:
    yield from _addenda(later.addenda, pen)
    if later.sha256:
        yield Heading(pen.doc("locked"))
        groups = " ".join(later.sha256[start : start + 8] for start in range(0, len(later.sha256), 8))
        yield Paragraph(f"{groups}\n{pen.doc('locked-how')}")


def _addenda(addenda: Sequence[Addendum], pen: Pen) -> Iterator[Block]:
    for one in addenda:
        yield Heading(pen.doc("addendum", number=one.number, day=Day(one.day)))
        yield Quotation(one.text, one.by)
