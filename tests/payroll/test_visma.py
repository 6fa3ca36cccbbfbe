"""The Visma line, byte for byte, and read again."""

from __future__ import annotations

from bot.payroll import visma
from tests.payroll.records import records, run


def test_the_lines_are_those_of_the_format() -> None:
    made = visma.lines(run("visma-csv"), records("visma-csv"))
    assert made[0] == '0;0;9001;4410;0.00;2.50;355.00;887.50;;;"7310";"";"";"";"";"";'
    assert made[1] == '0;0;9001;MIL_FRI;0.00;64.00;3.50;224.00;;;"7310";"";"";"";"";"";'
    assert made[3] == '0;0;9001;9510;0.00;-1.00;92.00;-92.00;;;"7310";"";"";"";"";"";'


def test_the_account_is_the_ninth_field() -> None:
    made = visma.lines(run("visma-csv", account="5010"), records("visma-csv"))
    assert made[0].split(";")[8] == "5010"


def test_the_file_reads_back_to_the_same_lines() -> None:
    file = visma.file(run("visma-csv"), records("visma-csv"))
    rows = [line.split(";") for line in file.data.decode().split("\r\n") if line]
    assert (file.name, file.mime, len(rows)) == ("payroll-L1.csv", "text/csv", 4)
    assert all(len(row) == 17 and row[:2] == ["0", "0"] for row in rows)
    read = [(row[2], row[3], row[5], row[6], row[7]) for row in rows]
    assert read[2] == ("9001", "6120", "1.00", "92.00", "92.00")
    assert sum(round(float(row[7]) * 100) for row in rows) == sum(one.amount for one in records("visma-csv"))


def test_words_cannot_break_out_of_their_field() -> None:
    made = visma.lines(run("visma-csv", cost_centre='=cmd|"x";7310\n0;0;1'), records("visma-csv"))
    assert len(made) == 4
    assert all(line.count(";") == 16 and '"cmd|x7310 001"' in line for line in made)


def test_a_code_keeps_its_own_letters_and_loses_what_could_be_run() -> None:
    """A cost centre that begins with a letter stays whole; signs of a formula in front of it go, also after blanks."""
    for said, written in (("X73X10", "X73X10"), (" =+ 7310", "7310"), ("@X1", "X1")):
        assert f'"{written}"' in visma.lines(run("visma-csv", cost_centre=said), records("visma-csv"))[0]


def test_what_the_payers_encoding_cannot_write_is_a_question_mark() -> None:
    data = visma.file(run("visma-csv", cost_centre="7310 会", encoding="iso-8859-1"), records("visma-csv")).data
    assert b'"7310 ?"' in data
