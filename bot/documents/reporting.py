"""Makes reports, packs, the public site and archive packages as files. Slow work: it runs in a child process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from bot.documents import annual, archives, guides, handover, making, markdown, pages, site
from bot.documents import words as word_list
from bot.documents.blocks import Document
from bot.documents.booklet import Booklet
from bot.domain.archives import file_name
from bot.domain.values import Json
from bot.domain.works import Done, Made

ZIP = "application/zip"
FORMS = ("html", "pdf", "large_print", "docx")
MIMES = {"html": "text/html", "txt": "text/plain", "md": "text/markdown", "json": "application/json", "ics": "text/calendar"}


def make(args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Done:
    """`what` is annual, pack, guide, words, site, archive or archive_year; `facts` all that goes in."""
    facts = making._cleaned(args["facts"])
    words, lang = making._words(), str(args.get("lang") or facts["lang"])
    match args["what"]:
        case "annual":
            return files(annual.build(facts, words, lang), f"{facts['year']}-{file_name(str(facts['council']))}")
        case "pack":
            return files(handover.build(facts, words), f"{facts['made']}-{file_name(str(facts['council']))}")
        case "guide":
            return guides.files(words, facts, tuple(args["forms"]))
        case "words":
            name = f"{file_name(words.say('words-file', lang))}-{file_name(str(facts['council']))}-{lang}"
            return files(word_list.build(facts, words), name, tuple(args.get("forms") or FORMS))
        case "site":
            made = site.build(facts, words, tuple(args["langs"]))
            folder = f"{file_name(str(facts['council']))}-web"
            return Done({"files": len(made)}, (Made(f"{folder}.zip", ZIP, archives.zipped(made, folder)),))
        case "archive":
            made = archives.meeting(facts, words, blobs)
        case "archive_year":
            made = archives.year(facts, words, blobs, report(facts["report"], lang))
        case _:
            raise ValueError(str(args["what"]))
    folder = archives.name(facts)
    return Done({"files": len(made)}, (Made(f"{folder}.zip", ZIP, archives.zipped(made, folder)),))


def files(booklet: Booklet, name: str, forms: Sequence[str] = FORMS) -> Done:
    """A booklet in the forms that people read, with the pages of those that have pages."""
    found, counts = list[Made](), list[Json]()
    for form in forms:
        data, mime = making.written(booklet, form)
        ending = {"large_print": "pdf"}.get(form, form)
        stem = f"{name}-large" if form == "large_print" else name
        found.append(Made(f"{stem}.{ending}", mime, data))
        counts.append(len(making._PAGES.findall(data)) if ending == "pdf" else 0)
    return Done({"pages": counts}, tuple(found))


def report(facts: Mapping[str, Any], lang: str, *, paged: bool = True) -> dict[str, bytes]:
    """The annual report as text, Markdown, page and data, and for the archive as a PDF that keeps."""
    booklet, stem = annual.build(facts, making._words(), lang), str(facts["year"])
    document = Document(lang, booklet.title, tuple(making.chapters(booklet)))
    made = {
        f"{stem}.md": markdown.render(document).encode(),
        f"{stem}.html": pages.render(booklet).encode(),
        f"{stem}.txt": making.text(booklet).encode(),
        f"{stem}.json": orjson.dumps(facts, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE),
    }
    return made | {f"{stem}.pdf": making.written(booklet, "pdf")[0]} if paged else made
