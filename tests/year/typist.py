"""Plays events of a year in typed words: the command, then an answer to every question the bot asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.channels.base import Arrival
from bot.desk import Desk, Result
from bot.domain.methods import CHOICES
from bot.domain.values import Day
from bot.forms import Asked
from bot.turn import Verb
from bot.year.player import CHANNEL, ENVELOPE, Played, Player
from storage import agenda, dialogues, people

MOST_ANSWERS = 40
GIVEN = {"plan_meeting": ("meeting", "meeting"), "export_payroll": ("run", "run")}
FILLED = ("kind", "summary", "question", "open", "fixed", "phase", "recommendation")
HOUR = 3600
MADE = {"comment": "input", "premeeting_release": "input", "attach_paper": "paper", "propose_item": "proposal", "record_action": "action",
        "open_vote": "vote"}  # fmt: skip


class Puzzled(AssertionError):
    """The bot asked something the event has no answer to."""


class Typist(Player):
    """A player whose people type. `names` maps the file's handles to the ids the bot gave."""

    def __init__(self, desk: Desk, year: Mapping[str, Any], verbs: tuple[str, ...], settle: Any) -> None:
        super().__init__(desk, year, verbs, settle)
        self.names: dict[str, str] = {}
        self.typed: dict[str, int] = {}
        self.lines: list[str] = []

    def _play(self, number: int, event: Mapping[str, Any], now: int) -> Result | None:
        event = self.translated(event)
        verb = self.desk.talk.verbs.get(str(event["do"]))
        said = self.numbered(in_words(event))
        if verb is None or not self.sayable(verb, said):
            return super()._play(number, event, now)
        result = self.converse(number, verb, said, now)
        self.typed[verb.name] = self.typed.get(verb.name, 0) + 1
        self.remember(verb.name, event, result)
        if verb.name == "set_agenda":
            self.fill_in(number, event, now)
        return result

    def numbered(self, event: dict[str, Any]) -> dict[str, Any]:
        """A ballot as people type it: dots by the number of the option, a fixed answer by its own number."""
        ballot = event.get("ballot")
        if not isinstance(ballot, Mapping):
            return event
        vote = next(one for one in self.year["events"] if self.names.get(one.get("ref", ""), one.get("ref")) == event["vote"])
        if "choice" in ballot:
            return event | {"ballot": str(CHOICES[str(vote["method"])].index(str(ballot["choice"])) + 1)}
        if event["do"] == "assisted_ballot" and "points" in ballot:
            options = [self.names.get(one, one) for one in vote["inputs"]]
            return event | {"ballot": " ".join(str(options.index(one) + 1) for one, many in ballot["points"].items() for _ in range(many))}
        return event

    def remember(self, verb: str, event: Mapping[str, Any], result: Result) -> None:
        """The id the bot gave to what the file calls by a handle."""
        calls, kind = GIVEN.get(verb, ("ref", MADE.get(verb, "")))
        handle, made = event.get(calls), result.made.get(kind)
        if handle and made:
            self.names[str(handle)] = made

    def fill_in(self, number: int, event: Mapping[str, Any], now: int) -> None:
        """An agenda typed as titles is filled in item by item, as the bot asks for it."""
        with self.desk.store.begin() as tx:
            rows = agenda.of_meeting(tx, str(self.year["council"]["id"]), str(event["meeting"]))
        for item, row in zip(event["items"], rows, strict=True):
            self.names[str(item["ref"])] = row.id
            told = {name: item[name] for name in FILLED if item.get(name)}
            if set(told) - {"kind"}:
                said = {"do": "fill_item", "who": event["who"], "item": row.id, **told}
                self.converse(number, self.desk.talk.verbs["fill_item"], said, now)

    def translated(self, node: Any) -> Any:
        """The event with the bot's ids for what was made in chat."""
        if isinstance(node, Mapping):
            return {self.names.get(key, key): self.translated(value) for key, value in node.items()}
        if isinstance(node, list):
            return [self.translated(item) for item in node]
        return self.names.get(node, node) if isinstance(node, str) else node

    def sayable(self, verb: Verb, event: Mapping[str, Any]) -> bool:
        """Can everything in this event be said in answers to the verb's questions?"""
        asked = {field.name for field in verb.fields}
        told = {name for name in event if name not in ENVELOPE and not (name == "ref" and verb.name in MADE)}
        told -= {"meeting"} if verb.name == "plan_meeting" else set()
        return told <= asked and all(isinstance(event[name], str) for name in told) and "expect" not in event

    def converse(self, number: int, verb: Verb, event: Mapping[str, Any], now: int) -> Result:
        """Type the command and answer until the verb has run."""
        who = str(event["who"])
        self.say(number, who, "stopp", now, 0)
        lang = self.person(who).lang
        result = self.say(number, who, self.desk.composer.phrases.say(f"cmd-{verb.name.replace('_', '-')}", lang).split(",")[0], now, 1)
        for step in range(2, MOST_ANSWERS):
            if result.state not in ("asked",):
                return result
            result = self.say(number, who, _sent_anyway(result) or self.answer(verb, event, who, lang), now, step)
        raise Puzzled(f"event {number} {verb.name}: no end to the questions")

    def person(self, who: str) -> Any:
        with self.desk.store.begin() as tx:
            return people.by_id(tx, str(self.year["council"]["id"]), who)

    def say(self, number: int, who: str, text: str, now: int, step: int) -> Result:
        self.lines.append(f"{who}: {text}")
        return self.desk.receive(Arrival(CHANNEL, f"typed-{number}-{step}", who, who, True, now, "text", text=text), now)

    def question(self, who: str) -> Asked | None:
        with self.desk.store.begin() as tx:
            row = dialogues.question(tx, f"{CHANNEL}:{who}")
        return None if row is None else self.desk.talk.state_of(row)

    def answer(self, verb: Verb, event: Mapping[str, Any], who: str, lang: str) -> str:
        """What the person types to the open question; no open question is a confirmation."""
        asked = self.question(who)
        if asked is None:
            return "1"
        if asked.verb == "send_wording_anyway":
            return "Det er rådets egne ord."
        field = next(field for field in verb.fields if field.name == asked.field)
        value = event.get(field.name)
        if field.kind == "long":
            return "ferdig" if asked.draft else str(value)
        if value is None:
            return self.none_of_it(asked, field.optional)
        if field.kind == "pick":
            places = [place for place, (_label, meant) in enumerate(asked.options, 1) if meant == value]
            return str(places[0] if places else len(asked.options) + 1)  # one more than the answers: show more
        return self.written(field.kind, str(value), lang)

    @staticmethod
    def none_of_it(asked: Asked, optional: bool) -> str:
        if optional:
            return "hopp over"
        mine = [place for place, (_label, meant) in enumerate(asked.options, 1) if meant == ""]
        if not mine:
            raise Puzzled(f"the event says nothing of {asked.field}: {asked.options}")
        return str(mine[0])

    def written(self, kind: str, value: str, lang: str) -> str:
        """A day, a clock or a moment as people of this language write it."""
        phrases = self.desk.composer.phrases
        if kind == "day":
            return phrases.fact(Day(date.fromisoformat(value).isoformat()), lang)
        if kind == "clock":
            return value.rsplit("T", maxsplit=1)[-1]
        if kind == "moment":
            at = datetime.fromisoformat(value)
            return f"{phrases.fact(Day(at.date().isoformat()), lang)} {at:%H:%M}"
        return value


