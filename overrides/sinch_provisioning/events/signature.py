"""The signature of a delivery: made, and checked over the raw bytes.

It is Base64(HMAC-SHA256(secret, body + "." + nonce + "." + timestamp)), and comes in four headers.
"""

from __future__ import annotations

import re
import secrets as random_source
import time
from binascii import b2a_base64
from collections.abc import Iterable, Mapping, Sequence
from hmac import compare_digest, digest
from typing import Any, Final, TypeAlias, cast

import attrs

from ..errors import ConfigurationError, EventSignatureError

__all__ = [
    "HEADERS",
    "TOLERANCE",
    "Body",
    "Claim",
    "Headers",
    "Secrets",
    "Signature",
    "check_time",
    "claimed_signature",
    "is_signed_with",
    "raw_bytes",
    "read_claim",
    "secret_keys",
    "sign",
    "verify_signature",
]

Body: TypeAlias = bytes | bytearray | memoryview
Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""A mapping, or pairs as ASGI gives them; names in any case."""
Secrets: TypeAlias = str | bytes | Sequence[str | bytes]
"""A webhook's secret, or several while it is changed."""

ALGORITHM: Final = "HmacSHA256"
PREFIX: Final = "x-sinch-webhook-signature"
HEADERS: Final = (PREFIX, f"{PREFIX}-nonce", f"{PREFIX}-timestamp", f"{PREFIX}-algorithm")
TOLERANCE: Final = 300.0
"""Seconds that a timestamp may be off, either way."""

_POSITIONS: Final = {
    spelled: position for position, name in enumerate(HEADERS) for spelled in (name, name.encode("ascii"))
}
_SHORTEST_NAME: Final = len(PREFIX)
_ALGORITHM: Final = ALGORITHM.encode()
_SIGNATURE_SIZE: Final = 44
_LONGEST_TIMESTAMP: Final = 12
_NONCE: Final = re.compile(rb"[A-Za-z0-9_~+/=:-]{1,256}")
"""Without the full stop that ends it: so what is signed can be cut into body, nonce and timestamp in one way alone."""


@attrs.frozen
class Signature:
    """The four headers of a delivery, beside its body."""

    signature: str = attrs.field(repr=False)
    nonce: str
    timestamp: int
    """Unix time, in seconds."""
    algorithm: str = ALGORITHM

    @property
    def headers(self) -> dict[str, str]:
        """As they are sent."""
        return dict(zip(HEADERS, (self.signature, self.nonce, str(self.timestamp), self.algorithm), strict=True))


def sign(body: Body, secret: str | bytes, *, nonce: str | None = None, timestamp: int | None = None) -> Signature:
    """Sign a body as the service does; ``.headers`` of the result go with it.

    Args:
        body: The bytes that are sent.
        secret: The webhook's secret.
        nonce: A text used once; random if not given.
        timestamp: Unix time; now, if not given.
    """
    (key,) = secret_keys(secret)
    nonce = random_source.token_hex(16) if nonce is None else nonce
    timestamp = int(time.time()) if timestamp is None else timestamp
    if not nonce.isascii() or not _NONCE.fullmatch(nonce.encode()) or not _is_time(b"%d" % timestamp):
        raise ConfigurationError("The nonce or the timestamp is none that can be sent.")
    made = _signature(key, b"%b.%b.%d" % (raw_bytes(body), nonce.encode(), timestamp))
    return Signature(made.decode(), nonce, timestamp)


def verify_signature(
    body: Body, headers: Headers, secret: Secrets, *, tolerance: float = TOLERANCE, now: float | None = None
) -> Signature:
    """Check that whoever sent these bytes knows the secret, and sent them just now.

    Args:
        body: The bytes as received. Text, or JSON that was parsed and written again, has other bytes.
        headers: The request's headers.
        secret: The webhook's secret, or several of which any may have been used.
        tolerance: Seconds that the timestamp may be off, either way.
        now: Unix time, for tests.

    Returns:
        What was signed. Its nonce tells a delivery from a replay of it: see :func:`verify_once`.

    Raises:
        EventSignatureError: It is not so; ``reason`` tells why.
        ConfigurationError: There is no secret, or an empty one.
    """
    claim = read_claim(raw_bytes(body), headers)
    if not is_signed_with(claim, secret_keys(secret)):
        raise EventSignatureError("mismatch")
    check_time(claim, tolerance, now)
    return claimed_signature(claim)


Claim: TypeAlias = tuple[bytes, bytes, bytes, int]
"""What a delivery's headers claim: the signature, what it must be of, the nonce and the timestamp."""


