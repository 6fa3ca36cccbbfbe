"""A good message has no findings; each thing spoilt in it is found; only a fact that is wrong stops it."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.values import Quote, say
from bot.messages.compose import Reader
from bot.messages.nodes import Message, items, para
from bot.phrases import PROFILES
from bot.plain_language.glossary import Term, load
from bot.plain_language.lint import Finding, Text, lint, lint_spoken, mended
from tests.messages.samples import PHRASES, READERS, RECEIPT, TODAY, choice, spoken
from tests.phrasebook import LANGUAGES

DEADLINE = date(2027, 3, 1)
GOOD = {
    "nb": (
        "Møte i rådet: kommer du?\nSvar innen mandag 1. mars klokka 12:00.\n\nMøtet er torsdag 4. mars klokka 14:00 til 16:00.\n"
        "Sted: Storgata 12, rom 3.\n\nVelg ett svar. Trykk på knappen, eller skriv tallet:\n"
        "1. Ja, jeg kommer\n2. Nei, jeg kommer ikke\n3. Vet ikke ennå\n\nTrenger du hjelp? Skriv «menneske».",
        ("Ja, jeg kommer", "Nei, jeg kommer ikke", "Vet ikke ennå"),
    ),
    "nn": (
        "Møte i rådet: kjem du?\nSvar innan måndag 1. mars klokka 12:00.\n\nMøtet er torsdag 4. mars klokka 14:00 til 16:00.\n"
        "Stad: Storgata 12, rom 3.\n\nVel eitt svar:\n1. Ja, eg kjem\n2. Nei, eg kjem ikkje\n3. Veit ikkje enno"
        "\n\nTreng du hjelp? Skriv «menneske».",
        ("Ja, eg kjem", "Nei, eg kjem ikkje", "Veit ikkje enno"),
    ),
    "sv": (
        "Möte i rådet: kommer du?\nSvara senast måndag den 1 mars klockan 12.00.\n\nMötet är torsdag den 4 mars klockan 14.00 till 16.00.\n"
        "Plats: Storgatan 12, rum 3.\n\nVälj ett svar:\n1. Ja, jag kommer\n2. Nej, kommer inte\n3. Vet inte än"
        "\n\nBehöver du hjälp? Skriv ”människa”.",
        ("Ja, jag kommer", "Nej, kommer inte", "Vet inte än"),
    ),
    "en": (
        "Council meeting: are you coming?\nAnswer by Monday 1 March at 12:00.\n\nThe meeting is on Thursday 4 March at 14:00 to 16:00.\n"
        "Place: Main Street 12, room 3.\n\nChoose one answer:\n1. Yes, I will come\n2. No, I cannot come\n3. Don't know yet"
        "\n\nDo you need help? Write “human”.",
        ("Yes, I will come", "No, I cannot come", "Don't know yet"),
    ),
}
BAD = """📢 INNKALLING til møte vedr. timebok 04.03.2027 kl. 14
Vedrørende ovennevnte bes brukerrepresentantene i henhold til vedtektene om å inngi tilbakemelding på saksdokumentene, \
herunder høringsnotatet samt kostnadsberegningen, dersom det foreligger merknader som ikke fremkommer av tidligere oversendte \
dokumenter uten unødig opphold.
| Sak | Tid |
| 1 | 10 min |
https://example.org/sak/2027/0034/dokumenter/vedlegg.pdf"""


def good(lang: str = "nb", profile: str = "standard") -> Text:
    text, choices = GOOD[lang]
    return Text(text, lang, profile, choices, asks=True, deadline=DEADLINE, today=TODAY, whole=True)


def rules(found: tuple[Finding, ...]) -> set[str]:
    return {one.rule for one in found}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES)
