# Copied from runtime/python/tripo_runtime/sigv4.py by the generator: edit it there.

"""AWS Signature Version 4, for requests whose headers are signed.

https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True)
class Signer:
    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    region: str
    service: str

    def authorization(self, method: str, url: str, headers: Mapping[str, str], payload_hash: str) -> str:
        """The value of the header. Every header given is signed: `host` and `x-amz-date` must be among them."""
        told = {name.lower(): " ".join(value.split()) for name, value in headers.items()}
        names = ";".join(sorted(told))
        date = told["x-amz-date"]
        scope = f"{date[:8]}/{self.region}/{self.service}/aws4_request"
        request = self._canonical(method, url, told, names, payload_hash)
        text = "\n".join([_ALGORITHM, date, scope, hashlib.sha256(request.encode()).hexdigest()])
        signature = hmac.new(self._key(date[:8]), text.encode(), hashlib.sha256).hexdigest()
        credential = f"{self.access_key_id}/{scope}"
        return f"{_ALGORITHM} Credential={credential}, SignedHeaders={names}, Signature={signature}"

    def _canonical(self, method: str, url: str, told: Mapping[str, str], names: str, payload_hash: str) -> str:
        parts = urlsplit(url)
        lines = [f"{name}:{told[name]}" for name in sorted(told)]
        return "\n".join([method, self._path(parts.path), _query(parts.query), *lines, "", names, payload_hash])

    def _path(self, path: str) -> str:
        """S3 takes the path as it is; every other service encodes it once more."""
        return path or "/" if self.service == "s3" else quote(path or "/", safe="/-_.~")

    def _key(self, day: str) -> bytes:
        key = f"AWS4{self.secret_access_key}".encode()
        for part in (day, self.region, self.service, "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return key


def _query(query: str) -> str:
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    encoded = sorted((_encoded(name), _encoded(value)) for name, _, value in pairs)
    return "&".join(f"{name}={value}" for name, value in encoded)


def _encoded(text: str) -> str:
    return quote(unquote(text), safe="-_.~")
