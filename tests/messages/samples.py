"""A few messages of every shape, and readers of every kind."""

from __future__ import annotations

from datetime import date

from bot.domain import languages
from bot.domain.values import Clock, Day, Line, Moment, Money, Names, Quote, say
from bot.messages.compose import Reader, compose
from bot.messages.nodes import Choice, Do, Facts, File, Heading, Items, Link, Message, Para, Picture, Voice, items, para
from bot.messages.spoken import Spoken
from bot.phrases import PROFILES, Phrases
from tests.phrasebook import LANGUAGES, LOCALES

TODAY = date(2027, 2, 1)
PHRASES = Phrases.load(LOCALES, strict=True)
READERS = tuple(Reader(lang, profile, today=TODAY) for lang in LANGUAGES for profile in PROFILES)
FOURTH_OF_MARCH = 1_804_165_200_000_000  # 4 March 2027, 14:00 in Oslo

TRICKS = "<b>&amp; \"quoted\" 'single' \u202eesrever\u202c [link](https://evil.example) 😀 *star* _under_ `code`"


def choice(line: Line) -> Choice:
    return Choice(line, Do("sample.choose"))


def council(text: str) -> Quote:
    """Words of the council, written in bokmål."""
    return Quote(text, "nb")


MEETING = Message(
    kind="agenda_published",
    title=council("Møte i brukerrådet: kommer du?"),
    body=(
        para(say("core-question-waits", question=council("kommer du?"))),
        Facts((
            (say("profile-label-quiet"), say("profile-quiet", **{"from": Clock("21:00"), "to": Clock("08:00")})),
            (say("profile-label-language"), languages.named("nn")),
        )),
        Heading(council("Saker")),
        Items((council("Sak 3/27: Boligsosial handlingsplan"), council("Sak 4/27: Midlertidig bolig")), ordered=True),
        File("aa" * 32, "status.pdf", "application/pdf", 40_000, council("Status for dagens plan (PDF, 6 sider)")),
        Link(council("Les alt på nettsiden"), "https://example.org/saker?mote=1&sak=2"),
    ),
    choices=(choice(say("core-yes-send")), choice(say("core-change")), choice(say("core-human-choice"))),
    contact=True,
)  # fmt: skip

RECEIPT = Message(
    kind="receipt",
    title=say("profile-saved", what=Names((say("addon-audio"), say("addon-paper"), say("addon-phone")))),
    body=(
        para(say("core-undo-until", until=Moment(FOURTH_OF_MARCH, "Europe/Oslo")), say("profile-saved-body")),
        para(say("core-undone", what=Money(229_200, "NOK"))),
    ),
    nothing_to_do=True,
)

TROUBLE = Message(
    kind="question",
    title=say("core-weekday-wrong", typed=Quote("tirsdag 10. februar")),
    body=(
        para(say("core-weekday-wrong-body", day=Day("2027-02-10"))),
        Voice("bb" * 32, 34, say("core-voice-received-body")),
        Picture("cc" * 32, "plan.png", "image/png", council("Søylediagram. Av ti innspill: fire fikk ja")),
        items(Quote(TRICKS), Quote("Andre linje\nmed et brudd")),
        Para((Quote("مرحبا 12"), Quote(TRICKS))),
    ),
    choices=tuple(choice(Quote(f"{weekday} {number}. februar")) for weekday, number in (("onsdag", 10), ("tirsdag", 9))),
    contact=True,
)

SAMPLES = {"meeting": MEETING, "receipt": RECEIPT, "trouble": TROUBLE}
KEYS = ("k1", "k2", "k3")


def spoken(message: Message, reader: Reader, contact: Line | None = None) -> Spoken:
    return compose(message, reader, PHRASES, KEYS[: len(message.choices)], contact)
