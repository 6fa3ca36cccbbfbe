"""Canonical JSON and signatures: the published example values, and what must not verify."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.matrix_signing import Seeds, canonical, padded, public, signature, signed_by, unpadded

# RFC 8032, section 7.1, test 1: seed and public key
SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
# The Matrix specification's own example: this seed signs the empty object and a small one
EXAMPLE = padded("YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1")


def test_public_key_of_the_standard() -> None:
    assert public(SEED) == unpadded(PUBLIC)


@pytest.mark.parametrize(("value", "expected"), [
    ({}, "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ"),
    ({"one": 1, "two": "Two"}, "KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw"),
])
def test_signatures_of_the_specification(value: dict[str, Any], expected: str) -> None:
    assert signature(EXAMPLE, value) == expected


@pytest.mark.parametrize(("value", "expected"), [
    ({"b": "2", "a": "1"}, b'{"a":"1","b":"2"}'),
    ({"a": "日本語"}, '{"a":"日本語"}'.encode()),
    ({"本": 2, "日": 1}, '{"日":1,"本":2}'.encode()),
    ({"a": None, "signatures": {"x": {}}, "unsigned": {"age": 1}}, b'{"a":null}'),
    ({"auth": {"success": True, "mxid": "@j:e.com", "three_pids": []}}, b'{"auth":{"mxid":"@j:e.com","success":true,"three_pids":[]}}'),
])
def test_canonical_json(value: dict[str, Any], expected: bytes) -> None:
    assert canonical(value) == expected


def test_the_three_objects_and_the_device() -> None:
    user, seeds = "@bot:eksempel.no", Seeds.fresh()
    made = seeds.objects(user)
    master, own = public(seeds.master), public(seeds.self_signing)
    assert made["master_key"] == {"user_id": user, "usage": ["master"], "keys": {f"ed25519:{master}": master}}
    assert all(signed_by(master, user, made[name]) for name in ("self_signing_key", "user_signing_key"))
    signatures = {user: {"ed25519:D": "theirs"}}
    device = {"user_id": user, "device_id": "D", "keys": {"ed25519:D": "x"}, "signatures": signatures, "unsigned": {"n": 1}}
    signed = seeds.device(user, device)
    assert signed["signatures"][user]["ed25519:D"] == "theirs"
    assert "unsigned" not in signed
    assert signed_by(own, user, signed)
    assert not signed_by(own, user, {**signed, "device_id": "E"})
    assert not signed_by(master, user, signed)
    assert not signed_by(own, user, device)
    assert not signed_by("kort", user, {**signed, "signatures": {user: {"ed25519:kort": "!"}}})


def test_seeds_are_kept_whole() -> None:
    seeds = Seeds.fresh()
    assert Seeds.load(seeds.dump()) == seeds
    with pytest.raises(ValueError, match="seeds"):
        Seeds.load(seeds.dump()[:-1])
