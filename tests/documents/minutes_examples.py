"""Minutes with something of everything, for the forms they are made in; and copies made worse, to see that the checks can fail."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace

from bot.documents.minutes import Addendum, InputKept, ItemKept, Later, MarkKept, MinutesKept, Signer, VoteKept, hashed, to_json
from bot.documents.minutes_files import FORMS, written
from tests.documents.test_minutes_document import kept as example
from tests.world import words

MARKUP = "<b>fet</b> & ]]> {{x}} *a* #b | =1+1"
ARABIC = "مرحبا بالعالم 123"
LONG_NAME = "Navn" * 75  # 300 letters


def full(lang: str = "nb", **changed: object) -> MinutesKept:
    """Approved minutes of a protocol with marks, votes and signatures."""
    kept = example(lang)
    item = replace(
        kept.items[0], summary="Kommunen lager regler.", recommendation="Rådet sier ja.", begun="12:10",
        marks=(MarkKept("k1", "info", "", "Tallene kommer i mars."), MarkKept("k2", "proposal", "Kari Moen", "Prøv i ett år.")),
        votes=(VoteKept("v1", "Skal vi prøve?", "yes_no_abstain", False, "carried", 3, 4, ("Vedtatt.", "Ja: 3")),),
    )  # fmt: skip
    kept = replace(
        kept, form="protocol", state="approved", approved="2027-02-25", secretary="Liv Holm", answers_due="2027-03-03", items=(item,),
        signers=(Signer("per", "Per Dahl", "2027-02-20"), Signer("tom", "Tom Reed")), earlier=item.actions,
    )  # fmt: skip
    return replace(kept, **changed)  # type: ignore[arg-type]


def later(kept: MinutesKept) -> Later:
    """Its hash and one addendum."""
    return Later(hashed(to_json(kept)), (Addendum(1, "2027-03-10", "Liv Holm", "Tom Reed gikk klokka 14.", "0" * 64),))


def empty(lang: str = "nb") -> MinutesKept:
    """A meeting where nobody came and nothing was on the list."""
    return replace(example(lang), present=(), absent=(), others=(), items=(), objections=(), unanswered=(), outstanding=())


def nasty(lang: str = "nb") -> MinutesKept:
    """Markup, a formula, right-to-left, a name of three hundred letters, and signs that cannot be printed."""
    kept = example(lang)
    given = InputKept("z", "I-2027-099", LONG_NAME, ARABIC, False, "own", "chat", f"{MARKUP}\x00\x0b \ufffe {ARABIC}", False, "accepted")
    item = ItemKept("z", "9/27", f"{MARKUP} {ARABIC}", "can_influence", inputs=(given,), summary="=HYPERLINK(1)",
                    marks=(MarkKept("m", "info", "", "=1+1"),))  # fmt: skip
    return replace(kept, items=(item,), place=MARKUP)


def many(inputs: int) -> MinutesKept:
    """A meeting with very many inputs to one item."""
    one = example().items[0].inputs[0]
    item = replace(example().items[0], inputs=tuple(replace(one, id=str(n), number=f"I-2027-{n:05}") for n in range(inputs)))
    return replace(example(), items=(item,))


def made(kept: MinutesKept, form: str) -> bytes:
    """The minutes in a form."""
    return written(kept, words(), later(kept) if kept.state == "approved" else Later(), form)


def every(kept: MinutesKept) -> dict[str, bytes]:
    """The minutes in every form."""
    return {form: made(kept, form) for form in FORMS}


def repacked(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """A packed file with some of its parts changed, or left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for about in before.infolist():
            part = change(about.filename, before.read(about))
            if part is not None:
                after.writestr(about, part)
    return out.getvalue()


def swap(name: str, old: bytes, new: bytes) -> Callable[[str, bytes], bytes | None]:
    """Other bytes in the parts whose name ends so."""
    return lambda part, data: re.sub(old, new, data, count=1) if part.endswith(name) else data
