"""J1 and J2 as the rows read: four languages complete, each member's own in the same vote, one count; on both networks."""

from __future__ import annotations

import pytest

from tests.handlers.rows import both, latest, on
from tests.handlers.voters import MEMBERS, closed, inputs, met, opened, tally

VOTE = {"kari": "stem", "per": "røyst", "aisha": "rösta", "tom": "vote"}
ASKED = {"kari": "Avstemning: Skal rådet", "per": "Avrøysting: Skal rådet", "aisha": "Omröstning: Skal rådet", "tom": "Vote: Skal rådet"}
YES = {"kari": "ja", "per": "ja", "aisha": "nej", "tom": "yes"}
SURE = {"kari": "Ja, stem", "per": "Ja, røyst", "aisha": "Ja, rösta", "tom": "Yes, vote"}
KEPT = {
    "kari": "Stemmen er lagt i urna", "per": "Røysta er lagd i urna", "aisha": "Rösten ligger i urnan", "tom": "Your vote is in the urn",
}  # fmt: skip


@both
@pytest.mark.parametrize("secret", [False, True])
def test_each_member_sees_their_own_language_in_the_same_vote_and_there_is_one_count(network: str, secret: bool) -> None:
    """J2."""
    world = met(on(network))
    opened(world, secret=secret)
    for who in MEMBERS:
        world.reads(who)
        (ballot,) = world.says(who, VOTE[who])
        assert ballot.startswith(ASKED[who])
        world.says(who, YES[who])
        kept = world.presses(who, SURE[who])[0]
        if secret:
            assert kept.startswith(KEPT[who])
    closed(world)
    assert tally(world) == {"yes": 3, "no": 1, "abstain": 0}
    results = {who: latest(world, who, "") for who in MEMBERS}
    title = {"kari": "Flertall for:", "per": "Fleirtal for:", "aisha": "Majoritet för:", "tom": "Carried:"}
    assert {who for who, text in results.items() if not text.startswith(title[who])} == set()


@both
def test_the_same_input_its_answer_and_the_minutes_are_read_in_four_languages(network: str) -> None:
    """J1: nobody meets another language than their own, but for what people wrote themselves, which is announced."""
    world = met(on(network))
    inputs(world)
    foreign = {
        "kari": ("Möte", "Ärende", "Meeting", "Item", "Skriv ”", "Write “"),
        "per": ("Ärende", "Meeting", "Item", "Write “", "Hva ", "Hvilken "),
        "aisha": ("Hva ", "Hvilken ", "Kva ", "Meeting", "Write “", "Sak "),
        "tom": ("Hva ", "Kva ", "Vad ", "Skriv «", "Skriv ”", "Ärende"),
    }  # fmt: skip
    asked = {
        "kari": ("meny", "saker", "mine innspill", "frister", "innstillinger", "hjelp", "godtgjørelse", "hvem er med"),
        "per": ("meny", "saker", "innspela mine", "fristar", "innstillingar", "hjelp", "godtgjersle", "kven er med"),
        "aisha": ("meny", "ärenden", "mina synpunkter", "frister och datum", "inställningar", "hjälp", "arvode", "vilka är med"),
        "tom": ("menu", "items", "my comments", "deadlines", "settings", "help", "fees", "who is in the council"),
    }  # fmt: skip
    for who, words in asked.items():
        for typed in words:
            read = "\n".join(world.says(who, typed))
            assert world.result.state in ("done", "asked", "refused"), (who, typed)
            assert not world.result.key.startswith("core-not-understood"), (who, typed)
            assert [word for word in foreign[who] if word in read] == [], (who, typed, read)
            world.says(who, {"aisha": "stopp", "tom": "stop"}.get(who, "stopp"))
