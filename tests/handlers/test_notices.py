"""A message to all, seen beforehand; and what did not arrive."""

from __future__ import annotations

from storage import outbox, people, sending
from storage.people import AccountRow
from tests.handlers.newcomers import nora, person
from tests.world import World


def test_a_message_goes_to_all_after_a_look_with_the_count(world: World) -> None:
    nora(world)
    for typed in ("send melding", "Julelunsj", "Vi spiser sammen onsdag.\n\nTa med matpakke."):
        world.says("liv", typed)
    [text] = world.says("liv", "ferdig")
    assert text.startswith("Sende dette til 8 personer?")
    assert "7 får den her i chatten" in text
    assert world.reads("kari") == []
    assert world.says("liv", "ja")[0].startswith("Sendt til 8 personer")
    assert world.reads("kari")[0].startswith("Julelunsj\n\nVi spiser sammen onsdag.")
    assert world.reads("tom")[0].startswith("In Norwegian: Julelunsj")


def test_a_message_waits_for_the_morning(world: World) -> None:
    world.now = world.at("2027-01-04T21:00")
    world.does("liv", "send_notice", title="Nytt", text="Hei")
    assert world.reads("kari") == []
    assert {at for kind, _, _, at in world.told("notice")} == {"2027-01-05T08:00"}
    world.now = world.at("2027-01-05T08:00")
    assert len(world.reads("kari")) == 1


def test_a_message_is_seen_with_a_members_eyes_before_it_goes(world: World) -> None:
    with world.store.begin() as tx:
        people.change(tx, "rad", "aisha", profile="plain")
    for typed in ("send melding", "Julelunsj", "Vi spiser sammen. Ta med mat."):
        world.says("liv", typed)
    world.says("liv", "ferdig")
    world.presses("liv", "Se som et medlem")
    [seen] = world.says("liv", "Aisha")
    assert seen.startswith("På norska: Julelunsj")
    assert "Hälsningar Liv Holm" in seen
    assert world.reads("aisha") == []
    assert world.says("liv", "1")[0].startswith("Sende dette til 7 personer?")


def test_members_send_no_messages_to_all(world: World) -> None:
    assert world.does("kari", "send_notice", title="x", text="y").key == "core-not-allowed"
    assert world.does("kari", "preview", person="per", title="x", text="y").key == "core-not-allowed"
    assert world.does("liv", "send_notice", title=" ", text="y").key == "core-empty"


# -- what did not arrive -----------------------------------------------------------------------------------


def blocked(world: World, who: str) -> None:
    """The next message to this person is refused by the network."""
    world.does("liv", "send_notice", title="Nytt", text="Hei")
    with world.store.begin() as tx:
        for row in sending.claim(tx, world.now, 200, ["console"]):
            sending.begin(tx, row.id, row.fence, world.now)
            if row.person_id == who:
                sending.settle(tx, row.id, row.fence, "dead", at=world.now, reason="blocked")
            else:
                sending.settle_sent(tx, row.id, row.fence, at=world.now, ext_id=f"m{row.id}")


def test_when_all_has_arrived_the_list_says_so(world: World) -> None:
    assert world.says("liv", "ikke levert")[0].startswith("Alt har kommet fram")
    world.says("kari", "ikke levert")
    assert world.result.key == "core-not-allowed"


def test_the_list_says_who_what_and_why(world: World) -> None:
    nora(world)
    blocked(world, "aisha")
    [text] = world.says("liv", "ikke levert")
    assert text.startswith("2 meldinger kom ikke fram")
    assert "Aisha Noor: melding til alle. Har blokkert boten" in text
    assert "Nora Nilsen: melding til alle. Har ikke chat. Ring eller send i posten" in text


def test_a_call_takes_it_off_the_list(world: World) -> None:
    nora(world)
    world.does("liv", "send_notice", title="Nytt", text="Hei")
    world.says("liv", "ikke levert")
    assert "Telefon: 400 99 888" in world.says("liv", "1")[0]
    assert "Send på nytt" not in world.shown["liv"][-1].text
    assert world.presses("liv", "De har fått vite det")[0].startswith("Meldingen er tatt ut av listen")
    assert world.says("liv", "ikke levert")[0].startswith("Alt har kommet fram")


def test_send_again_sends_the_same_once_more(world: World) -> None:
    blocked(world, "aisha")
    world.says("liv", "ikke levert")
    world.says("liv", "1")
    assert world.presses("liv", "Send på nytt")[0].startswith("Jeg sender meldingen på nytt")
    assert world.reads("aisha")[0].startswith("På norska: Nytt")
    assert world.presses("liv", "Send på nytt")[0] != ""
    assert world.result.key == "core-button-used"


def test_another_network_takes_it_from_now_on(world: World) -> None:
    blocked(world, "aisha")
    with world.store.begin() as tx:
        aisha = people.by_id(tx, "rad", "aisha")
        assert aisha is not None
        people.add_account(tx, AccountRow("mx", "matrix", "@aisha:example.org", "!rom", "open"))
        people.link(tx, "mx", aisha, world.now)
    world.says("liv", "ikke levert")
    world.says("liv", "1")
    assert world.presses("liv", "Bruk en annen kanal")[0].startswith("Jeg sender meldingen på Matrix")
    assert person(world, "aisha").channel == "matrix"
    with world.store.begin() as tx:
        assert [row.person_id for row in sending.claim(tx, world.now, 10, ["matrix"])] == ["aisha"]
        assert outbox.undelivered(tx, "rad") == []


def test_reminders_rest_in_a_pause_and_the_rest_arrives(world: World) -> None:
    world.does("liv", "plan_meeting", meeting="m1", body="rad", kind="meeting", title="Vintermøte", start="2027-02-10T12:00",
               end="2027-02-10T14:00", place="Rom 2", mode="physical")  # fmt: skip
    world.does("kari", "pause", until="2027-03-01")
    world.does("per", "switch_addon", addon="no_reminders")
    for who in ("kari", "per", "aisha"):
        world.reads(who)
    world.pass_to("2027-02-09T09:00")
    assert any(text.startswith("Mötet är onsdag") for text in world.reads("aisha"))
    assert [text.split("\n")[0] for text in world.reads("kari")] == ["Hva skal møtet onsdag 10. februar handle om?"]
    assert [text.split("\n")[0] for text in world.reads("per")] == [
        "Kva skal møtet onsdag 10. februar handle om?", "Vil du ta ein samtale med Liv Holm?",
    ]  # fmt: skip
    world.does("liv", "send_notice", title="Nytt", text="Hei")
    assert world.reads("kari")[-1].startswith("Nytt")
