"""A newcomer's whole way, from the letter to the money, in one manner of using a chat: numbers, buttons, words, voice."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from bot.domain.values import Json
from bot.work import Workshop
from storage import councils, people
from storage.councils import SeatRow
from storage.people import RoleRow
from storage.types import new_id
from tests.documents.workshop import Works
from tests.handlers.agendas import plan, write
from tests.handlers.newcomers import nora, waiting
from tests.handlers.test_spoken_answers import VOICE, Line
from tests.handlers.treasury import does, paying
from tests.world import World

WHICH, YES = "Hvilken melding svarer du på?", "Ja, det stemmer"
MANNERS: dict[str, Callable[[World, str, str, str], list[str]]] = {
    "numbers": lambda world, who, number, _label: world.says(who, number),
    "buttons": lambda world, who, number, _label: world.presses(who, f"{number}. "),
    "words": lambda world, who, _number, label: world.says(who, label),
}


class Journey:
    """Nora's way through the council, always answering in the same manner."""

    def __init__(self, network: str, manner: str, folder: Path) -> None:
        self.manner = manner
        self.world = paying(network=network, trusting=True)
        self.works = Works(self.world, folder)
        self.works.shop = Workshop(self.world.store, self.world.desk, self.works.kept, {network: Line()}, lambda: self.world.now)  # type: ignore[dict-item]
        with self.world.store.begin() as tx:
            councils.add_seat(tx, "rad", SeatRow("s5", "rad", "Leieboerforeningen", 5))
        self.code = nora(self.world, "member")
        with self.world.store.begin() as tx:
            people.add_role(tx, "rad", new_id(), RoleRow("nora", "rad", "member", "s5", 0, "", ""))
        self.last: list[str] = []

    def chooses(self, label: str) -> str:
        """Nora chooses an answer that she sees; when several messages are open, also which of them it is about."""
        found = [text for text in self.last if re.search(rf"^\d+\. .*{re.escape(label)}", text, re.MULTILINE)]
        assert found, (label, self.last)
        shown = found[-1]
        title = shown.split("\n")[0]
        self._answers(shown, label)
        if self.last and self.last[-1].startswith(WHICH):
            self._answers(self.last[-1], title)
        assert self.last, f"nothing came after «{label}»"
        return self.last[-1]

    def _answers(self, shown: str, label: str) -> None:
        found = re.search(rf"^(\d+)\. (.*{re.escape(label)}.*)$", shown, re.MULTILINE)
        assert found is not None, (label, shown)
        self.last = self.speaks(found[2]) if self.manner == "voice" else MANNERS[self.manner](self.world, "ny", found[1], found[2])

    def speaks(self, words: str) -> list[str]:
        """Nora says it; the office writes it down, and what is not one of the answers waits for her spoken yes."""
        self.world.result = self.world._arrive("ny", kind="voice", file=VOICE, extra={"seconds": "4"})
        heard = self.world.reads("ny")
        self.works.done()
        self.world.reads("liv")
        self.world.presses("liv", "Skriv ned")
        self.world.says("liv", words)
        self.world.says("liv", "ferdig")
        found = self.world.reads("ny")
        if any(text.startswith("Stemmer dette?") for text in found) and words != YES:
            return self.speaks(YES)
        return found or heard

    def leafs(self, label: str) -> str:
        """Nora turns the pages of a list until she sees it."""
        while not re.search(rf"^\d+\. {re.escape(label)}", self.last[-1], re.MULTILINE):
            self.chooses("Vis flere")
        return self.chooses(label)

    def speaks_in_vain(self, words: str) -> str:  # noqa: ARG002 - nobody hears them
        """Nora says what nobody at the office may hear; what she reads."""
        self.world.result = self.world._arrive("ny", kind="voice", file=VOICE, extra={"seconds": "4"})
        self.last = self.world.reads("ny")
        return self.last[-1]

    def hears(self, start: str) -> str:
        """A message that came by itself."""
        self.last = [*self.last, *self.world.reads("ny")]
        found = [text for text in self.last if text.startswith(start)]
        assert found, (start, [text.split("\n")[0] for text in self.last])
        self.last = [*(text for text in self.last if text != found[-1]), found[-1]]
        return found[-1]

    def office(self, verb: str, **args: Json) -> None:
        """The office does its part."""
        does(self.world, "liv", verb, **args)

    def member(self) -> str:
        """Who waits at the door, as the office knows them."""
        return waiting(self.world)[0].id


def planned(journey: Journey) -> None:
    """MO1 is planned and written while Nora is still outside."""
    plan(journey.world)
    write(journey.world)
