"""Rights and what acts on them; a council's own words about complaints."""

from __future__ import annotations

from bot.domain.rights import LONGEST, RIGHTS, complaints
from handlers import routers


def test_every_right_can_be_acted_on_by_a_verb_that_exists() -> None:
    verbs = {name for router in routers() for name in router.verbs}
    assert {verb for acts in RIGHTS.values() for verb in acts} <= verbs
    assert all(RIGHTS.values())


def test_where_one_complains_is_the_council_s_own_word() -> None:
    assert complaints({"complaints": "  Skriv til kommunen. "}) == "Skriv til kommunen."
    assert complaints({}) == complaints({"complaints": ["feil"]}) == ""
    assert len(complaints({"complaints": "a" * 999})) == LONGEST
