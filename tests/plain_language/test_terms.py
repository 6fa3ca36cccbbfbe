"""The words that come with Rådslag: complete and true in four languages, short, and never a friend that is false."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bot.messages.sentences import words
from bot.plain_language.glossary import Term, is_form, load
from bot.plain_language.wordlist import heavy, short
from tests.phrasebook import LANGUAGES

# The 95 terms of the field, and two more that members ask for.
FIELD = """
    user_council user_panel working_group reference_group user_involvement system_level individual_case user_representative
    next_of_kin_rep user_organisation appointing_org appointment term mandate rules chair vice_chair secretary coordinator
    facilitator deputy observer staff_representative confidentiality impartiality meeting_plan annual_wheel summons agenda
    agenda_item case_number case_paper background_paper plain_summary recommendation for_information for_discussion decision
    statement hearing input comment comment_deadline pre_meeting extra_item any_other_business theme_day remote_meeting attendance
    absence quorum vote ballot secret_ballot abstain casting_vote priority dot_voting ranking minutes_formal minutes_notes
    minutes_approval signatory minority_statement follow_up feedback outstanding_list reason responsible annual_report action_plan
    fee meeting_fee preparation_time chair_supplement travel_expenses mileage lost_earnings care_costs companion expense receipt
    claim certify approve_payment wage_type cost_centre plain_language easy_read accommodation universal_design interpreter consent
    access_request archive
"""
CODES = frozenset(FIELD.split())
MORE = frozenset({"service_user", "staff"})
OF_A_LAND = ("no_", "se_")  # what only one land has


def terms(lang: str) -> dict[str, Term]:
    return {term.code: term for term in load(lang).terms}


def said(term: Term) -> tuple[str, ...]:
    return (term.word, *term.synonyms)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_term_of_the_field_is_there_once(lang: str) -> None:
    assert len(CODES) == 95
    codes = [term.code for term in load(lang).terms]
    assert len(codes) == len(set(codes))
    assert {code for code in codes if not code.startswith(OF_A_LAND)} == CODES | MORE
    lands = {"nb": "no_", "nn": "no_", "sv": "se_"}
    assert {code[:3] for code in codes if code.startswith(OF_A_LAND)} == ({lands[lang]} if lang in lands else set())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_explanation_is_short_easy_and_no_abbreviation(lang: str) -> None:
    for term in load(lang).terms:
        assert 1 <= len(words(term.explanation)) <= 12, term.word
        assert list(heavy(lang).found(term.explanation)) == [], term.word
        assert list(short(lang).found(term.explanation)) == [], term.word
        assert term.explanation[-1] not in ".!?"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_term_is_explained_by_itself(lang: str) -> None:
    for term in load(lang).terms:
        used = words(term.explanation)
        for name in said(term):
            parts = words(name)
            spans = [used[at : at + len(parts)] for at in range(len(used))]
            assert not any(len(span) == len(parts) and all(map(is_form, span, parts)) for span in spans), term.word


@pytest.mark.parametrize("lang", LANGUAGES)
def test_explanations_use_the_words_they_recommend(lang: str) -> None:
    assert [(found[0], term.word) for one in load(lang).terms for found, term in load(lang).avoided(one.explanation)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_word_means_one_thing(lang: str) -> None:
    meant = defaultdict(set)
    for term in load(lang).terms:
        for name in (*said(term), *term.avoid):
            meant[name.casefold()].add(term.code)
    assert {name: codes for name, codes in meant.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(("one", "other"), [("nb", "sv"), ("nb", "en"), ("nn", "sv"), ("sv", "en"), ("nb", "nn")])
def test_explanations_are_translated(one: str, other: str) -> None:
    here, there = terms(one), terms(other)
    same = [code for code in here.keys() & there.keys() if here[code].explanation == there[code].explanation]
    assert len(same) <= (3 if {one, other} == {"nb", "nn"} else 0), same


def test_minutes_are_formal_in_swedish_and_notes_in_norwegian() -> None:
    assert terms("sv")["minutes_formal"].word == terms("nb")["minutes_formal"].word == "protokoll"
    assert terms("nb")["minutes_notes"].word == "referat"
    assert load("sv").meant("referat") is None  # in Swedish: what somebody tells about a text
    assert terms("sv")["minutes_notes"].word == "minnesanteckningar"


def test_remiss_is_a_hearing_and_no_letter_from_a_doctor() -> None:
    assert terms("sv")["hearing"].word == "remiss"
    assert "läkare" not in terms("sv")["hearing"].explanation
    assert terms("nb")["hearing"].word == "høring"
    assert load("nb").meant("remiss") is None


def test_jav_is_to_be_too_near_a_matter() -> None:
    assert terms("sv")["impartiality"].word == "jäv"
    assert "inhabil" in terms("nb")["impartiality"].synonyms
    assert load("sv").meant("jävigt") == terms("sv")["impartiality"]


def test_a_swedish_mil_is_ten_kilometres() -> None:
    assert "tio kilometer" in terms("sv")["mileage"].explanation
    assert load("sv").meant("mil") == terms("sv")["mileage"]
    assert load("nb").meant("mil") is None
    assert "kilometer" in terms("nb")["mileage"].explanation


def test_justering_approves_in_swedish_and_changes_in_norwegian() -> None:
    assert terms("sv")["minutes_approval"].word == "justering"
    assert load("nb").meant("justering") is None
    assert load("nn").meant("justering") is None


def test_other_false_friends() -> None:
    assert terms("sv")["statement"].word == "yttrande"
    assert load("nb").meant("ytring") is None
    assert terms("nb")["chair"].word == "leder"
    assert terms("sv")["chair"].word == "ordförande"
    assert load("sv").meant("ledare") is None


@pytest.mark.parametrize(("lang", "bare"), [("nb", "bruker"), ("nn", "brukar"), ("sv", "brukare"), ("en", "user")])
def test_people_are_not_called_users(lang: str, bare: str) -> None:
    """In Norwegian it may mean that somebody uses drugs; in English people who use services do not like it."""
    nouns = [term.code for term in load(lang).terms for word in words(term.explanation) if is_form(word, bare)]
    assert set(nouns) <= {"preparation_time"}  # the time you use
    assert terms(lang)["user_representative"].word != bare
    assert not terms(lang)["service_user"].hard


@pytest.mark.parametrize(
    ("lang", "word", "code"),
    [("sv", "kund", "service_user"), ("sv", "medarbetare", "staff"), ("nb", "dagsorden", "agenda"), ("nn", "uttale", "statement"),
     ("sv", "föredragningslistan", "agenda"), ("en", "summons", "summons"), ("nb", "saksfremleggene", "case_paper"),
     ("nb", "varamedlemmer", "deputy"), ("nb", "saksnumre", "case_number"), ("sv", "övriga frågorna", "any_other_business"),
     ("en", "deputies", "deputy"), ("nn", "fråsegnene", "statement"), ("sv", "mindretall", "")],
)  # fmt: skip
def test_other_words_and_forms_are_found(lang: str, word: str, code: str) -> None:
    found = load(lang).meant(word)
    assert (found.code if found is not None else "") == code
