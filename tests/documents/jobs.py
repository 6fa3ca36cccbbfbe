"""Jobs that behave badly, for the tests of slow work."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.domain.works import Done, Made


def count(args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """How many letters there are, and the same in capitals."""
    print("a library that talks")
    loud = Made("loud.txt", "text/plain", b"".join(files.values()).upper())
    return Done({"letters": sum(len(data) for data in files.values()), "said": args["say"]}, (loud,))


def refuse(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """A paper that cannot be used."""
    raise Refusal("core-empty")


def swell(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Asks for more memory than there may be."""
    return Done({"size": len(bytearray(3 << 30))})


def linger(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Never ends."""
    time.sleep(60)
    return Done()


def spin(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Computes for ever."""
    while True:
        pass


def call_out(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Wants to talk to somebody."""
    socket.create_connection(("127.0.0.1", 9))
    return Done()


def fill(args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Fills the disk."""
    with Path(args["path"]).open("wb") as file:
        for _ in range(200):
            file.write(bytes(1 << 20))
    return Done()


def environment(_args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """What it can see of our settings."""
    import os  # noqa: PLC0415

    names: list[Json] = [name for name in sorted(os.environ) if name.startswith("RADSLAG")]
    return Done({"names": names})
