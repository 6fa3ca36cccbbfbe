"""The machine a figure was taken on, and what a process has used of it."""

from __future__ import annotations

import os
import platform
import sqlite3
import statistics
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import Any

_TICKS = os.sysconf("SC_CLK_TCK")
LIBRARIES = ("python-telegram-bot", "orjson", "uvloop", "sqlalchemy", "sqlmodel", "cryptography", "fluent.runtime")


def cpu_of(pid: int) -> float:
    """Seconds of user and system time of a process, its threads and its ended children, from the system's accounting."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS


def memory_of(pid: int) -> float:
    """Resident memory in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def fsync_ms(folder: Path, times: int = 50) -> float:
    """What writing a page through to the disk costs; the median."""
    found = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(times):
            file.write(b"x" * 4096)
            began = time.perf_counter()
            os.fsync(file.fileno())
            found.append(time.perf_counter() - began)
    return statistics.median(found) * 1e3


def commits_a_second(folder: Path, seconds: float = 0.5) -> float:
    """Commits of one small row each, SQLite with WAL and `synchronous=FULL`."""
    connection = sqlite3.connect(folder / "commits.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)")
    began, many = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row (text) VALUES ('word')")
        connection.execute("COMMIT")
        many += 1
    connection.close()
    return many / (time.perf_counter() - began)


def described() -> dict[str, Any]:
    """The machine in words and figures."""
    with tempfile.TemporaryDirectory(prefix="radslag-bench-") as name:
        folder = Path(name)
        fsync, commits = fsync_ms(folder), commits_a_second(folder)
    return {
        "cores": len(os.sched_getaffinity(0)),
        "processor": _processor(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "libraries": {name: _version(name) for name in LIBRARIES},
        "fsync_ms": round(fsync, 3),
        "commits_a_second": round(commits),
        "load": round(os.getloadavg()[0], 2),
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def line(machine: dict[str, Any]) -> str:
    """The same on one line."""
    known = " · ".join(f"{name} {number}" for name, number in machine["libraries"].items())
    return (
        f"{machine['cores']} cores ({machine['processor']}), {machine['system']}, Python {machine['python']}, SQLite {machine['sqlite']}; "
        f"fsync {machine['fsync_ms']} ms, {machine['commits_a_second']} commits/s, load at the start {machine['load']}\n{known}"
    )
