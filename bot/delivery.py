"""From what a turn said and told to rows in the outbox, in the same transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import orjson

from bot import along, aside
from bot.channels.base import Arrival
from bot.classes import apart, carried, matter, most, unshown
from bot.composition import Composer, epoch, reader_of, stranger
from bot.domain.access import OFFICE_ROLES
from bot.domain.calendars import after_quiet, at_clock, local_date, start_of_day
from bot.domain.notices import MOST_UNASKED, capped
from bot.domain.values import say
from bot.messages.feedback import with_feedback
from bot.messages.frozen import freeze, thaw
from bot.messages.nodes import Klass, Message, para
from bot.turn import Told, Turn, Want
from storage import addons, audit, ballots, councils, covers, outbox, people, rooms, works
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.outbox import DeliveryNew, Elsewhere, Lost, OutboxRow
from storage.people import PersonRow
from storage.sealed import Gone
from storage.types import new_id

SLOWLY = 10 * 60 * 1_000_000  # microseconds between two messages to somebody who wants a slower pace
OWN_ALONE = ("account_", "fee_", "talk_", "cover_", "vote_")  # kinds of messages that nobody else reads for a person


def answer(
    tx: Tx, composer: Composer, arrival: Arrival, person: PersonRow, council: CouncilRow, message: Message, now: int, *, done: bool = False,
) -> None:  # fmt: skip
    """The direct answer to what a person did. What this chat may not carry goes where it may, and the chat is told so.

    `done`: something was changed by the turn, which the person must know even where the answer is not shown.
    """
    here = (arrival.channel, arrival.chat)
    if message.klass > most(arrival.channel, council, person, alone=arrival.private):
        there = aside.place(tx, person, council, message.klass, here)
        chat_key = f"{arrival.channel}:{arrival.chat}"
        aside.move_question(tx, composer.keys, council.id, chat_key, ":".join(there) if there else "", now)
        if there is not None:
            _say(tx, composer, there, person, council, message, now)
        if not arrival.private:
            message = apart(message, known=there is not None)
        else:
            message = unshown(message, arrival.channel, council, person, done=done, there=there[0] if there else "")
    _say(tx, composer, here, person, council, message, now)


def _say(tx: Tx, composer: Composer, to: aside.Place, person: PersonRow, council: CouncilRow, message: Message, now: int) -> None:
    """Rendered and frozen at once, sent before anything else."""
    channel, chat = to
    contact = composer.contact(tx, person) if message.contact else None
    eyes = people.by_id(tx, council.id, message.subject) if message.kind == "preview" else None  # seen as that person sees it
    composed = composer.compose_for(tx, message, person, reader_of(eyes or person, council, now), channel, now, contact)
    row = outbox.add_reply(
        tx, council_id=council.id, person_id=person.id, kind=message.kind, subject=message.subject, klass=int(message.klass),
        channel=channel, chat=chat, frozen=composer.seal(tx, council.id, composed.frozen, now), at=now,
    )  # fmt: skip
    composer.offer(tx, composed, person, f"{channel}:{chat}", row, now)


def answer_stranger(tx: Tx, composer: Composer, arrival: Arrival, message: Message, now: int) -> None:
    """An answer to somebody we do not know yet: words, no buttons."""
    composed = composer.compose(message, stranger(arrival.lang, now), arrival.channel)
    outbox.add_reply(
        tx, council_id="", person_id="", kind=message.kind, subject="", klass=int(message.klass),
        channel=arrival.channel, chat=arrival.chat, frozen=composer.seal(tx, "", composed.frozen, now), at=now,
    )  # fmt: skip


def finish(tx: Tx, composer: Composer, turn: Turn, now: int) -> None:
    """Deliveries for everybody who must be told, lines for the audit."""
    if turn.told:
        addresses = people.addresses(tx, turn.council.id)
        if any(told.kind.startswith("room_") for told in turn.told):
            addresses |= rooms.addresses(tx, turn.council.id)
        for told in turn.told:
            _tell(tx, composer, turn, told, addresses, now)
    for want in turn.wanted:
        _want(tx, composer, turn, want, now)
    for note in turn.notes:
        behalf = turn.behalf.id if turn.behalf else ""
        audit.note(
            tx, council_id=turn.council.id, actor=turn.person.id, behalf=behalf, verb=note.verb, subject=note.subject,
            facts=note.facts, at=now,
        )  # fmt: skip


def _want(tx: Tx, composer: Composer, turn: Turn, want: Want, now: int) -> None:
    """Slow work as a row; it begins when this transaction is on the disk."""
    body = orjson.dumps({"args": dict(want.args), "files": want.files, "fetch": dict(want.fetch), "then": want.then})
    dedupe = f"{turn.council.id}|{want.then}|{want.subject}|{want.named or new_id()}"
    works.add(
        tx, council_id=turn.council.id, person_id=turn.person.id, kind=want.kind, subject=want.subject, dedupe=dedupe, at=now,
        args=composer.keys.seal(epoch(now), body, f"work:{want.kind}"),
    )  # fmt: skip


def _tell(tx: Tx, composer: Composer, turn: Turn, told: Told, addresses: dict[str, tuple[str, str]], now: int) -> None:
    at = max(told.at, now)
    due_at = at if told.solicited else after_quiet(at, turn.rules.quiet_hours, turn.council.zone)
    notice = new_id()
    body = composer.keys.seal(epoch(now), freeze(told.message), notice)
    outbox.add_notice(
        tx, id=notice, council_id=turn.council.id, kind=told.kind, subject=told.subject, at=now, klass=int(told.message.klass),
        body=body, unsolicited=not told.solicited,
    )  # fmt: skip
    rows = []
    busy = not told.solicited and capped(told.kind)
    otherwise = {} if told.solicited else addons.otherwise(tx, turn.council.id)
    for person_id in _readers(tx, turn, told):
        channel, chat = addresses.get(person_id, ("none", ""))
        when = _not_too_many(tx, turn, person_id, due_at) if busy else due_at
        wants = otherwise.get(person_id, ())
        reason = "phone" if chat and "phone" in wants and not told.kind.startswith("account_") else "no_chat"
        if reason == "phone":
            channel, chat = "none", ""
        rows.append(
            DeliveryNew(
                council_id=turn.council.id, notice_id=notice, person_id=person_id, kind=told.kind, subject=told.subject,
                klass=int(told.message.klass), channel=channel, chat=chat, urgent=int(told.solicited),
                dedupe=f"{told.kind}|{told.subject}|{told.named}|{due_at}|{person_id}", due_at=when,
                not_before=_slowly(tx, turn, person_id, when) if "slower" in wants else when,
                state="ready" if chat else "by_hand", reason=reason,
            )
        )  # fmt: skip
    outbox.add_deliveries(tx, rows, now)


def _readers(tx: Tx, turn: Turn, told: Told) -> tuple[str, ...]:
    """Whoever is away is read for by the officer named for it; what is their own alone waits for them."""
    away = covers.active(tx, turn.council.id, turn.today)
    if not away or told.kind.startswith(OWN_ALONE):
        return told.to
    found = (away.get(person_id, person_id) for person_id in told.to)
    return tuple(dict.fromkeys(one for one in found if one != turn.person.id or one in told.to))


def _slowly(tx: Tx, turn: Turn, person_id: str, when: int) -> int:
    """Ten minutes after the one before, for somebody who wants to read in peace; what it is due for stays as it is."""
    before = addons.newest(tx, turn.council.id, person_id)
    return when if before + SLOWLY <= when else after_quiet(before + SLOWLY, turn.rules.quiet_hours, turn.council.zone)


def _not_too_many(tx: Tx, turn: Turn, person_id: str, due_at: int) -> int:
    """The first moment on a day on which the person has not had enough that they did not ask for (R35); the office reads all of it."""
    if any(role.role in OFFICE_ROLES for role in people.roles_of(tx, turn.council.id, person_id, turn.today)):
        return due_at
    zone, day, at = turn.council.zone, local_date(due_at, turn.council.zone), due_at
    while outbox.unasked(tx, person_id, start_of_day(day, zone), start_of_day(day + timedelta(days=1), zone)) >= MOST_UNASKED:
        day += timedelta(days=1)
        at = after_quiet(at_clock(day, turn.rules.send_time, zone), turn.rules.quiet_hours, zone)
    return at


def _for_room(tx: Tx, composer: Composer, row: OutboxRow, now: int) -> bytes | Lost | Elsewhere:
    """A room is a notice board: the council's language, nothing to press, nothing that is one person's (rulings 18)."""
    room, council = rooms.by_id(tx, row.council_id, row.person_id.removeprefix(rooms.PREFIX)), councils.by_id(tx, row.council_id)
    notice = outbox.notice(tx, row.council_id, row.notice_id)
    if room is None or council is None or notice is None or row.klass > Klass.C1:
        return Lost("cancelled", "left")
    if (room.channel, room.chat) != (row.channel, row.chat):
        return Elsewhere(room.channel, room.chat)
    try:
        message = thaw(composer.keys.unseal(notice.body, notice.id))
    except Gone:
        return Lost("review", "key_gone")
    reader = replace(stranger(council.lang, now), zone=council.zone, today=local_date(now, council.zone))
    glossary = composer.glossary(tx, council.id, message.kind, reader)
    composed = composer.compose(replace(message, choices=(), contact=False), reader, row.channel, glossary=glossary)
    return composer.seal(tx, council.id, composed.frozen, now)


def compose_delivery(tx: Tx, composer: Composer, row: OutboxRow, now: int) -> bytes | Lost | Elsewhere:
    """Render a delivery at its first attempt: facts as committed, reader and address as they are now (rulings 16)."""
    if row.person_id.startswith(rooms.PREFIX):
        return _for_room(tx, composer, row, now)
    person, council = people.by_id(tx, row.council_id, row.person_id), councils.by_id(tx, row.council_id)
    notice = outbox.notice(tx, row.council_id, row.notice_id)
    if person is None or council is None or notice is None or person.state == "left":
        return Lost("cancelled", "left")
    if row.kind.endswith("_reminder") and _rests(person, council, now):
        return Lost("cancelled", "rests")
    if row.kind == "vote_reminder" and ballots.has_voted(tx, composer.keys, row.council_id, row.subject, person.id):
        return Lost("cancelled", "")
    address = _address(tx, person)
    if address is None:
        return Lost("by_hand", "no_chat")
    if row.klass > most(address[0], council, person) and (other := aside.place(tx, person, council, Klass(row.klass), address)):
        if address == (row.channel, row.chat):  # here they read that there is something, there what it is
            note = Message(kind=row.kind, title=say("core-continue-choice"), klass=Klass(row.klass))
            _say(tx, composer, address, person, council, matter(note, address[0], council, person, there=other[0]), now)
        address = other
    if address != (row.channel, row.chat):
        return Elsewhere(*address)
    try:
        message = thaw(composer.keys.unseal(notice.body, notice.id))
    except Gone:
        return Lost("review", "key_gone")
    message = with_feedback(carried(message, row.channel, council, person), person.profile, row.kind, row.subject)
    if outbox.missed(tx, f"{row.channel}:{row.chat}"):
        message = replace(message, body=(para(say("desk-earlier-missing")), *message.body))
    contact = composer.contact(tx, person) if message.contact else None
    composed = composer.compose_for(tx, message, person, reader_of(person, council, now), row.channel, now, contact)
    composer.offer(tx, composed, person, f"{row.channel}:{row.chat}", row.id, now)
    if along.wanted(person, row):
        along.aloud(tx, composer, person, council, row, composed, int(message.klass), now)
    return composer.seal(tx, council.id, composed.frozen, now)


def _rests(person: PersonRow, council: CouncilRow, now: int) -> bool:
    """No reminders in a pause, nor for somebody who wants none."""
    return person.paused_until >= local_date(now, council.zone).isoformat() or "no_reminders" in orjson.loads(person.addons)


def _address(tx: Tx, person: PersonRow) -> tuple[str, str] | None:
    """Where this person can be written to now: their own choice of network first."""
    reachable = [each for each in people.accounts_of(tx, person.council_id, person.id) if each.state == "open" and each.chat]
    chosen = next((each for each in reachable if each.channel == person.channel), reachable[0] if reachable else None)
    return None if chosen is None else (chosen.channel, chosen.chat)


def language_of(tx: Tx, row: OutboxRow) -> str:
    """The language of the person a delivery is for."""
    person = people.by_id(tx, row.council_id, row.person_id)
    return person.lang if person is not None else "nb"
