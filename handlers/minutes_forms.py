"""The minutes as files: one form for whoever asks, every form for the office; slow forms are made and follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

import orjson

from bot.documents.minutes import Later, MinutesKept, hashed, to_json
from bot.documents.minutes_files import ENDS, MIMES, QUICK, SLOW, written
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.domain.words import fold
from bot.domain.works import Kept, Outcome
from bot.messages.nodes import File, Message
from bot.turn import Field, Router, Turn
from handlers.cards import minutes as cards
from handlers.minutes import AFTER_APPROVE, meeting_of, readable, state_of
from handlers.minutes_facts import gather, later
from handlers.paper_forms import remembered
from storage import files
from storage.files import UseRow
from storage.meetings import MeetingRow

router = Router("minutes")
__all__ = ["export_minutes", "readable", "router"]
MAKE = "make_minutes"
AT_ONCE = 300  # inputs; with more, every form is made in a child process
OFFERED = {"": (("short", "pdf", "large_print"), "more"), "more": (("docx", "html", "epub"), "data"),
           "data": (("txt", "md", "csv", "json"), "")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """The minutes of a meeting, and the form if it is not the usual one."""

    meeting: str
    form: str = ""


class _Ready:
    """The minutes as they are made into files: what they say, what came later, and the hash of both."""

    def __init__(self, turn: Turn, meeting: MeetingRow) -> None:
        if state_of(turn, meeting) == "none":
            raise Refusal("minutes-no-draft")
        if turn.files is None or turn.phrases is None:
            raise Refusal("core-not-built")
        self.turn, self.meeting, self.store, self.words = turn, meeting, turn.files, turn.phrases
        self.kept: MinutesKept = gather(turn, meeting)
        self.later: Later = later(turn, meeting)
        self.large = sum(len(item.inputs) for item in self.kept.items) > AT_ONCE
        self.body = to_json(self.kept)
        self.mark = hashed(self.body + orjson.dumps(asdict(self.later)))[:24]

    def name(self, form: str) -> str:
        """A name that says what the file is, in the council's language."""
        words = self.words.say(f"minutes-file-name-{form.replace('_', '-')}", self.turn.council.lang)
        flat = "-".join(fold(f"{self.kept.body} {words}").replace("/", " ").split())[:70]
        return f"{self.meeting.day}-{flat}.{ENDS.get(form, form)}"

    def quick(self, form: str) -> Kept:
        """A form that is made at once."""
        data = written(self.kept, self.words, self.later, form)
        kept = Kept(self.store.keep(data), self.name(form), MIMES[form], len(data))
        self.use(kept)
        return kept

    def use(self, kept: Kept) -> None:
        """The minutes need this file."""
        row = UseRow(self.turn.council.id, kept.sha256, "minutes", self.meeting.id, kept.name, kept.mime, kept.size, self.turn.now)
        files.use(self.turn.tx, row)

    def want(self, forms: Sequence[str], then: str) -> None:
        """Forms that are made in a child process and follow."""
        sha256 = self.store.keep(self.body)
        self.use(Kept(sha256, self.name("json"), MIMES["json"], len(self.body)))
        args: dict[str, Json] = {
            "kept": sha256, "later": orjson.loads(orjson.dumps(asdict(self.later))), "forms": list(forms), "meeting": self.meeting.id,
            "names": {form: self.name(form) for form in forms},
        }  # fmt: skip
        self.turn.want(MAKE, self.subject(forms), args, files=[sha256], then=then)

    def subject(self, forms: Sequence[str]) -> str:
        """The same minutes in the same forms are the same work."""
        return f"minutes:{self.meeting.id}:{'+'.join(forms)}:{self.mark}"


@router.verb(
    "get_minutes", OfMeeting, needs=Can.MINUTES_SEE, menu=17, about="meeting", fields=(Field("meeting", "pick", options=readable),)
)  # fmt: skip
def get_minutes(turn: Turn, args: OfMeeting) -> Message:
    """The minutes as a file, in the form the person reads best."""
    meeting = meeting_of(turn, args.meeting)
    if state_of(turn, meeting) == "none":
        raise Refusal("minutes-no-draft")
    form = args.form or remembered(turn.person)
    if form in OFFERED or form not in MIMES:
        forms, following = OFFERED.get(form, OFFERED[""])
        return cards.which(meeting, forms, following)
    ready = _Ready(turn, meeting)
    turn.note("minutes.get", meeting.id, form=form)
    if form in QUICK and not ready.large:
        return cards.made(meeting, [cards.file(ready.quick(form), form, 0)])
    ready.want([form], "minutes_made")
    return cards.waiting(meeting)


@router.worked("minutes_made")
def minutes_made(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
    """The file somebody asked for, or what they can do instead."""
    meeting = meeting_of(turn, str(args["meeting"]))
    return cards.failed(meeting) if outcome.fault else cards.made(meeting, _files(turn, meeting, outcome))


def _files(turn: Turn, meeting: MeetingRow, outcome: Outcome) -> list[File]:
    """What was made, each with its label; the minutes need it from now on."""
    forms, pages = outcome.facts.get("forms"), outcome.facts.get("pages")
    many = [one if isinstance(one, int) else 0 for one in pages] if isinstance(pages, list) else []
    found = []
    for kept, form, n in zip(outcome.made, forms if isinstance(forms, list) else [], many, strict=True):
        files.use(turn.tx, UseRow(turn.council.id, kept.sha256, "minutes", meeting.id, kept.name, kept.mime, kept.size, turn.now))
        found.append(cards.file(kept, str(form), n))
    return found


# --- for the office ----------------------------------------------------------------------------------------


def export_minutes(turn: Turn, meeting_id: str) -> Message:
    """The minutes in every form: what is quick at once, the others when they are made."""
    meeting = meeting_of(turn, meeting_id)
    ready = _Ready(turn, meeting)
    made = [] if ready.large else [(form, ready.quick(form)) for form in QUICK]
    ready.want((*SLOW, *QUICK) if ready.large else SLOW, "minutes_set")
    turn.note("minutes.export", meeting.id, files=[one.sha256 for _form, one in made])
    turn.made["files"] = ",".join(one.sha256 for _form, one in made)
    return cards.exported(meeting, [cards.file(one, form, 0) for form, one in made]) if made else cards.waiting(meeting)


@router.worked("minutes_set")
def minutes_set(turn: Turn, args: Mapping[str, Json], outcome: Outcome) -> Message:
    """The slow forms are there too; the short version first."""
    meeting = meeting_of(turn, str(args["meeting"]))
    return cards.failed(meeting) if outcome.fault else cards.exported(meeting, _files(turn, meeting, outcome))


def make_all(turn: Turn, meeting: MeetingRow) -> None:
    """Approved minutes are made in every form, so that they lie ready for the archive."""
    if turn.files is not None and turn.phrases is not None:
        ready = _Ready(turn, meeting)
        for form in () if ready.large else QUICK:
            ready.quick(form)
        ready.want((*SLOW, *QUICK) if ready.large else SLOW, "minutes_set")


AFTER_APPROVE.append(make_all)
