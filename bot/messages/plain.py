"""Renders a message as plain lines: the terminal, paper lists, and the body of every other network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import fit
from bot.messages.parts import Button, Part
from bot.messages.spoken import SaidFile, SaidPoll, Spoken


def text(spoken: Spoken) -> str:
    """The whole message as plain text."""
    return fit.text_of(fit.layout(spoken))


def files(spoken: Spoken, caption: int = 100_000) -> tuple[SaidFile, ...]:
    """What travels beside the text, each with a caption of at most `caption` UTF-16 units."""
    return tuple(block for block in spoken.blocks if isinstance(block, SaidFile) and block.travels and caption)


def carried(file: SaidFile) -> dict[str, str]:
    """How a part names the file it carries."""
    found = {"sha256": file.sha256, "name": file.name, "mime": file.mime, "as": file.kind}
    return {**found, "seconds": str(file.seconds), "wave": " ".join(map(str, file.wave))} if file.kind == "voice" else found


def alone(spoken: Spoken) -> SaidFile | None:
    """The voice note of a message that is nothing else: its caption says all there is to say, so no text goes before it."""
    match spoken.blocks:
        case (SaidFile(kind="voice") as note,) if not spoken.choices:
            return note
        case _:
            return None


def polled(spoken: Spoken, parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with what the network asks itself: a part of its own, or the end of an older one with the first."""
    found = list(parts)
    for block in spoken.blocks:
        if isinstance(block, SaidPoll) and block.over:
            found[0] = replace(found[0], poll={"over": "1"})
        elif isinstance(block, SaidPoll):
            asked = {"question": block.question, "options": "\n".join(block.options), "many": "1" if block.many else ""}
            found.append(Part(block.question, poll=asked))
    return tuple(found)


def buttons(spoken: Spoken) -> tuple[Button, ...]:
    return tuple(Button(choice.button, choice.key) for choice in spoken.choices if choice.key)


def render(spoken: Spoken) -> tuple[Part, ...]:
    """One part with everything, then one for each file."""
    if (note := alone(spoken)) is not None:
        return (Part(note.caption, file=carried(note)),)
    first = Part(text(spoken), buttons=buttons(spoken))
    return (first, *(Part(file.caption, file=carried(file)) for file in files(spoken)))
