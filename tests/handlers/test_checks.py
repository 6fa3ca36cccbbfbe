"""Plain language before something is sent: asked about in the dialogue, a wrong day mended, the rest sent with a reason."""

from __future__ import annotations

import json

import pytest

from bot.domain.values import Json
from storage import agenda, checks
from storage import words as council_words
from tests.handlers.agendas import fresh, plan, publish, write
from tests.handlers.dialogue import LANGUAGES, Dialogue, check, council_in, reads_as
from tests.world import World, words

HEAVY = "I henhold til planen skal vi lage nye regler. Kom gjerne."
WRONG = "Si hva du mener på møtet onsdag 28. januar."
PLAIN = "Vi skal lage nye regler. Kom gjerne."


def notice(world: World, text: str) -> list[str]:
    """Liv writes a message to all; what she then reads."""
    world.says("liv", "send melding")
    world.says("liv", "Nye regler")
    world.says("liv", text)
    return world.says("liv", "ferdig")


def noted(world: World, verb: str) -> list[dict[str, object]]:
    """The facts of what stands in the log under a verb."""
    with world.store.begin() as tx:
        rows = tx._cursor.execute("SELECT facts FROM audit WHERE verb = ? ORDER BY seq", (verb,)).fetchall()
    return [json.loads(row[0]) for row in rows]


def kept(world: World) -> list[tuple[str, int, str, int]]:
    """What is kept about texts that were sent as they were."""
    with world.store.begin() as tx:
        return list(tx._cursor.execute("SELECT who_id, findings, reason, sent_at FROM text_check").fetchall())


def test_a_clean_text_adds_no_step(world: World) -> None:
    assert notice(world, PLAIN)[0].startswith("Sende dette til 7 personer?")


def test_a_passive_alone_is_a_hint_beside_the_confirmation(world: World) -> None:
    (card,) = notice(world, "Reglene bestemmes i mai. Kom gjerne.")
    assert card.startswith("Sende dette til 7 personer?")
    assert "• Teksten: Hvem gjør det? «bestemmes» sier det ikke." in card


def test_all_safe_corrections_are_one_press(world: World) -> None:
    (shown,) = notice(world, HEAVY)
    assert shown.startswith("Klart språk: ett forslag")
    assert "Teksten: «I henhold til» kan bli «etter»." in shown
    (card,) = world.presses("liv", "Bruk trygge")
    assert card.startswith("Sende dette til 7 personer?")
    assert "Etter planen skal vi lage nye regler." in card
    world.presses("liv", "Ja, send til alle")
    assert "Etter planen skal vi lage nye regler." in world.reads("kari")[-1]
    assert noted(world, "text.sent_anyway") == []


def test_a_word_with_several_others_is_told_and_not_pressed_in(world: World) -> None:
    notice(world, "Implementering av reglene i henhold til gjeldende forskrift. Samt et kart.")
    (first,) = world.presses("liv", "Se på ett og ett")
    assert "Lettere enn «Implementering»: innføring, innført." in first
    assert "Bruk «" not in first
    assert "Skriv det på nytt" in first


def test_one_by_one_use_keep_or_write_anew(world: World) -> None:
    notice(world, "I henhold til planen lager vi regler. Samt et kart. Vi gjør det pga. rommene.")
    (first,) = world.presses("liv", "Se på ett og ett")
    assert first.startswith("Teksten, forslag 1 av 3")
    assert "Det står: «I henhold til planen lager vi regler.»" in first
    (second,) = world.presses("liv", "Bruk «etter»")
    assert second.startswith("Teksten, forslag 1 av 2"), second
    (third,) = world.presses("liv", "La det stå")
    assert third.startswith("Teksten, forslag 2 av 2")
    (asked,) = world.presses("liv", "Skriv det på nytt")
    assert asked.startswith("Hvordan vil du si det?")
    (left,) = world.says("liv", "Vi gjør det for å få mer plass.")
    assert left.startswith("Klart språk: ett forslag"), "what was kept is still found, and is sent on purpose"
    world.presses("liv", "Send likevel")
    (card,) = world.says("liv", "Vi sier samt her.")
    assert "Etter planen lager vi regler. Samt et kart. Vi gjør det for å få mer plass." in card


