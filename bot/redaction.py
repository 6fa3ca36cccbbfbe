"""Secrets stay out of the logs: every line, also of libraries and of tracebacks, is cleaned before it is written."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterable
from types import TracebackType
from urllib.parse import quote

MASK = "[secret]"
_SHORTEST = 6  # shorter ones would blacken ordinary words
_CHATTY = ("httpx", "httpcore", "telegram", "telegram.ext", "nio", "hpack")  # they print addresses, tokens included


class Redaction(logging.Filter):
    """A filter for handlers: replaces every given secret in message, traceback and stack."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets: tuple[str, ...] = ()
        for secret in secrets:
            self.add(secret)

    def add(self, secret: str) -> None:
        """One more secret; a Telegram token's second half alone is one too."""
        forms = {secret, quote(secret, safe=""), repr(secret)[1:-1]}
        head, colon, tail = secret.partition(":")
        if colon and head.isdigit():
            forms |= {tail, quote(tail, safe="")}
        known = {form for form in (*self._secrets, *forms) if len(form) >= _SHORTEST}
        self._secrets = tuple(sorted(known, key=len, reverse=True))

    def scrub(self, text: str) -> str:
        """The text with every secret masked."""
        for secret in self._secrets:
            if secret in text:
                text = text.replace(secret, MASK)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place; it is always written."""
        try:
            message = record.getMessage()
        except Exception:  # a wrong format string must not let the arguments through unseen
            message = f"{record.msg} {record.args}"
        record.msg, record.args = self.scrub(message), None
        if record.exc_info and not record.exc_text:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
        if record.exc_text:
            record.exc_text, record.exc_info = self.scrub(record.exc_text), None
        if record.stack_info:
            record.stack_info = self.scrub(record.stack_info)
        return True

    def guard(self, *loggers: logging.Logger) -> None:
        """Put the filter on every handler of the loggers (the root when none is named); hush libraries that print addresses."""
        for logger in loggers or (logging.getLogger(),):
            for handler in logger.handlers:
                if self not in handler.filters:
                    handler.addFilter(self)
        for name in _CHATTY:
            chatty = logging.getLogger(name)
            if chatty.level < logging.WARNING:
                chatty.setLevel(logging.WARNING)

    def guard_uncaught(self) -> None:
        """A traceback nobody caught is cleaned too before it reaches standard error."""

        def show(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, where)
                return
            sys.stderr.write(self.scrub("".join(traceback.format_exception(kind, error, where))))

        sys.excepthook = show
