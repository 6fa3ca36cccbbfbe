"""The methods of the fake Telegram server: what the bot can call."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from tests.channels.telegram_entities import found_in
from tests.channels.telegram_faults import MIGRATED, TWO_POLLERS
from tests.channels.telegram_http import Answer, Request, Upload, refuse, reply
from tests.channels.telegram_state import Chat, Message, World
from tests.channels.telegram_table import parsed, value

_TOO_OLD = 30.0  # seconds after which a press can no longer be answered
_DOWNLOAD = 20 << 20

Method = Callable[["Methods", Request], "Answer | Awaitable[Answer]"]


class Methods:
    """Each method by its name in lower case."""

    def __init__(self, world: World) -> None:
        self.world = world

    def call(self, method: str, request: Request) -> Answer | Awaitable[Answer]:
        """Do it; the request has been checked."""
        found = METHODS.get(method)
        return found(self, request) if found is not None else refuse(404, "Not Found")

    def chat_of(self, request: Request) -> Chat | Answer:
        """The chat a request is about, or why it cannot be used."""
        try:
            chat = self.world.chats.get(int(request.fields.get("chat_id", 0)))
        except (TypeError, ValueError):
            chat = None
        if chat is None:
            return refuse(400, "Bad Request: chat not found")
        if chat.moved_to:
            return refuse(400, MIGRATED, migrate_to_chat_id=chat.moved_to)
        if chat.blocked:
            who = "bot was blocked by the user" if chat.kind == "private" else f"bot was kicked from the {chat.kind} chat"
            return refuse(403, f"Forbidden: {who}")
        return chat

    def get_me(self, _request: Request) -> Answer:
        flags = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        return reply({**self.world.bot, **flags})

    async def get_updates(self, request: Request) -> Answer:
        fields = request.fields
        allowed = value(fields, "allowed_updates")
        if isinstance(allowed, list):
            self.world.allowed = frozenset(allowed) if allowed else None
        found = await self.world.poll(int(fields.get("offset", 0)), int(fields.get("limit", 100)), float(fields.get("timeout", 0)))
        if found is None:
            return refuse(409, f"Conflict: {TWO_POLLERS}")
        return reply(found)

    def send_message(self, request: Request) -> Answer:
        text, entities = parsed(request.fields, "text", "entities")
        return self._keep(request, text=text, **({"entities": entities} if entities else {"entities": found_in(text)}))

    def send_file(self, request: Request, kind: str) -> Answer:
        caption, entities = parsed(request.fields, "caption", "caption_entities")
        upload = next(iter(request.files.values()), None)
        given = request.fields.get(kind)
        if upload is None:
            known = self.world.files.get(str(given))
            if known is None:
                return refuse(400, "Bad Request: wrong file identifier/HTTP URL specified")
            upload = Upload(known.name, known.mime, known.data)
        if kind == "photo" and not upload.data.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF")):
            return refuse(400, "Bad Request: IMAGE_PROCESS_FAILED")
        stored = self.world.file(upload.data, upload.name, upload.mime)
        shown: dict[str, Any] = {"file_id": stored.id, "file_unique_id": f"u-{stored.id}", "file_size": stored.size}
        if kind == "document":
            shown |= {"file_name": stored.name, "mime_type": stored.mime}
        parts: dict[str, Any] = {kind: [{**shown, "width": 90, "height": 90}] if kind == "photo" else shown}
        if caption:
            parts |= {"caption": caption, "caption_entities": entities}
        return self._keep(request, **parts)

    def send_poll(self, request: Request) -> Answer:
        fields = request.fields
        options = [{"text": one["text"], "voter_count": 0, "persistent_id": str(n)} for n, one in enumerate(value(fields, "options"))]
        made = {
            "id": f"{len(self.world.polls) + 1}000000001", "question": fields["question"], "options": options, "total_voter_count": 0,
            "is_closed": False, "is_anonymous": fields.get("is_anonymous", True), "type": "regular",
            "allows_multiple_answers": bool(fields.get("allows_multiple_answers")), "allows_revoting": True, "members_only": False,
        }  # fmt: skip
        answer = self._keep(request, poll=made)
        self.world.polls[made["id"]] = made
        return answer

    def stop_poll(self, request: Request) -> Answer:
        message = self._own(request)
        if isinstance(message, Answer):
            return message
        if message["poll"]["is_closed"]:
            return refuse(400, "Bad Request: poll has already been closed")
        message["poll"]["is_closed"] = True
        return reply(message["poll"])

    def _keep(self, request: Request, **parts: Any) -> Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        answered = value(request.fields, "reply_parameters")
        if answered:
            replied = chat.messages.get(int(answered["message_id"]))
            if replied is not None:
                parts["reply_to_message"] = {k: v for k, v in replied.items() if k != "reply_to_message"}
            elif not answered.get("allow_sending_without_reply"):
                return refuse(400, "Bad Request: message to be replied not found")
        thread = request.fields.get("message_thread_id")
        if thread is not None:
            if int(thread) not in (chat.topics or {}):
                return refuse(400, "Bad Request: message thread not found")
            parts |= {"message_thread_id": int(thread), "is_topic_message": True}
        markup = value(request.fields, "reply_markup")
        if markup and "inline_keyboard" in markup:
            parts["reply_markup"] = markup
        return reply(self.world.message(chat, self.world.bot, **parts))

    def open_topic(self, request: Request) -> Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        if chat.topics is None:
            return refuse(400, "Bad Request: the chat is not a forum")
        number = 100 + len(chat.topics)
        chat.topics[number] = str(request.fields["name"])
        return reply({"message_thread_id": number, "name": chat.topics[number], "icon_color": 0x6FB9F0})

    def edit_text(self, request: Request) -> Answer:
        message = self._own(request)
        if isinstance(message, Answer):
            return message
        text, entities = parsed(request.fields, "text", "entities")
        markup = value(request.fields, "reply_markup")
        if (message.get("text"), message.get("entities", []), message.get("reply_markup")) == (text, entities, markup):
            return refuse(400, "Bad Request: message is not modified")
        message.update(text=text, entities=entities, edit_date=int(time.time()))
        return self._rekey(message, markup)

    def edit_markup(self, request: Request) -> Answer:
        message = self._own(request)
        if isinstance(message, Answer):
            return message
        markup = value(request.fields, "reply_markup")
        if message.get("reply_markup") == markup:
            return refuse(400, "Bad Request: message is not modified")
        return self._rekey(message, markup)

    def _rekey(self, message: Message, markup: Any) -> Answer:
        message.pop("reply_markup", None)
        if markup:
            message["reply_markup"] = markup
        self.world.change(message["chat"]["id"], "")
        return reply(message)

    def _own(self, request: Request) -> Message | Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        message = chat.messages.get(int(request.fields.get("message_id", 0)))
        if message is None:
            return refuse(400, "Bad Request: message to edit not found")
        if message["from"] is not self.world.bot:
            return refuse(400, "Bad Request: message can't be edited")
        return message

    def delete(self, request: Request) -> Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        number = int(request.fields.get("message_id", 0))
        if chat.messages.pop(number, None) is None:
            return refuse(400, "Bad Request: message to delete not found")
        if number in chat.from_bot:
            chat.from_bot.remove(number)
        return reply(True)

    def answer_press(self, request: Request) -> Answer:
        press = self.world.presses.get(str(request.fields.get("callback_query_id", "")))
        if press is None or press.answers or time.monotonic() - press.at > _TOO_OLD:
            return refuse(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        press.answers += 1
        return reply(True)

    def get_file(self, request: Request) -> Answer:
        stored = self.world.files.get(str(request.fields.get("file_id", "")))
        if stored is None:
            return refuse(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if stored.size > _DOWNLOAD:
            return refuse(400, "Bad Request: file is too big")
        shown = {"file_id": stored.id, "file_unique_id": f"u-{stored.id}", "file_size": stored.size}
        return reply({**shown, "file_path": stored.path})

    def set_commands(self, request: Request) -> Answer:
        self.world.commands[_scope(request)] = value(request.fields, "commands")
        return reply(True)

    def get_commands(self, request: Request) -> Answer:
        return reply(self.world.commands.get(_scope(request), []))

    def delete_commands(self, request: Request) -> Answer:
        self.world.commands.pop(_scope(request), None)
        return reply(True)

    def set_words(self, request: Request, name: str) -> Answer:
        self.world.texts[name, str(request.fields.get("language_code", ""))] = str(request.fields.get(name, ""))
        return reply(True)

    def get_words(self, request: Request, name: str) -> Answer:
        return reply({name: self.world.texts.get((name, str(request.fields.get("language_code", ""))), "")})

    def react(self, request: Request) -> Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        number = int(request.fields.get("message_id", 0))
        if number not in chat.messages:
            return refuse(400, "Bad Request: message to react not found")
        self.world.reactions[chat.id, number] = value(request.fields, "reaction") or []
        return reply(True)

    def pin(self, request: Request, on: bool) -> Answer:
        chat = self.chat_of(request)
        if isinstance(chat, Answer):
            return chat
        number = int(request.fields.get("message_id", 0))
        if number not in chat.messages:
            return refuse(400, "Bad Request: message to pin not found")
        chat.pinned = [*(pin for pin in chat.pinned if pin != number), *([number] if on else [])]
        return reply(True)

    def get_chat(self, request: Request) -> Answer:
        chat = self.chat_of(request)
        return chat if isinstance(chat, Answer) else reply(self.world.chat_json(chat))

    def yes(self, request: Request) -> Answer:
        if "chat_id" in request.fields:
            chat = self.chat_of(request)
            if isinstance(chat, Answer):
                return chat
        return reply(True)

    def webhook_info(self, _request: Request) -> Answer:
        return reply({"url": "", "has_custom_certificate": False, "pending_update_count": len(self.world.queue)})


def _scope(request: Request) -> tuple[str, str]:
    scope = value(request.fields, "scope") or {"type": "default"}
    return str(sorted(scope.items())), str(request.fields.get("language_code", ""))


METHODS: dict[str, Method] = {
    "getme": Methods.get_me,
    "getupdates": Methods.get_updates,
    "sendmessage": Methods.send_message,
    "createforumtopic": Methods.open_topic,
    "sendpoll": Methods.send_poll,
    "stoppoll": Methods.stop_poll,
    "senddocument": lambda methods, request: methods.send_file(request, "document"),
    "sendphoto": lambda methods, request: methods.send_file(request, "photo"),
    "sendvoice": lambda methods, request: methods.send_file(request, "voice"),
    "sendaudio": lambda methods, request: methods.send_file(request, "audio"),
    "editmessagetext": Methods.edit_text,
    "editmessagereplymarkup": Methods.edit_markup,
    "deletemessage": Methods.delete,
    "answercallbackquery": Methods.answer_press,
    "getfile": Methods.get_file,
    "setmycommands": Methods.set_commands,
    "getmycommands": Methods.get_commands,
    "deletemycommands": Methods.delete_commands,
    "setmydescription": lambda methods, request: methods.set_words(request, "description"),
    "getmydescription": lambda methods, request: methods.get_words(request, "description"),
    "setmyshortdescription": lambda methods, request: methods.set_words(request, "short_description"),
    "getmyshortdescription": lambda methods, request: methods.get_words(request, "short_description"),
    "setmessagereaction": Methods.react,
    "pinchatmessage": lambda methods, request: methods.pin(request, True),
    "unpinchatmessage": lambda methods, request: methods.pin(request, False),
    "getchat": Methods.get_chat,
    "sendchataction": Methods.yes,
    "leavechat": Methods.yes,
    "deletewebhook": Methods.yes,
    "getwebhookinfo": Methods.webhook_info,
}
