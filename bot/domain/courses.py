"""Courses in chat: short steps, one idea each, taken up again where they were left, however many days later (A8).

What a step says stands in the phrases `courses-<course>-<step>` and `…-body`; a step with a question has `…-ask`, an answer
each and `…-after`. Two courses are made of what is said elsewhere: the rights, and the words of the field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.errors import Refusal
from bot.domain.rights import RIGHTS

DAY = 86_400_000_000
WORDS_IN_STEP = 3
MOST_WORDS = 40  # in a step as it is read short and clear


@dataclass(frozen=True, slots=True)
class Step:
    """One idea. `answers` of its question (0 = none is asked), which is `right` (0 = all are), a verb to try at once."""

    name: str
    answers: int = 0
    right: int = 0
    act: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """A course; `service` ones are for those who answer the council."""

    code: str
    steps: tuple[Step, ...]
    service: bool = False


# The words that come first, three to a step; codes of the list of the field (domain 6).
WORDS = (
    "user_council", "agenda_item", "agenda", "input", "comment_deadline", "case_paper", "user_representative", "chair", "coordinator",
    "for_information", "for_discussion", "decision", "vote", "secret_ballot", "minutes_notes", "confidentiality", "impartiality", "reason",
    "fee", "expense", "receipt",
)  # fmt: skip
_START = (
    Step("council"), Step("early", act="next_meeting"), Step("words", act="word_list"), Step("road", 2, 1), Step("say", act="open_items"),
    Step("answer", 2, 2), Step("rights", act="my_rights"), Step("help"),
)  # fmt: skip
_PROCESS = (
    Step("idea"), Step("planning", act="open_items"), Step("hearing"), Step("decided", 2, 1), Step("execution"), Step("evaluation"),
)  # fmt: skip
_FEES = (Step("counts"), Step("choose", 2, 2), Step("receipt", act="fee_receipt"), Step("checked"), Step("benefits", 2, 2, act="fee_year"))
_SPEAK = (Step("before", act="open_items"), Step("short", 2, 2), Step("turn"), Step("unclear", 2), Step("disagree"))
_LISTEN = (Step("early"), Step("open", 2, 1), Step("answer"), Step("room", 2, 2))
COURSES: Mapping[str, Course] = MappingProxyType({
    course.code: course
    for course in (
        Course("start", _START),
        Course("process", _PROCESS),
        Course("rights", tuple(Step(code, act=acts[0]) for code, acts in RIGHTS.items())),
        Course("fees", _FEES),
        Course("words", tuple(Step(WORDS[first]) for first in range(0, len(WORDS), WORDS_IN_STEP))),
        Course("speak", _SPEAK),
        Course("listen", _LISTEN, service=True),
    )
})  # fmt: skip
# The way of a matter from the first thought to what came of it, in the stages that an agenda names.
STAGES = ("idea", "planning", "hearing", "decided", "execution", "evaluation")


def course(code: str) -> Course:
    """The course of this code; one that is not there any more has an old button."""
    found = COURSES.get(code)
    if found is None:
        raise Refusal("core-old-button")
    return found


def at(one: Course, place: int) -> int:
    """A step that is there, from whatever was kept or pressed: courses may have become shorter."""
    return min(max(place, 0), len(one.steps) - 1)


def words_of(step: Step) -> tuple[str, ...]:
    """The codes of the words in a step of the course of words."""
    first = WORDS.index(step.name)
    return WORDS[first : first + WORDS_IN_STEP]


def away(last: int, now: int) -> int:
    """Whole days since somebody was at a step; 0 = they are in the middle of it."""
    return max(0, now - last) // DAY


def passed(phase: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stages that a matter has behind it, and those ahead of it; none of either where no stage is named."""
    if phase not in STAGES:
        return (), STAGES
    place = STAGES.index(phase)
    return STAGES[:place], STAGES[place + 1 :]