def test_a_good_message_has_no_findings(lang: str, profile: str) -> None:
    assert lint(good(lang, profile)) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule", "stops"),
    [
        ("mandag 1. mars", "tirsdag 1. mars", "R10", True),
        ("torsdag 4. mars", "torsdag 4. april", "R10", True),
        ("torsdag 4. mars", "torsdag 31. april", "R10", True),
        ("mandag 1. mars", "1. mars", "R10", False),
        ("mandag 1. mars", "01.03.2027", "R10", False),
        ("mandag 1. mars", "i morgen", "R10", False),
        ("innen mandag 1. mars klokka 12:00", "snart", "R8", False),
        ("klokka 12:00", "kl. 12", "R15", False),
        ("klokka 12:00", "klokka 25:00", "R11", True),
        ("klokka 14:00 til 16:00", "klokka 14:00 til 12:00", "R11", False),
        ("mandag 1. mars", "fredag", "R10", False),
        ("Sted:", "31. februar. Sted:", "R10", True),
        ("Sted:", "Du får 500 kr. Sted:", "R34", False),
        ("Sted:", "Ring 40012345. Sted:", "R34", False),
        ("Sted:", "Svaret er implisitt. Sted:", "R17", False),
        ("Sted:", "Vi vill att du säger något på mötet. Sted:", "R33", False),
        ("Sted:", "Du har fortsatt ikke svart. Sted:", "R35", False),
        ("Sted:", "Subsidiaritet gjelder. Sted:", "R17", False),
        ("Sted:", "V I K T I G. Sted:", "R14", False),
        ("Sted:", "Navn | Rolle\nSted:", "R13", False),
        ("Sted:", "Det ble besluttet i går. Sted:", "R20", False),
        ("Sted:", "Bruk denne lenken. Sted:", "R21", False),
        ("Sted:", "Forresten: ta med lunsj. Sted:", "R6", False),
        ("Møte i rådet: kommer du?", "Hei alle sammen", "R7", False),
        ("Sted: Storgata 12, rom 3.", "Møtet er i Storgata 12, som er\nved torget.", "R39", False),
        ("Trenger du hjelp? Skriv «menneske».", "", "R36", False),
        ("Svar innen", "Trenger du hjelp? Skriv «menneske».\nSvar innen", "R37", False),
        ("klokka 12:00", "halv tre", "R11", False),
        ("Møte i", "😀 Møte i", "R12", False),
        ("2. Nei, jeg kommer ikke\n", "", "R24", False),
        ("Møte i rådet", "MØTET i rådet", "R14", False),
        ("Møte i rådet", "𝗠ø𝘁𝗲 i rådet", "R14", False),
        ("Sted:", "Sted | rom\n| a | b |\nSted:", "R13", False),
        ("Sted:", "Les mer her. Sted:", "R21", False),
        ("Sted:", "www.example.org/a Sted:", "R21", False),
        ("Sted:", "Vedrørende rommet, sted:", "R16", False),
        ("Sted:", "Det gjelder bl.a. dette. Sted:", "R15", False),
        ("Sted:", "HMS gjelder. Sted:", "R15", False),
        ("Sted:", "Agendaen er klar. Sted:", "R40", False),
        ("Sted:", "Det er ikke uten grunn. Sted:", "R19", False),
        ("Sted:", "Kommunestyremedlemmene sitter her. Sted:", "R18", False),
        ("Møte i rådet: kommer du?", "Møte i det boligsosiale brukerrådet i kommunen vår: kommer du da?", "R7", False),
        ("Sted:", "Vi er " + "her og " * 30 + "der. Sted:", "R1", False),
    ],
)
def test_each_thing_spoilt_is_found(old: str, new: str, rule: str, stops: bool) -> None:
    text = good()
    spoilt = replace(text, text=text.text.replace(old, new, 1))
    assert spoilt.text != text.text
    found = [one for one in lint(spoilt) if one.rule == rule]
    assert found
    assert any(one.stops for one in found) is stops


@pytest.mark.parametrize(
    ("lang", "typed", "hidden"),
    [
        ("nb", "Teksten vises nå, og saken vedtas i dag.", ["vises", "vedtas"]),
        ("nb", "Vi møtes i dag. Kaffe finnes.", []),
        ("nn", "Svaret kan bli sendt i dag. Brevet blir ikkje lese.", ["bli sendt", "blir ikkje lese"]),
        ("nn", "Svaret blir sendt i dag.", ["blir sendt"]),
        ("nn", "Du kan bli med. Alle møtest i dag.", []),
        ("sv", "Texten låses i dag. Inget ändras. Det har sagts.", ["låses", "ändras", "sagts"]),
        ("sv", "Du får skjuts. Vi ses på en plats. Kaffe behövs.", []),
    ],
)
def test_a_short_word_that_hides_who_acts_is_found_once(lang: str, typed: str, hidden: list[str]) -> None:
    assert [typed[one.start : one.end] for one in lint(Text(typed, lang, "standard")) if one.rule == "R20"] == hidden


