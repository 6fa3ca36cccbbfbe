"""Requests held against the machine-readable description of the Bot API, when the file is at hand."""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from bot.domain.texts import utf16_length
from tests.channels.telegram_entities import CannotParse, read_html
from tests.channels.telegram_http import Request

VARIABLE = "TELEGRAM_API_JSON"
MISSING = f"set {VARIABLE} to the Bot API description (api.json) to check requests against it"
_RANGE = re.compile(r"(\d[\d,]*)\s*-\s*(\d[\d,]*) (characters|bytes)")
_PLAIN = {"String": str, "Boolean": bool, "Float": (int, float)}


@functools.cache
def described() -> ApiJson | None:
    """The description the environment points to, or none."""
    path = os.environ.get(VARIABLE)
    return ApiJson(json.loads(Path(path).read_text(encoding="utf-8"))) if path and Path(path).is_file() else None


class ApiJson:
    """Known methods, their parameters, types, nested objects and lengths."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self._methods = {name.lower(): found for name, found in description["methods"].items()}
        self._types: Mapping[str, Any] = description["types"]

    def complaints(self, method: str, request: Request) -> list[str]:
        """What is wrong with a request; nothing when it is as described."""
        found = self._methods.get(method.lower())
        if found is None:
            return [f"unknown method {method}"]
        fields = {field["name"]: field for field in found.get("fields", ())}
        given = set(request.fields) | set(request.files)
        said = [f"{method}: unknown parameter {name}" for name in request.fields if name not in fields]
        said += [f"{method}: {name} is required" for name, field in fields.items() if field["required"] and name not in given]
        for name, raw in request.fields.items():
            if name in fields:
                value = raw if request.typed else self._decode(raw, fields[name]["types"])
                said += self._fits(f"{method}.{name}", value, fields[name], request)
        attached = {str(v)[9:] for v in _strings(request.fields) if v.startswith("attach://")}
        said += [f"{method}: file {name} belongs to nothing" for name in request.files if name not in fields and name not in attached]
        return said

    def _decode(self, raw: Any, types: list[str]) -> Any:
        """Form values are strings; JSON where the type is not String."""
        if not isinstance(raw, str) or types == ["String"]:
            return raw
        if "String" in types and not re.fullmatch(r"-?\d+", raw):
            return raw
        try:
            return orjson.loads(raw)
        except ValueError:
            return raw

    def _fits(self, where: str, value: Any, field: Mapping[str, Any], request: Request) -> list[str]:
        """The complaints of the nearest alternative; none if one fits."""
        tried = [self._is(where, value, kind, request) for kind in field["types"]]
        said = min(tried, key=len) if tried else []
        if not said and isinstance(value, str):
            said = _length(where, value, str(field.get("description", "")), request)
        return said

    def _is(self, where: str, value: Any, kind: str, request: Request) -> list[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{where}: {kind} expected"]
            inner = kind[9:]
            return [said for place, item in enumerate(value) for said in self._is(f"{where}[{place}]", item, inner, request)]
        if kind == "Integer":
            fits = isinstance(value, int) and not isinstance(value, bool)
        elif kind == "InputFile":
            fits = isinstance(value, str)
        elif kind in _PLAIN:
            fits = isinstance(value, _PLAIN[kind])  # type: ignore[arg-type]
        else:
            return self._is_object(where, value, kind, request)
        return [] if fits else [f"{where}: {kind} expected, {type(value).__name__} given"]

    def _is_object(self, where: str, value: Any, kind: str, request: Request) -> list[str]:
        described = self._types.get(kind)
        if described is None:
            return [f"{where}: unknown type {kind}"]
        if described.get("subtypes"):
            return min((self._is(where, value, sub, request) for sub in described["subtypes"]), key=len)
        if not isinstance(value, dict):
            return [f"{where}: {kind} expected", f"{where}: {type(value).__name__} given"]
        fields = {field["name"]: field for field in described.get("fields", ())}
        said = [f"{where}: unknown field {name}" for name in value if name not in fields]
        said += [f"{where}: {name} is required" for name, field in fields.items() if field["required"] and name not in value]
        for name, inner in value.items():
            if name in fields:
                said += self._fits(f"{where}.{name}", inner, fields[name], request)
        return said


def _length(where: str, value: str, description: str, request: Request) -> list[str]:
    """Lengths stand in the descriptions; "after entities parsing" is measured after parsing."""
    found = _RANGE.search(description)
    if found is None:
        return []
    least, most = (int(number.replace(",", "")) for number in found.groups()[:2])
    if "after entities parsing" in description and request.fields.get("parse_mode") == "HTML":
        try:
            value, _ = read_html(value)
        except CannotParse as error:
            return [f"{where}: {error}"]
    length = len(value.encode()) if found[3] == "bytes" else utf16_length(value)
    return [] if least <= length <= most else [f"{where}: {length} {found[3]}, {least}-{most} allowed"]


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        value = list(value.values())
    return [text for item in value for text in _strings(item)] if isinstance(value, list) else []
