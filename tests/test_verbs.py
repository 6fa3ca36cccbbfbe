"""Every verb as its noun declares it: who may, what it asks, and words for all of it in every language."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bot.app import phrases
from bot.domain.access import Can
from bot.domain.languages import LANGUAGES
from bot.domain.verbs import CAN_OF_VERB
from bot.domain.words import fold
from bot.turn import Verb, said_as
from handlers import routers
from tests.world import World

WORDS = phrases(strict=True)
VERBS: dict[str, Verb] = {name: verb for router in routers() for name, verb in router.verbs.items()}


def dashed(name: str) -> str:
    return name.replace("_", "-")


def test_no_verb_is_declared_by_two_nouns() -> None:
    owners = defaultdict(list)
    for router in routers():
        for name in router.verbs:
            owners[name].append(router.noun)
    assert {name: nouns for name, nouns in owners.items() if len(nouns) > 1} == {}


@pytest.mark.parametrize("name", sorted(set(CAN_OF_VERB) & set(VERBS)))
def test_a_verb_of_a_council_year_asks_for_the_permission_of_the_table(name: str) -> None:
    assert VERBS[name].needs is CAN_OF_VERB[name]


def test_every_verb_needs_a_permission_of_the_table() -> None:
    assert {name for name, verb in VERBS.items() if not isinstance(verb.needs, Can)} == set()


def test_every_field_is_an_argument() -> None:
    for verb in VERBS.values():
        names = {said_as(name) for name in verb.args.__dataclass_fields__}
        assert {field.name for field in verb.fields} <= names, verb.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_question_choice_and_menu_line_has_words(lang: str) -> None:
    missing = []
    for verb in VERBS.values():
        wanted = [f"{verb.noun}-menu-{dashed(verb.name)}"] if verb.menu else []
        wanted += [f"{verb.noun}-yes-{dashed(verb.name)}"] if verb.confirm else []
        for field in verb.fields:
            wanted += [] if field.ask else [f"{verb.noun}-ask-{dashed(verb.name)}-{dashed(field.name)}"]
        missing += [key for key in wanted if not WORDS.has(key, lang)]
    assert missing == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_in_a_menu_can_also_be_typed(lang: str) -> None:
    reserved = set(WORDS.reserved().values())
    silent = [name for name, verb in VERBS.items() if verb.menu and name not in reserved and not WORDS.has(f"cmd-{dashed(name)}", lang)]
    assert silent == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_typed_word_means_one_thing_in_a_language(lang: str) -> None:
    meanings = defaultdict(set)
    for name in VERBS:
        key = f"cmd-{dashed(name)}"
        for word in WORDS.say(key, lang).split(",") if WORDS.has(key, lang) else ():
            meanings[fold(word)].add(name)
    assert {word: names for word, names in meanings.items() if len(names) > 1} == {}


def test_to_lock_an_account_is_not_to_have_it_read_aloud(world: World) -> None:
    heard = world.desk.talk.vocabulary()
    assert heard.reserved_word("/läs") == "read-aloud"
    assert heard.reserved_word("/lås") == ""
    assert heard.command("/lås", "nb") == ("lock", "")


def test_a_word_means_what_it_means_in_the_reader_s_own_language(world: World) -> None:
    heard = world.desk.talk.vocabulary()
    for lang in LANGUAGES:
        for name in VERBS:
            key = f"cmd-{dashed(name)}"
            for word in WORDS.say(key, lang).split(",") if WORDS.has(key, lang) else ():
                assert heard.reserved_word(word) or heard.command(word, lang) == (name, ""), (lang, word)
