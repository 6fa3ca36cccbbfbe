"""A machine that translates, on the wire: it answers what a test wants, and remembers every byte it was sent."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Machine:
    """A server of our own that speaks as LibreTranslate does; `answers` is original → translation."""

    def __init__(self, **answers: str) -> None:
        self.answers = {text.replace("_", " "): said for text, said in answers.items()}
        self.status = 200
        self.broken: bytes | None = None
        self.heard: list[bytes] = []
        machine = self

        class Ear(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                machine.heard.append(body)
                said = machine.broken if machine.broken is not None else json.dumps({"translatedText": machine.said(body)}).encode()
                self.send_response(machine.status)
                if machine.status == 307:
                    self.send_header("Location", f"{machine.url}/other")
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_: Any) -> None:
                """It is quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Ear)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def said(self, body: bytes) -> str:
        return self.answers.get(json.loads(body)["q"], "")

    def close(self) -> None:
        """It is turned off."""
        self.server.shutdown()
        self.server.server_close()
