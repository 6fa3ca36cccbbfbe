"""The program as an operator runs it: started, talked with, asked how it is, told to stop."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.channels.telegram_server import FakeTelegram
from tests.postgres import OwnServer
from tests.waiting import until
from tests.world import words

AGAIN = words().say("desk-sent-again", "nb")
ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.server


async def radslag(env: dict[str, str], *line: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *line, env=env, cwd=env["HOME"], stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    said, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode or 0, said.decode()


def beats(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "data" / "radslag.db")) as file:
        return {row[0] for row in file.execute("SELECT name FROM beat")}


async def test_started_talked_with_asked_and_stopped(tmp_path: Path) -> None:
    async with FakeTelegram() as server:
        env = {
            "PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "RADSLAG_DATA_DIR": str(tmp_path / "data"),
            "RADSLAG_TELEGRAM_TOKEN": server.token, "RADSLAG_TELEGRAM_API_URL": server.url, "RADSLAG_LANGUAGE": "nb",
        }  # fmt: skip
        code, made = await radslag(env, "council", "create", "--name", "Rådet", "--officer", "Liv Holm", "--json")
        assert code == 0, made
        running = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=env, cwd=tmp_path, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
        )
        try:
            server.says(7, json.loads(made)["code"], name="Liv", lang="nb")
            await until(lambda: any("Hvordan vil du ha meldingene?" in (message.get("text") or "") for message in server.inbox(7)))
            await until(lambda: beats(tmp_path) == {"clock", "telegram"})
            code, said = await radslag(env, "doctor")
            assert "Boten går, og nettverkene svarer." in said, said
            assert server.token not in said
            code, said = await radslag(env, "run")
            assert code == 75, said
            server.says(7, "meny", name="Liv", lang="nb")
            begun = time.monotonic()
            running.send_signal(signal.SIGTERM)
            _, log = await asyncio.wait_for(running.communicate(), 20)
            assert (running.returncode, time.monotonic() - begun < 19) == (0, True), log.decode()
            assert server.token.split(":")[1] not in log.decode()
        finally:
            if running.returncode is None:
                running.kill()
    with closing(sqlite3.connect(tmp_path / "data" / "radslag.db")) as file:
        assert file.execute("SELECT count(*) FROM outbox WHERE state IN ('leased', 'sending')").fetchone() == (0,)
        assert file.execute("SELECT value FROM cursor WHERE channel = 'name:telegram'").fetchone() is not None
        assert file.execute("SELECT count(*) FROM beat WHERE name IN ('clock', 'telegram')").fetchone() == (2,)
        assert file.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert not any(path.stat().st_mode & 0o077 for path in (tmp_path / "data").rglob("*"))


async def test_a_database_taken_away_under_it_ends_it_with_its_own_code(tmp_path: Path) -> None:
    async with FakeTelegram() as server:
        env = {
            "PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "RADSLAG_DATA_DIR": str(tmp_path / "data"),
            "RADSLAG_TELEGRAM_TOKEN": server.token, "RADSLAG_TELEGRAM_API_URL": server.url, "RADSLAG_LANGUAGE": "nb",
        }  # fmt: skip
        assert (await radslag(env, "council", "create", "--name", "Rådet", "--officer", "Liv Holm"))[0] == 0
        running = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=env, cwd=tmp_path, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
        )
        try:
            await until(lambda: "clock" in beats(tmp_path))
            (tmp_path / "data" / "radslag.db").rename(tmp_path / "data" / "elsewhere.db")
            said, _ = await asyncio.wait_for(running.communicate(), 40)
        finally:
            if running.returncode is None:
                running.kill()
        assert running.returncode == 74
        assert "Databasefilen er borte" in said.decode()


async def test_postgresql_falls_over_or_only_reads_and_nothing_is_lost(tmp_path: Path) -> None:
    """F11, F12: the bot ends with a sentence and is started again, as services are; what was written meanwhile has its answer, once."""
    database = await asyncio.to_thread(OwnServer)
    async with FakeTelegram() as server:
        env = {
            "PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "RADSLAG_DATA_DIR": str(tmp_path / "data"),
            "RADSLAG_TELEGRAM_TOKEN": server.token, "RADSLAG_TELEGRAM_API_URL": server.url, "RADSLAG_LANGUAGE": "nb",
            "RADSLAG_DATABASE_URL": database.url,
        }  # fmt: skip

        async def runs() -> asyncio.subprocess.Process:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=env, cwd=tmp_path, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
            )

        def heard(said: str) -> int:
            texts = [message.get("text") or "" for message in server.inbox(7)]
            return sum(said in text and AGAIN not in text for text in texts)  # what may have come before says that it comes again

        running = None
        try:
            code, made = await radslag(env, "council", "create", "--name", "Rådet", "--officer", "Liv Holm", "--json")
            assert code == 0, made
            running = await runs()
            server.says(7, json.loads(made)["code"], name="Liv", lang="nb")
            await until(lambda: heard("Hvordan vil du ha meldingene?") == 1)
            await asyncio.to_thread(database.stop)
            server.says(7, "Kort og tydelig", name="Liv", lang="nb")
            said, _ = await asyncio.wait_for(running.communicate(), 60)
            assert running.returncode == 71, said.decode()
            assert said.decode().rstrip().endswith("Start meg på nytt."), said.decode()
            code, why = await radslag(env, "run")
            assert (code, why) == (75, "Jeg når ikke databasen.\nSe på RADSLAG_DATABASE_URL, og om PostgreSQL går.\n")
            await asyncio.to_thread(database.start)
            running = await runs()
            await until(lambda: heard("Hvilket språk vil du ha?") > 0)
            await asyncio.to_thread(database.only_reads, True)
            server.says(7, "meny", name="Liv", lang="nb")
            said, _ = await asyncio.wait_for(running.communicate(), 60)
            assert running.returncode == 71, said.decode()
            code, why = await radslag(env, "run")
            assert (code, "Ingenting er endret. Prøv igjen om litt." in why) == (75, True), why
            await asyncio.to_thread(database.only_reads, False)
            running = await runs()
            await until(lambda: heard("Dette kan du gjøre") > 0)
            running.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(running.wait(), 20) == 0
            assert (heard("Hvilket språk vil du ha?"), heard("Dette kan du gjøre")) == (1, 1)
            assert heard("Hvordan vil du ha meldingene?") == 1
        finally:
            if running is not None and running.returncode is None:
                running.kill()
            await asyncio.to_thread(database.end)
