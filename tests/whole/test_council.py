"""A whole small council lives its main loop over real networks: a secretary on Matrix, members on Telegram and Matrix."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage import audit, councils
from tests.channels import synapse
from tests.channels.synapse import Synapse
from tests.channels.telegram_server import FakeTelegram
from tests.whole import loop
from tests.whole.loop import Member
from tests.whole.town import OnTelegram, Somebody, Town

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
_count = iter(range(10_000))


@pytest.fixture(autouse=True)
def nothing_goes_wrong(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR] == []


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


IN_NB = ("Velkommen til Boligrådet", "Takk. Hvordan vil du ha meldingene?")  # where the network tells no language


def in_nynorsk(who: Somebody) -> Member:
    told = isinstance(who, OnTelegram)
    return Member(
        who, "Per Dahl", "Leieboerne", *(("Velkomen til Boligrådet", "Takk. Korleis vil du ha meldingane?") if told else IN_NB),
        "Boligrådet har møte onsdag 10. februar", "innspel", "ferdig", "Vi må få vite kven som er kontaktperson.", "Ja, send",
        "Innspel {number} er motteke", "Svar på innspelet ditt {number}: ja", "teke til følgje",
        "Utkast til referat frå onsdag 10. februar", "" if told else "Nynorsk",
    )  # fmt: skip


def in_swedish(who: Somebody) -> Member:
    told = isinstance(who, OnTelegram)
    return Member(
        who, "Aisha Noor", "Pårørende", *(("Välkommen till Boligrådet", "Tack. Hur vill du ha meddelandena?") if told else IN_NB),
        "Möte i Boligrådet onsdag den 10 februari", "synpunkt", "klar", "Hyresgäster behöver en tidsplan.", "Ja, skicka",
        "Synpunkt {number} är mottagen", "Svar på din synpunkt {number}: delvis ja", "tas delvis med",
        "Utkast till protokoll från onsdag den 10 februari", "" if told else "Svenska",
    )  # fmt: skip


def in_english(who: Somebody) -> Member:
    return Member(
        who, "Tom Reed", "Ungdomsrådet", *IN_NB,
        "Meeting of Boligrådet on Wednesday 10 February", "comment", "done", "The goals must be measurable.", "Yes, send",
        "Input {number} is received", "Answer to your input {number}: not accepted", "not accepted",
        "Draft minutes of Wednesday 10 February", "English",
    )  # fmt: skip


def in_bokmal(nynorsk: Member) -> Member:
    """The same person, once they have asked for bokmål."""
    return replace(
        nynorsk, text="Brev må være lette å lese.", received="Innspel {number} er motteke",
        answer="Svar på innspillet ditt {number}: ja", status="tatt til følge", draft="Utkast til referat fra onsdag 10. februar",
    )  # fmt: skip


async def the_loop(town: Town, liv: Somebody, per: Member, aisha: Member, tom: Member) -> None:
    """From the codes to the approved minutes."""
    everybody = (liv, per.who, aisha.who, tom.who)
    assert (await liv.says(town.code))[-1].startswith("Hvordan vil du ha meldingene?")
    for member in (per, aisha, tom):
        assert member.seat in (await liv.through("ny plass", member.seat))[-1]
    for member in (per, aisha, tom):
        await loop.comes_in(town, liv, member)
    await loop.plans(liv)
    await loop.publishes(town, liv, [per, aisha, tom])
    await town.pass_to("2027-01-28T10:00")
    loop.look_away(everybody)
    again = in_bokmal(per)
    for number, member in enumerate((per, aisha, tom, again), 1):
        await loop.comments(member, f"I-2027-00{number}")
    await town.pass_to("2027-02-10T12:00")
    loop.look_away(everybody)
    await loop.meets(liv)
    await town.pass_to("2027-02-11T10:00")
    loop.look_away(everybody)
    await loop.answers(town, liv, per, "I-2027-001", "tatt til følge", "Navnet skrives på alle brev.")
    await loop.answers(town, liv, aisha, "I-2027-002", "delvis tatt til følge", "Planen får datoer, men ikke for alt.")
    await loop.answers(town, liv, tom, "I-2027-003", "ikke tatt til følge", "Loven setter målene.")
    await per.who.through("byt språk", "[okmål]")
    await loop.answers(town, liv, again, "I-2027-004", "tatt til følge", "Alle brev blir sett på.")
    exported = await loop.writes_minutes(town, liv, [again, aisha, tom])
    assert "filer er klare" in exported[0]


def check_minutes(files: dict[str, bytes]) -> None:
    """The files say what the council did; those that are text are read here."""
    kinds = {name.rpartition(".")[2] for name in files}
    assert kinds >= {"html", "json", "md", "txt"}
    for name, data in files.items():
        if name.rpartition(".")[2] not in {"html", "json", "md", "txt"}:
            continue
        for words in ("Rådet ber om mål som kan måles.", "Vi må få vite kven som er kontaktperson.", "Loven setter målene.", "I-2027-004"):
            assert words in data.decode(), (name, words)
    [kept] = [json.loads(data) for name, data in files.items() if name.endswith(".json")]
    found = {one["number"]: one["status"] for item in kept["items"] for one in item["inputs"]}
    assert list(found.values()) == ["accepted", "partly_accepted", "not_accepted", "accepted"], found


async def test_a_small_council_on_two_networks(server: Synapse, tmp_path: Path) -> None:
    number = next(_count)
    bot, liv_there, tom_there = (server.register(f"{name}{number}") for name in ("bot", "liv", "tom"))
    async with FakeTelegram() as telegram, Town(tmp_path / "data", telegram=telegram, synapse=server, bot=bot) as town:
        liv = await town.on_matrix("Liv Holm", liv_there)
        tom = in_english(await town.on_matrix("Tom Reed", tom_there))
        per = in_nynorsk(town.on_telegram("Per Dahl", 2, "nn"))
        aisha = in_swedish(town.on_telegram("Aisha Noor", 3, "sv"))
        await the_loop(town, liv, per, aisha, tom)
        check_minutes(await liv.files())
        assert await town.app.runner.write(lambda tx: [audit.verify(tx, council.id) for council in councils.every(tx)]) == [[]]
        assert telegram.verdict().complaints == []


async def test_the_same_loop_without_telegram(server: Synapse, tmp_path: Path) -> None:
    number = next(_count)
    bot, *accounts = (server.register(f"{name}{number}") for name in ("bot", "liv", "per", "aisha", "tom"))
    async with Town(tmp_path / "data", synapse=server, bot=bot) as town:
        assert list(town.app.channels) == ["matrix"]
        liv, per, aisha, tom = [await town.on_matrix(account.name, account) for account in accounts]
        await the_loop(town, liv, in_nynorsk(per), in_swedish(aisha), in_english(tom))
        check_minutes(await liv.files())
