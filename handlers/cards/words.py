"""How words look: what one means, the list of them, and what the office does with its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.account_numbers import masked
from bot.domain.errors import Refusal
from bot.domain.values import Day, Json, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, Node, para
from bot.plain_language.glossary import Term
from bot.plain_language.lookup import Answer
from handlers.cards.meetings import TO_MENU
from storage.words import QuestionRow, WordRow

THE_LIST = Choice(say("words-list-choice"), Do("word_list"))
ADD = Choice(say("words-add-choice"), Do("add_word"))
MOST_WRONG = 7
NAMED = ("nb", "nn", "sv", "en")  # languages that a word is said to come from by name


def named(row: WordRow) -> Quote:
    """The word of a row as it begins a line."""
    return Quote(Term(row.word).named)


def meaning(row: WordRow) -> Quote:
    """The explanation as a sentence; in another language than the reader's it is announced."""
    return Quote(Term(row.word, row.explanation).sentence, row.lang)


def explained(answer: Answer, *, changeable: bool, related: Choice | None) -> Message:
    """What a word means, and the word we use for it where it is another."""
    term = answer.term
    if term is None:
        return unknown(answer)
    choices = [related] if related is not None else []
    if changeable:
        choices.append(_changing(term))
    return Message(
        kind="word", title=say("words-title", word=Quote(term.named)), klass=Klass.C0, subject=term.own or term.code, private=False,
        body=tuple(_said(answer, term)), choices=(*choices, Choice(say("words-ask-choice"), Do("ask_word", {"word": term.word})), THE_LIST),
        nothing_to_do=True,
    )  # fmt: skip


def _said(answer: Answer, term: Term) -> list[Node]:
    lines: list[Node] = [para(Quote(term.sentence, term.lang))]
    if answer.lang:
        here = term.word.casefold() != answer.word.casefold()
        whose = answer.lang if answer.lang in NAMED else "other"
        lines.append(para(say(f"words-from-{whose}", typed=Quote(answer.word)), *([_we_say(term)] if here else [])))
    elif answer.how != "word":
        lines.append(para(_we_say(term)))
    others = [*term.synonyms, *term.avoid]
    if others:
        lines.append(para(say("words-also", words=", ".join(others))))
    if term.full:
        lines.append(para(say("words-full", full=Quote(term.full))))
    elif term.spoken and term.own:
        lines.append(para(say("words-spoken", spoken=Quote(term.spoken))))
    return lines


def _we_say(term: Term) -> Say:
    return say("words-we-say", word=Quote(term.word))


def _changing(term: Term) -> Choice:
    if term.own:
        return Choice(say("words-change-choice"), Do("change_word", {"entry": term.own}))
    return Choice(say("words-own-choice"), Do("add_word", {"word": term.word}))


def unknown(answer: Answer) -> Message:
    """The word is not in the list: what is nearest, and whom to ask."""
    near = tuple(Choice(Quote(term.named, term.lang), Do("what_is", {"word": term.word})) for term in answer.near)
    ask: dict[str, Json] = {"word": answer.word}
    office = para(say("words-office-explains"))
    return Message(
        kind="word", title=say("words-unknown", word=Quote(answer.word)), klass=Klass.C0, private=False,
        body=(office, para(say("words-near"))) if near else (para(say("words-nothing-near")), office),
        choices=(*near, Choice(say("words-ask-choice"), Do("ask_word", ask)), THE_LIST), contact=not near,
    )  # fmt: skip


def one_at_a_time(terms: Sequence[Term]) -> Message:
    """More than a word was asked about: the words in it that we know, and a person for the rest."""
    known = tuple(Choice(Quote(term.named, term.lang), Do("what_is", {"word": term.word})) for term in terms)
    return Message(
        kind="word", title=say("words-one-at-a-time"), klass=Klass.C0, private=False, contact=True,
        body=(para(say("words-one-at-a-time-body")),), choices=(*known, THE_LIST, TO_MENU),
    )  # fmt: skip


def which() -> Message:
    """Asked in the middle of something else, without a word."""
    return Message(kind="word", title=say("words-ask-what-is-word"), klass=Klass.C0, private=False, body=(para(say("words-how")),))


def listed(terms: Sequence[Term], many: int, page: int, following: int) -> Message:
    """A page of words; each can be chosen and is then explained."""
    choices = [Choice(Quote(term.named), Do("what_is", {"word": term.word})) for term in terms]
    if following:
        choices.append(Choice(say("core-next-page-choice"), Do("word_list", {"page": following})))
    if page:
        choices.append(Choice(say("core-back-choice"), Do("word_list", {"page": page - 1})))
    if not page:
        choices.append(Choice(say("words-file-choice"), Do("word_file")))
    return Message(
        kind="word_list", title=say("words-list", n=many), klass=Klass.C0, private=False,
        body=(para(say("words-list-body")),), choices=tuple(choices),
    )  # fmt: skip