def test_sent_anyway_with_a_reason_that_is_kept(world: World) -> None:
    notice(world, HEAVY)
    (asked,) = world.presses("liv", "Send likevel")
    assert asked.startswith("Hvorfor vil du sende teksten som den er?")
    (card,) = world.says("liv", "Ordene står i loven.")
    assert card.startswith("Sende dette til 7 personer?")
    assert kept(world)[0][3] == 0, "nothing is sent yet"
    assert noted(world, "text.sent_anyway") == []
    world.says("liv", "1")
    assert "I henhold til planen" in world.reads("kari")[-1]
    ((who, findings, reason, at),) = kept(world)
    assert (who, findings, reason, at > 0) == ("liv", 1, "Ordene står i loven.", True)
    (facts,) = noted(world, "text.sent_anyway")
    assert facts["findings"] == 1
    assert "loven" not in json.dumps(facts), "the log keeps a commitment, not the words"


def test_another_text_is_asked_about_again(world: World) -> None:
    notice(world, HEAVY)
    world.presses("liv", "Send likevel")
    world.says("liv", "Ordene står i loven.")
    fresh(world, "liv")
    assert notice(world, HEAVY + " Ta med papir.")[0].startswith("Klart språk"), "the reason was given for other words"


def test_a_day_that_is_not_stops_and_the_right_one_is_one_press_away(world: World) -> None:
    (shown,) = notice(world, WRONG)
    assert shown.startswith("Teksten: du må rette en dato")
    assert "«onsdag 28. januar» finnes ikke" in shown
    assert "Send likevel" not in shown
    (card,) = world.presses("liv", "torsdag 28. januar")
    assert "på møtet torsdag 28. januar." in card
    world.presses("liv", "Ja, send til alle")
    assert "torsdag 28. januar" in world.reads("kari")[-1]


def test_a_wrong_day_cannot_be_sent_with_a_reason_either(world: World) -> None:
    notice(world, WRONG)
    given: dict[str, Json] = {"title": "Nye regler", "text": WRONG, "body": ""}
    world.does("liv", "send_wording_anyway", do="send_notice", given=given, reason="Jeg vil.")
    assert world.reads("liv")[-1].startswith("Teksten: du må rette en dato")


def test_an_answer_wanted_by_a_day_that_has_been_is_mended_first(world: World) -> None:
    world.pass_to("2027-01-20T10:00")
    (shown,) = notice(world, "Svar innen mandag 18. januar.")
    assert "Fristen mandag 18. januar har vært." in shown
    world.presses("liv", "Skriv det på nytt")
    assert world.says("liv", "Svar innen mandag 25. januar.")[0].startswith("Sende dette til 7")


def test_the_words_of_the_council_itself_are_kept_to(world: World) -> None:
    with world.store.begin() as tx:
        council_words.put(tx, "rad", council_words.WordRow("w1", "nb", "rådsmøte", "Når rådet møtes.", "", "plenum", ""))
    assert "Rådet sier «rådsmøte», ikke «plenum»." in notice(world, "Kom til plenum i mai.")[0]


def test_it_is_read_as_the_reader_who_needs_it_shortest(world: World) -> None:
    text = "Rådet skal nå lage helt nye regler for alle rom i huset. Kom gjerne."
    assert notice(world, text)[0].startswith("Sende dette til 7")
    fresh(world, "liv")
    reads_as(world, "kari", "nb", "plain")
    assert "Setningen har 12 ord" not in notice(world, text)[0]
    fresh(world, "liv")
    longer = text.replace("huset", "huset vårt")
    assert "Setningen har 13 ord. Høyst 12 er lett å lese." in notice(world, longer)[0]


def test_the_findings_are_in_the_language_of_the_one_who_writes(world: World) -> None:
    reads_as(world, "liv", "sv", "standard")
    world.says("liv", "skicka meddelande")
    world.says("liv", "Nye regler")
    world.says("liv", HEAVY)
    (shown,) = world.says("liv", "klar")
    assert shown.startswith("Klarspråk: ett förslag") or "förslag" in shown.split("\n")[0]
    assert "”I henhold til” kan bli ”etter”" in shown


