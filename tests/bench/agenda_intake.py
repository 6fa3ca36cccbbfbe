"""From the bytes of a document to the agenda in it, in the child process that may use only so much: time and peak memory.

Each variant is a format; its time is the median over the documents of the corpus in that format, each in a fresh child, start of
the interpreter included. `pdf_30_pages` is an agenda with its case papers, set with Typst.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from bot import child
from bot.work import KINDS, _environment
from tests.bench.report import Goal, Report, rotated
from tests.documents.agenda_scores import CORPUS, documents

FORMATS = ("txt", "md", "html", "docx", "odt", "pdf")
LONG = "pdf_30_pages"
GOALS = (Goal("median_s", at_most=1.5), Goal("peak_mib", at_most=200.0))
COLUMNS = ("median_s", "slowest_s", "cpu_s", "peak_mib", "documents", "read")
PAGES = 30
SENTENCE = "Rådet blir bedt om å si hva som er viktigst for brukerne, og hva som bør komme først i planen. "


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    documents: int = 6  # of each format


def run(size: Size) -> Report:
    """Every format in every round, the order rotated."""
    sets = {form: corpus(form)[: size.documents] for form in FORMATS} | {LONG: [("long.pdf", long_paper())]}
    rounds = []
    for number in range(size.rounds):
        rounds.append([measured(name, sets[name]) for name in rotated(list(sets), number)])
    return Report("agenda_intake", rounds, COLUMNS, GOALS, LONG, (), ("A fresh child each time, the start of its interpreter included.",))


def corpus(form: str) -> list[tuple[str, bytes]]:
    """The readable documents of one format."""
    found = [path for path in documents(CORPUS) if path.suffix == f".{form}"]
    return [(path.name, path.read_bytes()) for path in found if '"unreadable"' not in path.with_suffix(".json").read_text(encoding="utf-8")]


def long_paper() -> bytes:
    """An agenda of ten items and thirty pages of papers."""
    titles = [f"Sak {number}/27 Plan for tjeneste nummer {number}" for number in range(1, 11)]
    made = ["#set page(numbering: \"1\")", "= Innkalling til møte i Brukerrådet", "Dato: 10. februar 2027", "", "Tid: kl. 12.00–15.00", "",
            "Sted: Kommunehuset", "", "== Saksliste"]  # fmt: skip
    for title in titles:
        made += [title, ""]
    for page in range(PAGES - 1):
        made += ["#pagebreak()", f"= {titles[page % 10]}", "", SENTENCE * 24, ""]
    return bytes(typst.compile("\n".join(made).encode()))


def measured(name: str, files: Sequence[tuple[str, bytes]]) -> Mapping[str, Any]:
    """One format once."""
    spent, worked, peaks, good = [], [], [], 0
    for file, data in files:
        before = _worked()
        took, peak, facts = in_fresh_child(file, data)
        worked.append(_worked() - before)
        spent.append(took)
        peaks.append(peak)
        good += isinstance(facts.get("agenda"), dict)
    return {
        "variant": name, "median_s": statistics.median(spent), "slowest_s": max(spent), "cpu_s": statistics.median(worked),
        "peak_mib": max(peaks), "documents": len(files), "read": good,
    }  # fmt: skip


def _worked() -> float:
    """Seconds of processor that the children so far have had; a crowded machine stretches the clock, not these."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def in_fresh_child(name: str, data: bytes) -> tuple[float, float, Mapping[str, Any]]:
    """Seconds, MiB at most, and what came of it."""
    kind = KINDS["read_paper"]
    limits = kind.limits
    head = {"job": kind.job, "args": {"name": name, "today": "2027-01-20"}, "files": ["file"], "memory": limits.memory, "cpu": limits.cpu,
            "file": limits.file}  # fmt: skip
    began = time.perf_counter()
    command = [sys.executable, "-P", "-m", "bot.child"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment())  # noqa: S603 - our own
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        process.stdin.write(child.packed(head, [data]))
        process.stdin.close()
        watch = threading.Thread(target=watched, args=(process.pid, peaks := [0.0]))
        watch.start()
        out = process.stdout.read()
    process.wait()
    took = time.perf_counter() - began
    watch.join()
    answer, _blobs = child.unpacked(out)
    return took, max(peaks), answer.get("facts", {})


def watched(pid: int, peaks: list[float]) -> None:
    """The most memory it held at any time (the system's own mark), looked at until it ends."""
    status = Path(f"/proc/{pid}/status")
    while True:
        try:
            marks = [line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM")]
        except OSError:
            return
        if not marks:
            return
        peaks.append(int(marks[0].split()[1]) / 1024)
        time.sleep(0.005)
