"""What the Matrix account must remember lies in our own database, sealed under our own key.

`MatrixState` is all the channel asks of a store: give everything back, and write several
entries at once or none. `Shelf` collects changes until they are written together; `OlmStore` is
the store nio's encryption works on, so that another process can take over the account.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Protocol

from nio.crypto import (  # type: ignore[import-untyped]
    DeviceStore,
    GroupSessionStore,
    InboundGroupSession,
    OlmAccount,
    OlmDevice,
    Session,
    SessionStore,
)
from nio.crypto.device import TrustState  # type: ignore[import-untyped]


class MatrixState(Protocol):
    """Entries by name, bytes each; they hold secrets and are kept sealed."""

    def entries(self) -> Mapping[str, bytes]:
        """Everything that was written and not removed; asked for once, before anything runs."""

    async def write(self, changes: Mapping[str, bytes | None]) -> None:
        """Write all changes or none; None removes. Returns when they are safe."""


class Shelf:
    """The entries in memory, and the changes that are not yet written."""

    def __init__(self, state: MatrixState) -> None:
        self._state = state
        self._entries = dict(state.entries())
        self._changes: dict[str, bytes | None] = {}
        self._writing = asyncio.Lock()

    @property
    def changed(self) -> bool:
        """True when something waits to be written."""
        return bool(self._changes)

    def get(self, name: str) -> bytes | None:
        """One entry as it is now."""
        return self._entries.get(name)

    def load(self, name: str) -> dict[str, Any]:
        """One entry that is a JSON object; an empty one when it is not there."""
        found = self._entries.get(name)
        value = json.loads(found) if found else {}
        return value if isinstance(value, dict) else {}

    def under(self, prefix: str) -> list[tuple[str, bytes]]:
        """All entries whose name begins so; the rest of the name and the bytes."""
        return [(name[len(prefix) :], value) for name, value in self._entries.items() if name.startswith(prefix)]

    def put(self, name: str, value: bytes) -> None:
        """Change an entry; `flush` makes it last."""
        if self._entries.get(name) != value:
            self._entries[name] = self._changes[name] = value

    def keep(self, name: str, value: Mapping[str, Any]) -> None:
        """Change an entry that is a JSON object."""
        self.put(name, json.dumps(value, ensure_ascii=True, sort_keys=True).encode())

    def drop(self, name: str) -> None:
        """Remove an entry."""
        if self._entries.pop(name, None) is not None:
            self._changes[name] = None

    async def flush(self) -> None:
        """Write all changes together; what changes meanwhile goes with the next flush."""
        async with self._writing:
            changes, self._changes = self._changes, {}
            if not changes:
                return
            try:
                await self._state.write(changes)
            except BaseException:
                self._changes = {**changes, **self._changes}
                raise


class OlmStore:
    """nio's store, on a shelf. Every pickle is locked with `pickle_key`; the shelf is flushed by its owner."""

    def __init__(self, shelf: Shelf, pickle_key: str) -> None:
        self.shelf = shelf
        self.pickle_key = pickle_key
        self.giver = ""  # who sends the key that is being taken in
        self.givers: dict[tuple[str, str, str], str] = {}  # room, sender key, session → who gave the key

    # The account

    def load_account(self) -> Any:
        """The account of this device, or None before there is one."""
        kept = self.shelf.load("olm")
        return OlmAccount.from_pickle(kept["pickle"].encode(), self.pickle_key, kept["shared"]) if kept else None

    def save_account(self, account: Any) -> None:
        """Keep the account as it is now."""
        self.shelf.keep("olm", {"pickle": account.pickle(self.pickle_key).decode(), "shared": account.shared})

    # Sessions with single devices

    def load_sessions(self) -> Any:
        """Every session with another device."""
        store = SessionStore()
        for _, data in self.shelf.under("session/"):
            kept = json.loads(data)
            made, used = datetime.fromisoformat(kept["made"]), datetime.fromisoformat(kept["used"])
            store.add(kept["sender_key"], Session.from_pickle(kept["pickle"].encode(), made, self.pickle_key, used))
        return store

    def save_session(self, sender_key: str, session: Any) -> None:
        """Keep one session as it is now."""
        self.shelf.keep(f"session/{sender_key}/{session.id}", {
            "sender_key": sender_key, "pickle": session.pickle(self.pickle_key).decode(),
            "made": session.creation_time.isoformat(), "used": session.use_time.isoformat(),
        })

    # Keys of rooms

    def load_inbound_group_sessions(self) -> Any:
        """Every key that opens messages of a room."""
        store = GroupSessionStore()
        for _, data in self.shelf.under("megolm/"):
            kept = json.loads(data)
            pickle = kept["pickle"].encode()
            session = InboundGroupSession.from_pickle(
                pickle, kept["ed25519"], kept["sender_key"], kept["room"], self.pickle_key, kept["chain"]
            )
            store.add(session)
            self.givers[session.room_id, session.sender_key, session.id] = kept["giver"]
        return store

    def save_inbound_group_session(self, session: Any) -> None:
        """Keep a room's key, and who gave it."""
        self.givers[session.room_id, session.sender_key, session.id] = self.giver
        self.shelf.keep(f"megolm/{session.room_id}/{session.sender_key}/{session.id}", {
            "room": session.room_id, "sender_key": session.sender_key, "ed25519": session.ed25519,
            "pickle": session.pickle(self.pickle_key).decode(), "chain": session.forwarding_chain, "giver": self.giver,
        })

    # Devices of others

    def load_device_keys(self) -> Any:
        """Every device we know."""
        store = DeviceStore()
        for user, data in self.shelf.under("device/"):
            for device, kept in json.loads(data).items():
                store.add(OlmDevice(user, device, kept["keys"], kept["name"], kept["deleted"], TrustState[kept["trust"]]))
        return store

    def save_device_keys(self, device_keys: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep devices as they are now."""
        for user, devices in device_keys.items():
            kept = self.shelf.load(f"device/{user}")
            for name, device in devices.items():
                kept[name] = {"keys": dict(device.keys), "name": device.display_name, "deleted": device.deleted,
                              "trust": device.trust_state.name}
            self.shelf.keep(f"device/{user}", kept)

    def _trust(self, device: Any, trust: Any) -> bool:
        changed = device.trust_state != trust
        device.trust_state = trust
        self.save_device_keys({device.user_id: {device.device_id: device}})
        return bool(changed)

    def verify_device(self, device: Any) -> bool:
        """Trust a device."""
        return self._trust(device, TrustState.verified)

    def unverify_device(self, device: Any) -> bool:
        """Trust it no longer."""
        return self._trust(device, TrustState.unset)

    def blacklist_device(self, device: Any) -> bool:
        """Never give a key to a device."""
        return self._trust(device, TrustState.blacklisted)

    def unblacklist_device(self, device: Any) -> bool:
        """Give keys to it again."""
        return self._trust(device, TrustState.unset)

    def ignore_device(self, device: Any) -> bool:
        """Give keys to a device though nobody verified it."""
        return self._trust(device, TrustState.ignored)

    def unignore_device(self, device: Any) -> bool:
        """No longer."""
        return self._trust(device, TrustState.unset)

    def ignore_devices(self, devices: Iterable[Any]) -> None:
        """The same for several."""
        for device in devices:
            self.ignore_device(device)

    def is_device_verified(self, device: Any) -> bool:
        """Somebody compared its keys."""
        return bool(device.trust_state == TrustState.verified)

    def is_device_blacklisted(self, device: Any) -> bool:
        """It gets no keys."""
        return bool(device.trust_state == TrustState.blacklisted)

    def is_device_ignored(self, device: Any) -> bool:
        """It gets keys unverified."""
        return bool(device.trust_state == TrustState.ignored)

    # Keys asked for again: the channel asks by itself, so nothing is kept

    def load_outgoing_key_requests(self) -> dict[str, Any]:
        """None: see `matrix_crypto`."""
        return {}

    def add_outgoing_key_request(self, key_request: Any) -> None:
        """Nothing to keep."""

    def remove_outgoing_key_request(self, key_request: Any) -> None:
        """Nothing to remove."""

    def load_encrypted_rooms(self) -> set[str]:
        """None: rooms are learned from the server at each start."""
        return set()
