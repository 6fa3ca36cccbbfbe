"""How votes look: opened, asked about, reminded of, closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.majorities import Conditions
from bot.domain.methods import METHODS
from bot.domain.values import Json, Line, Moment, Names, Quote, Say, say
from bot.domain.votes import Terms
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, Para, para
from handlers.cards.inputs import TO_MENU, dashed, short
from storage.inputs import InputRow
from storage.people import PersonRow
from storage.votes import SeatRow, VoteRow

AT_ONCE = 7  # options that fit on one ballot with buttons
PICKED = ("dots", "places")


def option_words(text: str, lang: str) -> Line:
    """An option as it was written."""
    return Quote(text) if text else say("votes-option-unnamed", lang=lang)


def input_words(row: InputRow | None) -> Line:
    """An input as an option, without the full stop of a sentence; one that was taken back keeps its number only."""
    if row is None or row.held or not row.text_kept:
        return say("votes-option-gone", number=row.number if row else "–")
    return Quote(short(row.text).removesuffix("."))


def named(row: VoteRow) -> Line:
    """A vote in a list."""
    return Quote(short(row.question))


def method_name(code: str) -> Say:
    """The name of a way of voting."""
    return say(f"votes-method-name-{dashed(code)}")


def choice_words(code: str) -> Say:
    """A fixed answer."""
    return say(f"votes-choice-{dashed(code)}")


def label_of(option: str, labels: Mapping[str, Line]) -> Line:
    """An option or a fixed answer in words."""
    return labels[option] if option in labels else choice_words(option)


def explained(terms: Terms) -> tuple[Line, ...]:
    """How it is counted, so that everybody understands it."""
    facts = {"options": len(terms.options), "dots": terms.dots, "top": terms.score_max, "seats": terms.seats}
    lines: list[Line] = [say(f"votes-method-{dashed(terms.method)}", **facts)]
    if terms.max_per_option:
        lines.append(say("votes-most-on-one", most=terms.max_per_option))
    if terms.most:
        lines.append(say("votes-most-chosen", most=terms.most))
    if METHODS[terms.method].winners and terms.seats > 1:
        lines.append(say("votes-places", n=terms.seats))
    return tuple(lines)


def conditions_of(conditions: Conditions) -> tuple[Line, ...]:
    """What was settled before it opened."""
    lines: list[Line] = []
    if conditions.quorum:
        lines.append(say("votes-quorum-line", n=conditions.quorum))
    if not conditions.plain:
        base = say(f"votes-base-in-{conditions.base}")
        lines.append(say(f"votes-majority-line-{dashed(conditions.majority)}", base=base))
    return tuple(lines)


def kind_of(row: VoteRow) -> tuple[Line, ...]:
    """Secret or not, advice or decision."""
    return say("votes-secret" if row.secret else "votes-named"), say(f"votes-is-{row.label}")


def closes(row: VoteRow, zone: str) -> Line:
    """Until when."""
    return say("votes-closes", at=Moment(row.closes_at, zone)) if row.closes_at else say("votes-closes-later")


def pressed_too(terms: Terms) -> bool:
    """Is each option a choice of its own on the ballot?"""
    return METHODS[terms.method].asks in PICKED and len(terms.options) <= AT_ONCE


def start(row: VoteRow) -> Do:
    """The way to the ballot."""
    return Do("cast_ballot", {"vote": row.id, "_led": True})


def opened(
    row: VoteRow, terms: Terms, conditions: Conditions, zone: str, *, few: bool, earlier: Sequence[Line] | None = None,
    straw: bool = False,
) -> Message:
    """To the voters: what is asked, by which rules, until when; `earlier`: they have voted, and in a named vote what."""
    rules = Para((*explained(terms), *conditions_of(conditions)))
    body: list[Node] = [para(say("votes-please"), closes(row, zone)), Para(kind_of(row)), rules]
    if few:
        body.append(para(say("votes-few-warning")))
    if straw:
        body.append(para(say("votes-straw-line")))
    if earlier is not None:
        body.append(para(say("votes-voted-before")))
    if earlier:
        body.append(Items(tuple(earlier)))
    return Message(
        kind="vote_opened", title=say("votes-title", question=Quote(row.question)), subject=row.id, klass=Klass.C1, contact=True,
        body=tuple(body), choices=(Choice(say("votes-now-choice"), start(row)),),
    )  # fmt: skip


def opened_receipt(row: VoteRow, seats: Sequence[SeatRow], known: Mapping[str, PersonRow], zone: str, *, least: int) -> Message:
    """To the office: it is open, and who has a ballot."""
    voters = sum(seat.slot >= 0 for seat in seats)
    body: list[Node] = [para(say("votes-open-body", n=voters), closes(row, zone))]
    out = [known[seat.person_id].name for seat in seats if seat.why == "interest" and seat.person_id in known]
    if out:
        body.append(para(say("votes-out-interest", names=Names(tuple(map(Quote, out))))))
    stand_ins = [known[seat.person_id].name for seat in seats if seat.right_ == "represented" and seat.person_id in known]
    if stand_ins:
        body.append(para(say("votes-stand-ins", names=Names(tuple(map(Quote, stand_ins))))))
    if least:
        body.append(para(say("votes-few-warning-office", least=least)))
    return Message(
        kind="vote", title=say("votes-open-title", question=Quote(row.question)), subject=row.id, klass=Klass.C2, body=tuple(body),
        choices=(
            Choice(say("votes-paper-choice"), Do("assisted_ballot", {"vote": row.id})),
            Choice(say("votes-close-choice"), Do("close_vote", {"vote": row.id})),
            TO_MENU,
        ),
    )  # fmt: skip


def confirm_open(row: VoteRow, terms: Terms, out: Sequence[SeatRow], zone: str, *, least: int, straw: bool = False) -> Message:
    """Is this what is to be voted on? After this nothing can be changed."""
    body: list[Node] = [
        para(Quote(row.question)), Para(explained(terms)), Para((*kind_of(row), closes(row, zone))),
        para(say("votes-open-body", n=row.slots), say("votes-fixed-after")),
    ]  # fmt: skip
    if straw:
        body.append(para(say("votes-straw-line")))
    if out:
        body.append(para(say("votes-out-count", n=len(out))))
    if least:
        body.append(para(say("votes-few-warning-office", least=least)))
    return Message(kind="vote_confirm", title=say("votes-open-ask"), klass=Klass.C1, body=tuple(body))


def listed(mine: Sequence[VoteRow], closed: Sequence[VoteRow]) -> Message:
    """What I can vote in, and what came of the latest."""
    choices = [Choice(say("votes-vote-in", question=named(row)), Do("show_ballot", {"vote": row.id})) for row in mine]
    choices += [Choice(say("votes-result-of", question=named(row)), Do("show_result", {"vote": row.id})) for row in closed]
    title = say("votes-mine", n=len(mine)) if mine else say("votes-mine-none")
    return Message(kind="votes", title=title, choices=(*choices[:6], TO_MENU))


def reminder(row: VoteRow, zone: str) -> Message:
    """To those who have not voted."""
    return Message(
        kind="vote_reminder", title=say("votes-reminder", question=Quote(row.question)), subject=row.id, contact=True,
        body=(para(closes(row, zone)), para(say("votes-reminder-body"))),
        choices=(Choice(say("votes-now-choice"), start(row)),),
    )  # fmt: skip


def reminded(row: VoteRow) -> Message:
    """To the office: those who have not voted are reminded, and nobody is told who they are."""
    return Message(
        kind="vote", title=say("votes-reminded"), subject=row.id, body=(para(Quote(row.question)), para(say("votes-reminded-body"))),
        nothing_to_do=True,
    )  # fmt: skip


def confirm_close(row: VoteRow, zone: str) -> Message:
    """Close it now?"""
    body: tuple[Node, ...] = (para(Quote(row.question)), para(closes(row, zone), say("votes-close-body")))
    return Message(kind="vote_confirm", title=say("votes-close-ask"), subject=row.id, body=body)


def confirm_cancel(row: VoteRow) -> Message:
    """Call it off?"""
    return Message(
        kind="vote_confirm", title=say("votes-cancel-ask"), subject=row.id, body=(para(Quote(row.question)), para(say("votes-cancel-body")))
    )


def step_of(place: str) -> Say:
    """The place of an input in a vote, for its history: "3/17"."""
    n, _, of = place.partition("/")
    return say("votes-rank-step", place=int(n or 0), of=int(of or 0))


def given(vote: str, **more: Json) -> dict[str, Json]:
    """What a choice about a vote knows already."""
    return {"vote": vote, **more}
