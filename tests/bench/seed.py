"""A council in a database of its own, ready to be measured: members on Telegram, an agenda, confirmations that wait.

As a process:   python -m tests.bench.seed FOLDER --people 200 --waiting 32     (prints what it made as JSON)
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from bot import delivery
from bot.app import phrases
from bot.channels.base import Arrival
from bot.composition import Composer
from bot.desk import Desk
from bot.domain.values import Json
from bot.reply import Reply
from handlers import routers
from storage import agenda, councils, meetings, migration, people, sending
from storage.agenda import ItemRow
from storage.councils import BodyRow, CouncilRow, SeatRow
from storage.engine import Store, Tx
from storage.meetings import MeetingRow
from storage.people import AccountRow, PersonRow, RoleRow
from storage.sealed import Keys
from storage.types import new_id
from tests.world import RULES, World

FIRST = 5_000_000  # the first member's account and chat
OFFICER = 4_999_999
SHOWN = 900_000_000  # message ids of what was sent before the measuring began
STEP = 1_000
DAY = 86_400_000_000
COUNCIL, ITEM, MEETING = "rad", "item2", "meeting1"
TEXT = "Lekeplassen bør få bedre lys om kvelden. Mange går over den etter trening, og stien er glatt."
PAPER = "Lys på lekeplassen, notat 4711"


@dataclass(frozen=True, slots=True)
class Seeded:
    """What is in the folder."""

    folder: str
    people: int
    waiting: int
    publish: str  # the key of the button with which the officer sends a paper to everybody


def message_of(member: int, number: int) -> int:
    """The id of a member's waiting confirmation on the network."""
    return SHOWN + member * STEP + number


class Seed:
    """Fills an empty folder."""

    def __init__(self, folder: Path, now: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.now = now
        url = f"sqlite:///{folder.resolve() / 'radslag.db'}"
        migration.upgrade(url)
        self.store = Store(url, durable=False).open()
        self.keys = Keys(folder / "keys")
        self.composer = Composer(phrases(), self.keys)
        self.desk = Desk(self.store, self.keys, self.composer, routers(), {})

    def council(self, members: int) -> None:
        """One council with a published agenda; every member holds a seat."""
        day = time.strftime("%Y-%m-%d", time.gmtime(self.now / 1e6 + 30 * 86_400))
        start = World.at(f"{day}T17:00")
        rules = RULES | {"quiet_hours": {"from": "03:00", "to": "03:00"}}
        with self.store.begin() as tx:
            councils.add(tx, CouncilRow(COUNCIL, "Boligrådet", "Rådet", "Europe/Oslo", "nb", json.dumps(rules), 1, 1))
            councils.add_body(tx, BodyRow(COUNCIL, COUNCIL, "council", "Boligrådet", "", 0, ""), 0)
            self._joins(tx, "liv", "Liv Holm", OFFICER, "coordinator", "", "400 12 345")
            for number in range(members):
                seat = f"s{number}"
                councils.add_seat(tx, COUNCIL, SeatRow(seat, COUNCIL, f"Organisasjon {number}", number))
                self._joins(tx, f"p{number}", f"Medlem {number}", FIRST + number, "member", seat, "")
            row = MeetingRow(
                MEETING, COUNCIL, COUNCIL, "meeting", "Møte", day, start, start + 2 * 3_600_000_000, "Rådhuset", "physical", 0, 0,
                "published", self.now, self.now, 0, 0, 0,
            )  # fmt: skip
            meetings.add(tx, row)
            for position, (title, kind) in enumerate((("Godkjenning", "formal"), ("Lys på lekeplassen", "can_influence")), 1):
                item = ItemRow(
                    f"item{position}", COUNCIL, MEETING, position, f"{position}/27", title, kind, phase="", open="", fixed="", summary="",
                    question="", recommendation="", proposal_id="", raised="[]", texts="{}",
                )  # fmt: skip
                agenda.add(tx, item)

    def _joins(self, tx: Tx, person_id: str, name: str, account: int, role: str, seat: str, phone: str) -> None:
        hours = "hverdager 08–15" if phone else ""
        person = PersonRow(
            person_id, COUNCIL, name, "", "", phone, hours, "nb", "standard", "[]", "telegram", "", "active", "", ""
        )  # fmt: skip
        people.add(tx, person)
        people.add_account(tx, AccountRow(f"a-{person_id}", "telegram", str(account), str(account), "open"))
        people.link(tx, f"a-{person_id}", person, self.now)
        people.add_role(tx, COUNCIL, new_id(), RoleRow(person_id, COUNCIL, role, seat, 0, "", ""))

    def confirmations(self, member: int, many: int) -> None:
        """Comments that a member has written and not yet sent: each a message "is this right?" with its own button."""
        with self.store.begin() as tx:
            person = people.by_id(tx, COUNCIL, f"p{member}")
            council = councils.by_id(tx, COUNCIL)
            assert person is not None
            assert council is not None
            for number in range(many):
                chat = str(FIRST + member)
                arrival = Arrival("telegram", new_id(), chat, chat, True, self.now, "text", message=str(number + 1))
                turn = self.desk.talk.turn(tx, person, self.now, arrival)
                said: dict[str, Json] = {"item": ITEM, "text": f"{TEXT} ({member}/{number})", "messages": [str(number + 1)]}
                reply: Reply = self.desk.talk.run(turn, self.desk.talk.verbs["comment"], said, sure=False)
                assert reply.message is not None
                delivery.answer(tx, self.composer, arrival, person, council, reply.message, self.now)
                for row in sending.claim(tx, self.now, 10, ["telegram"]):
                    shown = str(message_of(member, number))
                    sending.begin(tx, row.id, row.fence, self.now)
                    sending.settle_sent(tx, row.id, row.fence, at=self.now, ext_id=shown)

    def publishing(self) -> str:
        """The officer's button that attaches a paper to the published agenda: everybody is told."""
        args = {"meeting": MEETING, "item": ITEM, "title": PAPER, "text": "Notatet foreslår seks nye lys langs stien."}
        return self.desk.offer(COUNCIL, "liv", "attach_paper", args, self.now)

    def close(self) -> None:
        self.store.close()


def prepare(folder: Path, members: int, waiting: int = 0, now: int | None = None) -> Seeded:
    """Make the folder with its database and keys."""
    seed = Seed(folder, int(time.time() * 1e6) if now is None else now)
    seed.council(members)
    for member in range(members if waiting else 0):
        seed.confirmations(member, waiting)
    made = Seeded(str(folder), members, waiting, seed.publishing())
    seed.close()
    return made


def main() -> None:
    """Make one and say so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--waiting", type=int, default=0)
    options = parser.parse_args()
    print(json.dumps(asdict(prepare(options.folder, options.people, options.waiting))))


if __name__ == "__main__":
    main()
