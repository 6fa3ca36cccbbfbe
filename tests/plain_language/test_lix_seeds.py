"""The figures of five published texts about taking part agree with a table that others counted by hand rules.

The texts are not ours to keep: RADSLAG_SEEDS names the folder. They are counted as they lie in their files, page litter and
all: the table's words (427, 828, 703, 692, 1155) are those of the whole file.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.plain_language.lix import measure

FOLDER = os.environ.get("RADSLAG_SEEDS", "")
# first letters of the file → words, LIX of prose, LIX of every line, mean sentence and RIX of prose, OVIX of every line
TABLE = {
    "000": (427, 46.3, 45.2, 15.5, 4.8, 56.8),
    "001": (828, 52.2, 49.2, 15.9, 5.8, 59.3),
    "002": (703, 59.1, 54.2, 17.5, 7.3, 65.6),
    "003": (692, 47.2, 45.2, 16.5, 5.1, 56.0),
    "004": (1155, 48.3, 47.2, 14.1, 4.8, 59.3),
}


@pytest.mark.skipif(not FOLDER, reason="RADSLAG_SEEDS is not set: the published texts are not here")
@pytest.mark.parametrize("name", TABLE)
def test_published_texts_have_the_figures_of_the_table(name: str) -> None:
    [path] = Path(FOLDER).glob(f"{name}_*.txt")
    text = path.read_text(encoding="utf-8")
    prose, lines = measure(text), measure(text, prose=False)
    counted, lix, lix_lines, mean, rix, ovix = TABLE[name]
    assert lines.words == counted
    assert prose.lix == pytest.approx(lix, abs=0.5)
    assert lines.lix == pytest.approx(lix_lines, abs=0.5)
    assert prose.mean == pytest.approx(mean, abs=0.3)
    assert prose.rix == pytest.approx(rix, abs=0.1)
    assert lines.ovix == pytest.approx(ovix, abs=0.1)
