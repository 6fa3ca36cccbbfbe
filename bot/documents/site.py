"""The public web site of a council: who, mandate, meetings, approved minutes, what happened to the inputs, the year in figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.documents import annual, text
from bot.documents.annual import outcomes
from bot.documents.blocks import Block, Document, Heading, Listing, Pairs, Paragraph, Pointer
from bot.documents.calendar import Entry, calendars
from bot.documents.minutes import LONG_AGO, Words
from bot.documents.site_pages import Frame, Page, Part, render
from bot.domain.values import Clock, Day, Fact, Quote, Say, say

Facts = Mapping[str, Any]
MENU = ("index", "who", "meetings", "inputs", "figures")
CALENDAR = "meetings.ics"


class Pen(annual.Pen):
    """The phrases of the site, turned to one language."""

    def site(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the site."""
        return self.words.say(f"sites-{key}", self.lang, "standard", facts, today=LONG_AGO)

    def item(self, number: str, style: str) -> str:
        """An item's number in the form that councils use."""
        plain = number.removeprefix("§").strip().rstrip(".")
        return self.say(say(f"inputs-item-start-{style.replace('_', '-')}", number=plain)) if plain else ""


def build(facts: Facts, words: Words, langs: Sequence[str] = ()) -> dict[str, bytes]:
    """Every file of the site by its path. The first language lies at the top, the others in folders of their own."""
    langs = tuple(dict.fromkeys(langs or (str(facts["lang"]),)))
    made: dict[str, bytes] = {CALENDAR: _calendar(facts, words, langs[0])}
    for lang in langs:
        folder = "" if lang == langs[0] else f"{lang}/"
        frame = _frame(facts, Pen(words, lang), langs)
        for page in pages(facts, Pen(words, lang), up="" if not folder else "../"):
            made[f"{folder}{page.path}"] = render(page, frame).encode()
    return made


def as_text(facts: Facts, words: Words, lang: str) -> str:
    """The whole site as plain text, page by page."""
    found = pages(facts, Pen(words, lang))
    return "\n".join(text.render(Document(lang, f"[{page.path}] {page.title}", tuple(part.block for part in page.parts))) for page in found)


def _menu(facts: Facts) -> Iterator[str]:
    for name in MENU:
        if (name != "inputs" or facts["shown"]["inputs"]) and (name != "figures" or facts["report"] is not None):
            yield name


def _frame(facts: Facts, pen: Pen, langs: Sequence[str]) -> Frame:
    here = langs.index(pen.lang)
    others = [
        (lang, ("" if here == 0 else "../") + ("" if place == 0 else f"{lang}/"), Pen(pen.words, lang).site("in-this-language"))
        for place, lang in enumerate(langs) if place != here
    ]  # fmt: skip
    return Frame(
        pen.lang, str(facts["council"]), pen.site("skip"), pen.site("menu"),
        tuple((f"{name}.html", pen.site(f"page-{name}")) for name in _menu(facts)), pen.site("languages"), tuple(others),
        pen.site("foot", day=Day(facts["made"])), str(facts["council"]),
    )  # fmt: skip


def pages(facts: Facts, pen: Pen, up: str = "") -> list[Page]:
    """All pages in one language; `up` leads to the top folder."""
    found = [
        Page("index.html", str(facts["council"]), tuple(_index(facts, pen))),
        Page("who.html", pen.site("page-who"), tuple(_who(facts, pen))),
        Page("meetings.html", pen.site("page-meetings"), tuple(_meetings(facts, pen, up))),
    ]
    found += [Page(_path(facts, one), _title(one, pen), tuple(_meeting(facts, one, pen))) for one in facts["meetings"] if one["published"]]
    if facts["shown"]["inputs"]:
        found.append(Page("inputs.html", pen.site("page-inputs"), tuple(_inputs(facts, pen))))
        for one in facts["meetings"]:
            rows = _of(facts, one)
            if rows:
                title = pen.site("inputs-to", meeting=Quote(_title(one, pen)))
                found.append(Page(_path(facts, one, "inputs"), title, tuple(_answers(facts, rows, pen))))
    if facts["report"] is not None:
        found.append(Page("figures.html", annual.title(facts["report"], pen), tuple(_figures(facts, pen))))
    return found


