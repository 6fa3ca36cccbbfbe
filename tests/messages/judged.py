"""How every message of ours is judged: composed for twelve readers and read by the check; exceptions have reasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.domain.values import Quote, Say, say
from bot.messages import paging, plain
from bot.messages.compose import asks, compose
from bot.messages.nodes import Choice, Do, Message
from bot.messages.spoken import Reader, Spoken
from bot.plain_language.findings import Finding
from bot.plain_language.lint import lint_spoken
from tests.messages.cleaned import cleaned
from tests.messages.recording import Said, keys, title
from tests.world import words

TODAY = date(2027, 1, 4)
CONTACT = say("core-talk-to-person", name=Quote("Liv Holm"), phone=Quote("400 12 345"), hours=Quote("hverdager 08–15"))
# Names as they are written: of files, of authorities, of places and words of the field that have no shorter name.
NAMES = frozenset({
    "DOCX", "XLSX", "EPUB", "JSON", "CSV", "RTF", "ODT", "HTML", "KOORD", "PREP", "Leieboerforeningen", "Pårørendeforeningen",
    "Hyresgästföreningen", "Anhörigföreningen", "Försäkringskassan", "Integritetsskyddsmyndigheten", "Justitieombudsmannen",
    "Självmordslinjen", "representanterna", "beslutningstaker", "närståendeledamot", "beslutsattestant", "Beslutsattestera",
    "anställningsnummer", "Brukerveiledning", "brukerveiledning", "Brukarrettleiing", "brukarrettleiing", "tjenestemottaker",
    "kontaktmannaskap", "Kontaktmannaskap", "Orienteringssaker", "Protokolltilførsel", "Representanterna", "dörrarnakoppling",
})  # fmt: skip


class Case(NamedTuple):
    """One message for one reader, and what is known about it."""

    message: Message
    spoken: Spoken
    where: str

    @property
    def kind(self) -> str:
        return self.message.kind


class Exception_(NamedTuple):
    """Where a rule does not hold for a message of ours, and why. `fits` sees the message and what was found."""

    rules: str
    why: str
    fits: Callable[[Case, Finding, str], bool]


def kinds(*names: str) -> Callable[[Case, Finding, str], bool]:
    """All messages of these kinds; a name that ends with a dash stands for all that begin so."""
    return lambda case, _finding, _part: any(case.kind == name or (name[-1] in "-_" and case.kind.startswith(name)) for name in names)


def parts(pattern: str) -> Callable[[Case, Finding, str], bool]:
    """Where the words found are these."""
    return lambda _case, _finding, part: re.fullmatch(pattern, part, re.IGNORECASE) is not None


def named(case: Case, finding: Finding, _part: str) -> bool:
    """A choice that names a thing (a meeting, a person, an input): its button is cut, the text has it whole."""
    ours = [choice.label for choice in case.message.choices if isinstance(choice.label, Say) and not choice.label.facts]
    said = [words().line(label, case.spoken.lang, case.spoken.profile) for label in ours]
    return finding.key == "lint-button-long" and str(finding.facts["label"]) not in said


def titled(*names: str) -> Callable[[Case, Finding, str], bool]:
    """Messages with one of these titles."""
    return lambda case, _finding, _part: title(case.message.title) in names


def helped(_case: Case, finding: Finding, _part: str) -> bool:
    """The check takes the second sentence of the help for a question that comes after it."""
    return finding.key == "lint-order-help"


def status_name(case: Case, finding: Finding, part: str) -> bool:
    """«Tas med», «tas inte med», «tas med delvis»: what Swedish calls an answer that is a yes, a no, a yes to a part."""
    if case.spoken.lang != "sv" or part.casefold() != "tas":
        return False
    return re.match(r"tas (inte |delvis )?med\b", plain.text(case.spoken)[finding.start : finding.start + 20], re.IGNORECASE) is not None


def line(_case: Case, _finding: Finding, part: str) -> bool:
    """A line of a list, or a label and its value."""
    return part.startswith("•") or re.match(r"Punkt \d|Point \d|Item \d", part) is not None or ":" in part.rstrip(":")


EXAMPLES = ("intake-needs-day", "talks-ask-book-talk-when", "talks-ask-other-time-when", "fee-ask-distance-km", "fee-number-unreadable")
TERMS = "avslå|avslått|vurdering|utbetalt|genomfört|genomförande|merknader|objections?|invändningar"
EXCEPTIONS = (
    Exception_("R22", "a choice may name a thing", named),
    Exception_("R1", "a line of a list is read as label and value, not as a sentence", line),
    Exception_("R16", "the names of a status and of a step, said the same way in letters, minutes and law", parts(TERMS)),
    Exception_("R16 R40", "the word is what the message is about", kinds("word", "word_list")),
    Exception_("R20", "the name of a status, as letters and minutes have it", status_name),
    Exception_("R20", "the proposals in a picture of the result, in the words of those who made them", titled("votes-picture-title")),
    Exception_("R10 R15 R16 R20 R37", "shows a text of the office, and what is wrong in it", kinds("text_check", "agenda_read", "sending")),
    Exception_("R10", "an example of how a day is written", titled(*EXAMPLES)),
    Exception_("R14 R15", "a code is read letter by letter, and made by chance", kinds("invitation", "linking_code", "open_code", "code")),
    Exception_("R8", "says that there is no such number, below a question that stands", titled("core-number-not-in-list")),
    Exception_("R10", "sent the day before, the day itself stands below", titled("talks-reminder")),
    Exception_("R40", "bokmål words of a title that stands in another language", kinds("talk", "more", "agenda_set", "question")),
    Exception_("R15", "what the council calls its groups and its codes", parts("[A-ZÆØÅÄÖ]{2,4}")),
    Exception_("R9", "a room is a notice board, its code is for pasting; a recording follows its text", kinds("room_", "voice_note")),
    Exception_("R9", "says itself what can be done", kinds("fault", "code", "person_left", "refusal", "ballot")),
    Exception_("R31", "the recording waits for somebody to write down its words", kinds("voice_task")),
    Exception_("R33", "a question or a word quoted in another language", kinds(
        "word", "word_list", "refusal", "talk", "vote_picture", "question")),
    Exception_("R7", "the name of the council stands in it", kinds("greeting", "welcome")),
    Exception_("R7", "a sum in the money of another country is spelt out (R34)", parts(".*(Norwegian kroner|norska kronor).*")),
    Exception_("R4", "its sums are in the money of another country and spelt out (R34)", kinds("fee_drafted", "fee_confirm")),
    Exception_("R37", "the last lines are help by construction (`compose._help`)", helped),
    Exception_("R8", "the title is the question of whoever opened the vote", kinds("vote_opened")),
    Exception_("R8", "asks which of two days was meant", titled("core-weekday-wrong")),
    Exception_("R31", "a recording that follows its text", kinds("voice_note")),
    Exception_("R37", "a ballot asks after it has listed", kinds("ballot")),
    Exception_("R2 R3", "line after line of label and value, no sentences", kinds(
        "history", "inputs", "fees_late", "input", "meeting_planned", "rules")),
    Exception_("R4 R38", "asked for, and read as one reads a paper", kinds(
        "agenda_read", "bodies", "deputy_called", "fee_seen", "fees_mine", "felt", "felt_shown", "figures", "guide", "history", "input",
        "item_process", "list_example", "marks", "meeting_card", "meeting_planned", "minutes", "minutes_files", "mirror", "my_data",
        "negotiation", "outcome_set", "panel_asked", "rights", "rules", "statuses", "talk_booked", "vote_files", "who", "year_plan")),
    Exception_("R4 R38", "as many lines as the reader's own way of writing allows: made for each reader", kinds("help")),
    Exception_("R4 R38", "ballots and agendas (ruling 11)", kinds("ballot", "agenda_published", "preview", "item")),
)  # fmt: skip
ASKING = frozenset({
    "question", "call_for_items", "vote_opened", "deputy_called", "fee_drafted", "did_it_help", "assignment_asked", "join_request",
})  # fmt: skip


def wants(message: Message) -> bool:
    """Is there something the reader is asked to do now, and not only offered?"""
    confirming = bool(message.choices) and message.choices[-1].do.verb == "stop" and message.kind != "refusal"
    return message.kind in ASKING or confirming or message.kind.endswith("_reminder")


def cases(said: Iterable[Said], lang: str, profile: str) -> Iterator[Case]:
    """Each message as this reader gets it, choices divided as they are for them."""
    for one in said:
        message = cleaned(one.message)
        first, rest, out = paging.divided(message, profile)
        more = (Choice(say("core-more-choice"), Do("more")),) if rest else ()
        shown = replace(message, choices=(*first, *more, *out))
        reader = Reader(lang, profile, today=TODAY)
        yield Case(message, compose(shown, reader, words(), (), CONTACT if message.contact else None), one.where)


def judged(case: Case) -> Iterator[str]:
    """What stops or warns, as lines that say where; hints may stay."""
    text = plain.text(case.spoken)
    wanted = wants(case.message)
    found = lint_spoken(
        case.spoken, asks=asks(case.message), today=TODAY, many=paging.is_list(case.message), allowed=NAMES, whole=True
    )
    for one in found:
        part = text[one.start : one.end] if one.start >= 0 else ""
        if one.severity == "H" or (one.rule == "R8" and not wanted):
            continue
        if not any(one.rule in rule.rules.split() and rule.fits(case, one, part) for rule in EXCEPTIONS):
            facts = {name: fact for name, fact in one.facts.items() if name not in ("word", "typed")}
            yield f"{one.rule} {one.severity} {case.kind} {title(case.message.title)} «{part[:80]}» {facts} ({case.where})"


def distinct(said: Iterable[Said]) -> list[Said]:
    """Fewest messages in which every phrase is met in every kind of message it is met in."""
    met: set[tuple[str, str]] = set()
    kept = []
    for one in sorted(said, key=lambda one: (-len(set(keys(one.message))), one.where)):
        new = {(one.message.kind, key) for key in keys(one.message)} - met
        if new:
            met |= new
            kept.append(one)
    return kept
