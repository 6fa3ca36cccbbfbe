"""A real Matrix server for one test run: loopback, a free port, a directory of its own, gone when the run is gone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MISSING = "Synapse is not here: run `make synapse` and set SYNAPSE_PYTHON to that environment's Python"
_FREE = {"per_second": 10_000, "burst_count": 10_000}


def python() -> str:
    """The Python that has Synapse, or an empty string."""
    found = os.environ.get("SYNAPSE_PYTHON", "")
    return found if found and Path(found).exists() else ""


@dataclass(frozen=True, slots=True)
class Account:
    """A registered user."""

    id: str
    name: str
    password: str
    token: str
    device: str


@dataclass
class Synapse:
    """One server. Start it from the main thread: the signal that ends it with the run is tied to that thread."""

    folder: Path
    room_version: str = "12"
    strict: bool = False  # the limits of a server as it is delivered
    port: int = 0
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    secret: str = field(default_factory=lambda: secrets.token_hex(16))

    @property
    def url(self) -> str:
        """Where clients find it."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Synapse:
        """Start it, the first time on a free port; wait until it answers."""
        taken = bool(self.port)
        for _ in range(3):
            if not taken:
                self.port = _free_port()
            self._write_settings()
            self._launch()
            if self._wait():
                return self
            log = self._log()
            self.stop()
            if taken or ("Address already in use" not in log and "CannotListenError" not in log):
                raise RuntimeError(f"Synapse did not start:\n{log[-3000:]}")
        raise RuntimeError("no free port for Synapse")

    def stop(self) -> None:
        """End it in order."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def register(self, name: str, *, admin: bool = False) -> Account:
        """A new user, by the server's shared secret."""
        where = "/_synapse/admin/v1/register"
        nonce = self.call("GET", where)["nonce"]
        password = secrets.token_hex(8)
        said = "\0".join([nonce, name, password, "admin" if admin else "notadmin"]).encode()
        mac = hmac.new(self.secret.encode(), said, hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
        made = self.call("POST", where, body)
        return Account(made["user_id"], name, password, made["access_token"], made["device_id"])

    def call(self, method: str, where: str, body: Any = None, token: str = "") -> dict[str, Any]:
        """One plain call, independent of the bot's own code."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + where, data, headers, method=method)  # noqa: S310 - loopback
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
            found: dict[str, Any] = json.load(answer)
        return found

    def _launch(self) -> None:
        command = [python(), "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.json")]
        tied = shutil.which("setpriv")
        if tied:
            command = [tied, "--pdeathsig", "TERM", *command]
        with (self.folder / "output").open("ab") as output:
            self.process = subprocess.Popen(  # noqa: S603
                command, cwd=self.folder, stdout=output, stderr=output, start_new_session=True, env={**os.environ, "PYTHONPATH": ""}
            )

    def _wait(self) -> bool:
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process is not None and self.process.poll() is None:
            try:
                with urllib.request.urlopen(self.url + "/health", timeout=2) as answer:  # noqa: S310
                    return bool(answer.status == 200)
            except OSError:
                time.sleep(0.05)
        return False

    def _end(self, how: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None or process.poll() is not None:
            return
        os.killpg(process.pid, how)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(15)

    def _log(self) -> str:
        parts = [self.folder / name for name in ("output", "homeserver.log")]
        return "\n".join(part.read_text(errors="replace") for part in parts if part.exists())

    def _write_settings(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        key = self.folder / "signing.key"
        if not key.exists():
            key.write_text("ed25519 a_test " + base64.b64encode(os.urandom(32)).decode().rstrip("=") + "\n")
        (self.folder / "log.json").write_text(json.dumps({
            "version": 1, "disable_existing_loggers": False, "root": {"level": "WARNING", "handlers": ["file"]},
            "handlers": {"file": {"class": "logging.FileHandler", "filename": str(self.folder / "homeserver.log")}},
        }))
        (self.folder / "homeserver.json").write_text(json.dumps(self._settings()))

    def _settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = {
            "server_name": "localhost", "public_baseurl": self.url, "pid_file": str(self.folder / "pid"),
            "listeners": [{"port": self.port, "bind_addresses": ["127.0.0.1"], "type": "http", "tls": False,
                           "resources": [{"names": ["client"]}]}],
            "database": {"name": "sqlite3", "args": {"database": str(self.folder / "homeserver.db")}},
            "media_store_path": str(self.folder / "media"), "log_config": str(self.folder / "log.json"),
            "signing_key_path": str(self.folder / "signing.key"), "trusted_key_servers": [], "federation_domain_whitelist": [],
            "url_preview_enabled": False, "report_stats": False, "suppress_key_server_warning": True,
            "registration_shared_secret": self.secret, "macaroon_secret_key": "m" * 32, "form_secret": "f" * 32,
            "enable_registration": False, "presence": {"enabled": False}, "bcrypt_rounds": 4, "caches": {"global_factor": 0.5},
            "default_room_version": self.room_version,
        }
        return settings if self.strict else {**settings, **_RELAXED}


_PLAIN = (
    "rc_message rc_registration rc_registration_token_validity rc_admin_redaction rc_joins_per_room rc_room_creation "
    "rc_media_create rc_delayed_event_mgmt rc_reports rc_user_directory"
)
_RELAXED: dict[str, Any] = {
    **dict.fromkeys(_PLAIN.split(), _FREE),
    "rc_login": {"address": _FREE, "account": _FREE, "failed_attempts": _FREE},
    "rc_joins": {"local": _FREE, "remote": _FREE},
    "rc_invites": {"per_room": _FREE, "per_user": _FREE, "per_issuer": _FREE},
    "rc_presence": {"per_user": _FREE},
}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def refused(call: Any) -> int:
    """The status with which a call was refused; 0 when it was not."""
    try:
        call()
    except urllib.error.HTTPError as fault:
        return fault.code
    return 0
