"""The demo: plays a year before one's eyes, tells its story and writes what it exports to a folder."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.composition import Composer
from bot.desk import Desk
from bot.domain.calendars import at_clock, local
from bot.domain.values import Clock, Day, Fact, Quote
from bot.phrases import Phrases
from bot.work import Workshop
from bot.year import facts as year_facts
from bot.year import founding
from bot.year.packs import write_packs
from bot.year.player import Played, Player, Story
from bot.year.post import Post
from bot.year.story import Teller, parts, write_minutes, write_people
from handlers import routers
from storage import inbox, migration
from storage.engine import Store
from storage.files import FileStore
from storage.sealed import Keys

STEP = 25


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a shown year came to."""

    facts: Mapping[str, Any]
    story: Story
    unexpected: bool
    folder: Path


class Show:
    """Plays a year for an audience: `show` prints a line, `lang` is the audience's language."""

    def __init__(self, phrases: Phrases, lang: str, show: Callable[[str], None]) -> None:
        self.phrases = phrases
        self.lang = lang
        self.show = show

    def words(self, key: str, /, **facts: Fact) -> str:
        """A phrase for the audience."""
        return self.phrases.say(key, self.lang, facts=facts)

    def play(self, year: Mapping[str, Any], out: Path) -> Outcome:
        """Play, tell, write; the folder holds a database to talk with afterwards (`radslag chat`)."""
        store, keys = self._fresh(out)
        composer = Composer(self.phrases, keys)
        files = FileStore(out / "files", keys)
        desk = Desk(store, keys, composer, routers(), {}, files)
        founding.found(store, year, self._start(year))
        post = Post(store, composer)
        workshop = Workshop(store, desk, files, {}, lambda: self._start(year))

        def settle(now: int) -> None:
            workshop.work_off(now)
            post.settle(now)

        player = Player(desk, year, tuple(desk.talk.verbs), settle)
        self.show(self.words("year-begins", title=Quote(year["title"]), events=len(year["events"]), people=len(year["people"])))
        lines: list[str] = []
        story = player.play(lambda one: self._seen(one, year, composer, lines))
        with store.begin() as tx:
            facts = year_facts.of_year(tx, year["council"]["id"], *kept(story), last=year["period"]["to"])
            inbox.put_cursor(tx, "played", str(player.end()))
            told = list(Teller(tx, year["council"]["id"], self.phrases, self.lang).lines())
        write_minutes(desk, workshop, year, files, out, player.end())
        write_packs(desk, workshop, year, files, out, player.end())
        self._write(out, year, [*lines, "", *told], post, facts)
        for line in told:
            self.show(line)
        self._end(story, post, facts, out)
        store.close()
        return Outcome(facts, story, bool(story.unexpected), out)

    @staticmethod
    def _fresh(out: Path) -> tuple[Store, Keys]:
        """An empty folder of our own; an earlier demo in it is replaced, anything else is left alone."""
        for name in ("radslag.db", "radslag.db-wal", "radslag.db-shm"):
            (out / name).unlink(missing_ok=True)
        for name in ("keys", "files", "people", "minutes", "papers"):
            shutil.rmtree(out / name, ignore_errors=True)
        out.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{(out / 'radslag.db').resolve()}"
        migration.upgrade(url)
        return Store(url, durable=False).open(), Keys(out / "keys")

    @staticmethod
    def _start(year: Mapping[str, Any]) -> int:
        from datetime import date  # noqa: PLC0415

        return at_clock(date.fromisoformat(year["period"]["from"]), "00:00", year["council"]["time_zone"])

    def _seen(self, one: Played, year: Mapping[str, Any], composer: Composer, lines: list[str]) -> None:
        line = self._line(one, year, composer)
        if line:
            lines.append(f"- {line}")
        if (one.number + 1) % STEP == 0:
            self.show(self.words("year-progress", done=one.number + 1, total=len(year["events"])))

    def _line(self, one: Played, year: Mapping[str, Any], composer: Composer) -> str:
        if one.result is None or one.result.message is None:
            return ""
        day, hhmm = one.event["at"].split("T")
        titles = parts(year)
        said = composer.phrases.line(one.result.message.title, self.lang)
        who = str(titles.get(one.event["who"], one.event["who"]))
        key = "year-line-refused" if one.result.state == "refused" else "year-line"
        return self.words(key, day=Day(day), clock=Clock(hhmm), who=Quote(who), said=Quote(said))

    def _write(self, out: Path, year: Mapping[str, Any], lines: list[str], post: Post, facts: Mapping[str, Any]) -> None:
        title = self.words("year-story-title", title=Quote(year["title"]))
        (out / "story.md").write_text(f"# {title}\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
        (out / "facts.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        zone = year["council"]["time_zone"]
        piles = {person: [(f"{local(at, zone):%Y-%m-%d %H:%M}", said) for at, said in pile] for person, pile in post.piles.items()}
        write_people(piles, out)

    def _end(self, story: Story, post: Post, facts: Mapping[str, Any], out: Path) -> None:
        inputs = facts["inputs"]
        answered = sum(1 for each in inputs.values() if each["answers"])
        self.show("")
        self.show(self.words("year-ended", played=len(story.played), refused=len(story.ended("refused"))))
        self.show(self.words("year-inputs", inputs=len(inputs), answered=answered, messages=post.delivered))
        for name, many in sorted(story.not_built.items()):
            self.show(self.words("year-not-built", verb=name, many=many))
        for one in story.unexpected:
            state, key = (one.result.state, one.result.key) if one.result else ("", "")
            self.show(self.words("year-unexpected", number=one.number, verb=one.event["do"], state=state, key=key))
        self.show(self.words("year-written", folder=str(out)))
        self.show(self.words("year-try", folder=str(out)))


def kept(story: Story) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What was refused and what was warned, as the expected files list them."""

    def row(one: Played) -> dict[str, Any]:
        event = one.event
        return {"event": one.number, "at": event["at"], "who": event["who"], "do": event["do"], "why": one.result.key if one.result else ""}

    return [row(one) for one in story.ended("refused")], [row(one) for one in story.ended("warned")]
