"""A list of members as a secretary keeps it in a sheet: columns named in four languages, faults named row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from bot.domain import languages
from bot.domain.access import Role
from bot.domain.id_numbers import id_numbers
from bot.domain.languages import LANGUAGES
from bot.domain.texts import clean_name
from bot.domain.words import fold

MOST = 1_000
WIDEST = 200
# Column headings as people write them; the first one that a sheet has is used.
COLUMNS: Mapping[str, str] = {
    "name": "navn namn name fullt+navn fullt+namn full+name",
    "role": "rolle roll role verv uppdrag oppgave uppgift",
    "body": "organ gruppe grupp group body rad utvalg",
    "organisation": "organisasjon organisation organization forening forbund",
    "phone": "telefon telefonnummer telefonnr mobil phone telephone mobile tlf",
    "language": "sprak malform language lang",
    "profile": "skrivemate skrivsatt profil profile way+of+writing",
    "employee_no": "ansattnummer ansattnr anstallningsnummer anstallningsnr lonnsnummer employee+number employee+no",
    "first": "fra fra+og+med fran fran+och+med from start",
    "last": "til til+og+med till till+och+med to until slutt slut",
}
_ROLES: Mapping[str, str] = {
    "leder": "chair", "leiar": "chair", "ordforande": "chair", "chair": "chair", "radsleder": "chair",
    "nestleder": "vice_chair", "nestleiar": "vice_chair", "vice ordforande": "vice_chair", "vice chair": "vice_chair",
    "medlem": "member", "ledamot": "member", "member": "member", "brukerrepresentant": "member", "brukarrepresentant": "member",
    "representant": "member", "representative": "member", "": "member",
    "parorende": "next_of_kin_member", "parorendemedlem": "next_of_kin_member", "parorande": "next_of_kin_member",
    "parorandemedlem": "next_of_kin_member", "narstaende": "next_of_kin_member", "next of kin": "next_of_kin_member",
    "vara": "deputy", "varamedlem": "deputy", "ersattare": "deputy", "deputy": "deputy",
    "observator": "observer", "observer": "observer",
    "stotteperson": "support", "stodperson": "support", "support person": "support", "tilrettelegger": "support",
    "panel": "panelist", "panelist": "panelist", "paneldeltaker": "panelist", "paneldeltagare": "panelist",
    "tjenesterepresentant": "staff_rep", "tenesterepresentant": "staff_rep", "tjansteman": "staff_rep", "staff": "staff_rep",
    "beslutningstaker": "decision_maker", "avgjerdstakar": "decision_maker", "beslutsfattare": "decision_maker",
    "decision maker": "decision_maker",
    "attestant": "certifier", "certifier": "certifier", "anviser": "approver", "tilvisar": "approver",
    "beslutsattestant": "approver", "approver": "approver",
}  # fmt: skip
_LANGUAGES: Mapping[str, str] = {
    **{fold(name): code for code in LANGUAGES for name in (code, languages.of(code).name)},
    "bokmal": "nb", "norsk": "nb", "no": "nb", "nn": "nn", "nynorsk": "nn", "sv": "sv", "svensk": "sv", "svenska": "sv",
    "swedish": "sv", "en": "en", "engelsk": "en", "engelska": "en", "english": "en",
}  # fmt: skip
_PROFILES: Mapping[str, str] = {
    "vanlig": "standard", "vanleg": "standard", "standard": "standard", "kort og tydelig": "plain", "stutt og tydeleg": "plain",
    "kort och tydligt": "plain", "short and clear": "plain", "plain": "plain", "enkel": "plain", "skjermleser": "screen_reader",
    "skjermlesar": "screen_reader", "skarmlasare": "screen_reader", "screen reader": "screen_reader",
}  # fmt: skip
_OFFICE = {"koordinator", "samordnare", "coordinator", "sekretaer", "sekretar", "sekreterare", "secretary"}


@dataclass(frozen=True, slots=True)
class Member:
    """One row that can be used. "" is what the sheet leaves open."""

    row: int
    name: str
    role: Role
    body: str = ""
    organisation: str = ""
    phone: str = ""
    lang: str = ""
    profile: str = "standard"
    employee_no: str = ""
    first: str = ""
    last: str = ""


class Fault(NamedTuple):
    """What is wrong in a row: the key of the phrase that says it, and what stands there."""

    row: int
    key: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was read. With any fault nothing of it is used."""

    members: Sequence[Member] = ()
    faults: Sequence[Fault] = field(default=())


def table_of(text: str) -> list[list[str]]:
    """Rows and cells of a CSV as it comes: comma, semicolon or tab, quoted or not."""
    text = text.lstrip("\ufeff").replace("\0", "")
    first = text.split("\n", 1)[0]
    mark = max(";,\t", key=first.count)
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=mark)]
    except csv.Error:
        return []


