"""Looks at the first bytes of a file and says what it really is; what we do not open is refused with what to send instead."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from bot.domain.errors import Refusal

LARGEST = 20 << 20
UNPACKED = 100 << 20
RATIO = 120
RATIO_FROM = 5 << 20
ENTRIES = 2_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|div|p|h[1-6]|meta)[\s>]", re.IGNORECASE)
_MAIL = re.compile(rb"(?:return-path|received|delivered-to|mime-version|message-id|x-[a-z-]{1,40}):[ \t]", re.IGNORECASE)
_INNER = (".zip", ".rar", ".7z", ".gz", ".tar", ".jar", ".docm", ".exe")


def sniff(data: bytes, name: str = "") -> str:
    """docx, odt, pdf, html, markdown, mail or text; everything else raises a refusal that says what to do."""
    if not data.strip(b"\x00\t\r\n \xef\xbb\xbf"):
        raise Refusal("intake-empty")
    if len(data) > LARGEST:
        raise Refusal("intake-too-large")
    head = data[:1024]
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _package(data)
    _refuse_others(data, head)
    return _text(data, head, name.lower())


def _refuse_others(data: bytes, head: bytes) -> None:
    if head.startswith(_OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise Refusal("intake-password" if locked else "intake-old-word")
    if head.lstrip().startswith(b"{\\rtf"):
        raise Refusal("intake-rtf")
    if (
        head.startswith(_PICTURES)
        or head[4:12] in (b"ftypheic", b"ftypmif1", b"ftypheix")
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
    ):
        raise Refusal("intake-picture")
    if head.startswith(_ARCHIVES) or data[257:262] == b"ustar":
        raise Refusal("intake-archive")


def _text(data: bytes, head: bytes, name: str) -> str:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and (b"\x00" in data or _odd(head) > len(head) // 10):
        raise Refusal("intake-unknown")
    if wide:
        head = head.decode("utf-16", "ignore").encode()
    if name.endswith(".eml") or (_MAIL.match(head) and b"\n\n" in data.replace(b"\r", b"")):
        return "mail"
    if name.endswith((".md", ".markdown")):
        return "markdown"
    return "html" if name.endswith((".html", ".htm")) or _HTML.search(head) else "text"


def _odd(head: bytes) -> int:
    return sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\f\x1b")


def _package(data: bytes) -> str:
    """What a zip file is. Its size, its entries and what they claim to unpack to are checked before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            mime = bounded(package, "mimetype", 200) if "mimetype" in package.NameToInfo else b""
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, zlib.error):
        raise Refusal("intake-broken") from None
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if len(entries) > ENTRIES or unpacked > UNPACKED or (unpacked > RATIO_FROM and unpacked / packed > RATIO):
        raise Refusal("intake-bomb")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refusal("intake-password")
    names = {entry.filename for entry in entries}
    if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
        raise Refusal("intake-macros")
    if "word/document.xml" in names or "word/document2.xml" in names:
        return _clean(names, "docx")
    if mime.strip() in (b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.text-template"):
        return _clean(names, "odt")
    known = any(name.startswith(("xl/", "ppt/")) for name in names) or mime.startswith(b"application/vnd.oasis")
    raise Refusal("intake-other-office" if known else "intake-archive")


def _clean(names: set[str], kind: str) -> str:
    if any(name.lower().endswith(_INNER) for name in names):
        raise Refusal("intake-nested")
    return kind


def bounded(package: zipfile.ZipFile, name: str, most: int = UNPACKED) -> bytes:
    """One entry, read no further than allowed: what a zip file says of its own sizes may be a lie."""
    with package.open(name) as entry:
        data = entry.read(most + 1)
    if len(data) > most:
        raise Refusal("intake-bomb")
    return data


def refuse_entities(data: bytes) -> None:
    """No office program writes a document type into its parts; one that is there wants something."""
    head = data[:4096]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = data[:8192].decode("utf-16", "ignore").encode()
    if b"<!DOCTYPE" in head or b"<!ENTITY" in data:
        raise Refusal("intake-entities")
