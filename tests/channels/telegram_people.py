"""What people do on the fake Telegram server: write, press, edit, send files, react, block, move groups."""

from __future__ import annotations

import time
from typing import Any

from tests.channels.telegram_entities import found_in
from tests.channels.telegram_state import Message, World


class People:
    """Driving the server from the people's side."""

    world: World

    def says(self, user_id: int, text: str, *, chat: int = 0, reply_to: Message | int | None = None, thread: int = 0,
             name: str = "", lang: str = "", **more: Any) -> Message:  # fmt: skip
        """A person writes, in private or in a group."""
        parts = self._parts(user_id, chat, reply_to, thread=thread, name=name, lang=lang)
        entities = found_in(text)
        message = self._write(user_id, chat, text=text, **({"entities": entities} if entities else {}), **parts, **more)
        self.world.offer("message", message)
        return message

    def edits(self, user_id: int, message: Message, text: str) -> None:
        """A person changes what they wrote."""
        assert message["from"]["id"] == user_id, "only one's own messages can be edited"
        message.update(text=text, edit_date=int(time.time()))
        self.world.offer("edited_message", dict(message))

    def presses(self, user_id: int, message: Message, button: str) -> str:
        """A person presses a button, named by its label or its data; returns the query id."""
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        found = [b for row in rows for b in row if button in (b["text"], b.get("callback_data"))]
        found = found or [b for row in rows for b in row if button in b["text"]]
        assert found, f"no button {button!r} among {[b['text'] for row in rows for b in row]}"
        return self.forges_press(user_id, message, found[0]["callback_data"])

    def forges_press(self, user_id: int, message: Message, data: str) -> str:
        """A press with any data at all, as a changed client can send it."""
        press = self.world.press(user_id)
        query = {"id": press.query, "from": self.world.user(user_id), "message": message, "chat_instance": "1", "data": data}
        self.world.offer("callback_query", query)
        return press.query

    def sends_file(self, user_id: int, data: bytes, name: str = "paper.pdf", mime: str = "application/pdf", *,
                   kind: str = "document", caption: str = "", chat: int = 0, size: int = -1, **more: Any) -> Message:  # fmt: skip
        """A person sends a document, photo, voice or audio; `size` may announce more than there is."""
        stored = self.world.file(data, name, mime, size)
        shown: dict[str, Any] = {"file_id": stored.id, "file_unique_id": f"u-{stored.id}", "file_size": stored.size}
        if kind in ("document", "audio", "voice"):
            shown["mime_type"] = mime
        if kind in ("document", "audio"):
            shown["file_name"] = name
        if kind in ("voice", "audio"):
            shown["duration"] = 3
        part = [{**shown, "width": 90, "height": 90}] if kind == "photo" else shown
        parts = self._parts(user_id, chat)
        said = {"caption": caption} if caption else {}
        message = self._write(user_id, chat, **{kind: part}, **said, **parts, **more)
        self.world.offer("message", message)
        return message

    def reacts(self, user_id: int, message: Message, emoji: str) -> None:
        """A person puts a sign on a message."""
        self.world.offer(
            "message_reaction",
            {
                "chat": message["chat"], "message_id": message["message_id"], "user": self.world.user(user_id),
                "date": int(time.time()), "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": emoji}],
            },
        )  # fmt: skip

    def answers_poll(self, user_id: int, poll: str, *chosen: int) -> None:
        """A person answers a poll; with nothing chosen they take their answer back."""
        assert self.world.polls[poll]["is_closed"] is False, "the poll is closed"
        ids = [str(number) for number in chosen]
        self.world.offer(
            "poll_answer", {"poll_id": poll, "user": self.world.user(user_id), "option_ids": list(chosen), "option_persistent_ids": ids}
        )

    def blocks(self, user_id: int) -> None:
        """A person blocks the bot."""
        self._membership(user_id, user_id, "member", "kicked")

    def unblocks(self, user_id: int) -> None:
        """A person lets the bot in again."""
        self._membership(user_id, user_id, "kicked", "member")

    def lets_in(self, user_id: int, chat: int) -> None:
        """A person adds the bot to a group."""
        self._membership(user_id, chat, "left", "member")

    def throws_out(self, user_id: int, chat: int) -> None:
        """A person removes the bot from a group."""
        self._membership(user_id, chat, "member", "kicked")

    def migrates(self, old: int, new: int) -> None:
        """A group becomes a supergroup with a new id; both chats tell."""
        before, after = self.world.chat(old), self.world.chat(new, "supergroup")
        after.title, before.moved_to = before.title, new
        author = self.world.user(777_000_777)
        self.world.offer("message", self.world.message(before, author, migrate_to_chat_id=new))
        self.world.offer("message", self.world.message(after, author, migrate_from_chat_id=old))

    def _membership(self, user_id: int, chat_id: int, before: str, after: str) -> None:
        chat = self.world.chat(chat_id)
        chat.blocked = after in ("kicked", "left")
        me = self.world.bot
        self.world.offer(
            "my_chat_member",
            {
                "chat": self.world.chat_json(chat), "from": self.world.user(user_id), "date": int(time.time()),
                "old_chat_member": {"user": me, "status": before}, "new_chat_member": {"user": me, "status": after},
            },
        )  # fmt: skip

    def _parts(
        self, user_id: int, chat: int, reply_to: Message | int | None = None, *, thread: int = 0, name: str = "", lang: str = ""
    ) -> dict[str, Any]:
        if name:
            self.world.user(user_id, first_name=name)
        if lang:
            self.world.user(user_id, language_code=lang)
        parts: dict[str, Any] = {}
        if isinstance(reply_to, int):
            reply_to = self.world.chat(chat or user_id).messages[reply_to]
        if reply_to is not None:
            parts["reply_to_message"] = {k: v for k, v in reply_to.items() if k != "reply_to_message"}
        if thread:
            parts |= {"message_thread_id": thread, "is_topic_message": True}
        return parts

    def _write(self, user_id: int, chat: int, **parts: Any) -> Message:
        return self.world.message(self.world.chat(chat or user_id), self.world.user(user_id), **parts)
