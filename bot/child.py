"""Does one piece of slow work in a process of its own, which may use only so much and then ends.

It reads one job on its standard input and writes what came of it on its standard output. It is given no secrets and
no network, but for the two jobs that speak with a voice or a writer of the operator's own; what people sent is opened nowhere else.
"""

from __future__ import annotations

import contextlib
import os
import resource
import struct
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import orjson

from bot.domain.errors import Refusal
from bot.domain.works import Done

_LONG = struct.Struct(">Q")
_REFUSED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system", "os.exec", "os.fork")


def packed(head: object, blobs: Sequence[bytes]) -> bytes:
    """A JSON head and the bytes that belong to it."""
    body = orjson.dumps([head, [len(blob) for blob in blobs]])
    return b"".join([_LONG.pack(len(body)), body, *blobs])


def unpacked(data: bytes) -> tuple[Any, list[bytes]]:
    """The head and the bytes again."""
    (length,) = _LONG.unpack_from(data)
    start = _LONG.size + length
    head, sizes = orjson.loads(data[_LONG.size : start])
    blobs = []
    for size in sizes:
        blobs.append(data[start : start + size])
        start += size
    return head, blobs


def call(job: str, args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """Run a job named `module:function` in this very process."""
    module, _, function = job.partition(":")
    done = getattr(import_module(module), function)(args, files)
    if not isinstance(done, Done):
        raise TypeError(f"{job} gave back no work")
    return done


def _bound(memory: int, cpu: int, file: int) -> None:
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, cpu), (resource.RLIMIT_FSIZE, file), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(what)[1]
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (limit, limit))


def _alone(event: str, _args: tuple[Any, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(f"slow work does not need {event}")


def main() -> None:
    """One job."""
    head, blobs = unpacked(sys.stdin.buffer.read())
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not stand among the result
    _bound(head["memory"], head["cpu"], head["file"])
    if not head.get("outside"):
        sys.addaudithook(_alone)
    try:
        done = call(head["job"], head["args"], dict(zip(head["files"], blobs, strict=True)))
        answer = packed({"facts": done.facts, "made": [[one.name, one.mime] for one in done.made]}, [one.data for one in done.made])
    except Refusal as no:
        facts = {name: fact for name, fact in no.facts.items() if isinstance(fact, str | int)}
        answer = packed({"fault": "refused", "key": no.key, "facts": facts}, [])
    except MemoryError:
        answer = packed({"fault": "memory"}, [])
    except Exception as fault:
        answer = packed({"fault": "broken", "what": type(fault).__name__}, [])
    with contextlib.suppress(BrokenPipeError), os.fdopen(out, "wb") as pipe:
        pipe.write(answer)
    os._exit(0)


if __name__ == "__main__":
    main()
