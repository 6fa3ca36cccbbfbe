"""The words of an input go: taken back, or one person's case that has been shown the right way. The number stays."""

from __future__ import annotations

import json

from bot.turn import Turn
from storage import drafts, forgetting, heard, inputs, voices
from storage.inputs import InputRow
from storage.sealed import Gone

CARRYING = ("comment", "comment_draft", "edit_comment", "say_in_passing", "premeeting_release")  # verbs whose buttons hold the words


def forget(turn: Turn, row: InputRow) -> None:
    """The text, its earlier versions, the draft, what was said about it, and every button that would say it again."""
    words = {row.text, *(old.text for old in inputs.old_texts(turn.tx, turn.council.id, row.id))}
    for person in {row.giver_id, row.taken_by} - {""}:
        draft = drafts.one(turn.tx, turn.council.id, person, row.item_id)
        if draft is not None and draft.text in words:
            drafts.drop(turn.tx, turn.council.id, person, row.item_id)
        for verb in CARRYING:
            _drop_buttons(turn, person, verb, words)
    forgetting.forget_said(turn.tx, turn.council.id, row.id, row.giver_id, row.taken_by)
    heard.fade_all(turn.tx, turn.council.id)
    voices.forget(turn.tx, turn.council.id, turn.now + 1, turn.files)
    inputs.drop_text(turn.tx, turn.council.id, row.id)


def _drop_buttons(turn: Turn, person: str, verb: str, words: set[str]) -> None:
    if turn.keys is None:
        return
    for one in forgetting.buttons(turn.tx, turn.council.id, person, verb):
        try:
            text = json.loads(turn.keys.unseal(one.args, one.key)).get("text", "")
        except Gone:
            continue
        if isinstance(text, str) and text.strip() in words:
            forgetting.drop_button(turn.tx, turn.council.id, one.key)
