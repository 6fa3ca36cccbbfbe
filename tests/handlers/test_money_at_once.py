"""Two processes on one database: two who press at the same moment get one file, one step, one payment between them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.channels.base import Arrival
from bot.desk import Desk, Result
from bot.domain.values import Json
from handlers import routers
from storage import claims, payroll_runs, people
from storage.engine import Store, Tx
from storage.people import AccountRow, RoleRow
from storage.sealed import Keys
from tests.handlers.treasury import approved, claim, does, held, paying
from tests.postgres import postgres_server, postgres_url
from tests.world import World

__all__ = ["postgres_server", "postgres_url"]  # fixtures

MEMBERS = ("kari", "per", "aisha", "tom")


class Two:
    """A council whose database two processes share; Ann approves too, and everybody has an account on two networks."""

    def __init__(self, url: str, keys: Keys) -> None:
        self.url, self.keys = url, keys
        self.world: World = held(paying(url=url, keys=keys), *MEMBERS)
        with self.world.store.begin() as tx:
            people.add_role(tx, "rad", "ann-pays", RoleRow("ann", "rad", "approver", "", 0, "", ""))
            for person in (*MEMBERS, "ann", "bo"):
                row = people.by_id(tx, "rad", person)
                assert row is not None
                people.add_account(tx, AccountRow(f"t-{person}", "telegram", person, person, "open"))
                people.link(tx, f"t-{person}", row, 0)

    def at_once(self, *presses: tuple[str, str, str, dict[str, Json]]) -> list[Result]:
        """Each of these (who, network, verb, arguments) in a process of its own, at the same moment."""
        self.world.now += 1_000_000
        keys = [self.world.desk.offer("rad", who, verb, args, self.world.now) for who, _network, verb, args in presses]
        meet, results = threading.Barrier(len(presses)), []

        def press(who: str, network: str, key: str) -> None:
            store = Store(self.url, durable=False).open()
            try:
                desk = Desk(store, self.keys, self.world.composer, routers(), {})
                meet.wait(30)
                results.append(desk.receive(Arrival(network, key, who, who, True, 0, "press", press=key), self.world.now))
            finally:
                store.close()

        pressing = [threading.Thread(target=press, args=(one[0], one[1], key)) for one, key in zip(presses, keys, strict=True)]
        for thread in pressing:
            thread.start()
        for thread in pressing:
            thread.join(60)
        return results


@contextmanager
def two(url: str, folder: Path) -> Iterator[Two]:
    made = Two(url, Keys(folder / "keys"))
    yield made
    made.world.store.close()


def one_file_between_two(both: Two) -> None:
    for count, member in enumerate(MEMBERS, 1):
        approved(both.world, member)
        results = both.at_once(("bo", "telegram", "export_payroll", {}), ("ann", "console", "export_payroll", {}))
        assert sorted(one.state for one in results) == ["done", "warned"], [one.key for one in results]
        with both.world.store.begin() as tx:
            runs = [one for one in payroll_runs.of_council(tx, "rad") if one.batch]
            out = [line.claim_id for run in runs for line in payroll_runs.lines(tx, "rad", run.id)]
        assert [run.batch for run in runs] == list(range(1, count + 1))
        assert len(set(out)) == count
        assert len(out) == 3 + 2 * (count - 1)  # Kari led the meeting: one line more
        assert claim(both.world, member).state == "exported"


def one_step_between_two(both: Two) -> None:
    for member in MEMBERS:
        own: dict[str, Json] = {"meeting": "MO1"}
        theirs: dict[str, Json] = {"person": member, "meeting": "MO1"}
        states = [one.state for one in both.at_once((member, "telegram", "fee_confirm", own), (member, "console", "fee_confirm", own))]
        assert sorted(states) == ["done", "refused"]
        does(both.world, "ann", "fee_certify", **theirs)
        back = theirs | {"reason": "Vent", "due": "2027-03-01"}
        states = [one.state for one in both.at_once(("bo", "telegram", "fee_approve", theirs), ("ann", "console", "fee_return", back))]
        row = claim(both.world, member)
        assert (sorted(states), row.state) in ((["done", "refused"], "approved"), (["done", "refused"], "returned"),
                                               (["done", "done"], "returned"))  # fmt: skip
        with both.world.store.begin() as tx:
            steps = [one.state for one in claims.steps(tx, row)]
        assert steps.count("submitted") == 1
        assert steps[-1] == row.state


def one_payment_between_two(both: Two) -> None:
    approved(both.world, "kari")
    does(both.world, "bo", "export_payroll", run="L1")
    both.world.pass_to("2027-03-05T12:00")
    paid: dict[str, Json] = {"run": "L1", "date": "2027-03-05"}
    results = both.at_once(("bo", "telegram", "mark_paid", paid), ("ann", "console", "mark_paid", paid))
    assert sorted(one.state for one in results) == ["done", "refused"]
    with both.world.store.begin() as tx:
        assert [one.state for one in claims.steps(tx, claim_row(tx, "kari"))].count("paid") == 1


def claim_row(tx: Tx, who: str) -> claims.ClaimRow:
    found = claims.one(tx, "rad", "MO1", who)
    assert found is not None
    return found


ALL = (one_file_between_two, one_step_between_two, one_payment_between_two)


@pytest.mark.server
@pytest.mark.parametrize("told", ALL, ids=[one.__name__ for one in ALL])
def test_two_at_once_on_sqlite(told: Callable[[Two], None], tmp_path: Path) -> None:
    with two(f"sqlite:///{tmp_path / 'council.db'}", tmp_path) as both:
        told(both)


@pytest.mark.server
@pytest.mark.parametrize("told", ALL, ids=[one.__name__ for one in ALL])
def test_two_at_once_on_postgresql(told: Callable[[Two], None], tmp_path: Path, postgres_url: str) -> None:
    with two(postgres_url, tmp_path) as both:
        told(both)
