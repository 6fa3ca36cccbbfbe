"""What columns are made of: whole numbers, text and bytes, and how names of constraints are formed."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import BigInteger, Integer, LargeBinary, Text
from sqlmodel import Field, SQLModel

# The classes are the schema and no session is ever opened: neither validators nor mappers are made (half a second at the start).
SQLModel.model_config["defer_build"] = True
SQLModel._sa_decl_prepare = True

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

ROW_NUMBER = BigInteger().with_variant(Integer, "sqlite")


def row_number() -> Any:
    """A primary key that counts upwards; never shown to people."""
    return Field(default=None, primary_key=True, sa_type=ROW_NUMBER)


def whole(default: Any = ..., **kwargs: Any) -> Any:
    """A 64-bit whole number: microseconds UTC, minor units, ids of networks."""
    return Field(default, sa_type=BigInteger, **kwargs)


def text(default: Any = ..., **kwargs: Any) -> Any:
    """Text of any length; opaque ids, codes, ISO dates and JSON too."""
    return Field(default, sa_type=Text, **kwargs)


def blob(default: Any = ..., **kwargs: Any) -> Any:
    """Bytes: sealed payloads and hashes."""
    return Field(default, sa_type=LargeBinary, **kwargs)


def key(**kwargs: Any) -> Any:
    """An opaque id as primary key."""
    return Field(primary_key=True, sa_type=Text, **kwargs)


def new_id() -> str:
    """A fresh opaque id: 72 random bits, safe in addresses."""
    return secrets.token_urlsafe(9)


def new_key() -> str:
    """A fresh unguessable key of 128 bits, for buttons and invitations."""
    return secrets.token_urlsafe(16)