@pytest.mark.parametrize(
    "typed",
    ["https://brukermedvirkningsutvalget.example/SAKER?kode=ryeUBQjCRynXxBfEdB", "brukermedvirkningsutvalget@radet.example"],
)
def test_the_words_of_an_address_are_not_ours(typed: str) -> None:
    read = {one.rule for one in lint(Text(f"Saken: {typed}. Brukermedvirkningsutvalget møtes.", "nb", "plain")) if one.start > 0}
    assert [one for one in lint(Text(f"Saken: {typed}.", "nb", "plain")) if one.rule in {"R14", "R15", "R16", "R18"}] == []
    assert "R18" in read  # the sentence behind the address is read


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tirsdag 9. november", [("lint-year-missing", "tirsdag 9. november 2027", False)]),  # nine months off: the year is asked for
        ("onsdag 9. november", [("lint-weekday-wrong", "mandag 9. november", True)]),
        ("tirsdag 5. januar", []),  # a short while ago
        ("5. januar", [("lint-weekday-missing", "tirsdag 5. januar", False)]),
        ("torsdag 4. mars 2027", []),
        ("1. Torsdag 4. mars", []),
        ("torsdag 4. mars 2026", [("lint-weekday-wrong", "onsdag 4. mars 2026", True)]),
        ("29. februar", [("lint-no-such-day", "", True)]),
        ("30.02.2027", [("lint-no-such-day", "", True)]),
        ("5.mars", [("lint-weekday-missing", "fredag 5. mars", False)]),
        ("5/3-2027", [("lint-date-figures", "fredag 5. mars", False)]),
        ("torsdag 5/3", [("lint-weekday-wrong", "fredag 5. mars", True)]),
        ("fre. 5. mars", [("lint-abbreviation", "fredag 5. mars", False)]),
        ("førstkommende torsdag", [("lint-date-vague", "", False)]),
        ("sak 5/3", []),
    ],
)
def test_which_day_is_meant(typed: str, said: list[tuple[str, str, bool]]) -> None:
    found = lint(Text(f"Det gjelder {typed} på rådhuset.", today=TODAY))
    assert [(one.key, one.better, one.stops) for one in found] == said


def test_days_as_americans_write_them() -> None:
    found = lint(Text("It is on Thursday, March 5, 2027. We met on March 4.", "en", today=TODAY))
    said = [(one.key, one.better) for one in found]
    assert said == [("lint-weekday-wrong", "Friday 5 March"), ("lint-weekday-missing", "Thursday 4 March")]
    assert lint(Text("You may 2 times a year ask for it.", "en", today=TODAY)) == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_request_for_a_day_that_has_been_stops_also_when_only_the_text_says_it(lang: str) -> None:
    by = {
        "nb": "Svar innen fredag 29. januar.", "nn": "Svar innan fredag 29. januar.", "sv": "Svara senast fredag den 29 januari.",
        "en": "Answer by Friday 29 January.",
    }[lang]  # fmt: skip
    assert [one.key for one in lint(Text(by, lang, today=TODAY)) if one.stops] == ["lint-deadline-past"]
    assert [one.key for one in lint(Text(by, lang, today=date(2027, 1, 20))) if one.stops] == []
    assert [one.key for one in lint(Text(by, lang, today=date(2027, 8, 20))) if one.stops] == []  # perhaps the next January


def test_a_line_in_capitals_is_one_finding_and_no_acronyms() -> None:
    found = lint(Text("SAKER TIL BEHANDLING\nVi ser på alt.", today=TODAY))
    assert [(one.rule, one.facts["word"]) for one in found] == [("R14", "SAKER TIL BEHANDLING")]


def test_a_night_is_no_clock_that_goes_backwards() -> None:
    assert lint(Text("Jeg er stille fra klokka 21:00 til 08:00.", today=TODAY)) == ()
    assert [one.key for one in lint(Text("Møtet er klokka 14:00 til 12:00.", today=TODAY))] == ["lint-clock-backwards"]


def test_what_is_said_about_help_is_not_the_question_itself() -> None:
    body = "Møte i rådet: kommer du?\nDu kan si det her.\n\nTrenger du hjelp? Skriv «menneske». Ring 400 12 345."
    assert "R37" not in {one.rule for one in lint(Text(body, asks=True, whole=True, today=TODAY))}


def test_a_no_to_two_things_is_not_a_double_no() -> None:
    assert lint(Text("Det kom ingen spørsmål og ingen svar.")) == ()
    assert lint(Text("Det är inte på torsdag utan på fredag.", "sv")) == ()


def test_a_deadline_that_has_been_stops() -> None:
    assert [one.key for one in lint(replace(good(), today=date(2027, 3, 2))) if one.stops] == ["lint-deadline-past"]


