"""How an input in another language looks: who said it so, and the original one press away."""

from __future__ import annotations

from dataclasses import replace

from bot.domain import languages
from bot.domain.values import Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Klass, Message, para
from handlers.cards.inputs import quoted
from handlers.cards.talk import TO_MENU
from storage.inputs import InputRow
from storage.translations import TranslationRow


def announced(line: Line, lang: str) -> Line:
    """Words in another language say so first (ruling 8)."""
    if not lang:
        return line
    kin = languages.family(lang)
    named = kin if kin in ("no", "sv", "en") else "other"
    return say(f"core-in-{named}", text=line)


def offered(message: Message, row: InputRow, lang: str) -> Message:
    """The card of an input whose language is not the reader's: one press more."""
    if not lang:
        return message
    get = Choice(say("translations-get-choice"), Do("translate_input", {"input": row.id}))
    return replace(message, choices=(get, *message.choices))


def _original(row: InputRow) -> Choice:
    return Choice(say("translations-original-choice"), Do("show_input", {"input": row.id}))


def shown(row: InputRow, found: TranslationRow, writer: str) -> Message:
    """The input in another language: first who said it so, then the words."""
    label: Say = say("translations-by", name=Quote(writer)) if writer else say("translations-by-machine")
    if found.made_by and not writer:
        label = say("translations-by-office")
    return Message(
        kind="input_translated", title=say("translations-title", number=row.number), subject=row.id, klass=Klass.C1,
        body=(para(label, say("translations-original-counts")), para(announced_quote(found))),
        choices=(_original(row), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def announced_quote(found: TranslationRow) -> Line:
    """The words, with a mark of their language where the reader has another."""
    return say("inputs-quote", text=Quote(found.words, found.lang))


def on_its_way(row: InputRow) -> Message:
    """The machine is asked."""
    return Message(
        kind="translation", title=say("translations-on-its-way"), subject=row.id, klass=Klass.C1, choices=(_original(row),),
        body=(para(say("translations-on-its-way-body")),), nothing_to_do=True,
    )  # fmt: skip


def none_yet(row: InputRow, lang: str) -> Message:
    """There is none: the office can be asked."""
    ask = Choice(say("translations-ask-choice"), Do("ask_translation", {"input": row.id, "lang": lang}))
    return Message(
        kind="translation", title=say("translations-none"), subject=row.id, klass=Klass.C1, body=(para(say("translations-none-body")),),
        choices=(ask, _original(row)),
    )  # fmt: skip


def asked(row: InputRow) -> Message:
    """The office knows."""
    return Message(
        kind="translation", title=say("translations-asked"), subject=row.id, klass=Klass.C1, choices=(_original(row),), nothing_to_do=True
    )


def wanted(row: InputRow, lang: str, name: str) -> Message:
    """To the office: somebody wants to read an input in their language."""
    return Message(
        kind="translation_wanted", title=say("translations-wanted", number=row.number, lang=languages.named(lang)), subject=row.id,
        klass=Klass.C2, body=(para(say("translations-wanted-by", name=Quote(name))), para(quoted(row.text))),
        choices=(Choice(say("translations-write-choice"), Do("write_translation", {"input": row.id, "lang": lang})), TO_MENU),
    )  # fmt: skip


def waits(number: str, input_id: str, lang: str) -> Choice:
    """In the office's morning list."""
    label = say("translations-wanted", number=number, lang=languages.named(lang))
    return Choice(label, Do("write_translation", {"input": input_id, "lang": lang}))


def confirm_door(*, open_: bool) -> Message:
    """What it means."""
    body = para(say("translations-door-opens" if open_ else "translations-door-closes"))
    return Message(kind="confirm", title=say("translations-door-open" if open_ else "translations-door-close"), body=(body,))


def door(*, open_: bool) -> Message:
    """Done."""
    return Message(
        kind="rule_changed", title=say("translations-door-is-open" if open_ else "translations-door-is-closed"), klass=Klass.C1,
        choices=(TO_MENU,), nothing_to_do=True,
    )  # fmt: skip
