"""Messages to all, and what did not arrive: who was not reached, why, and what is done about it (K5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_name, clean_text
from bot.domain.values import Json
from bot.messages.frozen import thaw
from bot.messages.nodes import Do, Klass, Message
from bot.turn import Field, Option, Router, Turn
from handlers import checks, panel
from handlers.cards import notices as cards
from handlers.people import person_options, somebody
from handlers.roles import body_of, body_options, several_bodies
from storage import outbox, people
from storage.outbox import DeliveryNew, OutboxRow
from storage.sealed import Gone
from storage.types import new_id

router = Router("notices")


@dataclass(frozen=True)
class Notice:
    """A message to everybody in a body."""

    title: str
    text: str
    body: str = ""


def audience(turn: Turn, body_id: str) -> list[str]:
    """Everybody with a role in the body, each once, without the one who writes."""
    roles = people.roles_in(turn.tx, turn.council.id, body_of(turn, body_id).id, turn.today)
    return [each for each in dict.fromkeys(role.person_id for role in roles) if each != turn.person.id]


def sending(turn: Turn, args: Notice) -> Message:
    """The message as it is, and how many get it where, before it goes."""
    to, reached = audience(turn, args.body), people.addresses(turn.tx, turn.council.id)
    if not to:
        raise Refusal("notices-nobody")
    by_hand = sum(person not in reached for person in to)
    given: dict[str, Json] = {"title": args.title, "text": args.text, "body": args.body}
    shown = cards.notice(_title(args), clean_text(args.text), turn.council.lang, turn.person)
    card = cards.sending(shown, body_of(turn, args.body), len(to) - by_hand, by_hand, Do("preview", given))
    return panel.beside(turn, "send_notice", given, card)


def _title(args: Notice) -> str:
    title = clean_name(args.title, 60)
    if not title or not args.text.strip():
        raise Refusal("core-empty")
    return title


def has_readers(turn: Turn, given: Mapping[str, Json]) -> bool:
    """Nobody is asked to write what nobody can get."""
    if not audience(turn, str(given.get("body", ""))):
        raise Refusal("notices-nobody")
    return True


def wording(turn: Turn, given: Mapping[str, Json]) -> list[checks.Piece]:
    """The words of a message to all."""
    return checks.words_of(given, {"title": "checks-part-title", "text": "checks-part-text"}, turn.council.lang)


_CHECK = checks.asked("send_notice", checks.Source(wording, lambda turn, given: audience(turn, str(given.get("body", "")))))


@router.verb(
    "send_notice", Notice, needs=Can.NOTICE_SEND, confirm=sending, check=_CHECK, menu=45,
    fields=(Field("body", "pick", options=body_options, when=several_bodies), Field("title", when=has_readers), Field("text", "long")),
)  # fmt: skip
def send_notice(turn: Turn, args: Notice) -> Message:
    """A message to all: each gets it in their own way, outside quiet hours; the rest is a list for phone and post."""
    to, notice = audience(turn, args.body), new_id()
    if not to:
        raise Refusal("notices-nobody")
    told = cards.notice(_title(args), clean_text(args.text), turn.council.lang, turn.person)
    turn.tell("notice", notice, to, told)
    turn.made["notice"] = notice
    turn.note("notice.send", notice, people=len(to), title=args.title, text=args.text)
    checks.sent(turn, "send_notice", {"title": args.title, "text": args.text, "body": args.body})
    reached = people.addresses(turn.tx, turn.council.id)
    return cards.sent(len(to), sum(person not in reached for person in to))


@dataclass(frozen=True)
class Preview:
    """A message and the member whose eyes to borrow."""

    person: str
    title: str
    text: str
    body: str = ""


@router.verb(
    "preview", Preview, needs=Can.PREVIEW_SEE, menu=48,
    fields=(Field("title"), Field("text", "long"), Field("person", "pick", options=person_options)),
)  # fmt: skip
def preview(turn: Turn, args: Preview) -> Message:
    """The message exactly as that member gets it: their language, their way of writing."""
    person = somebody(turn, args.person)
    message = cards.notice(_title(Notice(args.title, args.text)), clean_text(args.text), turn.council.lang, turn.person)
    given: dict[str, Json] = {"title": args.title, "text": args.text, "body": args.body}
    return cards.as_seen_by(message, person, Do("send_notice", given), Do("preview", given))


# -- what did not arrive ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """Which page of a list."""

    page: int = 0


@router.verb("undelivered", Page, needs=Can.DELIVERY_SEE, menu=44)
def undelivered(turn: Turn, args: Page) -> Message:
    """Who was not reached and why."""
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    return cards.undelivered(outbox.undelivered(turn.tx, turn.council.id), known, args.page)


@dataclass(frozen=True)
class Delivery:
    """One delivery that failed."""

    delivery: int


def failed(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The deliveries that somebody has to look at."""
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    return [Option(cards.line(row, known), row.id) for row in outbox.undelivered(turn.tx, turn.council.id)]


