"""Every table there is, gathered for migrations and checks."""

from __future__ import annotations

import importlib
import pkgutil

from sqlmodel import SQLModel

import storage

for _module in pkgutil.iter_modules(storage.__path__):
    if _module.name not in {"schema", "engine", "upgrades"}:
        importlib.import_module(f"storage.{_module.name}")

metadata = SQLModel.metadata
