"""How answers look: to the giver, to the one who gives them, and what the giver says back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.inputs import AGREEABLE, RAISABLE, STATUSES
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Message, Node, para
from handlers.cards.inputs import TO_MENU, dashed, quoted, status
from storage.inputs import InputRow

NOTHING: Mapping[str, str] = {}
COMPARED = ("before", "after", "survived")
SAID_FULLER = frozenset({"accepted", "partly_accepted", "agreed_solution", "outside_mandate", "redirected_individual", "merged", "noted"})
TOLD_FACTS = ("what_changed", "evidence", "forwarded_to", "next_step")


def ask_reason(code: str, *, needed: bool) -> Message:
    """Why? In words that the giver can read."""
    hints = [say("outcomes-reason-read-by-giver"), say("core-form-leave" if needed else "core-form-skip")]
    key = "outcomes-ask-set-outcome-reason-agreed" if code == "agreed_solution" else "outcomes-ask-set-outcome-reason"
    return Message(kind="question", title=say(key, status=status(code)), body=(para(*hints),))


def confirm(row: InputRow, code: str, reason: str, changed: str, until: str, merged: str) -> Message:
    """Is this the answer? As the giver will read it."""
    lines: list[Line] = [say("outcomes-confirm", number=row.number, status=status(code))]
    if reason:
        lines.append(say("outcomes-reason-line", reason=Quote(reason)))
    if changed:
        lines.append(say("outcomes-changed-line", changed=Quote(changed)))
    if until:
        lines.append(say("outcomes-until-line", day=Day(until)))
    if merged:
        lines.append(say("outcomes-merged-line", number=merged))
    said = (para(quoted(row.text)),) if row.text_kept else ()
    return Message(
        kind="outcome_confirm", title=say("core-confirm-title"), subject=row.id,
        body=(*said, para(*lines), para(say("outcomes-giver-told"))),
    )  # fmt: skip


def verdict(code: str) -> Say:
    """The answer in a word or two, for the title."""
    return say(f"outcomes-verdict-{dashed(code)}")


def told(row: InputRow, owner: str, merged: str, joined: str, said: Mapping[str, str] = NOTHING, lang: str = "") -> Message:
    """To the giver: what was answered, why, what has changed, and what they can say to it; `lang` is the council's."""
    answer = STATUSES[row.status].answer
    key = "outcomes-told" if answer else "outcomes-news"
    body: list[Node] = []
    if row.text_kept and not (joined and row.held):
        body.append(para(say("outcomes-you-wrote" if not joined else "outcomes-they-wrote", text=Quote(row.text))))
    if joined:
        body.append(para(say("outcomes-joined", own=joined, number=row.number)))
    pairs: list[tuple[Say, Line]] = [(say("outcomes-label-answer"), status(row.status))] if row.status in SAID_FULLER else []
    if row.reason:
        label = "agreed" if row.status == "agreed_solution" else "reason"
        pairs.append((say(f"outcomes-label-{label}"), Quote(row.reason, lang)))
    if answer:
        pairs += [(say(f"outcomes-label-{name}"), Quote(text, lang)) for name in COMPARED if (text := said.get(name, ""))]
        pairs += [
            (say(f"outcomes-label-{dashed(name)}"), Quote(text, lang)) for name in TOLD_FACTS
            if (text := _said(row, name)) and text != said.get("after", "")
        ]  # fmt: skip
        if row.until and row.status == "deferred":
            pairs.append((say("outcomes-label-until"), say("inputs-day", day=Day(row.until))))
        if merged:
            pairs.append((say("outcomes-label-merged"), say("inputs-word", text=merged)))
        if owner and row.status not in ("not_accepted", "outside_mandate", "redirected_individual"):
            pairs.append((say("outcomes-label-owner"), Quote(owner)))
    if pairs:
        body.append(Facts(tuple(pairs)))
    if not answer:
        body.append(para(say(f"outcomes-now-{dashed(row.status)}")))
    number = joined or row.number
    return Message(
        kind="outcome_told", title=say(key, number=number, verdict=verdict(row.status)), subject=f"{row.id}:{row.status}",
        body=tuple(body), choices=_choices(row), contact=True,
    )  # fmt: skip


