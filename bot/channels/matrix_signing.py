"""The bot signs its own Matrix device, so that clients which accept only signed devices talk to it.

Three signing keys are made once and kept as secrets. The master key is the account's identity:
when the server shows another one, everything stops and the operator is told; an identity is
never replaced silently.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from bot.channels.matrix_guard import mapping
from bot.channels.matrix_http import Answered, Homeserver, path

Object = dict[str, Any]


class ForeignIdentity(Exception):
    """The server's master key is not ours."""


class PasswordNeeded(Exception):
    """The server wants the account's password before it takes our signing keys."""


def canonical(value: Mapping[str, Any]) -> bytes:
    """The one spelling of a JSON object that is signed: sorted, without spaces, UTF-8 as it is."""
    bare = {key: part for key, part in value.items() if key not in ("signatures", "unsigned")}
    return json.dumps(bare, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def unpadded(data: bytes) -> str:
    """Base64 without padding, as Matrix writes keys and signatures."""
    return base64.b64encode(data).decode().rstrip("=")


def padded(text: str) -> bytes:
    """Bytes of base64 without padding."""
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def public(seed: bytes) -> str:
    """The public key of a seed."""
    return unpadded(ECC.construct(curve="Ed25519", seed=seed).public_key().export_key(format="raw"))


def signature(seed: bytes, value: Mapping[str, Any]) -> str:
    """Our signature over an object."""
    return unpadded(eddsa.new(ECC.construct(curve="Ed25519", seed=seed), "rfc8032").sign(canonical(value)))


def signed_by(key: str, user: str, value: Mapping[str, Any]) -> bool:
    """True when the object carries a good signature of this user's key."""
    found = mapping(mapping(value.get("signatures")).get(user)).get(f"ed25519:{key}")
    try:
        verifier = eddsa.new(eddsa.import_public_key(padded(key)), "rfc8032")
        verifier.verify(canonical(value), padded(str(found)))
    except (ValueError, TypeError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Seeds:
    """The three secrets, 32 bytes each."""

    master: bytes
    self_signing: bytes
    user_signing: bytes

    @classmethod
    def fresh(cls) -> Seeds:
        """New ones, from the system's randomness."""
        return cls(os.urandom(32), os.urandom(32), os.urandom(32))

    def dump(self) -> bytes:
        """As they are kept."""
        return self.master + self.self_signing + self.user_signing

    @classmethod
    def load(cls, data: bytes) -> Seeds:
        """As they were kept."""
        if len(data) != 96:
            raise ValueError("seeds")
        return cls(data[:32], data[32:64], data[64:])

    def objects(self, user: str) -> dict[str, Object]:
        """The three public objects; the master key signs the other two."""
        made: dict[str, Object] = {}
        for usage, seed in (("master", self.master), ("self_signing", self.self_signing), ("user_signing", self.user_signing)):
            key = public(seed)
            made[f"{usage}_key"] = {"user_id": user, "usage": [usage], "keys": {f"ed25519:{key}": key}}
        for name in ("self_signing_key", "user_signing_key"):
            made[name] = self._with(made[name], user, self.master)
        return made

    def device(self, user: str, device: Mapping[str, Any]) -> Object:
        """The device object with our self-signing key's signature beside the device's own."""
        return self._with(_bare(device), user, self.self_signing)

    @staticmethod
    def _with(value: Object, user: str, seed: bytes) -> Object:
        signatures = {name: dict(keys) for name, keys in mapping(value.get("signatures")).items()}
        signatures.setdefault(user, {})[f"ed25519:{public(seed)}"] = signature(seed, value)
        return {**value, "signatures": signatures}


async def ensure_signed(
    server: Homeserver, user: str, device: str, *, password: str, kept: bytes | None, keep: Callable[[bytes], Awaitable[None]]
) -> Object:
    """See to it that our device is signed; the device object with its signatures.

    `kept` are the seeds of earlier, `keep` stores new ones and returns when they are safe: only
    then does the server see their public part.
    """
    found = await server.call("POST", path("keys", "query"), {"device_keys": {user: [device]}})
    theirs = mapping(mapping(found.get("master_keys")).get(user))
    if theirs and kept is None:
        raise ForeignIdentity(user)
    if kept is None:
        kept = Seeds.fresh().dump()
        await keep(kept)
    seeds = Seeds.load(kept)
    if theirs and public(seeds.master) not in mapping(theirs.get("keys")).values():
        raise ForeignIdentity(user)
    own = mapping(mapping(mapping(found.get("device_keys")).get(user)).get(device))
    if not own:
        raise LookupError("the server does not know our device's keys")
    key = public(seeds.self_signing)
    ours = mapping(mapping(found.get("self_signing_keys")).get(user))
    current = bool(theirs) and key in mapping(ours.get("keys")).values()
    if current and signed_by(key, user, own):
        return _bare(own)
    if not current:
        await _upload(server, user, password, _new(seeds.objects(user), found, user))
    signed = seeds.device(user, own)
    done = await server.call("POST", path("keys", "signatures", "upload"), {user: {device: signed}})
    if done.get("failures"):
        raise Answered(400, "M_INVALID_SIGNATURE", "our signature was refused")
    return signed


def _bare(device: Mapping[str, Any]) -> Object:
    return {key: part for key, part in device.items() if key != "unsigned"}


def _new(objects: dict[str, Object], found: Mapping[str, Any], user: str) -> dict[str, Object]:
    """The objects the server does not have yet; it stumbles over a key it was given before."""
    return {name: made for name, made in objects.items()
            if mapping(mapping(found.get(f"{name}s")).get(user)).get("keys") != made["keys"]}


async def _upload(server: Homeserver, user: str, password: str, objects: dict[str, Object]) -> None:
    where = path("keys", "device_signing", "upload")
    try:
        await server.call("POST", where, objects)
    except Answered as fault:
        if fault.status != 401 or fault.token_refused:
            raise
        if not password:
            raise PasswordNeeded(user) from fault
        auth = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": password,
                "session": fault.body.get("session")}
        await server.call("POST", where, {**objects, "auth": auth})
