"""Claims, their lines and their files, on both engines; two who press at once get one file between them."""

from __future__ import annotations

import threading
from fractions import Fraction

import pytest

from bot.domain.fees import Line
from storage import claims, councils, fees, meetings, payroll_runs, people
from storage.claims import ClaimRow
from storage.councils import BodyRow, CouncilRow
from storage.engine import Store, Tx
from storage.fees import ChoiceRow, ReceiptRow
from storage.meetings import MeetingRow
from storage.payroll_runs import OutRow, RunRow
from storage.people import PersonRow

LINES = (
    Line("MEETING", 88_750, True, "fee", Fraction(5, 2), 35_500),
    Line("CARE", 120_000, False, "expense", needs_receipt=True, asked=135_000),
    Line("ADVANCE", -500, False, "advance"),
)
CLAIM = ClaimRow(
    "c1", "rad", "rad", "MO1", "kari", "K-2027-001", "", "2027-02-10", "NOK", "approved", 150, 0, 1, 0, -1, "full", 0, 0, 0, "", "ann", "s",
    "bo", "s", "", "", 0, "", "", 1, 1,
)  # fmt: skip


def fill(tx: Tx) -> None:
    councils.add(tx, CouncilRow("rad", "rad", "rad", "Europe/Oslo", "nb", "{}", 1, 1))
    councils.add_body(tx, BodyRow("rad", "rad", "council", "rad", "", 0, ""), 0)
    people.add(tx, PersonRow("kari", "rad", "Kari", "", "", "", "", "nb", "standard", "[]", "none", "9001", "active", "", ""))
    meetings.add(tx, MeetingRow("MO1", "rad", "rad", "meeting", "Møte", "2027-02-10", 1, 2, "", "physical", 0, 0, "closed", 1, 0, 1, 2, 0))
    claims.add(tx, CLAIM)
    claims.put_lines(tx, CLAIM, LINES)


@pytest.fixture
def filled(store: Store) -> Store:
    """One council, one meeting, one approved claim."""
    with store.begin() as tx:
        fill(tx)
    return store


def test_lines_come_back_exactly(filled: Store) -> None:
    with filled.begin() as tx:
        assert claims.lines(tx, CLAIM) == LINES
        assert claims.all_lines(tx, "rad") == {"c1": LINES}
        assert claims.all_lines(tx, "annet") == {}
        claims.put_lines(tx, CLAIM, LINES[:1])
        assert claims.lines(tx, CLAIM) == LINES[:1]


def test_a_claim_is_found_in_its_own_council_alone(filled: Store) -> None:
    with filled.begin() as tx:
        assert claims.one(tx, "rad", "MO1", "kari") == CLAIM == claims.by_id(tx, "rad", "c1")
        assert claims.one(tx, "annet", "MO1", "kari") is None
        assert claims.by_id(tx, "annet", "c1") is None
        assert not claims.take(tx, CLAIM._replace(council_id="annet"), "r", 5)
        assert [claims.next_number(tx, "rad", year) for year in (2027, 2027, 2028)] == [1, 2, 1]
        assert claims.change(tx, CLAIM, state="returned", outside=1).outside == 1
        assert [one.state for one in claims.in_state(tx, "rad", "returned")] == ["returned"]
        claims.add_step(tx, CLAIM, 9, "ann", "returned", words="Hvorfor?")
        assert [(one.state, one.words) for one in claims.steps(tx, CLAIM)] == [("returned", "Hvorfor?")]


def test_choices_limits_and_receipts(filled: Store) -> None:
    with filled.begin() as tx:
        assert (fees.choice(tx, "rad", "MO1", "kari"), fees.limit(tx, "rad", "kari")) == (ChoiceRow("full", -1), 0)
        for wanted in (5, 7):
            fees.put_choice(tx, "rad", "MO1", "kari", ChoiceRow("lower", wanted), 1)
            fees.put_limit(tx, "rad", "kari", wanted, 1)
        assert (fees.choice(tx, "rad", "MO1", "kari").wanted, fees.limit(tx, "rad", "kari")) == (7, 7)
        row = ReceiptRow("q", "rad", "c1", "CARE", "a" * 64, "x.jpg", "image/jpeg", 3, "", 1)
        fees.add_receipt(tx, row)
        assert fees.receipts(tx, "rad", "c1") == [row] == [fees.same_file(tx, "rad", "a" * 64)]
        assert fees.same_file(tx, "annet", "a" * 64) is None
        fees.drop_receipts(tx, "rad", "c1", "CARE")
        assert fees.receipts(tx, "rad", "c1") == []


def test_what_is_out_is_the_latest_file_of_a_claim(filled: Store) -> None:
    with filled.begin() as tx:
        for batch, ref in ((1, "L1"), (2, "L2")):
            payroll_runs.add(tx, RunRow(ref, "rad", ref, payroll_runs.next_batch(tx, "rad"), "csv", 1, "bo", "", "", "", 0, 1, 1, "", ""))
            rows = [OutRow(ref, place, "c1", back, "9001", "PREP", "1", "x", "lonart", "1", 4, amount, 1, "K", "2027-02-10", "")
                    for place, (back, amount) in enumerate([(1, -4), (0, batch)] if batch > 1 else [(0, 4)])]  # fmt: skip
            payroll_runs.add_lines(tx, "rad", rows)
        assert [(one.run_id, one.record.amount) for one in payroll_runs.out_now(tx, "rad", "c1")] == [("L2", 2)]
        run = payroll_runs.by_ref(tx, "rad", "L2")
        assert run is not None
        paid = [payroll_runs.paid(tx, run, f"2027-03-0{day}", "bo") for day in (5, 6)]
        assert (run.batch, paid) == (2, [True, False])
        assert [one.paid_day for one in payroll_runs.of_council(tx, "rad")] == ["", "2027-03-05"]


@pytest.mark.server
def test_two_processes_that_press_at_once_take_a_claim_once(postgres_made: str) -> None:
    stores = [Store(postgres_made, durable=False).open() for _ in range(2)]
    with stores[0].begin() as tx:
        fill(tx)
    took: list[bool] = []
    meet = threading.Barrier(2)

    def press(store: Store, run: str) -> None:
        with store.begin() as tx:
            meet.wait()
            took.append(claims.take(tx, CLAIM, run, 5))

    pressing = [threading.Thread(target=press, args=(store, f"r{number}")) for number, store in enumerate(stores)]
    for one in pressing:
        one.start()
    for one in pressing:
        one.join(30)
    for store in stores:
        store.close()
    assert sorted(took) == [False, True]
