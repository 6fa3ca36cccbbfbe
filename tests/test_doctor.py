"""`radslag doctor`, read by somebody tired: what is wrong, in a sentence, and what to do about it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import doctor
from bot.cli import app
from bot.clock import only_one
from bot.domain.languages import LANGUAGES
from bot.probing import Answer, ask
from bot.settings import Settings
from storage import beats
from storage.engine import Store
from tests.channels.telegram_server import FakeTelegram
from tests.world import words

pytestmark = pytest.mark.server

run = CliRunner()
TOKEN = "123456:" + "A" * 35
Asked = Callable[[str, float, str], Answer]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in [name for name in os.environ if name.startswith("RADSLAG_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")
    before = os.umask(0o077)
    yield
    os.umask(before)


def founded() -> None:
    assert run.invoke(app, ["council", "create", "--name", "Rådet", "--officer", "Liv"]).exit_code == 0


def said(*more: str) -> str:
    return run.invoke(app, ["doctor", *more]).output


def found(*more: str) -> dict[str, str]:
    return {each["name"]: each["what"] for each in json.loads(run.invoke(app, ["doctor", "--json", *more]).stdout)}


def answering(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> None:
    monkeypatch.setattr(doctor, "ask", lambda *_: answer)
    monkeypatch.setenv("RADSLAG_TELEGRAM_TOKEN", TOKEN)


def test_an_empty_machine_is_told_what_to_run() -> None:
    text = said()
    assert "Kjør «radslag migrate»" in text
    assert "Sett RADSLAG_TELEGRAM_TOKEN" in text
    assert "Du må ordne 3 ting. Begynn øverst." in text
    assert not Path("data").exists()  # looking changes nothing


def test_a_machine_in_order_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    founded()
    answering(monkeypatch, Answer(200, {"result": {"username": "radslag_bot"}}, 2.0))
    outcome = run.invoke(app, ["doctor"])
    assert (outcome.exit_code, "Alt er i orden." in outcome.output) == (0, True)
    assert "Telegram kjenner boten som @radslag_bot." in outcome.output
    assert "Klokka går riktig." in outcome.output
    assert "Loggen i Rådet er hel." in outcome.output
    assert TOKEN not in outcome.output


@pytest.mark.parametrize(
    ("answer", "what", "line"),
    [
        (Answer(401, {}, 0.0), "refused", "Hent nøkkelen på nytt hos BotFather"),
        (Answer(404, {}, None), "refused", "Telegram godtar ikke nøkkelen."),
        (Answer(0, {}, None), "silent", "Jeg når ikke Telegram."),
        (Answer(502, {}, 0.0), "trouble", "Telegram svarte med feil 502."),
        (Answer(200, {}, 0.0), "other", "Svaret kom ikke fra Telegram."),
    ],
)
def test_a_token_that_does_not_work_is_named_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, answer: Answer, what: str, line: str
) -> None:
    answering(monkeypatch, answer)
    assert found()["telegram"] == what
    assert line in said()
    assert TOKEN not in said() + said("--json")


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (Answer(200, {"user_id": "@bot:example.org"}, 0.0), "good"), (Answer(200, {"user_id": "@annen:example.org"}, 0.0), "other"),
        (Answer(401, {"errcode": "M_UNKNOWN_TOKEN"}, 0.0), "refused"), (Answer(0, {}, None), "silent"),
    ],
)  # fmt: skip
def test_the_homeserver_is_asked_who_we_are(monkeypatch: pytest.MonkeyPatch, answer: Answer, what: str) -> None:
    monkeypatch.setattr(doctor, "ask", lambda *_: answer)
    for name, value in (("HOMESERVER", "https://example.org"), ("USER", "@bot:example.org"), ("TOKEN", "syt_hemmelig_nøkkel")):
        monkeypatch.setenv(f"RADSLAG_MATRIX_{name}", value)
    assert found()["matrix"] == what
    assert "syt_hemmelig" not in said()


@pytest.mark.parametrize(("ahead", "line"), [(600.0, "Klokka går 10 minutter for fort."), (-90.0, "Klokka går 2 minutter for sakte.")])
def test_a_clock_that_is_off_is_seen_by_the_networks(monkeypatch: pytest.MonkeyPatch, ahead: float, line: str) -> None:
    answering(monkeypatch, Answer(200, {"result": {"username": "b"}}, ahead))
    assert line in said()
    assert found("--offline")["clock"] == "alone"


def test_rights_are_named_with_the_command_that_mends_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    founded()
    assert found("--offline")["rights"] == "good"
    (tmp_path / "data").chmod(0o755)
    (tmp_path / "data" / "radslag.db").chmod(0o644)
    assert "chmod -R go-rwx" in said("--offline")
    (tmp_path / "data").chmod(0o700)
    assert found("--offline")["rights"] == "good"
    (tmp_path / ".env").write_text(f"RADSLAG_TELEGRAM_TOKEN={TOKEN}\n")
    (tmp_path / ".env").chmod(0o644)
    assert "chmod 600" in said("--offline")
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / ".env"))
    assert found("--offline")["folder"] == "missing"


def test_a_database_that_is_gone_damaged_or_of_another_version_is_told_apart(tmp_path: Path) -> None:
    founded()
    file = tmp_path / "data" / "radslag.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    assert found("--offline")["database"] == "broken"
    assert "legg tilbake en sikkerhetskopi" in said("--offline")
    file.unlink()
    for beside in tmp_path.glob("data/radslag.db-*"):
        beside.unlink()
    assert found("--offline")["database"] == "none"
    (tmp_path / "data" / "keys").mkdir()
    (tmp_path / "data" / "keys" / "2027-01-01.key").write_bytes(b"x")
    assert found("--offline")["database"] == "gone"
    file.write_bytes(b"")
    assert found("--offline")["database"] == "empty"


def test_whether_the_bot_is_at_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    founded()
    answering(monkeypatch, Answer(200, {"result": {"username": "b"}}, 0.0))
    assert found()["running"] == "stopped"
    with only_one(f"sqlite:///{tmp_path / 'data' / 'radslag.db'}", tmp_path / "data"):
        assert "Telegram har ikke svart på lenge" in said()
        store = Store(f"sqlite:///{tmp_path / 'data' / 'radslag.db'}").open()
        with store.begin() as tx:
            beats.beat(tx, "telegram", 2**60)
        store.close()
        assert found()["running"] == "good"


def test_a_changed_log_and_a_code_that_does_not_fit_are_found(tmp_path: Path) -> None:
    founded()
    store = Store(f"sqlite:///{tmp_path / 'data' / 'radslag.db'}").open()
    from storage import audit, councils  # noqa: PLC0415

    with store.begin() as tx:
        [council] = councils.every(tx)
        for number in range(3):
            audit.note(tx, council_id=council.id, actor="p", behalf="", verb="x", subject=str(number), facts={}, at=number)
        audit.seal_chain(tx)
        from bot.audit import code  # noqa: PLC0415

        kept = code(audit.head(tx, council.id))
    assert found("--offline", "--code", kept)["audit"] == "good"
    assert found("--offline", "--code", "hei")["audit"] == "no-code"
    with store.begin() as tx:
        tx._cursor.execute("UPDATE audit SET verb = 'y' WHERE seq = 2")
    store.close()
    assert "Loggen i Rådet er endret. Første sted: nummer 2." in said("--offline")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_has_words_in_every_language(lang: str) -> None:
    book = words()
    source = Path(doctor.__file__).read_text(encoding="utf-8")
    keys = [key for key in book.keys(lang) if key.startswith("cli-doctor-")] if hasattr(book, "keys") else []
    for name, whats in {
        "folder": "good missing closed", "rights": "good open env", "clock": "good alone year fast slow", "networks": "none",
        "telegram": "good unasked refused silent trouble other", "matrix": "good unasked refused silent trouble other",
        "zones": "good missing", "fonts": "good missing", "voice": "good none missing",
        "database": "good none empty old gone closed broken unreached",
        "councils": "good none", "audit": "good broken no-code", "running": "good stopped silent behind",
    }.items():  # fmt: skip
        for what in whats.split():
            assert f'"{what}"' in source, what
            assert book.has(f"cli-doctor-{name}-{what}", lang), (name, what, keys[:1])
            if what not in ("good", "alone", "unasked", "stopped"):
                assert book.has(f"cli-doctor-{name}-{what}-mend", lang), (name, what)


@pytest.mark.server
async def test_a_real_answer_and_its_clock() -> None:
    import asyncio  # noqa: PLC0415

    async with FakeTelegram() as server:
        url = f"{server.url}/bot{server.token}/getMe"
        answer = await asyncio.to_thread(ask, url, 0.0)
        assert answer.status == 200
        assert "username" in answer.body["result"]
        wrong = await asyncio.to_thread(ask, f"{server.url}/bot1:x/getMe", 0.0)
        assert wrong.status in (401, 404)
    gone = await asyncio.to_thread(ask, url, 0.0)
    assert gone == Answer(0, {}, None)


def test_whether_there_is_a_voice(tmp_path: Path) -> None:
    def found(**settings: str) -> tuple[str, bool]:
        told = doctor.examine(Settings(data_dir=tmp_path, **settings), online=False)  # type: ignore[arg-type]
        (voice,) = (one for one in told if one.name == "voice")
        return voice.what, voice.good

    assert found() == ("good", True)
    assert found(voice="none") == ("none", True)
    assert found(voice="piper", voice_models="nb=/nowhere.onnx") == ("missing", False)
