"""The desk: one arrival, one transaction, always an answer.

It stores what networks hand over, gives each arrival its turn, checks permission when an action
runs, and turns what handlers return and tell into outbox rows in the same transaction.
"""

from __future__ import annotations

import logging
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import orjson

from bot import aside, delivery, spoken
from bot import audit as heads
from bot.channels.base import Arrival, Files, Raw
from bot.classes import apart
from bot.composition import DAY, Composer, epoch
from bot.conversation import Conversation
from bot.domain.errors import Refusal
from bot.domain.values import Json, say
from bot.messages.nodes import Message, para
from bot.reply import Reply, State, rules_of
from bot.turn import Router, Turn
from storage import audit, councils, dialogues, due, files, heard, inbox, people, rooms, secrecy, sending, soundness, votes
from storage.engine import Store, Tx
from storage.people import AccountRow, PersonRow
from storage.sealed import Gone, Keys
from storage.types import new_key

log = logging.getLogger("radslag.desk")
TRIES = 10  # deaths in its own turn before an arrival is set aside: whoever ends the process from outside must not cost anybody a word
SUSPECTS = 200
APART = "core-private-here"  # the refusal of what is not said in company
GROUP = 50
KEPT_DAYS = 90  # how long buttons, and what came in or went out, can be read
_DAY_NAME = re.compile(r"\d{4}-\d\d-\d\d")


class Reads(Protocol):
    """How a network's stored update becomes an arrival."""

    def read(self, raw: bytes) -> Arrival | None: ...


@dataclass(frozen=True, slots=True)
class Result:
    """How a turn ended, for those who play or test it. `key` names the phrase of a refusal or warning."""

    state: State
    key: str = ""
    rule: str = ""
    message: Message | None = None
    made: Mapping[str, str] = field(default_factory=dict)


