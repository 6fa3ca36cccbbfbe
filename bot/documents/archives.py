"""An archive package: files in folders, `metadata.json` with the names of Noark 5, and a list that `sha256sum` checks.

Nothing of ours is needed to open it. The same facts always give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import orjson

from bot.documents import html, text
from bot.documents.blocks import Block, Document, Heading, Listing, Pairs, Paragraph
from bot.documents.minutes import LONG_AGO, Words
from bot.documents.register import Kept, Pen, as_csv, as_json, table
from bot.domain import archives as rules
from bot.domain.values import Day, Fact, Quote, Say, say

FORMAT, VERSION = "radslag-archive", 1
SUMS, METADATA = "SHA256SUMS", "metadata.json"
_WHEN = (1980, 1, 1, 0, 0, 0)  # a zip must have a time; the real one stands in the metadata
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
LARGEST = 2 << 30
Facts = Mapping[str, Any]
Files = dict[str, bytes]


class _Record(NamedTuple):
    """One record of a meeting: what it is called, its code, the item it belongs to, its files."""

    title: str
    code: str
    item: str
    files: tuple[str, ...]


class _Words:
    """The phrases of a package, in the council's language."""

    def __init__(self, words: Words, lang: str) -> None:
        self.words = words
        self.lang = lang

    def __call__(self, key: str, /, **facts: Fact) -> str:
        return self.words.say(f"archives-{key}", self.lang, "standard", facts, today=LONG_AGO)

    def line(self, line: Say) -> str:
        said = self.words.say(line.key, self.lang, "standard", line.facts, today=LONG_AGO)
        return said[:1].upper() + said[1:]


def meeting(facts: Facts, words: Words, blobs: Mapping[str, bytes]) -> Files:
    """One meeting as files; `blobs` are papers and minutes by their hash."""
    pen = _Words(words, str(facts["lang"]))
    made: Files = {}
    records: list[_Record] = [
        _agenda(facts, pen, made), *_papers(facts, pen, blobs, made), *_inputs(facts, words, pen, made), *_votes(facts, pen, made),
        *_minutes(facts, pen, blobs, made),
    ]  # fmt: skip
    head = facts["meeting"]
    title = f"{head['title']}, {head['day']}"
    made[f"{pen('file-readme')}.txt"] = pen("readme", title=Quote(title), council=Quote(str(facts["council"]))).encode() + b"\n"
    made[METADATA] = _json(_metadata(facts, [_folder(facts, pen, records, made)]))
    return sealed(made)


def year(facts: Facts, words: Words, blobs: Mapping[str, bytes], report: Files) -> Files:
    """A year: a folder for each meeting as it would be by itself, the annual report, and one list over all of it."""
    pen = _Words(words, str(facts["lang"]))
    made: Files = {f"{pen('file-report')}/{name}": data for name, data in report.items()}
    folders = []
    for one in facts["meetings"]:
        files = meeting(one, words, blobs)
        inside = name(one)
        folders += orjson.loads(files[METADATA])["moetemappe"]
        made |= {f"{inside}/{path}": data for path, data in files.items()}
    title = pen("year", year=str(facts["year"]))
    made[f"{pen('file-readme')}.txt"] = pen("readme", title=Quote(title), council=Quote(str(facts["council"]))).encode() + b"\n"
    made[METADATA] = _json(_metadata(facts, folders))
    return sealed(made)


def name(facts: Facts) -> str:
    """What the package's folder is called."""
    if "meeting" not in facts:
        return f"{facts['year']}-{rules.file_name(str(facts['council']))}"
    return f"{facts['meeting']['day']}-{rules.file_name(str(facts['meeting']['title']))}"


# --- what is in it -----------------------------------------------------------------------------------------


def _put(made: Files, folder: str, name: str, data: bytes) -> str:
    """Keep a file under a name that is free."""
    path, count = f"{folder}/{name}", 2
    while path in made:
        stem, dot, end = name.rpartition(".")
        path, count = f"{folder}/{stem}-{count}{dot}{end}", count + 1
    made[path] = data
    return path


def _both(made: Files, folder: str, name: str, document: Document) -> tuple[str, ...]:
    return (
        _put(made, folder, f"{name}.html", html.render(document).encode()),
        _put(made, folder, f"{name}.txt", text.render(document).encode()),
    )


