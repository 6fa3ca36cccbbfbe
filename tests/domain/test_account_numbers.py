"""Account numbers are recognised by their check digits or by what stands beside them; ordinary numbers are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_numbers import account_numbers, any_account, iban, masked, norwegian_account, private_numbers, western


@pytest.mark.parametrize(
    "text",
    [
        "Kontonummeret mitt er 1234.56.78903",
        "1234 56 78903",
        "12345678903",
        "NO93 8601 1117 947",
        "SE45 5000 0000 0583 9825 7466",
        "gb82 west 1234 5698 7654 32",
        "Mitt konto: 8327-9, 123 456 789-0",
        "clearing 5000 konto 1234567",
        "bankgiro 5402-9681",
        "Plusgirot 90 20 90-0",
        "Sort code 12-34-56 account 12345678",
        "sort code: 123456",
        "12-34-56, account no. 12345678",
        "kontonummeret er 8327 9 123 456 789",
        "Mitt kontonr 5000-1234567",
    ],
)
def test_account_numbers_are_seen(text: str) -> None:
    assert list(account_numbers(text))
    assert private_numbers(text)


def test_an_account_number_and_an_identity_number_are_told_apart() -> None:
    hidden = ("\N{ARABIC-INDIC DIGIT ONE}234 56 7890\N{ARABIC-INDIC DIGIT THREE}", "１２３４５６７８９０３", "12345\u200b678903")
    assert all(any_account(text) and private_numbers(text) for text in ("12345678903", *hidden))
    assert not any_account("13097248022")
    assert western("１٢\u200b3 ﬁ") == "123 fi"


@pytest.mark.parametrize(
    "text",
    ["1 234,50", "Ring meg på 400 12 345", "Møtet er 10.02.2027 klokka 12:00", "1234 56 78904", "NO94 8601 1117 947", "K-2027-001", "",
     "355 kroner i timen", "konto 12", "Vi møtes 12-34",
     "Kontoret er åpent, ring 40 01 23 45", "Kontoret har åpent 0800 til 1600", "Møtet er 10-02-27, ring 40012345", "Kontoplan 2027, 2028",
     "Jeg har konto på Facebook, ring 40 01 23 45", "Konto, tlf 400 12 345", "Møtene er 10-02-27, 12-05-27 og 15-09-27", "123",
     "konto 123456"],
)  # fmt: skip
def test_other_numbers_are_not(text: str) -> None:
    assert not private_numbers(text)


def test_a_national_number_is_private_too() -> None:
    assert private_numbers("Jeg heter Kari, 13097248022")


def test_what_is_seen_is_the_whole_number() -> None:
    seen = {"Konto 1234 56 78903.": "1234 56 78903", "Plusgiro 12-34": "12-34", "konto 1234567": "1234567"}
    assert {text: next(account_numbers(text)) for text in seen} == seen
    assert any_account("plusgiro 123-4")
    assert any_account("konto 1234 5678 9012 3456")
    assert not any_account("konto 1234 5678 9012 34567")


def test_the_check_digits_themselves() -> None:
    assert all(norwegian_account(text) for text in ("12345678903", "86011117947", "10000000030"))
    assert iban("XX41" + "A1" * 15)
    assert [iban(text) for text in ("XX54A1A1A1A1A1B", "XX80A1A1A1A1A1", "XX34" + "A1" * 15 + "B")] == [True, False, False]
    assert [norwegian_account(""), iban("")] == [False, False]
    assert not any(norwegian_account(text) for text in ("12345678904", "1234567890", "1234567890a", "١٢٣٤٥٦٧٨٩٠٣"))
    assert iban("NO9386011117947")
    assert not any(iban(text) for text in ("NO93", "NO9486011117947", "ÅÅ9386011117947"))


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    assert isinstance(private_numbers(text), bool)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Fnr 130972 48022, rom 3", "Fnr •••••• •••••, rom 3"),
        ("Fnr 13097248022. Konto 8601.11.17947.", "Fnr •••••••••••. Konto ••••.••.•••••."),
        ("13097248022 og 13097248022", "••••••••••• og •••••••••••"),
        ("Rom 12, klokka 14:30", "Rom 12, klokka 14:30"),
        ("Rom ١٢", "Rom ١٢"),
        ("١٣٠٩٧٢٤٨٠٢٢", "•••••••••••"),
    ],
)
def test_numbers_of_a_person_are_dots_where_others_read(text: str, shown: str) -> None:
    assert masked(text) == shown