def beside(message: Message) -> Message:
    """The same in the middle of something else: nothing to choose, so that a number still means the open question."""
    known = tuple(choice.label for choice in message.choices if choice.do.verb == "what_is")
    items = (Items(known),) if known else ()
    how = (para(say("words-how")),) if known else ()
    return replace(message, body=(*message.body, *items, *how), choices=(), nothing_to_do=False, contact=False)


# -- asking the office ---------------------------------------------------------------------------------------


def asked(word: str) -> Message:
    """To the one who asked: the office has been asked, and the answer comes here."""
    return Message(kind="word_ask", title=say("words-asked", word=Quote(word)), body=(para(say("words-asked-body")),), nothing_to_do=True)


def asked_told(row: QuestionRow, day: str) -> Message:
    """To the office: a word that somebody does not know; not who."""
    return Message(
        kind="word_asked", title=say("words-asked-told", word=Quote(row.word)), subject=row.id,
        body=(para(say("words-asked-told-body", day=Day(day))),),
        choices=(Choice(say("words-explain-choice"), Do("explain_word", {"question": row.id})), TO_MENU),
    )  # fmt: skip


def ask_explanation(word: str) -> Message:
    """What does it mean?"""
    return Message(
        kind="question", title=say("words-ask-meaning", word=Quote(word)),
        body=(para(say("words-ask-meaning-hint"), say("core-form-leave")),),
    )  # fmt: skip


def answered_told(row: WordRow) -> Message:
    """To those who asked: what the word means."""
    return Message(
        kind="word_answered", title=say("words-answered-told", word=Quote(row.word)), subject=row.id,
        body=(para(meaning(row)),), choices=(THE_LIST, TO_MENU), nothing_to_do=True, klass=Klass.C0,
    )  # fmt: skip


def answered(row: WordRow, many: int) -> Message:
    """To the office: those who asked have heard, and the word is in the list."""
    return replace(kept(row), body=(para(meaning(row)), para(say("words-answered", n=many))))


# -- the council's own list ------------------------------------------------------------------------------------


def line(row: WordRow) -> Line:
    """A word of the list, to pick it."""
    return Quote(row.word)


def kept(row: WordRow) -> Message:
    """To the office: the word as it is now."""
    lines: list[Node] = [para(meaning(row))]
    for key, words in (("words-also", row.synonyms), ("words-avoided", row.avoid)):
        if words:
            lines.append(para(say(key, words=words)))
    if row.spoken:
        lines.append(para(say("words-spoken", spoken=Quote(row.spoken))))
    lines.append(para(say("words-kept-body")))
    change: dict[str, Json] = {"entry": row.id}
    return Message(
        kind="word_kept", title=say("words-kept", word=named(row)), subject=row.id, body=tuple(lines), nothing_to_do=True,
        choices=(
            Choice(say("words-change-choice"), Do("change_word", change)), Choice(say("words-drop-choice"), Do("drop_word", change)),
            Choice(say("words-language-choice"), Do("word_language", change)), ADD, TO_MENU,
        ),
    )  # fmt: skip


def dropped(row: WordRow) -> Message:
    """To the office: it is in the council's list no more."""
    return Message(
        kind="word_dropped", title=say("words-dropped", word=Quote(row.word)), subject=row.id,
        body=(para(say("words-dropped-body")),), choices=(THE_LIST, TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def ask_part(row: WordRow, part: str) -> Message:
    """What shall it be? What it is now stands below."""
    now = {"explanation": row.explanation, "synonyms": row.synonyms, "avoid": row.avoid, "spoken": row.spoken, "word": row.word}[part]
    is_now = (para(say("words-part-now", now=Quote(now))),) if now else ()
    empty = (say("words-part-none"),) if part in ("synonyms", "avoid", "spoken") else ()
    return Message(
        kind="question", title=say(f"words-ask-part-{part}", word=Quote(row.word)), body=(*is_now, para(*empty, say("core-form-leave")))
    )


def pasted(rows: Sequence[WordRow], wrong: Sequence[tuple[str, Refusal]]) -> Message:
    """To the office: what is in the list now, and what each line that could not be read lacks."""
    body: list[Node] = [Items(tuple(Quote(row.word) for row in rows))] if rows else []
    if wrong:
        body.append(para(say("words-pasted-wrong", n=len(wrong))))
        body.append(Items(tuple(say("words-pasted-line", line=Quote(masked(text)[:60]), why=no.said()) for text, no in wrong[:MOST_WRONG])))
    again = Choice(say("words-paste-choice"), Do("paste_words"))
    return Message(
        kind="word_kept", title=say("words-pasted", n=len(rows)), body=tuple(body), choices=(again, THE_LIST, TO_MENU),
        nothing_to_do=not wrong,
    )  # fmt: skip