def _sent_anyway(result: Result) -> str:
    """The number that sends a text as the file has it, where the check of texts has found something."""
    labels = [getattr(choice.label, "key", "") for choice in result.message.choices] if result.message else []
    return str(labels.index("lint-send-anyway-choice") + 1) if "lint-send-anyway-choice" in labels else ""


def in_words(event: Mapping[str, Any]) -> dict[str, Any]:
    """An event as it would be said: lists as one text, what the bot takes for granted left out."""
    said = dict(event)
    match said["do"]:
        case "access_need":
            said["needs"] = ", ".join(event["needs"])
        case "member_talk":
            said["points"] = "\n".join(event["points"])
        case "open_vote":
            said["secret"] = "ja" if event["secret"] else "nei"
        case "evaluate":
            said |= said.pop("answers")
        case "accept_item":
            said.pop("item", None)
        case "fee_confirm":
            said.pop("ref", None)
        case "export_payroll":
            said.pop("run")
        case "order_print" if event["copies"] == 1:
            said.pop("copies")
        case "plan_meeting" if "premeeting" in event:
            first, last = (datetime.fromisoformat(event["premeeting"][name]) for name in ("start", "end"))
            said["premeeting"] = event["premeeting"]["start"] if (last - first).seconds == HOUR else event["premeeting"]
        case "set_agenda":
            said["items"] = "\n".join(item["title"] for item in event["items"])
    return said


__all__ = ["Played", "Puzzled", "Typist"]