class Desk:
    """Everything that happens goes through here. Plain calls: run it on the one database thread."""

    def __init__(self, store: Store, keys: Keys, composer: Composer, routers: Sequence[Router], readers: Mapping[str, Reads],
                 files: Files | None = None) -> None:  # fmt: skip
        self.store = store
        self.keys = keys
        self.composer = composer
        self.readers = readers
        self.talk = Conversation(composer, keys, routers, files)

    # -- receiving ------------------------------------------------------------------------------

    def take(self, channel: str, raws: Sequence[Raw], cursor: str | None, now: int) -> int:
        """Store a batch and where the network had come to; how many were new. Not yet on the disk for good."""
        with self.store.begin(wait_for_disk=False) as tx:
            new = 0
            for raw in raws:
                sealed = secrecy.seal_arrival(tx, self.keys, channel, raw.chat, epoch(now), raw.payload, raw.key)
                new += inbox.add(tx, channel=channel, key=raw.key, chat_key=f"{channel}:{raw.chat}", payload=sealed, at=now)
            if cursor is not None:
                inbox.put_cursor(tx, channel, cursor)
        return new

    def work(self, now: int, many: int = GROUP) -> list[Result]:
        """Give the oldest waiting arrivals their turns, in one transaction that waits for the disk."""
        results = []
        with self.store.begin() as tx:
            for row in inbox.waiting(tx, many):
                results.append(self._row(tx, row, now))
            audit.seal_chain(tx)
        return results

    def recover(self, now: int) -> None:
        """After a start: what waits gets its turn. If the last start did not get past the oldest, one at a time.

        So only an arrival that was having its turn when the process died is held to blame, and one
        that killed us again and again is set aside; the others never pay for it.
        """
        with self.store.begin() as tx:
            for council_id, vote_id in votes.every_secret(tx):
                due.plan(tx, council_id, "urn_check", vote_id, f"start {now}", now)
            oldest = inbox.waiting(tx, 1)
            if not oldest:
                return
            if not oldest[0].tries:
                inbox.count_try(tx, oldest[0].id)
                return
        while self._carefully(now):
            pass

    def _carefully(self, now: int) -> bool:
        """One waiting arrival alone, counted before its turn; False when nothing waits.

        Chats whose oldest arrival was never under suspicion go first; within a chat the order holds.
        """
        with self.store.begin() as tx:
            oldest: dict[str, inbox.InboxRow] = {}
            for each in inbox.waiting(tx, SUSPECTS):
                oldest.setdefault(each.chat_key, each)
            if not oldest:
                return False
            row = min(oldest.values(), key=lambda each: (each.tries, each.id))
            if row.tries >= TRIES:
                log.error("an update on %s has stopped the process %d times and is set aside", row.channel, row.tries)
                inbox.settle(tx, row.id, "quarantined", "stopped the process", row.payload)
                return True
            inbox.count_try(tx, row.id)
        with self.store.begin() as tx:
            self._row(tx, row, now)
            audit.seal_chain(tx)
        return True

    def _row(self, tx: Tx, row: inbox.InboxRow, now: int) -> Result:
        try:
            arrival = self.readers[row.channel].read(self.keys.unseal(row.payload, row.key))
        except Gone:
            inbox.settle(tx, row.id, "failed", "key gone")
            return Result("failed")
        except Exception as fault:  # one bad update never stops the others
            log.warning("update set aside on %s: %s", row.channel, type(fault).__name__)
            inbox.settle(tx, row.id, "quarantined", type(fault).__name__, row.payload)
            return Result("failed")
        if arrival is None:
            inbox.settle(tx, row.id, "done")
            return Result("silent")
        result = self.handle(tx, arrival, now)
        failed = result.state == "failed"
        inbox.settle(tx, row.id, "failed" if failed else "done", result.key if failed else "", row.payload if failed else b"")
        return result

    # -- one arrival ----------------------------------------------------------------------------

    def receive(self, arrival: Arrival, now: int) -> Result:
        """One arrival in a transaction of its own, without an inbox (console, tests, the played year)."""
        with self.store.begin() as tx:
            result = self.handle(tx, arrival, now)
            audit.seal_chain(tx)
        return result

    def handle(self, tx: Tx, arrival: Arrival, now: int) -> Result:
        """One arrival: understood, done, answered; what goes wrong is answered too and loses nothing."""
        account = people.account(tx, arrival.channel, arrival.account)
        persons = people.persons_of(tx, account.id) if account else []
        try:
            try:
                with tx.savepoint():
                    return self._turn(tx, arrival, account, persons, now)
            except Refusal as no:
                with tx.savepoint():
                    if no.key == APART and not arrival.private:
                        return self._apart(tx, arrival, account, persons, now)
                    return self._refused(tx, arrival, persons, no, now)
        except Exception as fault:
            if soundness.trouble(fault):
                raise  # nothing of the group is kept, nothing is acknowledged: it is tried again
            code = secrets.token_hex(2)
            log.exception("turn failed, code %s", code)
            sorry = Message(kind="fault", title=say("core-went-wrong"), body=(para(say("core-went-wrong-body", code=code)),))
            if persons:
                self._answer(tx, arrival, persons[0], sorry, now)
            return Result("failed", key=code, message=sorry)

    def _turn(self, tx: Tx, arrival: Arrival, account: AccountRow | None, persons: list[PersonRow], now: int) -> Result:
        if arrival.kind == "moved":
            return self._moved(tx, arrival)
        heard = arrival.private and arrival.kind not in ("gone", "left")
        if account is not None and heard and (account.chat != arrival.chat or account.state == "unreachable"):
            people.set_chat(tx, account.id, arrival.chat)
        if not persons:
            return self._stranger(tx, arrival, now)
        reply = self.talk.hear(tx, arrival, persons, now)
        return self._close(tx, arrival, reply, now)

    @staticmethod
    def _moved(tx: Tx, arrival: Arrival) -> Result:
        """The network gave a chat another id: what waits for it goes there."""
        if new := arrival.extra.get("to", ""):
            people.move_chat(tx, arrival.channel, arrival.chat, new)
            sending.move_chat(tx, arrival.channel, arrival.chat, new)
            rooms.move(tx, arrival.channel, arrival.chat, new)
        return Result("silent")

    def _stranger(self, tx: Tx, arrival: Arrival, now: int) -> Result:
        """Somebody without a person: only a door that a noun opens answers; else documented silence."""
        reply = self.talk.meet(tx, arrival, now)
        return Result("silent") if reply is None else self._close(tx, arrival, reply, now)

    def _close(self, tx: Tx, arrival: Arrival, reply: Reply, now: int) -> Result:
        """Rows for everything the turn said, told and noted."""
        turn = reply.turn
        passed = spoken.passed_on(self, tx, turn, now) if turn is not None and turn.relayed else None
        if turn is not None:
            delivery.finish(tx, self.composer, turn, now)
            if turn.undo is not None:
                self._remember_undo(tx, turn)
            elif turn.chat_key and (turn.notes or turn.acted):
                dialogues.drop_undo(tx, turn.chat_key)  # "undo" never reaches past the newest deed
        if passed is not None:
            return passed
        message = reply.message
        if message is not None and reply.person is not None:
            self._answer(tx, arrival, reply.person, message, now, done=bool(turn and turn.notes))
        elif message is not None:
            delivery.answer_stranger(tx, self.composer, arrival, message, now)
        made = dict(turn.made) if turn is not None else {}
        if turn is not None and turn.warned:
            return Result("warned", turn.warned[0].key, reply.rule, message, made)
        return Result(reply.state, "", reply.rule, message, made)

    def _remember_undo(self, tx: Tx, turn: Turn) -> None:
        if turn.undo is None or not turn.chat_key:
            return
        do, what, until = turn.undo
        words = self.talk.words_for(turn.person, turn.council, turn.now)
        body = orjson.dumps([do.verb, dict(do.args), words(what)])
        sealed = secrecy.seal(tx, self.keys, turn.council.id, epoch(turn.now), body, turn.chat_key, secrecy.QUESTION)
        dialogues.put_undo(tx, turn.chat_key, turn.council.id, turn.person.id, sealed, until)

    def _refused(self, tx: Tx, arrival: Arrival, persons: list[PersonRow], no: Refusal, now: int) -> Result:
        """A rule said no: everything of the turn is rolled back, the person is told why and what they can do."""
        message = self.talk.explained(tx, arrival, no)
        if fresh := dialogues.fresh_offers(tx, f"{arrival.channel}:{arrival.chat}"):
            dialogues.make_stale(tx, f"{arrival.channel}:{arrival.chat}", fresh[0].id)
        if persons:
            self._answer(tx, arrival, self.talk.who(tx, arrival, persons), message, now)
        return Result("refused", no.key, no.rule, message)

    def _apart(self, tx: Tx, arrival: Arrival, account: AccountRow | None, persons: list[PersonRow], now: int) -> Result:
        """Not in company: the talk goes on in the person's own chat, and the others read only that (I6)."""
        alone = account.chat if account is not None and account.state == "open" and account.chat != arrival.chat else ""
        message = apart(Message(kind="refusal", title=say(APART)), known=bool(alone))
        if persons:
            person = self.talk.who(tx, arrival, persons)
            self._answer(tx, arrival, person, message, now)
            if alone:
                there = f"{arrival.channel}:{alone}"
                aside.move_question(tx, self.keys, person.council_id, f"{arrival.channel}:{arrival.chat}", there, now)
                self.handle(tx, replace(arrival, chat=alone, private=True, reply_to="", thread=""), now)
        return Result("refused", APART, message=message)

    def _answer(self, tx: Tx, arrival: Arrival, person: PersonRow, message: Message, now: int, *, done: bool = False) -> None:
        council = councils.by_id(tx, person.council_id)
        if council is not None:
            delivery.answer(tx, self.composer, arrival, person, council, message, now, done=done)

    # -- what nobody typed ----------------------------------------------------------------------

    def come_due(self, until: int) -> int:
        """Do what is due up to an instant, in order, each in its own transaction; how many."""
        count = 0
        while True:
            with self.store.begin() as tx:
                row = due.claim_next(tx, until)
                if row is None:
                    return count
                try:
                    with tx.savepoint():
                        turn = self.talk.due(tx, row.council_id, row.rule, row.subject, row.local_date, row.due_utc)
                        if turn is not None:
                            delivery.finish(tx, self.composer, turn, row.due_utc)
                    due.done(tx, row.id)
                except Exception as fault:
                    if soundness.trouble(fault):
                        raise
                    log.exception("due %s failed", row.rule)
                    due.failed(tx, row.id, type(fault).__name__)
                audit.seal_chain(tx)
                count += 1

    def tell_officers(self, kind: str, message: Message, now: int) -> None:
        """Tell the coordinators and secretaries of every council something about the service itself."""
        with self.store.begin() as tx:
            for council in councils.every(tx):
                self._tell_officers(tx, council, replace(message, kind=kind), now)
            audit.seal_chain(tx)

    def publish_heads(self, now: int) -> None:
        """Once a day, where something was done: the code of the log goes to those who keep it, so that nobody can change the past."""
        with self.store.begin() as tx:
            for council in councils.every(tx):
                if not council.demo and heads.due(tx, council, rules_of(council.rules).send_time, now):
                    self._tell_officers(tx, council, heads.message(heads.publish(tx, council.id, now)), now)

    def forget_old(self, now: int) -> int:
        """Once a day: what nobody can answer any more, files nothing needs, and the keys of days that are over for good; how many keys."""
        before = now - KEPT_DAYS * DAY
        with self.store.begin() as tx:
            dialogues.sweep(tx, now, before)
            heard.fade(tx, now - DAY)
            files.sweep(tx, self.talk.files, before)
        over = [name for name in self.keys.epochs() if _DAY_NAME.fullmatch(name) and name < epoch(before)]
        return sum(self.keys.destroy(name) for name in over)

    def _tell_officers(self, tx: Tx, council: councils.CouncilRow, message: Message, now: int) -> None:
        turn = self.talk.nobody(tx, council, now)
        officers = [person.id for person in people.officers(tx, council.id, turn.today)]
        turn.tell(message.kind, "", officers, message, named=str(now))
        delivery.finish(tx, self.composer, turn, now)

    def offer(self, council_id: str, person_id: str, verb: str, args: Mapping[str, Json], now: int, *, sure: bool = True) -> str:
        """Store an action of a person and give back its key, as a button would carry it."""
        key = new_key()
        with self.store.begin() as tx:
            sealed = secrecy.seal(tx, self.keys, council_id, epoch(now), orjson.dumps(dict(args)), key, secrecy.ACTION)
            row = dialogues.ActionRow(key, council_id, person_id, verb, sealed, int(sure), now, now + 10**12)
            dialogues.add_actions(tx, [row])
        return key
