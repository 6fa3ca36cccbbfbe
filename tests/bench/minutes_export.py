"""Minutes with 10,000 inputs as Markdown, JSON and CSV, from the database to the bytes, beside a plain loop over mapped objects.

    python -m tests.bench.minutes_export --inputs 10000
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import and_, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Session, foreign, relationship, remote

from bot.documents.minutes import Later
from bot.documents.minutes_files import written
from handlers.minutes_facts import gather
from storage import inputs, meetings, people
from storage.engine import table
from storage.people import Person
from tests.handlers.agendas import publish
from tests.world import World, words

FORMS = ("md", "json", "csv")
GOAL = 10.0
COLUMNS = ("number", "giver", "organisation", "text", "status", "reason")


class Base(DeclarativeBase):
    """Mapped classes, as a first version would have them."""


class Somebody(Base):
    """A person."""

    __table__ = table(Person)


class Step(Base):
    """What happened to an input."""

    __table__ = table(inputs.InputStep)


class Given(Base):
    """An input, with who gave it and what happened, fetched when somebody looks."""

    __table__ = table(inputs.Input)
    giver = relationship(
        Somebody, primaryjoin=foreign(__table__.c.giver_id) == remote(Somebody.__table__.c.id), viewonly=True, uselist=False
    )
    steps = relationship(
        Step, order_by=Step.__table__.c.id, viewonly=True,
        primaryjoin=and_(  # with the council, so that the index is used
            __table__.c.council_id == foreign(Step.__table__.c.council_id), __table__.c.id == foreign(Step.__table__.c.input_id)
        ),
    )  # fmt: skip


class Taken(NamedTuple):
    """Seconds of ours and of the plain loop, and the most memory ours held, in bytes."""

    ours: float
    loop: float
    peak: int

    @property
    def ratio(self) -> float:
        return self.loop / self.ours


def seeded(url: str, many: int) -> World:
    """A meeting with so many inputs, each with two steps."""
    world = World("2027-01-04T10:00", url)
    publish(world)
    world.does("kari", "comment", item="i2", text="Rom må kunne låses.", ref="first")
    with world.store.begin() as tx:
        first = inputs.by_id(tx, "rad", "first")
        assert first is not None
        for number in range(2, many + 1):
            row = first._replace(id=f"in{number}", number=f"I-2027-{number:05}", status="accepted", reason="Vi er enige.")
            inputs.add(tx, row)
            for kind in ("received", "accepted"):
                inputs.add_step(tx, "rad", row.id, world.now, "status", after=kind, who_id="liv")
    return world


def ours(world: World) -> dict[str, bytes]:
    """What the product does when the office asks for the files."""
    with world.store.begin() as tx:
        liv, meeting = people.by_id(tx, "rad", "liv"), meetings.by_id(tx, "rad", "MO1")
        assert liv is not None
        assert meeting is not None
        kept = gather(world.desk.talk.turn(tx, liv, world.now), meeting)
    return {form: written(kept, words(), Later(), form) for form in FORMS}


def _row(one: Any) -> dict[str, Any]:
    status = one.steps[-1].after if one.steps else "received"
    said = words().say(f"inputs-status-{status.replace('_', '-')}", "nb")
    values = (one.number, one.giver.name, one.organisation, one.text, said, one.reason)
    return dict(zip(COLUMNS, values, strict=True))


def loop(url: str) -> dict[str, bytes]:
    """A form at a time, an input at a time, its steps when they are needed."""
    engine, made = create_engine(url), {}
    for form in FORMS:
        with Session(engine) as session:
            found = [_row(one) for one in session.scalars(select(Given).where(Given.__table__.c.meeting_id == "MO1"))]
        if form == "json":
            made[form] = json.dumps(found, ensure_ascii=False, indent=2).encode()
        elif form == "csv":
            out = io.StringIO()
            writer = csv.DictWriter(out, COLUMNS)
            writer.writeheader()
            writer.writerows(found)
            made[form] = out.getvalue().encode()
        else:
            made[form] = "\n".join("| " + " | ".join(str(cell) for cell in one.values()) + " |" for one in found).encode()
    engine.dispose()
    return made


def _took(run: Callable[[], dict[str, bytes]], many: int) -> float:
    began = time.process_time()
    made = run()
    taken = time.process_time() - began
    assert made["md"].count(b"I-2027-") >= many - 1
    return taken


def measured(many: int, folder: Path) -> Taken:
    """Both, over the same rows; memory in a run of its own, since watching it takes time."""
    url = f"sqlite:///{folder / 'minutes.db'}"
    world = seeded(url, many)
    ours(world)
    mine = min(_took(lambda: ours(world), many) for _ in range(3))
    theirs = _took(lambda: loop(url), many)
    tracemalloc.start()
    ours(world)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Taken(mine, theirs, peak)


def main() -> None:
    """Measure and say whether the goal is met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(options.inputs, Path(folder))
    print(f"{options.inputs} inputs, three forms: {found.ours:.2f} s; the plain loop {found.loop:.2f} s")
    print(f"{found.ratio:.0f} × (goal {GOAL:.0f} ×)")
    print(f"memory at most {found.peak / 2**20:.0f} MiB")


if __name__ == "__main__":
    main()