def delivery_of(turn: Turn, number: int) -> OutboxRow:
    """One of this council's failed deliveries; one that is settled by now is not offered again."""
    found = next((row for row in outbox.undelivered(turn.tx, turn.council.id) if row.id == number), None)
    if found is None:
        raise Refusal("core-button-used")
    return found


@router.verb("delivery", Delivery, needs=Can.DELIVERY_SEE, fields=(Field("delivery", "pick", options=failed),))
def delivery(turn: Turn, args: Delivery) -> Message:
    """What went wrong with one of them, and what can be done."""
    row = delivery_of(turn, args.delivery)
    person = people.by_id(turn.tx, turn.council.id, row.person_id)
    return cards.delivery(row, person, turn.council.zone, elsewhere=bool(_elsewhere(turn, row)), told=_told(turn, row))


def _told(turn: Turn, row: OutboxRow) -> Message | None:
    """What is to be said by telephone; nothing that is the person's own alone, and nothing whose key is gone."""
    kept = outbox.notice(turn.tx, turn.council.id, row.notice_id) if row.state == "by_hand" and row.klass <= Klass.C1 else None
    if kept is None or turn.keys is None:
        return None
    try:
        return thaw(turn.keys.unseal(kept.body, kept.id))
    except Gone:
        return None


def _elsewhere(turn: Turn, row: OutboxRow) -> list[tuple[str, str]]:
    """The person's other open accounts."""
    accounts = people.accounts_of(turn.tx, turn.council.id, row.person_id)
    return [(each.channel, each.chat) for each in accounts if each.state == "open" and each.chat and each.channel != row.channel]


@router.verb("delivery_again", Delivery, needs=Can.DELIVERY_SEE, fields=(Field("delivery", "pick", options=failed),))
def delivery_again(turn: Turn, args: Delivery) -> Message:
    """Send it once more to the same place."""
    row = delivery_of(turn, args.delivery)
    if not outbox.again(turn.tx, turn.council.id, row.id, turn.now):
        raise Refusal("notices-not-again")
    turn.note("delivery.again", str(row.id), person=row.person_id)
    return cards.again()


@router.verb("delivery_other", Delivery, needs=Can.DELIVERY_SEE, fields=(Field("delivery", "pick", options=failed),))
def delivery_other(turn: Turn, args: Delivery) -> Message:
    """Send it to another network where the person has an account."""
    row = delivery_of(turn, args.delivery)
    places = _elsewhere(turn, row)
    if not places or not row.notice_id:
        raise Refusal("notices-no-other")
    channel, chat = places[0]
    people.change(turn.tx, turn.council.id, row.person_id, channel=channel)
    outbox.handled(turn.tx, turn.council.id, row.id, turn.now)
    fresh = DeliveryNew(
        turn.council.id, row.notice_id, row.person_id, row.kind, row.subject, row.klass, channel, chat, row.urgent,
        f"again|{row.id}|{channel}", turn.now, turn.now,
    )  # fmt: skip
    outbox.add_deliveries(turn.tx, [fresh], turn.now)
    turn.note("delivery.other", str(row.id), person=row.person_id, channel=channel)
    return cards.other(channel)


@router.verb("delivery_handled", Delivery, needs=Can.DELIVERY_SEE, fields=(Field("delivery", "pick", options=failed),))
def delivery_handled(turn: Turn, args: Delivery) -> Message:
    """Somebody has told them by phone or post, or it is let be: it leaves the list."""
    row = delivery_of(turn, args.delivery)
    if not outbox.handled(turn.tx, turn.council.id, row.id, turn.now):
        raise Refusal("notices-not-again")
    turn.note("delivery.handled", str(row.id), person=row.person_id)
    return cards.handled(len(outbox.undelivered(turn.tx, turn.council.id)))


