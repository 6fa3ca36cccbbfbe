"""Members, a deputy, two certifiers and two approvers press what they like, again and again, on Telegram and on Matrix.

It never comes to: paid twice, paid without two other people's approval of exactly the paid lines, an own claim handled, or a
sum that no rate explains.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.channels.base import Arrival
from bot.domain import claims as rules
from bot.domain.calendars import local_date
from bot.domain.claims import Basis
from bot.domain.fees import Line
from bot.domain.rates import parse_rates
from storage import claims, payroll_runs, people
from storage.claims import ClaimRow
from storage.engine import Tx
from storage.payroll_runs import OutRow
from storage.people import AccountRow, RoleRow
from tests.handlers.treasury import RATES, does, held, paying
from tests.world import ZONE, World

MEMBERS = ("kari", "vera", "aisha")
NETWORKS = ("matrix", "telegram")
OFFICERS = ("ann", "kari", "bo", "vera", "liv")
member, officer, networks = st.sampled_from(MEMBERS), st.sampled_from(OFFICERS), st.sampled_from(NETWORKS)
TABLE = parse_rates(RATES).on(date(2027, 2, 10))
CERTIFIERS = st.sampled_from(("ann", "bo", "kari"))
PAYERS = st.sampled_from(("bo", "vera", "ann", "liv"))
ADDED: dict[str, dict[str, Any]] = {
    "TRANSIT": {"amount_minor": 9_200, "receipt": True}, "CARE": {"amount_minor": 130_000}, "KM": {"distance": "64"},
    "ASSIGNMENT": {"minutes": 100}, "ADVANCE": {"amount_minor": 5_000}, "MEETING": {"minutes": 600},
}  # fmt: skip


def _ever_out(tx: Tx, row: ClaimRow) -> list[OutRow]:
    """Every line of a claim that ever went to payroll."""
    return [line for run in payroll_runs.of_council(tx, "rad") for line in payroll_runs.lines(tx, "rad", run.id) if line.claim_id == row.id]


def _deputy(world: World) -> None:
    does(world, "liv", "call_deputy", meeting="MO1", seat="s2", deputy="vera")


class Money(RuleBasedStateMachine):
    """Everything that can be pressed about three claims."""

    @initialize(wish=st.sampled_from((None, 0, 50_000, 100_000)))
    def begin(self, wish: int | None) -> None:
        def before(world: World) -> None:
            _deputy(world)
            if wish is not None:
                does(world, "aisha", "fee_choose", meeting="MO1", choice="lower", amount_minor=wish)

        self.world = held(paying(), *MEMBERS, before=before)
        with self.world.store.begin() as tx:
            for person, role in (("kari", "certifier"), ("vera", "approver"), ("ann", "approver"), ("bo", "certifier")):
                people.add_role(tx, "rad", f"{person}-{role}", RoleRow(person, "rad", role, "", 0, "", ""))
            for person in {*MEMBERS, *OFFICERS}:
                row = people.by_id(tx, "rad", person)
                assert row is not None
                for network in NETWORKS:
                    people.add_account(tx, AccountRow(f"{network}-{person}", network, person, person, "open"))
                    people.link(tx, f"{network}-{person}", row, 0)

    def press(self, who: str, verb: str, network: str, **args: Any) -> None:
        key = self.world.desk.offer("rad", who, verb, args, self.world.now)
        self.world.now += 1_000_000
        arrival = Arrival(network, key, who, who, True, self.world.now, "press", press=key)
        assert self.world.desk.receive(arrival, self.world.now).state in ("done", "refused", "warned")

    @rule(who=member, network=networks, scope=st.sampled_from(("", "", "", "fee", "all")))
    def answer(self, who: str, network: str, scope: str) -> None:
        self.press(who, "fee_decline" if scope else "fee_confirm", network, meeting="MO1", **({"scope": scope} if scope else {}))

    @rule(who=member, code=st.sampled_from(sorted(ADDED)), network=networks)
    def drop(self, who: str, code: str, network: str) -> None:
        self.press(who, "fee_drop_line", network, meeting="MO1", code=code)

    @rule(who=officer, whose=member, verb=st.sampled_from(("fee_reject", "fee_allow")), network=networks)
    def say_no_or_allow(self, who: str, whose: str, verb: str, network: str) -> None:
        self.press(who, verb, network, person=whose, meeting="MO1", reason="Slik er det")

    @rule(who=member, code=st.sampled_from(sorted(ADDED)), network=networks)
    def add(self, who: str, code: str, network: str) -> None:
        self.press(who, "fee_add_line", network, meeting="MO1", code=code, **ADDED[code])

    @rule(who=officer, whose=member, verb=st.sampled_from(("fee_certify", "fee_approve")), twice=st.booleans())
    def sign(self, who: str, whose: str, verb: str, twice: bool) -> None:
        for network in NETWORKS[: 1 + twice]:
            self.press(who, verb, network, person=whose, meeting="MO1")

    @rule(whose=member, certifier=CERTIFIERS, approver=PAYERS, out=st.booleans())
    def go_through(self, whose: str, certifier: str, approver: str, out: bool) -> None:
        """The whole way, by whoever: only two others get it to the end."""
        self.press(whose, "fee_confirm", "telegram", meeting="MO1")
        self.press(certifier, "fee_certify", "matrix", person=whose, meeting="MO1")
        self.press(approver, "fee_approve", "telegram", person=whose, meeting="MO1")
        if out:
            self.export("bo", approver)

    def in_a_week(self) -> str:
        return local_date(self.world.now + 7 * 86_400_000_000, ZONE).isoformat()

    @rule(who=officer, whose=member)
    def send_back(self, who: str, whose: str) -> None:
        self.press(who, "fee_return", "matrix", person=whose, meeting="MO1", reason="Se på dette", due=self.in_a_week())

    @rule(who=officer, whose=member, until=st.sampled_from(("12:30", "13:00", "14:30")))
    def correct(self, who: str, whose: str, until: str) -> None:
        times = {"from": "2027-02-10T12:00", "to": f"2027-02-10T{until}"}
        self.press(who, "fee_correct", "matrix", person=whose, meeting="MO1", reason="Rettet", **times)

    @rule(who=officer, other=officer)
    def export(self, who: str, other: str) -> None:
        for each, network in ((who, "matrix"), (other, "telegram")):
            self.press(each, "export_payroll", network)

    @rule(who=PAYERS, run=st.sampled_from(("L1", "L2")), ago=st.integers(0, 3))
    def pay(self, who: str, run: str, ago: int) -> None:
        self.press(who, "mark_paid", "matrix", run=run, date=local_date(self.world.now - ago * 86_400_000_000, ZONE).isoformat())

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        until = self.world.now + days * 86_400_000_000
        self.world.desk.come_due(until)
        self.world.now = until

    @invariant()
    def money_is_explained(self) -> None:
        if not hasattr(self, "world"):
            return
        with self.world.store.begin() as tx:
            found = claims.of_council(tx, "rad")
            steps = {row.id: [one.state for one in claims.steps(tx, row)] for row in found}
            runs = {row.id: {one.run_id for one in _ever_out(tx, row)} for row in found}
            lines = {row.id: claims.lines(tx, row) for row in found}
            out = {row.id: payroll_runs.out_now(tx, "rad", row.id) for row in found}
            every = {row.id: tx._cursor.execute("SELECT sum(amount) FROM payroll_line WHERE claim_id = ?", (row.id,)).fetchone()[0]
                     for row in found}  # fmt: skip
        assert {row.person_id for row in found} == set(MEMBERS)
        for row in found:
            self._explained(row, lines[row.id])
            assert (every[row.id] or 0) == sum(one.amount for one in out[row.id]), "what is out is exactly one set of lines"
            exported = steps[row.id].count("exported")
            assert steps[row.id].count("paid") <= exported, "paid once for each file"
            assert exported == len(runs[row.id]) or not lines[row.id], "in each file once, where there is anything to pay"
            if row.state in ("exported", "paid"):
                self._signed(row, lines[row.id])
                assert [one.amount for one in out[row.id]] == [one.amount for one in lines[row.id]]

    @staticmethod
    def _signed(row: ClaimRow, lines: tuple[Line, ...]) -> None:
        """Two other people have signed exactly these lines."""
        assert len({row.person_id, row.certified_by, row.approved_by}) == 3
        assert "" not in (row.certified_by, row.approved_by)
        assert row.certified == row.approved == rules.signature(row.id, lines)

    @staticmethod
    def _explained(row: ClaimRow, lines: tuple[Line, ...]) -> None:
        """Every line follows from the rates, the time, and what the member added."""
        basis = Basis(row.minutes, row.pre_minutes, bool(row.attended), bool(row.leads), row.wanted, bool(row.no_fee))
        assert rules.drawn(TABLE, basis, rules.added(TABLE, lines)) == lines


Money.TestCase.settings = settings(
    max_examples=12, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
TestMoney = Money.TestCase
