"""Which texts may say the same: words they share, weighed by how rare they are; people decide, this only suggests."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from bot.domain.words import fold

ALIKE = 40  # percent of the rarer words two texts must share to be shown together
STEM = 5  # letters that count: "leieboer", "leieboere" and "leieboerne" are one word
SHORTEST = 4
_WORD = re.compile(r"[^\W\d_]+")


class Pair(NamedTuple):
    """Two texts that may say the same, and how much of their words they share, in percent."""

    first: str
    second: str
    pct: int


def stems(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, shortened so that endings do not matter."""
    return frozenset(word[:STEM] for word in _WORD.findall(fold(text)) if len(word) >= SHORTEST)


def pairs(texts: Iterable[tuple[str, str]], least: int = ALIKE) -> tuple[Pair, ...]:
    """Pairs of (id, text) that share enough, the most alike first; only texts with a word in common are compared."""
    known = [(ref, stems(text)) for ref, text in texts]
    seen = Counter(word for _ref, words in known for word in words)
    weight = {word: log(1 + len(known) / many) for word, many in seen.items()}
    having: dict[str, list[int]] = {}
    shared: Counter[tuple[int, int]] = Counter()
    found = []
    for place, (_ref, words) in enumerate(known):
        others = {other for word in words if seen[word] <= max(2, len(known) // 2) for other in having.get(word, ())}
        for other in others:
            shared[other, place] = _percent(known[other][1], words, weight)
        for word in words:
            having.setdefault(word, []).append(place)
    for (one, other), pct in shared.items():
        if pct >= least:
            found.append(Pair(known[one][0], known[other][0], pct))
    return tuple(sorted(found, key=lambda pair: (-pair.pct, pair.first, pair.second)))


def _percent(one: frozenset[str], other: frozenset[str], weight: dict[str, float]) -> int:
    """How much of the lighter text the two have in common."""
    both = sum(weight[word] for word in one & other)
    least = min(sum(weight[word] for word in one), sum(weight[word] for word in other))
    return int(100 * both / least) if least and len(one & other) > 1 else 0


def groups(found: Sequence[Pair]) -> tuple[tuple[str, ...], ...]:
    """The pairs as groups: what is like the same text belongs together."""
    home: dict[str, list[str]] = {}
    for pair in found:
        one, other = home.get(pair.first, [pair.first]), home.get(pair.second, [pair.second])
        joined = one if one is other else one + other
        for ref in joined:
            home[ref] = joined
    return tuple(dict.fromkeys(tuple(group) for group in home.values()))