def test_the_bad_message_and_what_can_be_mended_safely() -> None:
    found = lint(Text(BAD, "nb", "plain", ("OK", "👍", "Les mer", "A", "B"), asks=True, deadline=DEADLINE, today=TODAY))
    assert len(found) >= 30
    assert rules(found) >= {f"R{n}" for n in (1, 2, 5, 8, 10, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 24)}
    better = mended(BAD, found)
    assert "møte om timebok torsdag 4. mars klokka 14:00\nOm ovennevnte bes" in better
    assert "etter vedtektene" in better
    assert "blant annet høringsnotatet og kostnadsberegningen, hvis det" in better


def test_places_and_lines_are_right() -> None:
    for one in lint(Text(BAD)):
        if one.key in ("lint-heavy", "lint-long-word", "lint-capitals"):
            assert BAD[one.start : one.end] == one.facts["word"]
    assert [one.line(BAD) for one in lint(Text(BAD)) if one.key == "lint-link-bare"] == [5]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_is_said_in_every_language(lang: str) -> None:
    texts = [
        Text(BAD, "nb", "plain", ("OK", "OK ja", "A" * 30, "b", "😀 c"), asks=True, deadline=DEADLINE, today=date(2027, 4, 1)),
        Text("ord " * 150),
        Text("tirsdag 1. mars. 4. mars. 31. april. 2.3. i morgen. IP. klikk her. 𝗔 halv tre", today=TODAY, profile="plain"),
        Text("Saken. Agenda. Det er ikke uten grunn.", asks=True, deadline=DEADLINE),
    ]
    found = {one.key: one for text in texts for one in lint(text)}
    assert len(found) >= 25
    assert all(PHRASES.line(one.said(), lang, today=TODAY) for one in found.values())


def test_composed_messages_and_lists_that_are_too_long() -> None:
    for reader in READERS:
        assert [one for one in lint_spoken(spoken(RECEIPT, reader), today=TODAY) if one.severity == "E"] == []
    long = Message("sample", Quote("Saker"), (items(*(Quote(f"Sak {n}") for n in range(8))),), (choice(say("core-yes")),))
    assert "R38" in rules(lint_spoken(spoken(long, Reader())))
    assert "R38" not in rules(lint_spoken(spoken(long, Reader()), many=True))


def test_ballots_may_have_many_choices() -> None:
    many = Message("sample", Quote("Velg"), (para(Quote("Skriv tallet.")),), tuple(choice(Quote(f"Forslag {n}")) for n in range(7)))
    assert "R22" in rules(lint_spoken(spoken(many, Reader())))
    assert "R22" not in rules(lint_spoken(spoken(many, Reader()), many=True))


def test_papers_are_measured_with_lix() -> None:
    paper = "Brukerrepresentantene oversender saksdokumentene fortløpende kommunestyrets økonomiplanutvalg. " * 20
    found = {one.rule for one in lint(Text(paper, message=False)) if one.severity == "E"}
    assert "R3" in found
    assert "R4" not in rules(lint(Text(paper, message=False)))


@given(st.text(max_size=200), st.sampled_from(LANGUAGES), st.sampled_from(PROFILES))
def test_no_text_breaks_it(text: str, lang: str, profile: str) -> None:
    found = lint(Text(text, lang, profile, (text[:10],), asks=True, deadline=DEADLINE, today=TODAY))
    assert all(-1 <= one.start <= one.end <= len(text) for one in found)
    mended(text, found)


@pytest.mark.parametrize("sign", ["a", "ikke ", "1.", "| ", " ", "\n", "A", "-", "halv ", "www.", "den 1 ", "kl "])
def test_long_texts_take_no_time(sign: str) -> None:
    begun = time.perf_counter()
    lint(Text(sign * (20_000 // len(sign)), today=TODAY))
    assert time.perf_counter() - begun < 20


def test_the_council_s_own_words_are_known() -> None:
    own = load("nb").with_terms([
        Term("HMS", "Regler som gjør at ingen blir skadet på jobb"),
        Term("samhandlingsreformen", "Staten ber sykehus og kommune samarbeide"),
        Term("treffsted", "Huset der vi møtes", avoid=("dagsenter",)),
    ])  # fmt: skip
    text = Text("HMS (regler) og samhandlingsreformen gjelder på dagsenteret.", today=TODAY)
    assert {one.rule for one in lint(text, own)} == {"R40"}
    assert {one.rule for one in lint(text)} == {"R18"}
