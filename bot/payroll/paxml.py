"""PAXml 2.0, the Swedish form in which other programs send to payroll: a header and one `lonetrans` per record."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from bot.domain.money import two_decimals
from bot.domain.payroll import Record, Run, plain, two
from bot.domain.works import Made

VERSION = "2.0"
FORMAT = "LÖNIN"
LOCATION = "http://www.paxml.se/2.0/paxml.xsd"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
PROGRAM = "Rådslag"
ORG_LONGEST, CENTRE_LONGEST = 12, 10  # letters that the format takes


def values(run: Run, records: Sequence[Record]) -> list[dict[str, object]]:
    """What each `lonetrans` says, in the order of its parts."""
    centre = plain(run.payroll.cost_centre)[:CENTRE_LONGEST]
    made = []
    for count, one in enumerate(records, 1):
        said: dict[str, object] = {
            "postid": count,
            "anstid": plain(one.employee),
            one.element: plain(one.wage_type),
            "benamning": plain(one.label),
            "datum": one.day,
            "antal": two(one.quantity),
            "apris": two_decimals(one.rate),
            "belopp": two_decimals(one.amount),
            "samlingsid": plain(run.id),
        }
        if centre:
            said["resenheter"] = [{"dim": 1, "id": centre}]
        made.append(said | {"info": plain(one.claim)})
    return made


def tree(run: Run, records: Sequence[Record]) -> ElementTree.Element:
    """The document."""
    ElementTree.register_namespace("xsi", XSI)
    root = ElementTree.Element("paxml", {f"{{{XSI}}}noNamespaceSchemaLocation": LOCATION})
    header = ElementTree.SubElement(root, "header")
    company, name = plain(run.payroll.company_id)[:ORG_LONGEST], plain(run.payroll.company_name)
    said = {
        "format": FORMAT,
        "version": VERSION,
        "datum": run.made,
        "foretagorgnr": company,
        "foretagnamn": name,
        "programnamn": PROGRAM,
    }
    for tag, text in said.items():
        if text:
            ElementTree.SubElement(header, tag).text = text
    if records:
        outside = ElementTree.SubElement(root, "lonetransaktioner")
        for one in values(run, records):
            _transaction(outside, one)
    return root


def _transaction(outside: ElementTree.Element, said: dict[str, object]) -> None:
    made = ElementTree.SubElement(outside, "lonetrans", {"postid": str(said["postid"]), "anstid": str(said["anstid"])})
    for tag, value in said.items():
        if isinstance(value, list):
            units = ElementTree.SubElement(made, tag)
            for unit in value:
                ElementTree.SubElement(units, "resenhet", {name: str(part) for name, part in unit.items()})
        elif tag not in ("postid", "anstid"):
            ElementTree.SubElement(made, tag).text = str(value)


def file(run: Run, records: Sequence[Record]) -> Made:
    """The whole file, UTF-8 or ISO-8859-1."""
    root = tree(run, records)
    ElementTree.indent(root)
    encoding = "iso-8859-1" if run.payroll.encoding == "iso-8859-1" else "utf-8"
    return Made(f"payroll-{run.id}.xml", "application/xml", ElementTree.tostring(root, encoding=encoding, xml_declaration=True))