def test_an_agenda_is_read_item_by_item_and_corrections_stay(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    world.does("liv", "fill_item", item="i2", kind="can_influence", summary="Vedrørende boliger som bygges pga. planen.")
    fresh(world, "liv")
    (shown,) = world.says("liv", "send ut sakene")
    assert shown.startswith("Klart språk: 3 forslag"), shown
    assert "Sak 2, kort forklart: Hvem gjør det? «bygges» sier det ikke." in shown
    assert "Sak 2, kort forklart: «Vedrørende» kan bli «om»." in shown
    world.presses("liv", "Bruk trygge")
    with world.store.begin() as tx:
        row = agenda.by_id(tx, "rad", "i2")
        assert row is not None
        assert row.summary == "Om boliger som bygges på grunn av planen."
    assert world.says("liv", "angre")[0].startswith("Angret")
    with world.store.begin() as tx:
        row = agenda.by_id(tx, "rad", "i2")
        assert row is not None
        assert row.summary.startswith("Vedrørende")


def test_a_published_item_is_read_when_it_is_changed(world: World) -> None:
    publish(world)
    fresh(world, "liv")
    world.says("liv", "fyll inn sak")
    given = {"item": "i2", "kind": "can_influence", "summary": "Vedrørende planen.", "question": "", "open": "", "fixed": "", "phase": ""}
    key = world.desk.offer("rad", "liv", "fill_item", given, world.now, sure=False)
    world.result = world._arrive("liv", kind="press", press=key)
    assert world.reads("liv")[-1].startswith("Klart språk: ett forslag")


def test_an_answer_to_an_input_is_read_as_its_giver_reads(world: World) -> None:
    publish(world)
    reads_as(world, "kari", "nb", "plain")
    made = world.does("kari", "comment", item="i2", text="Navn på kontaktperson.", ref="INN-1").made["input"]
    fresh(world, "liv")
    why = "Dette må dere spørre kommunestyret om før vi kan gi et svar om rommene."
    given: dict[str, Json] = {"input": made, "status": "not_accepted", "reason": why}
    key = world.desk.offer("rad", "liv", "set_outcome", given, world.now, sure=False)
    world.result = world._arrive("liv", kind="press", press=key)
    (shown,) = world.reads("liv")
    assert "Begrunnelsen: Setningen har 14 ord. Høyst 12 er lett å lese." in shown
    world.presses("liv", "Se på ett og ett")
    world.presses("liv", "Skriv det på nytt")
    (card,) = world.says("liv", "Spør kommunestyret først.")
    assert "Spør kommunestyret først." in card
    world.says("liv", "1")
    assert "Spør kommunestyret først." in world.reads("kari")[-1]


def test_a_stored_action_with_everything_given_is_not_stopped(world: World) -> None:
    assert world.does("liv", "send_notice", title="Regler", text=WRONG).state == "done"
    assert WRONG in world.reads("kari")[-1]


def test_an_old_button_of_something_else_says_so(world: World) -> None:
    for verb in ("look_at_wording", "use_safe_wording"):
        assert world.does("liv", verb, do="menu", given={}).state == "refused"
    assert world.does("kari", "use_safe_wording", do="publish_agenda", given={"meeting": "MO1"}).state == "refused"


def test_members_cannot_change_the_words_of_an_agenda(world: World) -> None:
    plan(world)
    world.pass_to("2027-01-25T10:00")
    write(world)
    place: dict[str, Json] = {"piece": "i2:title", "start": 0, "end": 4, "was": "Plan", "text": "Skam"}
    assert world.does("kari", "use_wording", do="publish_agenda", given={"meeting": "MO1"}, **place, nth=0).state == "refused"
    with world.store.begin() as tx:
        row = agenda.by_id(tx, "rad", "i2")
        assert row is not None
        assert row.title.startswith("Plan")


def test_a_row_is_of_one_council(world: World) -> None:
    with world.store.begin() as tx:
        checks.put(tx, checks.CheckRow("rad", "d", "liv", "send_notice", 1, "Fordi.", 1, 0))
        assert checks.of_text(tx, "other", "d") is None
        assert not checks.sent(tx, "other", "d", 2)
        assert checks.sent(tx, "rad", "d", 2)
        assert not checks.sent(tx, "rad", "d", 3)


SAID = {
    "nb": ("Møtet er onsdag 28. januar. Vedrørende rom: si hva du mener. I henhold til planen får vi nye regler.",
           "Vi snakker om rom. Si hva du mener.", "Loven sier det slik."),
    "nn": ("Møtet er onsdag 28. januar. Vedrørande rom: sei kva du meiner. I samsvar med planen får vi nye reglar.",
           "Vi snakkar om rom. Sei kva du meiner.", "Lova seier det slik."),
    "sv": ("Mötet är onsdag den 28 januari. Angående rum: säg vad du tycker. I enlighet med planen får vi nya regler.",
           "Vi pratar om rum. Säg vad du tycker.", "Lagen säger så."),
    "en": ("The meeting is on Wednesday 28 January. Regarding rooms: say what you think. In accordance with the plan we get new rules.",
           "We talk about rooms. Say what you think.", "The law says so."),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_secretary_sends_out_an_agenda(lang: str) -> None:
    """A wrong day, safe corrections, one by one, a sentence written anew, and sent."""

    def talk(profile: str) -> str:
        world, say = World(), words().say
        summary, anew, why = SAID[lang]
        council_in(world, lang, "liv", profile=profile)
        plan(world)
        world.pass_to("2027-01-25T10:00")
        write(world, [{"ref": "i2", "title": "Plan", "kind": "decide", "phase": "idea", "summary": summary, "question": "?"}])
        fresh(world, "liv")
        dialogue = Dialogue(world, "liv")
        dialogue.says(say("agenda-choice-publish", lang))
        for typed in ("1", say("lint-one-by-one-choice", lang), say("checks-rewrite-choice", lang), anew, say("checks-keep-choice", lang)):
            dialogue.says(typed)
        for typed in (say("lint-send-anyway-choice", lang), why, "1"):
            dialogue.says(typed)
        return dialogue.text()

    check("plain-language", lang, talk)


def test_a_wrong_day_in_a_decision_is_mended_on_the_spot_and_style_is_not_asked_about(world: World) -> None:
    publish(world)
    given: dict[str, Json] = {"meeting": "MO1", "item": "i2", "responsible": "", "due": ""}
    for text, wrong in (("Vedrørende planen: rådet sier ja.", False), ("Svaret kommer onsdag 11. februar.", True)):
        fresh(world, "liv")
        key = world.desk.offer("rad", "liv", "record_decision", {**given, "text": text}, world.now, sure=False)
        world.result = world._arrive("liv", kind="press", press=key)
        assert ("du må rette en dato" in world.reads("liv")[-1]) is wrong, text
    assert "torsdag 11. februar" in world.presses("liv", "torsdag 11. februar")[-1]


def test_an_explanation_is_read_as_the_one_who_needs_help_reads(world: World) -> None:
    publish(world)
    reads_as(world, "kari", "nb", "plain")
    world.store.kept.clear()
    world.does("kari", "ask_help", paper="p1", text="Hva er dette?")
    fresh(world, "liv")
    world.says("liv", "hva venter")
    world.says("liv", "1")
    (shown,) = world.says("liv", "Dette er en plan som sier hva kommunen skal gjøre i årene framover nå.")
    assert shown.startswith("Klart språk: ett forslag")
    assert "Setningen har 14 ord. Høyst 12 er lett å lese." in shown
    world.presses("liv", "Se på ett og ett")
    world.presses("liv", "Skriv det på nytt")
    world.says("liv", "Planen sier hva kommunen skal gjøre.")
    assert any("Planen sier hva kommunen skal gjøre." in read for read in world.reads("kari"))


def test_an_address_can_be_sent_without_a_reason(world: World) -> None:
    assert notice(world, "Les planen på https://example.org/plan i dag.")[0].startswith("Sende dette til 7")
