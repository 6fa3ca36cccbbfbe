"""The post of a played year: everything that is due is rendered for its reader and laid in their pile."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot import delivery
from bot.composition import Composer
from bot.year.player import CHANNEL
from storage import sending
from storage.engine import Store
from storage.outbox import Lost

MANY = 200


@dataclass(slots=True)
class Post:
    """Delivers on the console in place of the networks; `piles` holds what each person has read."""

    store: Store
    composer: Composer
    piles: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    delivered: int = 0

    def settle(self, now: int) -> None:
        """Deliver what may go by `now`."""
        with self.store.begin() as tx:
            while rows := sending.claim(tx, now, MANY, [CHANNEL]):
                for row in rows:
                    frozen = row.frozen or delivery.compose_delivery(tx, self.composer, row, now)
                    sending.begin(tx, row.id, row.fence, now)
                    if not isinstance(frozen, bytes):
                        state, reason = (frozen.state, frozen.reason) if isinstance(frozen, Lost) else ("dead", "moved")
                        sending.settle(tx, row.id, row.fence, state, at=now, reason=reason)
                        continue
                    text = "\n\n".join(part.text for part in self.composer.unseal(frozen))
                    self.piles.setdefault(row.person_id, []).append((row.due_at, text))
                    sending.settle_sent(tx, row.id, row.fence, at=now, ext_id=f"{CHANNEL}-{row.id}")
                    self.delivered += 1
