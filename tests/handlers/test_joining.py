"""Coming in: a code, a name, the coordinator's yes; what a thief, a stranger and a second telephone meet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.council_setup import create_council, invite_new
from bot.domain.codes import shown
from bot.domain.rule_profiles import new_rules
from storage import invitations, people, talks
from tests.handlers.dialogue import LANGUAGES, Dialogue, check
from tests.handlers.newcomers import code_for, comes_in, nora, person, waiting
from tests.world import World

HOURS = 3_600_000_000


def test_a_stranger_without_a_code_meets_silence(world: World) -> None:
    for text in ("hei", "hallo der, er dette rådet?", "kommunen", "/start", "meny", ""):
        assert world.says("ukjent", text) == []
        assert world.result.state == "silent"


def test_a_code_in_a_group_is_not_answered(world: World) -> None:
    code = nora(world)
    assert world.says("ny", code, chat="gruppe", private=False) == []
    assert waiting(world) == []


def test_a_wrong_code_is_answered_kindly_five_times_a_day_and_then_silence(world: World) -> None:
    left = []
    for _ in range(5):
        [text] = world.says("ukjent", "ABCD-2345")
        assert text.startswith("Denne koden gjelder ikke lenger")
        left.append(text.splitlines()[-1])
    assert left[0] == "Du kan prøve 4 ganger til i dag."
    assert left[-1] == "Du kan prøve igjen i morgen."
    assert world.says("ukjent", "ABCD-2346") == []
    assert world.says("ukjent", nora(world)) == [], "not even the right code after five wrong ones"
    assert world.says("en annen", "ABCD-2345") != []
    world.now = world.at("2027-01-05T10:00")
    assert world.says("ukjent", code_for(world, "nora"))[0].startswith("Velkommen til Boligrådet")


@pytest.mark.parametrize(
    "typed", [str.lower, lambda code: code.replace("-", ""), lambda code: code.replace("-", " "), "kode {}".format, "/start {}".format]
)
def test_a_code_can_be_typed_in_many_ways(world: World, typed: Callable[[str], str]) -> None:
    assert world.says("ny", f"  {typed(nora(world))} ")[0].startswith("Velkommen til Boligrådet")


def test_a_link_carries_the_code_along(world: World) -> None:
    nora(world)
    with world.store.begin() as tx:
        link = invitations.make(tx, "rad", "nora", "liv", world.now).link
    assert world.says("ny", f"/start {link}")[0].startswith("Velkommen til Boligrådet")


def test_the_bot_never_offers_a_name_or_an_organisation(world: World) -> None:
    texts = world.says("ny", nora(world))
    assert all("Nora" not in text and "Leieboer" not in text for text in texts)


def test_a_code_works_once_and_for_fourteen_days(world: World) -> None:
    code = nora(world)
    world.says("ny", code)
    assert world.says("tyv", code)[0].startswith("Denne koden gjelder ikke lenger")
    fresh = code_for(world, "nora")
    world.now += 14 * 24 * HOURS
    assert world.says("sen", fresh)[0].startswith("Denne koden gjelder ikke lenger")


def test_a_newer_code_ends_the_older_one(world: World) -> None:
    old = nora(world)
    new = code_for(world, "nora")
    assert world.says("ny", old)[0].startswith("Denne koden gjelder ikke lenger")
    assert world.says("ny", new)[0].startswith("Velkommen")


def test_before_the_coordinator_says_yes_nothing_of_the_council_is_seen(world: World) -> None:
    comes_in(world)
    for question in ("hvem er med i rådet", "når er neste møte", "regler", "endre regel"):
        world.says("ny", question)
        assert world.result.key == "core-not-allowed", question
    assert "Leieboer" not in "\n".join(world.says("ny", "mine data"))


def test_the_coordinator_sees_who_and_says_yes(world: World) -> None:
    comes_in(world, name="Nora")
    [card] = world.reads("liv")
    assert card.startswith("Nora vil være med i rådet")
    assert "Koden var til: Nora Nilsen" in card
    world.says("liv", "1")
    assert world.presses("liv", "Ja, det er riktig person")[0].startswith("Nora Nilsen er med")
    assert world.reads("ny")[0].startswith("Du er med i Boligrådet")
    assert world.says("ny", "hvem er med i rådet")[0].startswith("Disse er med")
    assert waiting(world) == []


def test_an_ordinary_member_cannot_say_yes(world: World) -> None:
    newcomer = comes_in(world)
    assert world.does("kari", "confirm_person", person=newcomer).key == "core-not-allowed"


def test_a_no_is_told_kindly_and_shows_nothing(world: World) -> None:
    newcomer = comes_in(world)
    world.does("liv", "decline_person", person=newcomer)
    assert world.reads("ny")[-1].startswith("Koordinatoren kjente deg ikke igjen")
    world.says("ny", "hvem er med i rådet")
    assert world.result.key == "core-not-allowed"
    assert world.does("liv", "confirm_person", person=newcomer).key == "core-button-used"


def test_the_talk_can_be_left_and_taken_up_after_a_week(world: World) -> None:
    code = nora(world)
    world.says("ny", code)
    world.says("ny", "stopp")
    world.now += 7 * 24 * HOURS
    assert "1. Skriv navnet mitt" in world.says("ny", "hei")[0]
    assert world.says("ny", "1")[0].startswith("Velkommen til Boligrådet")
    assert world.says("ny", "Nora Nilsen")[0].startswith("Takk. Hvordan vil du ha meldingene?")


@pytest.mark.parametrize("name", ["2", "?", "\u202e", "  "])
def test_a_name_needs_letters(world: World, name: str) -> None:
    world.says("ny", nora(world))
    world.says("ny", name)
    assert not [row for row in waiting(world) if row.name]


def test_tricks_in_a_name_are_words_and_nothing_else(world: World) -> None:
    world.says("ny", nora(world))
    world.says("ny", "<b>Liv</b>\u202e Holm\n@room")
    [newcomer] = waiting(world)
    assert newcomer.name == "<b>Liv</b> Holm @room"


def test_what_was_chosen_while_waiting_is_kept(world: World) -> None:
    newcomer = comes_in(world)
    for typed in ("kort", "nynorsk", "1", "1", "1", "Pausar", "Ein ven", "hopp over"):
        world.says("ny", typed)
    world.does("liv", "confirm_person", person=newcomer)
    kept = person(world, "nora")
    assert (kept.lang, kept.profile, kept.addons, kept.channel) == ("nn", "plain", '["audio", "paper_print"]', "console")
    with world.store.begin() as tx:
        said = {row.kind: row.words for row in talks.of_person(tx, "rad", "nora")}
    assert said == {"helps": "Pausar", "brought": "Ein ven"}


def test_the_first_answers_are_for_the_coordinator_only(world: World) -> None:
    newcomer = comes_in(world)
    for typed in ("4", "4", "2", "2", "1", "hopp over", "Fortrolig ord", "hopp over"):
        world.says("ny", typed)
    world.does("liv", "confirm_person", person=newcomer)
    assert "Fortrolig ord" in "\n".join(_card(world, "liv"))
    assert world.does("kari", "person_card", person="nora").key == "core-not-allowed"


def _card(world: World, who: str) -> list[str]:
    world.reads(who)
    world.does(who, "person_card", person="nora")
    return world.reads(who)


# -- a second account ------------------------------------------------------------------------------------


def link_code(world: World, who: str) -> str:
    [text] = world.says(who, {"kari": "koble til konto"}[who])
    return text.split("\n")[0].removeprefix("Koden din er ")


def test_a_second_account_is_the_same_person_and_the_first_is_told(world: World) -> None:
    code = link_code(world, "kari")
    assert world.says("kari2", code)[0].startswith("Kontoen er koblet til Boligrådet")
    assert world.reads("kari")[0].startswith("En ny konto på Terminal er koblet til deg")
    assert world.says("kari2", "hvem er med i rådet")[0].startswith("Disse er med")


def test_votes_and_fees_rest_for_three_days_on_a_new_account(world: World) -> None:
    code = link_code(world, "kari")
    world.says("kari2", code)
    kari = person(world, "kari")
    with world.store.begin() as tx:
        assert people.held_back_until(tx, kari, "console", "kari") == 0
        assert people.held_back_until(tx, kari, "console", "kari2") == world.now + 72 * HOURS


def test_a_linking_code_lives_ten_minutes_and_works_once(world: World) -> None:
    code = link_code(world, "kari")
    world.now += HOURS // 6
    assert world.says("kari2", code)[0].startswith("Denne koden gjelder ikke lenger")
    code = link_code(world, "kari")
    world.says("kari2", code)
    assert world.says("kari3", code)[0].startswith("Denne koden gjelder ikke lenger")


def test_somebody_who_waits_cannot_link_more_accounts(world: World) -> None:
    comes_in(world)
    world.says("ny", "koble til konto")
    assert world.result.key == "joining-wait-first"


def test_a_locked_account_is_nobody_until_a_new_code_is_confirmed(world: World) -> None:
    world.says("kari", "lås")
    world.says("kari", "ja")
    assert world.says("kari", "meny") == []
    code = code_for(world, "kari")
    assert world.says("kari", code)[0].startswith("Velkommen til Boligrådet")
    world.says("kari", "Kari")
    world.says("kari", "hvem er med i rådet")
    assert world.result.key == "core-not-allowed"
    world.does("liv", "confirm_person", person=waiting(world)[0].id)
    assert world.says("kari", "hvem er med i rådet")[-1].startswith("Disse er med")


def test_a_locked_telephone_can_do_nothing(world: World) -> None:
    world.says("kari", "meny")
    world.does("liv", "lock_person", person="kari")
    with pytest.raises(AssertionError):
        world.presses("kari", "Innstillinger")
    assert world.does("kari", "leave", answers=False).state == "silent"


def test_a_known_person_gets_into_another_council_with_a_code(world: World) -> None:
    rules = new_rules("advisory_no", council="", name="Annet råd", authority="", coordinator="")
    with world.store.begin() as tx:
        founded = create_council(tx, rules, "Bo Ek", world.now)
        _, made = invite_new(tx, founded.council, "Kari M.", "member", world.now)
    assert world.says("kari", shown(made.code))[0].startswith("Koden er riktig")
    assert world.says("kari", "1")[0].startswith("Velkommen til Annet råd")
    assert world.says("kari", "Kari")[0].startswith("Takk. Hvordan vil du ha meldingene?")
    with world.store.begin() as tx:
        assert [each.name for each in people.waiting(tx, founded.council.id)] == ["Kari"]


def test_an_account_is_one_person_in_a_council(world: World) -> None:
    code = nora(world)
    assert world.says("kari", code)[0].startswith("Du er allerede med i Boligrådet")
    assert world.says("kari2", link_code(world, "kari"))[0].startswith("Kontoen er koblet")
    assert world.says("kari2", f"kode {code}")[0].startswith("Du er allerede med i Boligrådet")
    assert world.says("ny", code)[0].startswith("Velkommen"), "the code is not used up by it"


def test_who_was_told_no_can_come_again_with_a_new_code(world: World) -> None:
    newcomer = comes_in(world)
    world.does("liv", "decline_person", person=newcomer)
    world.reads("ny")
    assert world.says("ny", code_for(world, "nora"))[0].startswith("Koden er riktig")
    world.says("ny", "1")
    world.says("ny", "Nora N.")
    world.does("liv", "confirm_person", person=waiting(world)[0].id)
    assert world.says("ny", "hvem er med i rådet")[-1].startswith("Disse er med")


# -- how it reads ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_coming_in_reads_well(lang: str) -> None:
    check("joining", lang, lambda profile: _whole(lang, profile))


def _whole(lang: str, profile: str) -> str:
    world = World()
    talk = Dialogue(world, "ny")
    talk.lines.append("▸ (the code of the letter)")
    talk._heard(world.says("ny", nora(world), lang=lang))
    talk.says("Nora")
    talk.says({"standard": "1", "plain": "2", "screen_reader": "3"}[profile])
    for typed in ("4", "1", "2", "1", "Pauser", "Nabo", "Lesing"):
        talk.says(typed)
    world.does("liv", "confirm_person", person=waiting(world)[0].id)
    talk.hears()
    return talk.text()
