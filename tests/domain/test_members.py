"""Lists of members as secretaries keep them: columns in four languages, faults named row by row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.access import Role
from bot.domain.members import Fault, Sheet, decoded, read, table_of


def sheet(text: str) -> Sheet:
    return read(table_of(text))


@pytest.mark.parametrize(
    "header",
    ["navn;rolle;organisasjon;telefon;språk", "namn\trolle\torganisasjon\tmobil\tmålform", "Namn,Uppdrag,Förening,Telefon,Språk",
     "Name;Role;Organisation;Phone;Language", '"Fullt navn";"Verv";"Forbund";"Tlf";"Språk"'],
)  # fmt: skip
def test_columns_are_known_in_four_languages(header: str) -> None:
    mark = next(sign for sign in ";\t," if sign in header)
    row = mark.join(("Kari Bø", "vara", "FFO", "+47 400 12 345", "svenska"))
    [member] = sheet(f"{header}\n{row}\n").members
    assert (member.row, member.name, member.role, member.organisation) == (2, "Kari Bø", Role.DEPUTY, "FFO")
    assert (member.phone, member.lang) == ("+47 400 12 345", "sv")


def test_what_is_left_open_gets_the_usual() -> None:
    [member] = sheet("navn\nKari Bø").members
    assert (member.role, member.profile, member.lang, member.first) == (Role.MEMBER, "standard", "", "")


@pytest.mark.parametrize(("typed", "iso"), [("2027-01-31", "2027-01-31"), ("31.1.2027", "2027-01-31"), ("1/2/2027", "2027-02-01")])
def test_dates_are_read_as_they_are_written(typed: str, iso: str) -> None:
    [member] = sheet(f"navn;fra;til\nKari Bø;{typed};").members
    assert member.first == iso


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("Kari;konge;;;;", Fault(2, "members-fault-role", "konge")),
        (";medlem;;;;", Fault(2, "members-fault-no-name", "")),
        ("Kari;koordinator;;;;", Fault(2, "members-fault-office", "koordinator")),
        ("Kari;medlem;kinesisk;;;", Fault(2, "members-fault-language", "kinesisk")),
        ("Kari;medlem;;12a;;", Fault(2, "members-fault-employee-no", "12a")),
        ("Kari;medlem;;01019000083;;", Fault(2, "members-fault-id-number")),
        ("Kari;medlem;;;i går;", Fault(2, "members-fault-date", "i går")),
        ("Kari;medlem;;;2027-05-01;2027-04-01", Fault(2, "members-fault-dates")),
        ("=HYPERLINK(1);medlem;;;;", Fault(2, "members-fault-formula", "=HYPERLINK(1)")),
        ("@cmd;medlem;;;;", Fault(2, "members-fault-formula", "@cmd")),
        (f"{'x' * 300};medlem;;;;", Fault(2, "members-fault-too-long", "x" * 40)),
    ],
)  # fmt: skip
def test_every_fault_is_named_with_its_row(row: str, fault: Fault) -> None:
    found = sheet(f"navn;rolle;språk;ansattnummer;fra;til\n{row}")
    assert fault in found.faults
    assert found.members == ()


def test_all_faults_are_found_and_rows_are_counted_as_the_sheet_counts_them() -> None:
    found = sheet("navn;rolle\n\nKari;konge\nPer;medlem\n;vara")
    assert [(fault.row, fault.key) for fault in found.faults] == [(3, "members-fault-role"), (5, "members-fault-no-name")]


def test_the_same_person_twice_is_a_fault() -> None:
    assert Fault(3, "members-fault-twice", "kari") in sheet("navn\nKari\nkari").faults
    assert sheet("navn;gruppe\nKari;AG1\nKari;AG2").faults == ()


@pytest.mark.parametrize("text", ["", "\n\n", "ingen;kolonner\na;b"])
def test_an_empty_or_strange_list_is_said_to_be_so(text: str) -> None:
    [fault] = sheet(text).faults
    assert fault.key in ("members-fault-empty", "members-fault-no-columns")


def test_a_list_has_a_largest_size() -> None:
    [fault] = sheet("navn\n" + "\n".join(f"Person {number}a" for number in range(1_001))).faults
    assert fault.key == "members-fault-too-many"


def test_old_spreadsheets_bytes_are_read() -> None:
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        assert sheet(decoded("navn\nÅse Bø".encode(encoding))).members[0].name == "Åse Bø"


@given(st.text(max_size=400))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = sheet("navn;rolle\n" + text)
    assert found.faults or found.members


def test_names_are_cleaned_of_what_cannot_be_seen() -> None:
    [member] = sheet("navn\nKari\u202e Bø\u200b").members
    assert member.name == "Kari Bø"