# --- the front page and who --------------------------------------------------------------------------------


def _index(facts: Facts, pen: Pen) -> Iterator[Part]:
    lang = str(facts["lang"])
    yield Part(Paragraph(pen.site("about", council=Quote(facts["council"]), authority=Quote(facts["authority"] or facts["council"]))))
    yield Part(Heading(pen.site("mandate")))
    parts = facts["mandate_parts"]
    for name in parts:
        yield Part(Heading(pen.site(f"mandate-{name}"), 3))
        yield Part(Paragraph(str(parts[name])), lang)
    if not parts:
        yield Part(Paragraph(str(facts["mandate"])), lang) if facts["mandate"] else Part(Paragraph(pen.site("mandate-none")))
    yield Part(Heading(pen.site("next")))
    coming = [one for one in facts["meetings"] if not one["held"] and one["day"] >= facts["made"]]
    yield Part(Paragraph(_line(coming[0], pen) if coming else pen.site("next-none")))
    contact = facts["contact"]
    if contact is not None:
        yield Part(Heading(pen.site("contact")))
        pairs = (
            (pen.site("contact-who"), contact["name"]),
            (pen.site("contact-phone"), contact["phone"]),
            (pen.site("contact-hours"), contact["hours"]),
        )
        yield Part(Pairs(tuple((label, str(value)) for label, value in pairs if value)))
    yield Part(Heading(pen.site("more")))
    yield from (Part(Pointer(pen.site(f"page-{name}"), f"{name}.html")) for name in _menu(facts) if name != "index")


def _who(facts: Facts, pen: Pen) -> Iterator[Part]:
    for body in facts["bodies"]:
        yield Part(Heading(str(body["name"])), str(facts["lang"]))
        if not body["seats"]:
            yield Part(Paragraph(pen.site("no-seats")))
            continue
        yield Part(Paragraph(pen.site("seats", many=len(body["seats"]))))
        yield Part(Listing(tuple(_seat(seat, pen) for seat in body["seats"])))
    if not facts["shown"]["names"]:
        yield Part(Paragraph(pen.site("no-names")))


def _seat(seat: Facts, pen: Pen) -> str:
    role = pen.say(say(f"people-role-{seat['role'].replace('_', '-')}")) if seat["role"] else pen.site("seat-empty")
    said = [one for one in (seat["name"], seat["organisation"]) if one]
    return f"{role}: {', '.join(said)}" if said else role


# --- meetings ----------------------------------------------------------------------------------------------


def _path(facts: Facts, meeting: Facts, name: str = "meeting") -> str:
    """A file of its own for each meeting; its name comes from the day and never from what people wrote."""
    same = [one["id"] for one in facts["meetings"] if one["day"] == meeting["day"]]
    more = f"-{same.index(meeting['id']) + 1}" if len(same) > 1 else ""
    return f"{name}-{meeting['day']}{more}.html"


def _title(meeting: Facts, pen: Pen) -> str:
    return pen.site("meeting", title=Quote(str(meeting["title"])), day=Day(meeting["day"]))


def _line(meeting: Facts, pen: Pen) -> str:
    when = pen.site("when", day=Day(meeting["day"]), start=Clock(meeting["start"]), end=Clock(meeting["end"]))
    return ". ".join(one for one in (str(meeting["title"]), when, str(meeting["place"])) if one) + "."


def _meetings(facts: Facts, pen: Pen, up: str) -> Iterator[Part]:
    coming = [one for one in facts["meetings"] if not one["held"] and one["day"] >= facts["made"]]
    yield Part(Heading(pen.site("coming")))
    if coming:
        yield Part(Listing(tuple(_line(one, pen) for one in coming)))
        yield Part(Pointer(pen.site("calendar"), up + CALENDAR))
    else:
        yield Part(Paragraph(pen.site("next-none")))
    shown = [one for one in facts["meetings"] if one["published"]]
    yield Part(Heading(pen.site("agendas")))
    if not shown:
        yield Part(Paragraph(pen.site("agendas-none")))
    for one in reversed(shown):
        key = "with-minutes" if one["approved"] else "with-agenda"
        yield Part(Pointer(pen.site(key, meeting=Quote(_title(one, pen))), _path(facts, one)))