def _said(row: InputRow, name: str) -> str:
    """What was said with this answer; to whom it was sent belongs to that answer alone."""
    return "" if name == "forwarded_to" and row.status != "forwarded" else str(getattr(row, name))


def replies(row: InputRow) -> tuple[str, ...]:
    """What can be said to an answer: to a yes that one agrees, to a no only that it is read; once, that it comes up again."""
    first = "agree" if row.status in AGREEABLE else "understood"
    return (first, "disagree", "raise_again") if row.status in RAISABLE and not row.raised else (first, "disagree")


def _choices(row: InputRow) -> tuple[Choice, ...]:
    """A yes and a no have different buttons; having read it is never agreeing."""
    given = {"input": row.id}
    ask = Choice(say("outcomes-ask-choice"), Do("ask_about_answer", given))
    if row.status == "clarifying":
        return (Choice(say("outcomes-explain-more-choice"), Do("ask_about_answer", given)),)
    if not STATUSES[row.status].answer:
        return ()
    first, *rest = replies(row)
    label = f"{first}-done" if row.status == "implemented" else first
    found = [Choice(say(f"outcomes-reply-{label}"), Do("reply_to_outcome", {**given, "reply": first}, sure=True))]
    for one in rest:
        led: Mapping[str, Json] = {"_led": True} if one == "disagree" else {}
        found.append(Choice(say(f"outcomes-reply-{dashed(one)}"), Do("reply_to_outcome", {**given, "reply": one, **led})))
    return (*found, ask)


def answered(row: InputRow, giver: str, missing: Sequence[str], *, hidden: bool, first: str = "") -> Message:
    """To the one who answered: it is kept, and the giver is told."""
    who = say("outcomes-giver-hidden") if hidden or not giver else say("outcomes-giver-named", person=Quote(giver))
    body: list[Node] = [para(say("outcomes-is-told", who=who))]
    if first:
        body.append(para(say("outcomes-just-before", person=Quote(first))))
    if missing:
        body.append(para(say("outcomes-missing")))
        body.append(Items(tuple(say(f"outcomes-part-{dashed(name)}") for name in missing)))
    return Message(
        kind="outcome_set", title=say("outcomes-set", number=row.number, status=status(row.status)), subject=row.id,
        body=tuple(body), choices=(Choice(say("answers-menu-answers-waiting"), Do("answers_waiting")), TO_MENU),
    )  # fmt: skip


# --- what the giver says -----------------------------------------------------------------------------------


def confirm_raise(row: InputRow, due: str) -> Message:
    """Take it up again: it can be done once."""
    when = say("outcomes-raise-due", day=Day(due)) if due else say("outcomes-raise-no-meeting")
    return Message(
        kind="outcome_confirm", title=say("outcomes-raise-sure", number=row.number), subject=row.id,
        body=(para(when, say("outcomes-raise-once")),),
    )  # fmt: skip


def confirm_reply(row: InputRow, reply: str, text: str) -> Message:
    """Is this what you say to the answer?"""
    words = (para(quoted(text)),) if text else ()
    return Message(
        kind="outcome_confirm", title=say("core-confirm-title"), subject=row.id,
        body=(para(say(f"outcomes-confirm-{dashed(reply)}", number=row.number)), *words),
    )  # fmt: skip


def raised(row: InputRow, meeting_day: str, due: str) -> Message:
    """It comes up again; when, and when it must be answered."""
    line = (
        say("outcomes-raised-body", number=row.number, meeting=Day(meeting_day), day=Day(due))
        if due
        else say("outcomes-raised-no-meeting", number=row.number)
    )
    return Message(
        kind="input_raised", title=say("outcomes-raised"), subject=row.id, body=(para(line, say("outcomes-raise-once")),),
        nothing_to_do=True,
    )  # fmt: skip


