"""Renders a message as plain lines: the terminal, paper lists, and the body of every other network."""

from __future__ import annotations

from bot.messages import fit
from bot.messages.parts import Button, Part
from bot.messages.spoken import SaidFile, Spoken


def text(spoken: Spoken) -> str:
    """The whole message as plain text."""
    return fit.text_of(fit.layout(spoken))


def files(spoken: Spoken, caption: int = 100_000) -> tuple[SaidFile, ...]:
    """What travels beside the text, each with a caption of at most `caption` UTF-16 units."""
    return tuple(block for block in spoken.blocks if isinstance(block, SaidFile) and block.travels and caption)


def carried(file: SaidFile) -> dict[str, str]:
    """How a part names the file it carries."""
    return {"sha256": file.sha256, "name": file.name, "mime": file.mime, "as": file.kind}


def buttons(spoken: Spoken) -> tuple[Button, ...]:
    return tuple(Button(choice.button, choice.key) for choice in spoken.choices if choice.key)


def render(spoken: Spoken) -> tuple[Part, ...]:
    """One part with everything, then one for each file."""
    first = Part(text(spoken), buttons=buttons(spoken))
    return (first, *(Part(file.caption, file=carried(file)) for file in files(spoken)))