def _meeting(facts: Facts, meeting: Facts, pen: Pen) -> Iterator[Part]:
    when = pen.site("when", day=Day(meeting["day"]), start=Clock(meeting["start"]), end=Clock(meeting["end"]))
    mode = pen.words.say(f"minutes-doc-mode-{meeting['mode']}", pen.lang)
    pairs = [(pen.site("label-when"), when), (pen.site("label-place"), f"{meeting['place']} ({mode})" if meeting["place"] else mode)]
    if meeting["seats_present"] is not None:
        pairs.append((pen.site("label-there"), pen("seats", present=meeting["seats_present"], all=meeting["seats"])))
    yield Part(Pairs(tuple(pairs)))
    state = "minutes-approved" if meeting["approved"] else "minutes-not-yet" if meeting["held"] else "minutes-coming"
    yield Part(Paragraph(pen.site(state, day=Day(meeting["approved"] or meeting["day"]))))
    rows = _of(facts, meeting)
    for item in meeting["items"]:
        yield from _item(facts, item, [row for row in rows if row["item_id"] == item["id"]], _path(facts, meeting, "inputs"), pen)
    yield from _addenda(facts, meeting, pen)


def _addenda(facts: Facts, meeting: Facts, pen: Pen) -> Iterator[Part]:
    for one in meeting["addenda"]:
        yield Part(Heading(pen.site("addendum", number=one["number"], day=Day(one["day"]))))
        yield _own(one["text"], str(facts["lang"]), pen)


def _item(facts: Facts, item: Facts, rows: Sequence[Facts], answers: str, pen: Pen) -> Iterator[Part]:
    lang = str(facts["lang"])
    name = f"{pen.item(item['number'], facts['numbering'])} {item['title'] or pen.site('hidden')}".strip()
    yield Part(Heading(name), lang)
    yield Part(Paragraph(pen.say(say(f"agenda-kind-{item['kind'].replace('_', '-')}-about"))))
    if item["summary"]:
        yield Part(Paragraph(str(item["summary"])), lang)
    if item["question"]:
        yield Part(Pairs(((pen.site("question"), str(item["question"])),), lang))
    if item["papers"]:
        yield Part(Heading(pen.site("papers"), 3))
        yield Part(Listing(tuple(str(one) for one in item["papers"])), lang)
    for vote in item["votes"]:
        many = pen("vote-cast", cast=vote["cast"], entitled=vote["entitled"]) if vote["counts_shown"] else pen("vote-hidden")
        yield Part(Heading(pen.site("vote"), 3))
        said = vote["said"].get(pen.lang)
        yield Part(Paragraph(said)) if said else _own(vote["outcome"], lang, pen)
        yield Part(Paragraph(many))
    for decision in item["decisions"]:
        yield Part(Heading(pen.site("decision"), 3))
        yield _own(decision["text"], lang, pen)
        key = "enough" if decision["quorate"] else "notes-only"
        facts_of = {name: decision[name] for name in ("present", "seats", "needed")}
        yield Part(Paragraph(pen.say(Say(f"minutes-doc-{key}", facts_of))))
    if rows:
        yield Part(Pointer(pen.site("inputs-here", many=len(rows)), f"{answers}#{rows[0]['number']}"))


def _own(words: str | None, lang: str, pen: Pen) -> Part:
    """Words of the council, or that they are not shown."""
    return Part(Paragraph(words), lang) if words else Part(Paragraph(pen.site("hidden")))


# --- inputs and figures ------------------------------------------------------------------------------------