def replied(row: InputRow, reply: str) -> Message:
    """What the giver said is kept."""
    key = f"outcomes-replied-{dashed(reply)}"
    again = row.status in RAISABLE and not row.raised and reply == "disagree"
    choices = (
        (Choice(say("outcomes-reply-raise-again"), Do("reply_to_outcome", {"input": row.id, "reply": "raise_again"})), TO_MENU)
        if again
        else ()
    )
    return Message(
        kind="outcome_reply", title=say(key, number=row.number), subject=row.id, body=(para(say(f"{key}-body")),), choices=choices,
        nothing_to_do=not choices,
    )  # fmt: skip


def reply_offer(row: InputRow, text: str) -> Message:
    """Somebody replied to an answer in their own words: what is it?"""
    given = {"input": row.id, "text": text}
    return Message(
        kind="outcome_offer", title=say("outcomes-offer", number=row.number), subject=row.id, body=(para(quoted(text)),),
        choices=(
            Choice(say("outcomes-offer-ask"), Do("ask_about_answer", given)),
            Choice(say("outcomes-reply-disagree"), Do("reply_to_outcome", {**given, "reply": "disagree"}, sure=True)),
            Choice(say("core-stop-choice"), Do("stop")),
        ),
    )  # fmt: skip


def disagreed_told(row: InputRow, text: str) -> Message:
    """To the one who answered: the giver sees it otherwise."""
    words = (para(quoted(text)),) if text else ()
    return Message(
        kind="outcome_disagreed", title=say("outcomes-disagreed-told", number=row.number), subject=row.id,
        body=(*words, para(say("outcomes-disagreed-told-body"))),
        choices=(Choice(say("outcomes-explain-choice"), Do("explain_answer", {"input": row.id})),
                 Choice(say("inputs-see-history"), Do("show_input", {"input": row.id}))),
    )  # fmt: skip


def raised_told(row: InputRow, text: str, due: str) -> Message:
    """To the one who must answer again."""
    words = (para(quoted(text)),) if text else ()
    when = (para(say("inputs-answer-before", day=Day(due))),) if due else ()
    return Message(
        kind="input_raised", title=say("outcomes-raised-told", number=row.number), subject=row.id, contact=True,
        body=(*when, *(() if row.held else (para(quoted(row.text)),)), *words),
        choices=(Choice(say("outcomes-answer-choice"), Do("set_outcome", {"input": row.id})),
                 Choice(say("inputs-see-history"), Do("show_input", {"input": row.id}))),
    )  # fmt: skip


def question_told(row: InputRow, text: str) -> Message:
    """To the one who answers: the giver asks."""
    more = row.status == "clarifying"
    explain = Choice(say("outcomes-explain-choice"), Do("explain_answer", {"input": row.id}))
    return Message(
        kind="outcome_question", title=say("outcomes-more-told" if more else "outcomes-question-told", number=row.number),
        subject=row.id, contact=True, body=(para(quoted(text)),),
        choices=(Choice(say("outcomes-answer-choice"), Do("set_outcome", {"input": row.id})) if more else explain,
                 Choice(say("inputs-see-history"), Do("show_input", {"input": row.id}))),
    )  # fmt: skip


def question_sent(row: InputRow) -> Message:
    """The question, or the reply to one, is on its way."""
    key = "outcomes-more-sent" if row.status == "clarifying" else "outcomes-question-sent"
    return Message(
        kind="outcome_question", title=say(key, number=row.number), subject=row.id, body=(para(say(f"{key}-body")),), nothing_to_do=True,
    )  # fmt: skip


def explained_told(row: InputRow, text: str) -> Message:
    """To the giver: an explanation."""
    return Message(
        kind="outcome_explained", title=say("outcomes-explained-told", number=row.number), subject=row.id, contact=True,
        body=(para(Quote(text)),),
        choices=(Choice(say("outcomes-ask-choice"), Do("ask_about_answer", {"input": row.id})), TO_MENU),
    )  # fmt: skip


def explained(row: InputRow) -> Message:
    """It is sent to the giver."""
    return Message(
        kind="outcome_explained", title=say("outcomes-explained", number=row.number), subject=row.id,
        body=(para(say("outcomes-explained-body")),), nothing_to_do=True,
    )  # fmt: skip
