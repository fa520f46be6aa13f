# Copied from runtime/python/tripo_runtime/failure.py by the generator: edit it there.

"""Reads what a failed request says of itself: did it leave, and can the next one?"""

from __future__ import annotations

import errno
import socket
import ssl

import httpx

from .answer import retired
from .api import ApiTables
from .errors import ApiVersionRetired, ConnectionFailed

# Connections that never came to be: nothing was written. Resets and the like are not here, the request may have arrived.
_NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_NAMES = {socket.EAI_NONAME: "ENOTFOUND", socket.EAI_AGAIN: "EAI_AGAIN", getattr(socket, "EAI_NODATA", -5): "ENOTFOUND"}
# https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/
_CERTIFICATES = {
    10: "CERT_HAS_EXPIRED",
    18: "DEPTH_ZERO_SELF_SIGNED_CERT",
    19: "SELF_SIGNED_CERT_IN_CHAIN",
    20: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    21: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    62: "ERR_TLS_CERT_ALTNAME_INVALID",
}


def failed_request(
    cause: Exception, *, api: ApiTables, host: str, may_be_gone: bool
) -> ConnectionFailed | ApiVersionRetired:
    """`may_be_gone`: it is a documented host, and nothing good was ever heard from it."""
    codes = codes_of(cause)
    gone = retired(api, host) if may_be_gone and "ENOTFOUND" in codes else None
    if gone is not None:
        return gone
    is_certificate = bool(codes) and all(code.startswith(("CERT_", *_CERTIFICATES.values())) for code in codes)
    sent = not isinstance(cause, _NOT_CONNECTED)
    retry = "never" if is_certificate else "read-only" if sent else "refused"
    message = f"No answer from {host}{f' ({codes[0]})' if codes else ''}."
    return ConnectionFailed(message, sent=sent, retry=retry)


def codes_of(error: BaseException | None) -> list[str]:
    """Codes of an error or of what caused it; one per address that was tried."""
    if error is None:
        return []
    nested = getattr(error, "exceptions", None)
    if nested:
        return [code for each in nested for code in codes_of(each)]
    code = _code_of(error)
    return [code] if code else codes_of(error.__cause__ or error.__context__)


def _code_of(error: BaseException) -> str | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(error.verify_code, "CERT_NOT_VERIFIED")
    if isinstance(error, socket.gaierror):
        return _NAMES.get(error.errno or 0, "ENOTFOUND")
    if isinstance(error, httpx.ConnectTimeout):
        return "CONNECT_TIMEOUT"
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLError) and error.errno:
        return errno.errorcode.get(error.errno)
    return None