def _of(facts: Facts, meeting: Facts) -> list[Facts]:
    """The inputs to a meeting, item by item."""
    rows = [row for row in facts["inputs"] if row["meeting"] == meeting["id"]]
    order = list(dict.fromkeys(row["item_id"] for row in rows))
    return sorted(rows, key=lambda row: (order.index(row["item_id"]), row["number"]))


def _inputs(facts: Facts, pen: Pen) -> Iterator[Part]:
    rows = facts["inputs"]
    yield Part(Paragraph(pen.site("inputs-about")))
    if not rows:
        yield Part(Paragraph(pen.site("inputs-none")))
        return
    counted: dict[str, int] = {}
    for row in rows:
        counted[row["status"]] = counted.get(row["status"], 0) + 1
    yield Part(Paragraph(pen.site("inputs-count", many=len(rows), answered=sum(bool(row["answered"]) for row in rows))))
    yield Part(outcomes(counted, pen))
    yield Part(Paragraph(pen("patterns")))
    yield Part(Heading(pen.site("inputs-by-meeting")))
    for one in reversed(facts["meetings"]):
        many = len(_of(facts, one))
        if many:
            label = pen.site("inputs-of", meeting=Quote(_title(one, pen)), many=many)
            yield Part(Pointer(label, _path(facts, one, "inputs")))


def _answers(facts: Facts, rows: Sequence[Facts], pen: Pen) -> Iterator[Part]:
    """You said – we did – why not, one by one."""
    lang, item = str(facts["lang"]), ""
    for row in rows:
        if row["item_id"] != item:
            item = row["item_id"]
            yield Part(Heading(_named(facts, row, pen)), lang)
        yield Part(Heading(pen.site("input", number=row["number"]), 3), anchor=row["number"])
        said = Pairs(((pen.site("you-said"), str(row["text"])),), lang) if row["text"] else Paragraph(pen.site("text-hidden"))
        yield Part(said)
        status = row["word"][:1].upper() + row["word"][1:] if row["word"] else pen.status(row["status"])
        yield Part(Pairs(((pen.site("we-did"), status),)))
        yield from (Part(block, lang) for block in _said(row, pen))
        if not row["answered"] and row["due"]:
            yield Part(Paragraph(pen.site("answer-by", day=Day(row["due"]))))


def _named(facts: Facts, row: Facts, pen: Pen) -> str:
    """The item that an input is about, named as on the page of its meeting."""
    items = {item["id"]: item for meeting in facts["meetings"] for item in meeting["items"]}
    item = items.get(row["item_id"])
    if item is None:
        return str(row["item"]) or pen.site("hidden")
    return f"{pen.item(item['number'], facts['numbering'])} {item['title'] or pen.site('hidden')}".strip()


def _said(row: Facts, pen: Pen) -> Iterator[Block]:
    found = (("changed", row["changed"]), ("why", row["reason"]), ("evidence", row["evidence"]), ("then", row["next"]))
    pairs = tuple((pen.site(f"label-{name}"), pen.site("hidden") if value is None else str(value)) for name, value in found if value != "")
    if pairs:
        yield Pairs(pairs)


def _figures(facts: Facts, pen: Pen) -> Iterator[Part]:
    booklet = annual.build(facts["report"], pen.words, pen.lang, public=True)
    yield from (Part(block) for block in booklet.cover)
    for chapter in booklet.chapters:
        yield Part(Heading(chapter.title))
        yield from (Part(block) for block in chapter.blocks)


def _calendar(facts: Facts, words: Words, lang: str) -> bytes:
    """Meetings that are still to come, for people's own calendars."""
    pen = Pen(words, lang)
    coming = [one for one in facts["meetings"] if not one["held"] and one["day"] >= facts["made"]]
    made = _instant(facts["made"])
    entries = [
        Entry(one["id"], str(one["title"]), one["start_at"], one["end_at"], str(one["place"]), one["changes"], made, str(facts["lang"]))
        for one in coming
    ]
    return calendars(entries, pen.site("calendar-name", council=Quote(facts["council"])))


def _instant(day: str) -> int:
    """The start of a day, UTC, as files are stamped."""
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()) * 1_000_000
