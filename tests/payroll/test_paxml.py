"""PAXml 2.0: held to its own rules field by field, and to the published schema where that is at hand (PAXML_XSD)."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.payroll import paxml
from tests.payroll.records import BACK, LINES, records, run

HEADER = {"format", "version", "datum", "foretagorgnr", "foretagnamn", "programnamn"}
PARTS = {"lonkod", "lonart", "benamning", "datum", "antal", "apris", "belopp", "samlingsid", "resenheter", "info"}
DECIMAL = re.compile(r"-?[0-9]+\.[0-9]{2}")
LONKOD = {"MIL_FRI", "MIL_SKT", "MILEL_FRI", "TID", "ARB", "BONUS", "RESERS", "PROVISION"}  # some of the codes the format knows


def hold(data: bytes) -> ElementTree.Element:
    """Every rule of the format that a file of ours can break."""
    root = ElementTree.fromstring(data)  # noqa: S314 - our own file
    assert root.tag == "paxml"
    assert [child.tag for child in root] in (["header"], ["header", "lonetransaktioner"])
    header = {child.tag: child.text or "" for child in root[0]}
    assert set(header) <= HEADER
    assert len(header) == len(root[0])
    assert header["version"] == "2.0"
    assert datetime.fromisoformat(header["datum"]).tzinfo is None
    assert len(header.get("foretagorgnr", "")) <= 12
    for count, one in enumerate(root.findall("lonetransaktioner/lonetrans"), 1):
        _hold_line(one, count)
    return root


def _hold_line(one: ElementTree.Element, count: int) -> None:
    tags = [child.tag for child in one]
    assert set(tags) <= PARTS
    assert len(set(tags)) == len(tags)
    assert set(one.attrib) == {"postid", "anstid"}
    assert int(one.attrib["postid"]) == count
    assert ("lonart" in tags) != ("lonkod" in tags)
    assert one.findtext("lonkod") is None or one.findtext("lonkod") in LONKOD
    date.fromisoformat(str(one.findtext("datum")))
    assert all(DECIMAL.fullmatch(str(one.findtext(tag))) for tag in ("antal", "apris", "belopp"))
    for unit in one.findall("resenheter/resenhet"):
        assert set(unit.attrib) == {"dim", "id"}
        assert 1 <= int(unit.attrib["dim"]) <= 99
        assert len(unit.attrib["id"]) <= 10


def test_a_file_without_lines_is_a_head_alone() -> None:
    assert [child.tag for child in hold(paxml.file(run("paxml-2.0"), []).data)] == ["header"]


def test_a_file_holds_the_rules_and_says_what_it_should() -> None:
    root = hold(paxml.file(run("paxml-2.0"), records("paxml-2.0")).data)
    first, second = root.findall("lonetransaktioner/lonetrans")[:2]
    assert (first.attrib["anstid"], first.findtext("lonart"), first.findtext("antal")) == ("9001", "4410", "2.50")
    assert (first.findtext("apris"), first.findtext("belopp"), first.findtext("samlingsid")) == ("355.00", "887.50", "L1")
    assert first.find("resenheter/resenhet").attrib == {"dim": "1", "id": "7310"}  # type: ignore[union-attr]
    assert (second.findtext("lonkod"), second.findtext("lonart"), second.findtext("info")) == ("MIL_FRI", None, "K-2027-001")
    assert root.findtext("header/datum") == "2027-02-26T10:00:00"


def test_the_head_of_the_file_is_as_its_readers_know_it() -> None:
    file = paxml.file(run("paxml-2.0", cost_centre="12345678901", company_id="1234567890123"), records("paxml-2.0"))
    assert (file.name, file.mime) == ("payroll-L1.xml", "application/xml")
    assert file.data.decode().split("\n")[1:9] == [
        '<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.paxml.se/2.0/paxml.xsd">',
        "  <header>",
        "    <format>LÖNIN</format>",
        "    <version>2.0</version>",
        "    <datum>2027-02-26T10:00:00</datum>",
        "    <foretagorgnr>123456789012</foretagorgnr>",
        "    <foretagnamn>Fjordvik</foretagnamn>",
        "    <programnamn>Rådslag</programnamn>",
    ]
    assert 'id="1234567890"' in file.data.decode()


def test_a_correction_has_negative_quantities_and_positive_prices() -> None:
    root = hold(paxml.file(run("paxml-2.0"), records("paxml-2.0", (*BACK, *LINES))).data)
    lines = root.findall("lonetransaktioner/lonetrans")
    assert [line.findtext("antal") for line in lines[:4]] == ["-2.50", "-64.00", "-1.00", "1.00"]
    assert sum(round(float(str(line.findtext("belopp"))) * 100) for line in lines) == 0


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_both_encodings_are_written(encoding: str) -> None:
    data = paxml.file(run("paxml-2.0", encoding=encoding), records("paxml-2.0")).data
    assert f"encoding='{encoding}'".encode() in data.split(b"\n")[0]
    assert hold(data).findtext("lonetransaktioner/lonetrans/benamning") == "Møtegodtgjørelse"


@given(st.text(), st.text())
def test_whatever_words_say_the_file_is_whole(label: str, centre: str) -> None:
    made = [replace(one, label=label) for one in records("paxml-2.0")]
    hold(paxml.file(run("paxml-2.0", cost_centre=centre, company_name=label), made).data)


def test_no_field_for_a_national_number_or_an_account_is_ever_written() -> None:
    data = paxml.file(run("paxml-2.0", account="5010"), records("paxml-2.0")).data
    assert b"persnr" not in data
    assert b"kontonr" not in data
    assert b"5010" not in data


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_the_file_validates_against_the_published_schema(encoding: str) -> None:
    where = os.environ.get("PAXML_XSD", "")
    if not where or not Path(where).is_file():
        pytest.skip("set PAXML_XSD to the published schema of PAXml 2.0 to validate against it")
    etree: Any = pytest.importorskip("lxml.etree", reason="lxml is not installed: the published schema cannot be used")
    schema = etree.XMLSchema(etree.parse(where))
    for lines in (LINES, (*BACK, *LINES), ()):
        data = paxml.file(run("paxml-2.0", encoding=encoding), records("paxml-2.0", lines)).data
        schema.assertValid(etree.fromstring(data))