def is_signed_with(claim: Claim, keys: tuple[bytes, ...]) -> bool:
    """Whether one of the keys made the signature. How long it takes does not tell which, nor how nearly."""
    given, message, _, _ = claim
    found = False
    for key in keys:
        found |= compare_digest(_signature(key, message), given)
    return found


def check_time(claim: Claim, tolerance: float, now: float | None) -> None:
    """Raise unless the delivery was signed just now."""
    age = (time.time() if now is None else now) - claim[3]
    if not -tolerance <= age <= tolerance:
        raise EventSignatureError("too_old" if age > 0 else "too_new")


def claimed_signature(claim: Claim) -> Signature:
    """What was signed, as users see it."""
    given, _, nonce, timestamp = claim
    return Signature(given.decode(), nonce.decode(), timestamp)


def read_claim(body: bytes, headers: Headers) -> Claim:
    """What the headers claim of a body."""
    found = _found(headers)
    if not _is_well_formed(*found):
        signature, nonce, timestamp, algorithm = (value.strip(b" \t") for value in found)
        found = signature, nonce, timestamp, algorithm
        if algorithm.lower() != _ALGORITHM.lower():
            raise EventSignatureError("algorithm")
        if not _is_well_formed(signature, nonce, timestamp, _ALGORITHM):
            raise EventSignatureError("malformed")
    given, nonce, timestamp, _ = found
    return given, b".".join((body, nonce, timestamp)), nonce, int(timestamp)


def _is_well_formed(signature: bytes, nonce: bytes, timestamp: bytes, algorithm: bytes) -> bool:
    return (
        len(signature) == _SIGNATURE_SIZE
        and signature.isascii()
        and _NONCE.fullmatch(nonce) is not None
        and _is_time(timestamp)
        and algorithm == _ALGORITHM
    )


def secret_keys(secret: Secrets) -> tuple[bytes, ...]:
    """The keys of one secret or several. An empty one would let anybody sign."""
    if isinstance(secret, str) and secret:
        return (secret.encode(),)
    given = _each(secret)
    keys = tuple(key.encode() if isinstance(key, str) else key for key in given if isinstance(key, (str, bytes)))
    if not keys or not all(keys) or len(keys) < len(given):
        raise ConfigurationError(
            "There is no webhook secret, or it is empty.", next_step="Give the webhook's secret, as a text."
        )
    return keys


def _each(secret: object) -> tuple[object, ...]:
    one, several = (secret,), cast("Iterable[object]", secret)
    is_one = isinstance(secret, (str, bytes, Mapping)) or not isinstance(secret, Iterable)
    return one if is_one else tuple(several)


def raw_bytes(body: object) -> bytes:
    """The body as one ``bytes``; a text or a parsed document is refused."""
    if isinstance(body, bytes):
        return body
    if isinstance(body, (bytearray, memoryview)):
        return bytes(cast("memoryview", body))
    raise TypeError(
        f"the body is {type(body).__name__}, but only the raw bytes of the request can be verified: "
        "take them before anything parses them (await request.body())"
    )


def _signature(key: bytes, message: bytes) -> bytes:
    return b2a_base64(digest(key, message, "sha256"), newline=False)


def _is_time(timestamp: bytes) -> bool:
    return timestamp.isdigit() and len(timestamp) <= _LONGEST_TIMESTAMP


def _found(headers: Headers) -> tuple[bytes, bytes, bytes, bytes]:
    found: list[bytes | None] = [None, None, None, None]
    given: Any = headers
    pairs: Iterable[tuple[str | bytes, str | bytes]] = given
    if not isinstance(given, list) and isinstance(given, Mapping):  # what ASGI gives is not asked for its protocol
        pairs = cast("Mapping[str | bytes, str | bytes]", given).items()
    for name, value in pairs:
        position = _POSITIONS.get(name)
        if position is None:
            position = _POSITIONS.get(name.lower()) if len(name) >= _SHORTEST_NAME else None
            if position is None:
                continue
        if found[position] is not None:
            raise EventSignatureError("repeated")
        found[position] = value if isinstance(value, bytes) else _encoded(value)
    signature, nonce, timestamp, algorithm = found
    if signature is None or nonce is None or timestamp is None or algorithm is None:
        raise EventSignatureError("missing")
    return signature, nonce, timestamp, algorithm


def _encoded(value: str) -> bytes:
    if not value.isascii():
        raise EventSignatureError("malformed")
    return value.encode()
