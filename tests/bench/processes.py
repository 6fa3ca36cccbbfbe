"""The processes of a measurement: the fake server on one core, a bot on another, each fresh."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.bench.machine import cpu_of, memory_of

ROOT = Path(__file__).resolve().parent.parent.parent
PEERS = ROOT / ".venv-peers" / "bin" / "python"
HERE = Path(__file__).resolve().parent
TOKEN = "4242:canary-token-that-must-never-be-logged"  # noqa: S105  of a server that exists only in tests


def _clean(extra: Mapping[str, str]) -> dict[str, str]:
    """An environment without proxies and without settings of other bots; bytecode may be kept, as where people run it."""
    ours = ("RADSLAG_", "PYTHONDONTWRITE", "TELEGRAM_API_JSON")
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower() and not name.startswith(ours)}
    return kept | {"PYTHONPATH": str(ROOT)} | dict(extra)


def start(command: Sequence[str], core: int, env: Mapping[str, str], *, out: int | None = None) -> subprocess.Popen[str]:
    """A process on a core of its own; what it complains about goes to a file beside it."""
    process = subprocess.Popen(  # noqa: S603 - our own commands
        list(command), cwd=HERE / "peers", env=_clean(env), stdout=out or subprocess.DEVNULL, stderr=_complaints(), text=True
    )
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(process.pid, {cores[core % len(cores)]})
    return process


def _complaints() -> int:
    named = os.environ.get("RADSLAG_BENCH_LOG")
    return os.open(named, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if named else subprocess.DEVNULL


def end(process: subprocess.Popen[str]) -> None:
    """End it, kindly first."""
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


class Server:
    """The fake server, driven over its control port."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self.process = process
        self.url = url

    def control(self, verb: str, **fields: Any) -> Any:
        """One verb; its answer."""
        request = Request(f"{self.url}/control/{verb}", json.dumps(fields).encode(), {"Content-Type": "application/json"})  # noqa: S310
        with urlopen(request, timeout=600) as answer:  # noqa: S310 - loopback
            return json.loads(answer.read())["result"]

    def quiet(self, still: float = 0.3, timeout: float = 60.0) -> None:
        """Wait until nothing has been called for a moment and nothing waits."""
        until, calls, since = time.monotonic() + timeout, -1, time.monotonic()
        while time.monotonic() < until:
            stats = self.control("stats")
            if stats["calls"] != calls or stats["waiting"]:
                calls, since = stats["calls"], time.monotonic()
            elif time.monotonic() - since >= still:
                return
            time.sleep(0.05)


@contextmanager
def server(*options: str) -> Iterator[Server]:
    """A fresh fake server on the first core."""
    process = start([sys.executable, "-m", "tests.bench.fake", *options], 0, {}, out=subprocess.PIPE)
    try:
        assert process.stdout is not None
        yield Server(process, json.loads(process.stdout.readline())["url"])
    finally:
        end(process)


@dataclass(frozen=True, slots=True)
class Variant:
    """One bot to measure. `command(folder)` starts it; `kind` is the load it is given."""

    name: str
    command: Callable[[], list[str]]
    kind: str
    ours: bool = False
    installed: Callable[[], bool] = lambda: True


def _peer(script: str) -> Callable[[], list[str]]:
    return lambda: [str(PEERS), script]


def peers_installed() -> bool:
    """Is there an environment with the other libraries?"""
    return PEERS.exists()


OURS = Variant("radslag", lambda: [sys.executable, "-m", "tests.bench.product"], "confirming", ours=True)
RUN = Variant("radslag run", lambda: [sys.executable, "-m", "bot", "run"], "confirming", ours=True)
PTB = Variant("ptb", _peer("ptb_echo.py"), "plain", installed=peers_installed)
AIOGRAM = Variant("aiogram", _peer("aiogram_echo.py"), "plain", installed=peers_installed)
PTB_PACED = Variant("ptb limiter", _peer("ptb_paced.py"), "broadcast", installed=peers_installed)
AIOGRAM_LOOP = Variant("aiogram loop", _peer("aiogram_loop.py"), "broadcast", installed=peers_installed)


class Bot:
    """A bot under measurement."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self.process = process
        self.folder = folder

    @property
    def cpu(self) -> float:
        return cpu_of(self.process.pid)

    @property
    def memory(self) -> float:
        return memory_of(self.process.pid)


@contextmanager
def bot(variant: Variant, url: str, seeded: Path | None, **more: str) -> Iterator[Bot]:
    """A fresh bot on the second core; ours gets a fresh copy of the prepared folder."""
    with tempfile.TemporaryDirectory(prefix="radslag-bench-") as name:
        folder = Path(name) / "data"
        if variant.ours and seeded is not None:
            shutil.copytree(seeded, folder)
        env = {
            "PEER_URL": url, "PEER_TOKEN": TOKEN, "RADSLAG_TELEGRAM_API_URL": url, "RADSLAG_TELEGRAM_TOKEN": TOKEN,
            "RADSLAG_DATA_DIR": str(folder), "RADSLAG_LOG_LEVEL": "WARNING", **more,
        }  # fmt: skip
        process = start(variant.command(), 1, env)
        try:
            yield Bot(process, folder)
        finally:
            end(process)


@contextmanager
def prepared(members: int, waiting: int = 0) -> Iterator[dict[str, Any]]:
    """A folder with a council in it, made by a process of its own and copied for each round."""
    with tempfile.TemporaryDirectory(prefix="radslag-bench-") as name:
        command = [sys.executable, "-m", "tests.bench.seed", f"{name}/data", "--people", str(members), "--waiting", str(waiting)]
        made = subprocess.run(command, check=True, capture_output=True, text=True, env=_clean({}), cwd=ROOT)  # noqa: S603
        yield json.loads(made.stdout.splitlines()[-1])
