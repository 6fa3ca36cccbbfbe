"""The words of a council, for chat and for the word list as a file: its own and ours, in the order of the alphabet."""

from __future__ import annotations

from bot.domain.values import Json
from bot.plain_language.glossary import Glossary, OwnWord, council
from bot.turn import Turn
from storage import words

# The letters after z, in the order of each language.
_LAST = {"nb": {"æ": "{", "ø": "|", "å": "}"}, "nn": {"æ": "{", "ø": "|", "å": "}"}, "sv": {"å": "{", "ä": "|", "ö": "}"}}


def glossary(turn: Turn, lang: str = "") -> Glossary:
    """The words of this council in a language, the reader's if none is named."""
    return council(lang or turn.person.lang, tuple(OwnWord(*row) for row in words.of_council(turn.tx, turn.council.id)))


def in_order(turn: Turn, lang: str = "", *, own_first: bool = False) -> Glossary:
    """The same in the order of the alphabet."""
    lang = lang or turn.person.lang
    last = str.maketrans(_LAST.get(lang, {}))
    terms = glossary(turn, lang).terms
    return Glossary(tuple(sorted(terms, key=lambda term: (own_first and not term.own, term.word.casefold().translate(last)))))


def gather(turn: Turn, lang: str) -> dict[str, Json]:
    """What the file is made of."""
    terms: list[Json] = [
        {
            "word": term.named, "sentence": term.sentence, "lang": term.lang, "also": ", ".join([*term.synonyms, *term.avoid]),
            "full": term.full,
        }
        for term in in_order(turn, lang).terms
    ]  # fmt: skip
    return {"council": turn.council.name, "lang": lang, "made": turn.today, "terms": terms}
