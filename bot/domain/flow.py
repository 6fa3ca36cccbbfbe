"""A life cycle as a table: in this state, this verb leads to that state; everything else is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.domain.errors import Refusal


@dataclass(frozen=True, slots=True)
class Flow:
    """The life of one noun. From this one table come the buttons, the refusals and the diagram."""

    noun: str
    start: str
    moves: Mapping[tuple[str, str], str]

    def __post_init__(self) -> None:
        object.__setattr__(self, "moves", MappingProxyType(dict(self.moves)))

    def after(self, state: str, verb: str) -> str:
        """The state that the verb leads to; a move that is not in the table is refused."""
        try:
            return self.moves[state, verb]
        except KeyError:
            raise Refusal(f"{self.noun}-not-now", state=state, verb=verb) from None

    def can(self, state: str, verb: str) -> bool:
        """Is there such a move?"""
        return (state, verb) in self.moves

    def verbs_from(self, state: str) -> tuple[str, ...]:
        """What can be done in this state, in the order of the table."""
        return tuple(verb for at, verb in self.moves if at == state)

    def states(self) -> tuple[str, ...]:
        """All states, the first one first."""
        found = dict.fromkeys([self.start])
        for (state, _), then in self.moves.items():
            found.update({state: None, then: None})
        return tuple(found)

    def ends(self) -> frozenset[str]:
        """The states that nothing leads out of."""
        return frozenset(state for state in self.states() if not self.verbs_from(state))

    def diagram(self) -> str:
        """The table as a Mermaid state diagram, for the documents."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.start}"]
        lines += [f"    {state} --> {then}: {verb}" for (state, verb), then in self.moves.items()]
        lines += [f"    {state} --> [*]" for state in self.states() if state in self.ends()]
        return "\n".join(lines) + "\n"
