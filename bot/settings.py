"""Settings from the environment or a `.env` file, checked at the start and explained in words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.languages import LANGUAGES

_TOKEN = re.compile(r"^\d+:[A-Za-z0-9_-]{20,}$")


class WrongSettings(Exception):
    """The settings cannot be used. `faults` are pairs of setting and the reason's code."""

    def __init__(self, faults: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{name}: {code}" for name, code in faults))
        self.faults = faults


class Settings(BaseSettings):
    """Everything that can be set. Every name has the prefix `RADSLAG_` in the environment."""

    model_config = SettingsConfigDict(env_prefix="RADSLAG_", env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True,
                                      hide_input_in_errors=True)  # fmt: skip

    data_dir: Path = Path("data")
    database_url: str = ""
    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    matrix_homeserver: str = ""
    matrix_user: str = ""
    matrix_password: SecretStr = SecretStr("")
    matrix_token: SecretStr = SecretStr("")
    translator_url: str = ""
    translator_key: SecretStr = SecretStr("")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    language: str = "nb"
    voice: Literal["auto", "none", "espeak", "piper", "http"] = "auto"
    voice_program: str = "piper"
    voice_models: str = ""
    voice_url: str = ""
    voice_token: SecretStr = SecretStr("")
    voice_languages: str = "nb,sv,en"
    writer_url: str = ""
    writer_token: SecretStr = SecretStr("")
    instance: str = Field("radslag", pattern=r"^[a-z0-9-]{1,40}$")

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError("language-unknown")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not _TOKEN.match(value.get_secret_value()):
            raise ValueError("token-shape")
        return value

    @field_validator("telegram_api_url", "matrix_homeserver", "voice_url", "writer_url", "translator_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")):
            raise ValueError("needs-https")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise ValueError("database-kind")
        return value

    @model_validator(mode="after")
    def _matrix(self) -> Settings:
        if self.matrix_homeserver and not self.matrix_user:
            raise ValueError("matrix-user-missing")
        if self.matrix_homeserver and not (self.matrix_password.get_secret_value() or self.matrix_token.get_secret_value()):
            raise ValueError("matrix-secret-missing")
        return self

    @property
    def url(self) -> str:
        """The database: what was set, else a SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'radslag.db'}"

    @property
    def database_file(self) -> Path | None:
        """The file of the database; None on PostgreSQL."""
        return Path(self.url.removeprefix("sqlite:///")) if self.url.startswith("sqlite:///") else None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be written to a log."""
        held = (self.telegram_token, self.matrix_password, self.matrix_token, self.voice_token, self.writer_token, self.translator_key)
        return tuple(secret.get_secret_value() for secret in held if secret.get_secret_value())


def read(**overrides: object) -> Settings:
    """The settings as they are; raises `WrongSettings` with the name of each wrong one, never its value."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as fault:
        faults = []
        for error in fault.errors():
            name = "RADSLAG_" + "_".join(str(part) for part in error["loc"]).upper() if error["loc"] else "RADSLAG_MATRIX"
            code = str(error.get("ctx", {}).get("error", error["type"]))
            faults.append((name, code))
        raise WrongSettings(faults) from None