def decoded(data: bytes) -> str:
    """A CSV's bytes as text: UTF-8 as it should be, else what older spreadsheets write."""
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")


def read(table: Sequence[Sequence[str]]) -> Sheet:
    """Members out of a table; every fault is found, not only the first."""
    rows = [(number, row) for number, row in enumerate(table, 1) if any(cell.strip() for cell in row)]
    if not rows:
        return Sheet(faults=(Fault(1, "members-fault-empty"),))
    head = _columns(rows[0][1])
    if "name" not in head:
        return Sheet(faults=(Fault(rows[0][0], "members-fault-no-columns"),))
    if len(rows) - 1 > MOST:
        return Sheet(faults=(Fault(rows[0][0], "members-fault-too-many", str(MOST)),))
    members: list[Member] = []
    faults: list[Fault] = []
    for number, row in rows[1:]:
        cells = {name: (row[place] if place < len(row) else "").strip() for name, place in head.items()}
        found = _row_faults(number, cells)
        if found:
            faults += found
        else:
            members.append(_member(number, cells))
    if not members and not faults:
        faults.append(Fault(rows[0][0], "members-fault-empty"))
    return Sheet(tuple(members), (*faults, *_doubles(members)))


def _columns(header: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(header):
        known = next((name for name, words in COLUMNS.items() if fold(cell).replace(" ", "+") in words.split()), None)
        if known is not None:
            places.setdefault(known, place)
    return places


def _row_faults(number: int, cells: Mapping[str, str]) -> list[Fault]:
    found = [Fault(number, "members-fault-formula", cell[:40]) for name, cell in cells.items() if _formula(name, cell)]
    found += [Fault(number, "members-fault-too-long", cell[:40]) for cell in cells.values() if len(cell) > WIDEST]
    found += [Fault(number, "members-fault-id-number") for name, cell in cells.items() if name != "phone" and any(id_numbers(cell))]
    if found:
        return found
    name = clean_name(cells["name"])
    if not any(sign.isalpha() for sign in name):
        found.append(Fault(number, "members-fault-no-name", cells["name"][:40]))
    if fold(cells.get("role", "")) in _OFFICE:
        found.append(Fault(number, "members-fault-office", cells["role"][:40]))
    elif fold(cells.get("role", "")) not in _ROLES:
        found.append(Fault(number, "members-fault-role", cells["role"][:40]))
    for column, known in (("language", _LANGUAGES), ("profile", _PROFILES)):
        value = cells.get(column, "")
        if value and fold(value) not in known:
            found.append(Fault(number, f"members-fault-{column}", value[:40]))
    number_given = cells.get("employee_no", "")
    if number_given and not (number_given.isascii() and number_given.isdigit() and len(number_given) <= 12):
        found.append(Fault(number, "members-fault-employee-no", number_given[:20]))
    days = [cells.get(column, "") for column in ("first", "last")]
    found += [Fault(number, "members-fault-date", day[:40]) for day in days if day and not _day(day)]
    if all(map(_day, days)) and _day(days[0]) > _day(days[1]):
        found.append(Fault(number, "members-fault-dates"))
    return found


def _formula(column: str, cell: str) -> bool:
    """A cell that a spreadsheet would run; a telephone number may begin with a plus."""
    return cell[:1] in ("=", "@", "\t", "\r") or (cell[:1] in ("+", "-") and column != "phone")


def _day(typed: str) -> str:
    """2027-01-31 and 31.01.2027 as ISO; anything else is nothing."""
    parts = typed.replace("/", ".").split(".")
    text = typed if len(parts) != 3 else "-".join((parts[2], parts[1].zfill(2), parts[0].zfill(2)))
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""


def _member(number: int, cells: Mapping[str, str]) -> Member:
    return Member(
        row=number,
        name=clean_name(cells["name"]),
        role=Role(_ROLES[fold(cells.get("role", ""))]),
        body=clean_name(cells.get("body", ""), 80),
        organisation=clean_name(cells.get("organisation", ""), 120),
        phone=clean_name(cells.get("phone", ""), 24),
        lang=_LANGUAGES.get(fold(cells.get("language", "")), ""),
        profile=_PROFILES.get(fold(cells.get("profile", "")), "standard"),
        employee_no=cells.get("employee_no", ""),
        first=_day(cells.get("first", "")),
        last=_day(cells.get("last", "")),
    )


def _doubles(members: Sequence[Member]) -> list[Fault]:
    """The same person twice in the same body and role."""
    seen: set[tuple[str, str, str]] = set()
    found = []
    for member in members:
        same = (member.name.casefold(), member.body.casefold(), member.role.value)
        if same in seen:
            found.append(Fault(member.row, "members-fault-twice", member.name))
        seen.add(same)
    return found