def _agenda(facts: Facts, pen: _Words, made: Files) -> _Record:
    head, blocks = facts["meeting"], list[Block]()
    pairs = [(pen("label-day"), pen("day", day=Day(head["day"]))), (pen("label-place"), head["place"]), (pen("label-body"), facts["body"])]
    blocks.append(Pairs(tuple((label, str(value)) for label, value in pairs if value)))
    for item in facts["items"]:
        blocks.append(Heading(f"{item['number']} {item['title']}".strip()))
        blocks += [Paragraph(str(item[part])) for part in ("summary", "question", "recommendation") if item[part]]
        if item["papers"]:
            blocks.append(Listing(tuple(str(paper["title"]) for paper in item["papers"])))
    title = pen("agenda", meeting=Quote(str(head["title"])), day=Day(head["day"]))
    files = _both(made, pen("folder-agenda"), pen("file-agenda"), Document(pen.lang, title, tuple(blocks)))
    return _Record(title, facts["codes"]["agenda"], "", files)


def _papers(facts: Facts, pen: _Words, blobs: Mapping[str, bytes], made: Files) -> Iterator[_Record]:
    """Each paper as it was sent; one that came as words is a text file, one whose bytes are gone is said to be."""
    for item in facts["items"]:
        for number, paper in enumerate(item["papers"], 1):
            stem = rules.file_name(f"{item['number']} {number} {paper['title']}")
            data = blobs.get(paper["sha256"]) if paper["sha256"] else None
            if data is not None:
                path = _put(made, pen("folder-papers"), f"{stem}.{rules.ending(paper['file'])}", data)
            else:
                words = paper["text"] or pen("paper-gone", title=Quote(str(paper["title"])))
                path = _put(made, pen("folder-papers"), f"{stem}.md", words.encode() + b"\n")
            yield _Record(str(paper["title"]), facts["codes"]["item" if number == 1 else "attachment"], str(item["id"]), (path,))


def _inputs(facts: Facts, words: Words, pen: _Words, made: Files) -> Iterator[_Record]:
    if not facts["inputs"]:
        return
    rows = [Kept(**row) for row in facts["inputs"]]
    title, register = pen("inputs", meeting=Quote(str(facts["meeting"]["title"]))), Pen(words, pen.lang, "standard")
    folder, stem = pen("folder-inputs"), pen("file-inputs")
    files = (
        *_both(made, folder, stem, table(title, rows, register)),
        _put(made, folder, f"{stem}.csv", as_csv(rows, register)),
        _put(made, folder, f"{stem}.json", as_json("register", rows)),
    )
    yield _Record(title, facts["codes"]["attachment"], "", files)


def _votes(facts: Facts, pen: _Words, made: Files) -> Iterator[_Record]:
    for number, vote in enumerate(facts["votes"], 1):
        path = _put(made, pen("folder-votes"), f"{pen('file-vote')}-{number}.json", _json(vote))
        yield _Record(str(vote["question"]), facts["codes"]["decision"], str(vote["item"]), (path,))


def _minutes(facts: Facts, pen: _Words, blobs: Mapping[str, bytes], made: Files) -> Iterator[_Record]:
    """The minutes in every form that was kept, and as data."""
    folder, stem = pen("folder-minutes"), pen("file-minutes")
    files = [_put(made, folder, f"{stem}.json", str(facts["minutes"]).encode())] if facts["minutes"] else []
    for one in facts["minutes_files"]:
        if one["sha256"] in blobs:
            own = rules.file_name(one["name"].rpartition(".")[0], rules.ending(one["name"]))
            files.append(_put(made, folder, own, blobs[one["sha256"]]))
    added: list[Block] = []
    for one in facts["addenda"]:
        added += [Heading(pen("addendum", number=one["number"], day=Day(one["day"]), by=Quote(one["by"]))), Paragraph(str(one["text"]))]
    if added:
        files += _both(made, folder, pen("file-addenda"), Document(pen.lang, pen("addenda"), tuple(added)))
    if files:
        yield _Record(pen("minutes", meeting=Quote(str(facts["meeting"]["title"]))), facts["codes"]["minutes"], "", tuple(files))


# --- metadata ----------------------------------------------------------------------------------------------


