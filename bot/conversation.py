"""Hearing what a person means and giving it to the verb that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import orjson

from bot.authority import Authority
from bot.channels.base import Arrival, Files
from bot.composition import Composer, epoch, reader_of
from bot.domain.access import Role, may
from bot.domain.errors import Refusal, Unreadable
from bot.domain.texts import clean_text
from bot.domain.values import Json, Line, Quote, Say, say
from bot.forms import Asked, Known, Next, Ready, again, answered, before, proceed, resumed, standing, takes_numbers
from bot.messages.nodes import Choice, Do, Message, Node, para
from bot.messages.paging import listed
from bot.repeating import beside, confirming, last_yes, repeated, unnumbered
from bot.reply import Reply, puzzled, rules_of
from bot.stopping import beside_writing, keep_draft, stopped, words_kept, writes
from bot.turn import Door, Explained, OnArrival, Router, Turn, Verb, arguments
from bot.understand import RESERVED, Vocabulary, looks_like_a_choice, vocabulary_of
from bot.undoing import undone
from storage import councils, dialogues, outbox, people, secrecy
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.people import PersonRow
from storage.sealed import Gone, Keys

WRITTEN = ("text", "press", "file", "voice")  # after these, what was offered before is old


class Conversation:
    """All that can be said to the bot, in the order it is understood."""

    def __init__(self, composer: Composer, keys: Keys, routers: Sequence[Router], files: Files | None = None) -> None:
        self.composer = composer
        self.keys = keys
        self.files = files
        self.verbs: dict[str, Verb] = {name: verb for router in routers for name, verb in router.verbs.items()}
        self.dues = {rule: run for router in routers for rule, run in router.dues.items()}
        self.works = {name: run for router in routers for name, run in router.works.items()}
        self.arrivals: dict[str, list[OnArrival]] = {}
        for router in routers:
            for kind, taker in router.arrivals.items():
                self.arrivals.setdefault(kind, []).append(taker)
        self.doors = [router.door for router in routers if router.door is not None]
        self.authority = Authority({name: place for router in routers for name, place in router.places.items()})
        self._vocabulary: Vocabulary | None = None

    # -- who and where --------------------------------------------------------------------------

    def turn(self, tx: Tx, person: PersonRow, now: int, arrival: Arrival | None = None) -> Turn:
        """A turn of this person in their council."""
        council = councils.by_id(tx, person.council_id)
        if council is None:
            raise Refusal("core-not-found")
        turn = Turn(tx, now, council, rules_of(council.rules), person, (), arrival=arrival)
        turn.roles = tuple(people.roles_of(tx, council.id, person.id, turn.today))
        turn.chat_key = f"{arrival.channel}:{arrival.chat}" if arrival else ""
        turn.asks, turn.offers = self.authority.allowed, self.menu
        turn.files, turn.phrases, turn.keys = self.files, self.composer.phrases, self.keys
        turn.speaker, turn.writer = self.composer.speaker, self.composer.writer
        return turn

    def who(self, tx: Tx, arrival: Arrival, persons: Sequence[PersonRow]) -> PersonRow:
        """Which of the persons behind an account is meant: of the open question, of the council whose poll it is, else the first."""
        if len(persons) > 1 and arrival.kind == "poll" and (sent := outbox.by_ext(tx, arrival.channel, arrival.chat, arrival.message)):
            return next((person for person in persons if person.council_id == sent.council_id), persons[0])
        asked = dialogues.question(tx, f"{arrival.channel}:{arrival.chat}") if len(persons) > 1 else None
        found = [person for person in persons if asked is not None and person.id == asked.person_id]
        return (found or list(persons))[0]

    def known(self, turn: Turn) -> Known:
        """What the forms need to know of this reader."""
        words = self.words_for(turn.person, turn.council, turn.now)
        return Known(words, turn.person.lang, self.vocabulary().reserved_word, listed(turn.person.profile))

    def words_for(self, person: PersonRow, council: CouncilRow, now: int) -> Callable[[Line], str]:
        """How our words sound to a person."""
        reader = reader_of(person, council, now)
        return lambda line: self.composer.words(line, reader)

    def vocabulary(self) -> Vocabulary:
        """Reserved words and commands of all languages, read once."""
        if self._vocabulary is None:
            self._vocabulary = vocabulary_of(self.composer.phrases, tuple(self.verbs))
        return self._vocabulary

    def menu(self, turn: Turn) -> list[Choice]:
        """What this person may do, as choices, from the table of permissions."""
        roles = {Role(role.role) for role in turn.roles}
        shown = sorted((verb for verb in self.verbs.values() if verb.menu and may(roles, verb.needs)), key=lambda verb: verb.menu)
        return [Choice(say(f"{verb.noun}-menu-{verb.name.replace('_', '-')}"), Do(verb.name)) for verb in shown]

    # -- hearing --------------------------------------------------------------------------------

    def meet(self, tx: Tx, arrival: Arrival, now: int) -> Reply | None:
        """Somebody we do not know."""
        for door in self.doors:
            message = door(Door(tx, now, arrival, arrival.lang))
            if message is not None:
                return self._let_in(tx, arrival, now) or Reply(message)
        return None

    def _let_in(self, tx: Tx, arrival: Arrival, now: int) -> Reply | None:
        """Whom a door has let in is a person from now on; the verb `join` leads them on."""
        account = people.account(tx, arrival.channel, arrival.account)
        persons = people.persons_of(tx, account.id) if account is not None else []
        if not persons:
            return None
        newest = persons[-1]
        return self.run(self.turn(tx, newest, now, arrival), self.verbs["join"], {"name": newest.name} if newest.name else {}, sure=False)

    def hear(self, tx: Tx, arrival: Arrival, persons: Sequence[PersonRow], now: int) -> Reply:
        """Understand an arrival of somebody we know, in the order of rulings 14."""
        key = f"{arrival.channel}:{arrival.chat}"
        fresh, pressed = dialogues.fresh_offers(tx, key) if arrival.kind in WRITTEN else [], arrival.kind == "press"
        reply = self._pressed(tx, arrival, persons, arrival.press, now) if pressed else self._heard(tx, arrival, persons, fresh, now)
        if fresh:
            dialogues.make_stale(tx, key, fresh[0].id)
        return reply

    def _heard(
        self, tx: Tx, arrival: Arrival, persons: Sequence[PersonRow], fresh: Sequence[dialogues.OfferRow], now: int
    ) -> Reply:
        key = f"{arrival.channel}:{arrival.chat}"
        person = self.who(tx, arrival, persons)
        turn = self.turn(tx, person, now, arrival)
        if arrival.kind != "text":
            return self._other(turn, arrival)
        typed = clean_text(arrival.text)
        if (stopped := self._taken(turn, "first", arrival)) is not None:
            return Reply(beside(self, turn, stopped), person, turn, "asked")
        reserved = self.vocabulary().reserved_word(typed)
        if reserved in RESERVED and not (reserved == "start" and writes(self, turn)):
            return self._reserved(turn, reserved)
        if arrival.reply_to and (reply := self._replied(turn, arrival, typed)) is not None:
            return reply
        asked = dialogues.question(tx, key)
        numbered = asked is not None and (self._numbers_choose(turn, asked, fresh, typed) or self._came_between(turn, asked, fresh, typed))
        if numbered and (reply := self._offered(turn, arrival, persons, fresh, typed)) is not None:
            return reply
        if asked is not None and (reply := self._answered(turn, asked, typed)) is not None:
            return reply
        return self._offered(turn, arrival, persons, fresh, typed) or self._commanded(turn, persons, typed)

    def _numbers_choose(self, turn: Turn, asked: dialogues.QuestionRow, fresh: Sequence[dialogues.OfferRow], typed: str) -> bool:
        """Where a longer text or a name is asked for, a bare number or a whole label means a choice just shown with the question."""
        labels = (self.composer.offered(offer, turn.chat_key).worded(typed) for offer in fresh)
        if not fresh or not (looks_like_a_choice(typed) or any(labels)):
            return False
        state, verb = self.state_of(asked), self.verbs.get(asked.verb)
        asked_for = next((one for one in verb.fields if one.name == state.field), None) if state is not None and verb is not None else None
        return asked_for is not None and (asked_for.kind == "long" or asked_for.numbered)

    def _came_between(self, turn: Turn, asked: dialogues.QuestionRow, fresh: Sequence[dialogues.OfferRow], typed: str) -> bool:
        """What leaves the question open and was offered after it goes before it."""
        keys = (self._chosen(turn, [offer], typed) for offer in fresh if offer.at > asked.asked)
        rows = (dialogues.action(turn.tx, key) for key in keys if key)
        return any(row is not None and row.verb in self.verbs and self.verbs[row.verb].keeps for row in rows)

    def _other(self, turn: Turn, arrival: Arrival) -> Reply:
        """A file, an edit, a deletion …: for the open question if it asks for one, else for the noun that takes it."""
        if arrival.text and (stopped := self._taken(turn, "first", arrival)) is not None:
            return Reply(stopped, turn.person, turn, "asked")
        asked = dialogues.question(turn.tx, turn.chat_key)
        if asked is not None and arrival.kind in ("file", "voice"):
            state = self.state_of(asked)
            verb = self.verbs.get(asked.verb)
            one = next((item for item in verb.fields if state and item.name == state.field), None) if verb else None
            if verb is not None and state is not None and one is not None and one.kind == "file" and arrival.file is not None:
                sent = arrival.file
                handle: dict[str, Json] = {**sent.handle, "name": sent.name, "mime": sent.mime, "size": sent.size}
                return self.run(turn, verb, {**state.given, one.name: handle}, sure=False, whole=True)
        message = self._taken(turn, arrival.kind, arrival)
        return Reply(message, turn.person, turn, "done" if message else "silent")

    def _taken(self, turn: Turn, kind: str, arrival: Arrival) -> Message | None:
        """The first noun that knows what to do with it."""
        answers = (taker(turn, arrival) for taker in self.arrivals.get(kind, ()))
        return next((message for message in answers if message is not None), None)

    def _reserved(self, turn: Turn, word: str) -> Reply:
        if word == "stop":
            return stopped(self, turn)
        if word == "undo":
            return undone(self, turn)
        if word == "repeat":
            return repeated(self, turn)
        return beside_writing(self, turn, self.verbs[word.replace("-", "_")])

    def _replied(self, turn: Turn, arrival: Arrival, typed: str) -> Reply | None:
        """A reply to one of our messages: its choices, else the noun that takes replies to it."""
        row = outbox.by_ext(turn.tx, arrival.channel, arrival.chat, arrival.reply_to)
        if row is None:
            return None
        offer = dialogues.offer_of(turn.tx, turn.chat_key, row.id)
        if offer is not None and (key := self._chosen(turn, [offer], typed)) is not None:
            return self._pressed(turn.tx, arrival, (turn.person,), key, turn.now, turn)
        about = replace(arrival, extra={**arrival.extra, "kind": row.kind, "subject": row.subject})
        message = self._taken(turn, "reply", about)
        return None if message is None else Reply(message, turn.person, turn)

    def state_of(self, asked: dialogues.QuestionRow) -> Asked | None:
        try:
            return Asked.load(self.keys.unseal(asked.state, asked.chat_key))
        except Gone:
            return None

    def _answered(self, turn: Turn, asked: dialogues.QuestionRow, typed: str) -> Reply | None:
        """The open question; what cannot be read is asked again, unless it is a command."""
        state, verb = self.state_of(asked), self.verbs.get(asked.verb)
        if state is None or verb is None or asked.person_id != turn.person.id:
            dialogues.close_question(turn.tx, turn.chat_key)
            return None
        try:
            step = answered(turn, verb, state, typed, self.known(turn))
        except Unreadable as fault:
            if turn.arrival is not None and (key := self._beside(turn, typed)) is not None:
                return self._pressed(turn.tx, turn.arrival, (turn.person,), key, turn.now)
            if self.vocabulary().command(typed, turn.person.lang) is not None and not looks_like_a_choice(typed):
                return None
            if (kept := words_kept(self, turn, verb, state, typed)) is not None:
                return kept
            if fault.key == "core-number-not-in-list" and (many := len(standing(state, verb))):
                fault = Unreadable(fault.key, typed=fault.facts["typed"], max=many)  # "skip" and "show more" have numbers too
            return Reply(again(state, verb, fault, typed, self._below(fault)), turn.person, turn, "asked")
        if isinstance(step, Ready):
            self.authority.check(turn, verb, arguments(step.args))
        return self.step(turn, verb, step)

    def _beside(self, turn: Turn, typed: str) -> str | None:
        """What stands among the answers but is none of them: show more, skip."""
        latest = dialogues.latest_offer(turn.tx, turn.chat_key)
        return None if latest is None else self._chosen(turn, [latest], typed)

    def _chosen(self, turn: Turn, offers: Sequence[dialogues.OfferRow], typed: str) -> str | None:
        for offer in offers:
            try:
                key = self.composer.offered(offer, turn.chat_key).chosen(typed, turn.person.lang)
            except Gone:
                continue
            if key is not None:
                return key
        return None

    def _offered(
        self, turn: Turn, arrival: Arrival, persons: Sequence[PersonRow], fresh: Sequence[dialogues.OfferRow], typed: str
    ) -> Reply | None:
        """The choices last offered; if several messages offered it since the person wrote, ask which.

        What was offered before the person last wrote is heard only where the words are no command.
        """
        offers = list(fresh)
        if not offers and self.vocabulary().command(typed, turn.person.lang) is None:
            latest = dialogues.latest_offer(turn.tx, turn.chat_key)
            offers = [latest] if latest is not None else []
        fitting = [(offer, key) for offer in offers if (key := self._chosen(turn, [offer], typed)) is not None]
        if not fitting:
            return None
        if len(fitting) > 1 and (named := self._named(turn, [key for _offer, key in fitting], typed)):
            return self._pressed(turn.tx, arrival, persons, named[0], turn.now, turn) if len(named) == 1 else None
        if len(fitting) > 1 and len({self._does(turn.tx, key) for _offer, key in fitting}) > 1:
            choices = tuple(
                Choice(Quote(self.composer.offered(offer, turn.chat_key).title), Do("press", {"key": key})) for offer, key in fitting[:4]
            )
            which = Message(kind="question", title=say("core-which-offer"), body=(para(say("core-which-offer-body")),), choices=choices)
            return Reply(which, turn.person, turn, "asked")
        return self._pressed(turn.tx, arrival, persons, fitting[0][1], turn.now, turn)

    def _named(self, turn: Turn, keys: Sequence[str], typed: str) -> list[str]:
        """Among choices that fit, those that do what the typed command does; each deed once. Several: the command asks which."""
        command = self.vocabulary().command(typed, turn.person.lang)
        verb = command[0] if command is not None and not command[1] else ""
        rows = [(key, dialogues.action(turn.tx, key)) for key in reversed(keys)]
        return list({self._does(turn.tx, key): key for key, row in rows if row is not None and row.verb == verb}.values())

    def _does(self, tx: Tx, key: str) -> bytes:
        """What a choice does, to see whether two choices are the same."""
        row = dialogues.action(tx, key)
        return b"" if row is None else row.verb.encode() + self.keys.unseal(row.args, key)

    def _commanded(self, turn: Turn, persons: Sequence[PersonRow], typed: str) -> Reply:
        """A command; in several councils the bot asks which. What is no command is asked about, never guessed."""
        found = self.vocabulary().command(typed, turn.person.lang)
        if found is None:
            said, waits = self.vocabulary().reserved_word(typed), last_yes(self, turn)
            if waits is not None and said == "no":
                return stopped(self, turn, of=waits[1])
            if waits is not None and said == "yes" and turn.arrival is not None:
                return self._pressed(turn.tx, turn.arrival, persons, waits[0].pairs[0][1], turn.now, turn)
            message = self._taken(turn, "text", turn.arrival) if turn.arrival is not None else None
            message = message or confirming(self, turn, typed) or unnumbered(self, turn, typed) or puzzled(typed)
            return Reply(message, turn.person, turn, "asked")
        name, rest = found
        if len(persons) > 1:
            named = [(person, councils.by_id(turn.tx, person.council_id)) for person in persons]
            choices = tuple(Choice(Quote(row.name), Do(name, {"_as": person.id})) for person, row in named if row is not None)
            which = Message(kind="question", title=say("core-which-body"), body=(para(say("core-which-body-body")),), choices=choices)
            return Reply(which, turn.person, turn, "asked")
        reply = self.run(turn, self.verbs[name], {}, sure=False)
        if rest and reply.state == "asked" and (asked := dialogues.question(turn.tx, turn.chat_key)) is not None:
            return self._answered(turn, asked, rest) or reply
        return reply

    # -- doing ----------------------------------------------------------------------------------

    def _pressed(
        self, tx: Tx, arrival: Arrival, persons: Sequence[PersonRow], key: str, now: int, heard: Turn | None = None
    ) -> Reply:
        """A button or the choice behind a number: checked now, not when it was made."""
        row = dialogues.action(tx, key)
        person = next((each for each in persons if row is not None and each.id == row.person_id), None)
        if row is None or person is None or row.expires < now:
            raise Refusal("core-old-button")
        turn = heard if heard is not None and heard.person is person else self.turn(tx, person, now, arrival)
        try:
            args = orjson.loads(self.keys.unseal(row.args, key))
        except Gone:
            raise Refusal("core-old-button") from None
        if row.verb == "press":
            return self._pressed(tx, arrival, persons, str(args["key"]), now)
        if row.verb == "stop":
            return stopped(self, turn, of=str(args.get("of", "")))
        reply = self.run(turn, self.verbs[row.verb], args, sure=bool(row.sure))
        if turn.chat_key and (row.sure or turn.notes or turn.acted):
            dialogues.end_offers(turn.tx, turn.chat_key)  # it is done: a number or a yes typed from now on is for what comes
        return reply

    def run(self, turn: Turn, verb: Verb, args: Mapping[str, Json], *, sure: bool, whole: bool = False) -> Reply:
        """Check permission, ask for what is missing, do it."""
        if turn.arrival is not None and verb.private and not turn.arrival.private:
            raise Refusal("core-private-here")
        whole = whole or args.get("_led") is True
        given = {name: value for name, value in args.items() if value is not None or whole}
        self.authority.check(turn, verb, given)
        return self.step(turn, verb, proceed(turn, verb, given, self.known(turn), sure=sure, whole=whole))

    def step(self, turn: Turn, verb: Verb, step: Ready | Next) -> Reply:
        """Ask what is still missing, or do what is ready."""
        if isinstance(step, Next):
            if step.asked is not None and turn.chat_key:
                day, dump = epoch(turn.now), step.asked.dump()
                state = secrecy.seal(turn.tx, self.keys, turn.council.id, day, dump, turn.chat_key, secrecy.QUESTION)
                row = dialogues.QuestionRow(turn.chat_key, turn.council.id, turn.person.id, verb.name, state, turn.now)
                keep_draft(self, turn, verb)
                dialogues.ask(turn.tx, row)
            elif turn.chat_key:
                keep_draft(self, turn, verb)
                dialogues.close_question(turn.tx, turn.chat_key)
            return Reply(step.message, turn.person, turn, "asked")
        if turn.chat_key and not verb.keeps:
            keep_draft(self, turn, verb)
            dialogues.close_question(turn.tx, turn.chat_key)
        turn.acted = turn.acted or verb.confirm is not None
        message = verb.run(turn, step.args)
        then, turn.then = turn.then, None
        return self.run(turn, self.verbs[then.verb], then.args, sure=False) if then else Reply(message, turn.person, turn)

    def due(self, tx: Tx, council_id: str, rule: str, subject: str, day: str, now: int) -> Turn | None:
        """A date has come: the noun that declared the rule acts in the name of the council's contact."""
        run, council = self.dues.get(rule), councils.by_id(tx, council_id)
        if run is None or council is None:
            return None
        turn = self.nobody(tx, council, now)
        run(turn, subject, day)
        return turn

    def nobody(self, tx: Tx, council: CouncilRow, now: int) -> Turn:
        """A turn that no person began: the clock, or the service itself."""
        clock = PersonRow("", council.id, "", "", "", "", "", council.lang, "standard", "[]", "none", "", "active", "", "")
        return Turn(tx, now, council, rules_of(council.rules), clock, (), files=self.files, phrases=self.composer.phrases, keys=self.keys,
                    speaker=self.composer.speaker)  # fmt: skip

    # -- saying no ------------------------------------------------------------------------------

    def _below(self, no: Refusal) -> tuple[Node, ...]:
        body = f"{no.key}-body"
        return (para(Say(body, no.facts)),) if self.composer.phrases.has(body) else ()

    def explained(self, tx: Tx, arrival: Arrival, no: Refusal) -> Message:
        """Why something was refused, and where to go from here. The open question stays open."""
        if isinstance(no, Explained):
            return no.message
        asked = dialogues.question(tx, f"{arrival.channel}:{arrival.chat}")
        choices: tuple[Choice, ...] = (Choice(say("core-menu-choice"), Do("menu")), Choice(say("core-human-choice"), Do("human")))
        state, verb = (self.state_of(asked), self.verbs.get(asked.verb)) if asked is not None else (None, None)
        body = self._below(no)
        if state is not None and verb is not None:
            choices = () if takes_numbers(state, verb) else resumed(state, verb).choices
            back = (say("core-form-back"),) if before(verb, state) is not None else ()  # it may be the answer before that is wrong
            body = (*body, para(*back, *(() if choices else (say("core-form-leave"),)))) if back or not choices else body
        title = no.said() if self.composer.phrases.has(no.key) else say("core-nothing-open")  # an empty list to choose from
        return Message(kind="refusal", title=title, body=body, choices=choices)
