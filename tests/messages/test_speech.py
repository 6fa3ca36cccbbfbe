"""What a voice would stumble over is written out first (accessibility §7)."""

from __future__ import annotations

import pytest

from bot.messages import speech
from bot.plain_language import glossary
from tests.messages.samples import PHRASES
from tests.phrasebook import LANGUAGES

NB = speech.Sounds.of(PHRASES, "nb", glossary.load("nb").spoken())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Møtet er 14:00.", "Møtet er klokka 14."),
        ("Møtet er kl. 14:30–16:00.", "Møtet er klokka 14 30 til 16."),
        ("Møtet er klokka 14.", "Møtet er klokka 14."),
        ("1 234,50 kr", "1 234 kroner og 50 øre"),
        ("jf. § 3", "jamfør paragraf 3"),
        ("BPA og IP", "brukerstyrt personlig assistanse og individuell plan"),
        ("Ring 400 00 000.", "Ring 40, 00, 00, 00."),
        ("hverdager 08–15", "hverdager 8 til 15"),
        ("Se https://example.org/a?b=1 for mer", "Se lenken i meldingen for mer"),
        ("Innspill I-2027-014", "Innspill I, 2027, 14"),
        ("«Ja» 😀 *nå*", "Ja nå"),
        ("HMS", "H M S"),
        ("krevende", "krevende"),
        ("10 000 000 kroner", "10 000 000 kroner"),
    ],
)
def test_norwegian(written: str, said: str) -> None:
    assert speech.speakable(written, NB) == said


def test_every_language_has_its_sounds() -> None:
    said = [speech.speakable("t.ex. e.g. f.eks. 14:00–15:00", speech.Sounds.of(PHRASES, lang)) for lang in LANGUAGES]
    assert said == [
        "t.ex. e.g. for eksempel klokka 14 til 15",
        "t.ex. e.g. til dømes klokka 14 til 15",
        "till exempel e.g. f.eks. klockan 14 till 15",
        "t.ex. for example f.eks. at 14 to 15",
    ]