def _json(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _metadata(facts: Facts, folders: list[Any]) -> dict[str, Any]:
    return {
        "format": FORMAT, "format_version": VERSION, "standard": "Noark 5", "opprettetDato": facts["made"],
        "arkivskaper": {"arkivskaperNavn": facts["authority"] or facts["council"]}, "moetemappe": folders,
    }  # fmt: skip


def _folder(facts: Facts, pen: _Words, records: list[_Record], made: Files) -> dict[str, Any]:
    """The meeting as Noark 5 has it."""
    head = facts["meeting"]
    found = {
        "systemID": head["id"], "tittel": head["title"], "moetenummer": head["number"], "utvalg": facts["body"], "moetedato": head["day"],
        "moetested": head["place"], "referanseForrigeMoete": head["previous"], "referanseNesteMoete": head["next"],
        "moetedeltaker": [
            {
                "moetedeltakerNavn": one["name"],
                "moetedeltakerFunksjon": pen.line(say(f"people-role-{one['role'].replace('_', '-')}")) if one["role"] else "",
            }
            for one in facts["participants"]
        ],
        "moeteregistrering": [_record(facts, number, one, made) for number, one in enumerate(records, 1)],
    }  # fmt: skip
    return {key: value for key, value in found.items() if value not in ("", None)}


def _record(facts: Facts, number: int, record: _Record, made: Files) -> dict[str, Any]:
    items = {item["id"]: item for item in facts["items"]}
    item = items.get(record.item)
    objects = [
        {
            "versjonsnummer": 1, "format": PurePosixPath(path).suffix.removeprefix("."), "referanseDokumentfil": path,
            "sjekksum": hashlib.sha256(made[path]).hexdigest(), "sjekksumAlgoritme": "SHA-256", "filstoerrelse": len(made[path]),
        }
        for path in record.files
    ]  # fmt: skip
    about = {"saksnummer": item["number"], "sakstittel": item["title"]} if item is not None else {}
    return {
        "systemID": f"{facts['meeting']['id']}-{number}", "tittel": record.title, "moeteregistreringstype": record.code,
        "moeteregistreringsstatus": rules.STATES["approved" if facts["approved"] else "draft"], "administrativEnhet": facts["body"],
        **about, "dokumentbeskrivelse": [{"dokumentnummer": 1, "tittel": record.title, "dokumentobjekt": objects}],
    }  # fmt: skip


# --- the list, the zip, the check --------------------------------------------------------------------------


def sealed(made: Mapping[str, bytes]) -> Files:
    """The files with their list; the list of a folder inside is one file more."""
    lines = [f"{hashlib.sha256(made[path]).hexdigest()}  {path}\n" for path in sorted(made)]
    return {**{path: made[path] for path in sorted(made)}, SUMS: "".join(lines).encode()}


def zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    """All files in one folder of a zip, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(files):
            about = zipfile.ZipInfo(f"{folder}/{path}", _WHEN)
            about.compress_type, about.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            packed.writestr(about, files[path])
    return out.getvalue()


def unzipped(data: bytes) -> Files:
    """The files of a package again, without the folder they lie in; a zip that is no zip has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            found = [one for one in packed.infolist() if not one.is_dir()]
            if sum(one.file_size for one in found) > LARGEST:
                return {}
            return {one.filename.partition("/")[2] or one.filename: packed.read(one) for one in found}
    except (zipfile.BadZipFile, EOFError, NotImplementedError):
        return {}


class Fault(NamedTuple):
    """What is wrong with a package: `missing`, `changed`, `extra`, `list` (no list, or a line that cannot be read)."""

    what: str
    path: str


def verified(files: Mapping[str, bytes]) -> list[Fault]:
    """Everything that is not as the list says; an empty list of faults is a whole package."""
    if SUMS not in files:
        return [Fault("list", SUMS)]
    listed: dict[str, str] = {}
    faults = []
    for line in files[SUMS].decode("utf-8", "replace").splitlines():
        found = _LINE.fullmatch(line)
        if found is None or ".." in PurePosixPath(found[2]).parts or found[2].startswith("/"):
            faults.append(Fault("list", line[:80]))
        else:
            listed[found[2]] = found[1]
    if not listed:
        faults.append(Fault("list", SUMS))
    faults += [Fault("missing", path) for path in listed if path not in files]
    faults += [Fault("changed", path) for path, sha in listed.items() if path in files and hashlib.sha256(files[path]).hexdigest() != sha]
    return faults + [Fault("extra", path) for path in files if path not in listed and path != SUMS]
