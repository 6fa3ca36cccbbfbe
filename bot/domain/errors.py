"""The two ways something can be answered with no.

    Refusal      a rule said no: nothing changed, the person is told why and what they can do
    Unreadable   what was typed or sent could not be read: the same question is asked again
"""

from __future__ import annotations

from bot.domain.values import Fact, Say


class Refusal(Exception):
    """A rule said no. `key` names the phrase that explains it; `rule` its source, such as "Y28"."""

    def __init__(self, key: str, /, *, rule: str = "", **facts: Fact) -> None:
        super().__init__(key)
        self.key = key
        self.rule = rule
        self.facts = facts

    def said(self) -> Say:
        """The explanation as a phrase."""
        return Say(self.key, self.facts)


class Unreadable(Refusal):
    """What a person typed is no date, no number, none of the choices …"""
