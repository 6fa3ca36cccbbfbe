"""The main loop of a council as people live it: in by a code, agenda early, comments, meeting, answers, minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.whole.town import Somebody, Town, code_in

ITEMS = "Godkjenning av saksliste\nBoligsosial handlingsplan\nMidlertidig bolig\nEventuelt"
TITLE = "Status for dagens plan"
PAPER = "Planen gjelder til 2027. Mange venter lenge på en bolig."


@dataclass(frozen=True)
class Member:
    """A member with the words they type and the lines they must read, in their own language."""

    who: Somebody
    name: str
    seat: str
    invited: str  # the first line of the welcome
    thanks: str  # the first line after the name
    opens: str  # the first line of the message about the agenda
    comment: str  # the command
    done: str
    text: str
    send: str  # the choice that confirms
    received: str  # the receipt, without the number
    answer: str  # the first line of the answer, without the number
    status: str
    draft: str  # the first line of the message about the draft
    language: str = ""  # the choice they take when asked; empty when their network told the bot


def first(texts: list[str]) -> str:
    """The first line of the last message."""
    assert texts, "nothing came"
    return texts[-1].split("\n")[0]


def one_of(texts: list[str], start: str) -> str:
    """The one message that begins so."""
    found = [text for text in texts if text.startswith(start)]
    assert len(found) == 1, (start, texts)
    return found[0]


def look_away(people: Iterable[Somebody]) -> None:
    """What has come so far is read."""
    for one in people:
        one.reads()


async def comes_in(town: Town, secretary: Somebody, member: Member) -> None:
    """The secretary invites somebody by typing; they come in by their code; the secretary says yes."""
    await secretary.through("inviter", member.name, "[medlem]")
    code = code_in(await secretary.chooses(member.seat))
    assert first(await member.who.says(code)) == member.invited
    assert first(await member.who.says(member.name)) == member.thanks
    if member.language:
        await member.who.chooses("Hopp over")
        await member.who.chooses(member.language)
    asked = secretary.reads()
    assert one_of(asked, f"{member.name} vil være med i rådet")
    await secretary.chooses("Ja, det er dem")
    assert first(await secretary.chooses("Ja, det er riktig person")) == f"{member.name} er med"
    await town.quiet()
    assert member.who.reads(), f"{member.name} is told that they are in"


async def plans(secretary: Somebody) -> None:
    """The secretary plans a meeting and writes its agenda, by typing."""
    last = await secretary.through(
        "planlegg møte", "[Vanlig møte]", "Boliger for alle", "10. februar 2027 klokka 12", "15", "[Alle møtes på ett sted]",
        "Kommunehuset, rom 2", "hopp over",
    )  # fmt: skip
    assert first(last) == "Boliger for alle er planlagt onsdag 10. februar"
    assert "Siste dag for innspill: fredag 5. februar" in last[-1]
    last = await secretary.through("skriv saksliste", "[Boliger for alle]", ITEMS, "ferdig")
    assert first(last) == "Sakslisten onsdag 10. februar har 4 saker"
    last = await secretary.through(
        "fyll inn sak", "[Sak 2: Boligsosial", "[Rådet kan påvirke saken]", "Kommunen skal lage en ny plan.",
        "Hvilke mål skal planen ha?", "mål, tiltak og rekkefølge", "pengene er satt av", "[Planlegging]", "hopp over",
    )  # fmt: skip
    assert first(last) == "Sak 2 er lagret"
    last = await secretary.through("legg ved papir", "[Boliger for alle]", "[Sak 2: Boligsosial", TITLE, "hopp over", PAPER, "ferdig")
    assert first(last) == "Papiret «Status for dagens plan» er lagt ved"


async def publishes(town: Town, secretary: Somebody, members: list[Member]) -> None:
    """The agenda goes out; everybody reads it in their own language."""
    asked = await secretary.says("send ut sakene")
    assert first(asked) == "Vil du sende sakene til onsdag 10. februar nå?"
    sent = await secretary.chooses("Ja, send sakene")
    assert first(sent) == f"Sendt til {len(members)} personer"
    await town.quiet()
    for member in members:
        told = one_of(member.who.reads(), member.opens)
        assert "2/27: Boligsosial handlingsplan" in told
        assert "Liv Holm, 400 12 345" in told


async def comments(member: Member, number: str) -> None:
    """A member comments before the meeting and gets a number."""
    await member.who.says(member.comment)
    await member.who.chooses("2/27")
    await member.who.through(member.text, member.done)
    receipt = await member.who.chooses(member.send)
    assert first(receipt) == member.received.format(number=number), receipt


async def meets(secretary: Somebody) -> None:
    """The meeting is opened, decides and is closed."""
    assert first(await secretary.through("åpne møte", "[Boliger for alle]")) == "Møtet er åpnet"
    last = await secretary.through("vedtak", "[Sak 2/27", "Rådet ber om mål som kan måles.", "hopp over")
    assert "vedtak" in last[-1].casefold(), last
    last = await secretary.through("lukk møte", "[Boliger for alle]", "[Ja, avslutt møtet]")
    assert first(last).startswith("Møtet sluttet klokka"), last


async def answers(town: Town, secretary: Somebody, member: Member, number: str, status: str, reason: str) -> None:
    """An input gets an outcome with a reason; its author is told at once, in their own language."""
    last = await secretary.through("svar på innspill", f"[{number}", f"[{status}]", reason)
    for _ in range(10):
        if first(last) != "Stemmer dette?":
            last = await secretary.says("hopp over")
    said = await secretary.chooses("Ja, send svaret")
    assert first(said) == f"{number}: {status}", said
    await town.quiet()
    told = one_of(member.who.reads(), member.answer.format(number=number))
    assert member.text in told
    assert member.status in told
    assert reason in told


async def writes_minutes(town: Town, secretary: Somebody, members: list[Member]) -> list[str]:
    """Draft, approval, export; what the secretary read at the export."""
    last = await secretary.through("referatutkast", "[Boliger for alle]", "[Ja, send utkastet]")
    assert first(last) == f"Utkastet er sendt til {len(members)} personer"
    await town.quiet()
    for member in members:
        assert one_of(member.who.reads(), member.draft)
    await town.pass_to("2027-02-26T10:00")
    secretary.reads()
    assert first(await secretary.through("godkjenn referat", "[Boliger for alle]", "[Ja, godkjenn]")) == "Referatet er godkjent"
    return await secretary.through("eksport", "[Referat]", "[Boliger for alle]")
