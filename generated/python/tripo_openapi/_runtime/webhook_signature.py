# Copied from runtime/python/tripo_runtime/webhook_signature.py by the generator: edit it there.

"""The signature of a delivery: `t=<unix seconds>,v1=<hex>`, HMAC-SHA256 over time and body."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass

from .errors import WebhookError

_SHA256_HEX = re.compile(r"[0-9a-f]{64}", re.IGNORECASE)
_SECONDS = re.compile(r"\d{1,15}", re.ASCII)


@dataclass(frozen=True)
class Signed:
    at: int
    """Unix seconds."""
    signatures: Sequence[str]
    """Lower-case hex digits, one or several."""


def read_signature(header: str | None, *, name: str, scheme: str) -> Signed:
    """Reads the header. Other schemes in it are passed over. Raises `WebhookError`."""
    if not header:
        message = f"The header {name} is missing: this is no delivery, or a proxy removed it."
        raise WebhookError(message, reason="signature-missing")
    parts = [part.strip().split("=") for part in header.split(",")]

    def values(key: str) -> list[str]:
        return [part[1] if len(part) > 1 else "" for part in parts if part[0] == key]

    time = next(iter(values("t")), "")
    signatures = [value.lower() for value in values(scheme) if _SHA256_HEX.fullmatch(value)]
    if not _SECONDS.fullmatch(time) or not signatures:
        message = f"The header {name} is not of the form t=<unix seconds>,{scheme}=<64 hex digits>."
        raise WebhookError(message, reason="signature-malformed")
    return Signed(int(time), signatures)


def signature_of(secret: str, at: int, body: bytes) -> str:
    """Hex digits. The whole secret is the key, its prefix included."""
    return hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
