"""A delivery's signature: made, checked, and every way in which it can be wrong."""

from __future__ import annotations

import base64
import hashlib
import hmac
import pickle
import time
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning import ConfigurationError, EventSignatureError
from sinch_provisioning.events import EventReceiver, MemoryDeliveryStore, sign, verify_once, verify_signature

BODY = b'{"type":"BUNDLE_DONE","payload":{"id":"1"}}'
SECRET = "a long random text"
NOW = 1_790_000_000
PREFIX = "x-sinch-webhook-signature"
SIGNED = sign(BODY, SECRET, nonce="01HXYZ", timestamp=NOW)


def reason_of(body: bytes = BODY, headers: Any = None, secret: Any = SECRET, now: float = NOW) -> str:
    with pytest.raises(EventSignatureError) as caught:
        verify_signature(body, SIGNED.headers if headers is None else headers, secret, now=now)
    return caught.value.reason


def changed(**values: str | None) -> dict[str, str]:
    """The headers with some of them changed or, for ``None``, left out. ``""`` stands for the signature itself."""
    given = {f"{PREFIX}-{name}" if name != "signature" else PREFIX: value for name, value in values.items()}
    return {name: value for name, value in {**SIGNED.headers, **given}.items() if value is not None}


def test_it_is_the_documented_one() -> None:
    message = BODY + b".01HXYZ.1790000000"
    expected = base64.b64encode(hmac.new(SECRET.encode(), message, hashlib.sha256).digest()).decode()
    assert SIGNED.headers == {
        "x-sinch-webhook-signature": expected,
        "x-sinch-webhook-signature-nonce": "01HXYZ",
        "x-sinch-webhook-signature-timestamp": "1790000000",
        "x-sinch-webhook-signature-algorithm": "HmacSHA256",
    }


def test_a_known_one() -> None:
    """Worked out apart from this code: ``printf '%s' '{}.n.1' | openssl dgst -sha256 -hmac key -binary | base64``."""
    assert sign(b"{}", "key", nonce="n", timestamp=1).signature == "FNYQtz9wbYMRnWhquNyEdGnJKnsAAq4JkPVt+AYSxc4="


@pytest.mark.parametrize(
    "headers",
    [
        SIGNED.headers,
        {name.upper(): value for name, value in SIGNED.headers.items()},
        {name.title().encode(): value.encode() for name, value in SIGNED.headers.items()},
        [(name, f" {value}\t") for name, value in SIGNED.headers.items()],
        [(b"host", b"me.example"), *((name.encode(), value.encode()) for name, value in SIGNED.headers.items())],
        changed(algorithm="hmacsha256"),
    ],
    ids=["mapping", "upper case", "bytes", "pairs with blanks", "as ASGI gives them", "algorithm in another case"],
)
def test_headers_come_in_any_form(headers: Any) -> None:
    assert verify_signature(BODY, headers, SECRET, now=NOW) == SIGNED


@pytest.mark.parametrize("body", [BODY, bytearray(BODY), memoryview(BODY)])
def test_any_kind_of_bytes_will_do(body: Any) -> None:
    assert verify_signature(body, SIGNED.headers, SECRET.encode(), now=NOW) == SIGNED


@pytest.mark.parametrize("secrets", [[SECRET, "new"], ["new", SECRET], ("old", b"new", SECRET.encode())])
def test_while_a_secret_is_changed_both_are_good(secrets: Any) -> None:
    verify_signature(BODY, SIGNED.headers, secrets, now=NOW)


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({}, "missing"),
        (changed(signature=None), "missing"),
        (changed(nonce=None), "missing"),
        (changed(timestamp=None), "missing"),
        (changed(algorithm=None), "missing"),
        (changed(algorithm="HmacSHA1"), "algorithm"),
        (changed(algorithm="none"), "algorithm"),
        (changed(signature=""), "malformed"),
        (changed(signature=SIGNED.signature[:-1]), "malformed"),
        (changed(signature="ü" * 44), "malformed"),
        (changed(nonce=""), "malformed"),
        (changed(nonce='","x":1}'), "malformed"),
        (changed(nonce="n" * 257), "malformed"),
        (changed(nonce="01.HXYZ"), "malformed"),
        (changed(nonce="01HXYZ\x0b"), "malformed"),
        (changed(timestamp="-1"), "malformed"),
        (changed(timestamp="1.79e9"), "malformed"),
        (changed(timestamp="١٧٩"), "malformed"),
        (changed(timestamp="9" * 13), "malformed"),
        (changed(signature="A" * 43 + "="), "mismatch"),
        (changed(nonce="01HXYY"), "mismatch"),
        (changed(timestamp=str(NOW + 1)), "mismatch"),
        ([*SIGNED.headers.items(), (f"{PREFIX}-Nonce".title(), "01HXYZ")], "repeated"),
        ([*SIGNED.headers.items(), (PREFIX, SIGNED.signature)], "repeated"),
    ],
)
def test_a_wrong_header_is_refused(headers: Any, reason: str) -> None:
    assert reason_of(headers=headers) == reason


@pytest.mark.parametrize(
    "body",
    [
        b"",
        BODY[:-1],
        BODY + b" ",
        BODY.replace(b":", b": "),
        BODY.replace(b"1", b"2"),
        BODY.replace(b"BUNDLE", b"\\u0042UNDLE"),
        BODY.decode().encode("utf-16"),
    ],
    ids=["empty", "truncated", "longer", "written anew", "changed", "re-encoded", "UTF-16"],
)
def test_other_bytes_are_refused(body: bytes) -> None:
    assert reason_of(body=body) == "mismatch"


def test_another_secret_is_refused() -> None:
    assert reason_of(secret="another") == "mismatch"
    assert reason_of(secret=["another", SECRET[:-1]]) == "mismatch"


def test_the_time_must_be_near() -> None:
    for now in (NOW - 300, NOW + 300):
        verify_signature(BODY, SIGNED.headers, SECRET, now=now)
    assert reason_of(now=NOW + 301) == "too_old"
    assert reason_of(now=NOW - 301) == "too_new"
    verify_signature(BODY, SIGNED.headers, SECRET, now=NOW + 900, tolerance=900)
    with pytest.raises(EventSignatureError):
        verify_signature(BODY, SIGNED.headers, SECRET)


def test_no_part_of_a_body_passes_for_a_nonce() -> None:
    """The signed bytes are the same wherever they are cut, so the cut must be certain."""
    body = b'{"type":"X","amount":1.5}'
    headers = sign(body, SECRET, nonce="n", timestamp=NOW).headers
    headers[f"{PREFIX}-nonce"] = "5}.n"
    assert reason_of(body=b'{"type":"X","amount":1', headers=headers) == "malformed"


@pytest.mark.parametrize("body", ["{}", {"type": "X"}, [1], None, 1])
def test_what_is_not_raw_is_refused_with_a_hint(body: Any) -> None:
    with pytest.raises(TypeError) as caught:
        verify_signature(body, SIGNED.headers, SECRET)
    assert str(caught.value) == (
        f"the body is {type(body).__name__}, but only the raw bytes of the request can be verified: "
        "take them before anything parses them (await request.body())"
    )
    with pytest.raises(TypeError, match="raw bytes"):
        sign(body, SECRET)


@pytest.mark.parametrize("secret", ["", b"", [], ["good", ""], (), None, 5, ["good", None], [16], {"good": None}])
def test_an_empty_secret_is_a_mistake(secret: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        verify_signature(BODY, SIGNED.headers, secret)
    assert caught.value.problem == "There is no webhook secret, or it is empty."
    assert caught.value.next_step == "Give the webhook's secret, as a text."
    with pytest.raises(ConfigurationError):
        EventReceiver(secret)


@pytest.mark.parametrize(
    ("nonce", "timestamp"), [("", 1), ("a b", 1), ("ü", 1), ("n" * 257, 1), ("n", -1), ("n", 10**12)]
)
def test_only_what_can_be_sent_is_signed(nonce: str, timestamp: int) -> None:
    with pytest.raises(ConfigurationError) as caught:
        sign(BODY, SECRET, nonce=nonce, timestamp=timestamp)
    assert caught.value.problem == "The nonce or the timestamp is none that can be sent."


@pytest.mark.parametrize(("nonce", "timestamp"), [("n" * 256, 0), ("Az09_~+/=:-", 10**12 - 1)])
def test_the_longest_that_can_be_sent(nonce: str, timestamp: int) -> None:
    signed = sign(BODY, SECRET, nonce=nonce, timestamp=timestamp)
    assert verify_signature(BODY, signed.headers, SECRET, now=timestamp) == signed


def test_nonces_are_new_each_time() -> None:
    nonces = {sign(BODY, SECRET).nonce for _ in range(3)}
    assert len(nonces) == 3
    assert {len(nonce) for nonce in nonces} == {32}


def test_now_is_the_clocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW + 0.9)
    signed = sign(BODY, SECRET)
    assert signed.timestamp == NOW
    assert verify_signature(BODY, signed.headers, SECRET) == signed
    monkeypatch.setattr(time, "time", lambda: NOW + 301)
    with pytest.raises(EventSignatureError):
        verify_signature(BODY, signed.headers, SECRET)


def test_a_delivery_from_this_very_second_is_neither_old_nor_new() -> None:
    with pytest.raises(EventSignatureError) as caught:
        verify_signature(BODY, SIGNED.headers, SECRET, now=NOW + 1, tolerance=0)
    assert caught.value.reason == "too_old"
    assert verify_signature(BODY, SIGNED.headers, SECRET, now=NOW, tolerance=0) == SIGNED


def test_no_secret_signature_or_body_in_texts() -> None:
    texts = [repr(SIGNED)]
    for headers in (SIGNED.headers, changed(signature="A" * 43 + "="), changed(nonce=None)):
        with pytest.raises(EventSignatureError) as caught:
            verify_signature(BODY, headers, SECRET)
        error = caught.value
        texts += [str(error), repr(error), str(pickle.loads(pickle.dumps(error)))]
        assert pickle.loads(pickle.dumps(error)).reason == error.reason
    for text in texts:
        assert SECRET not in text
        assert SIGNED.signature not in text
        assert "BUNDLE_DONE" not in text


def test_the_text_tells_nothing_of_the_reason() -> None:
    """So that it can be answered to whoever sent the delivery."""
    texts = set()
    for headers in (changed(nonce=None), changed(algorithm="x"), changed(signature="A" * 43 + "=")):
        with pytest.raises(EventSignatureError) as caught:
            verify_signature(BODY, headers, SECRET, now=NOW)
        texts.add(str(caught.value))
    assert len(texts) == 1


async def test_once_is_once() -> None:
    store = MemoryDeliveryStore()
    assert await verify_once(BODY, SIGNED.headers, SECRET, store=store, now=NOW) == SIGNED
    with pytest.raises(EventSignatureError) as caught:
        await verify_once(BODY, SIGNED.headers, SECRET, store=store, now=NOW)
    assert caught.value.reason == "replayed"
    again = sign(BODY, SECRET, timestamp=NOW)
    await verify_once(BODY, again.headers, SECRET, store=store, now=NOW)
    await verify_once(BODY, SIGNED.headers, SECRET, store=store, now=NOW, project_id="another")


async def test_what_is_wrong_does_not_use_up_a_nonce() -> None:
    store = MemoryDeliveryStore()
    with pytest.raises(EventSignatureError):
        await verify_once(BODY + b" ", SIGNED.headers, SECRET, store=store, now=NOW)
    await verify_once(BODY, SIGNED.headers, SECRET, store=store, now=NOW)


# Fuzzing

NAMES = st.sampled_from([*SIGNED.headers, *(name.upper() for name in SIGNED.headers), "host"])
VALUES = st.one_of(st.sampled_from(list(SIGNED.headers.values())), st.text(max_size=60), st.just(str(NOW)))
PAIRS = st.lists(st.tuples(NAMES, VALUES), max_size=8)


def as_bytes(pairs: list[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in pairs]


@given(st.binary(max_size=80), PAIRS, st.booleans())
def test_nothing_but_declared_errors_comes_out(body: bytes, pairs: list[tuple[str, str]], raw: bool) -> None:
    try:
        verify_signature(body, as_bytes(pairs) if raw else pairs, SECRET, now=NOW)
    except EventSignatureError:
        return
    pytest.fail("a delivery that nobody signed was accepted")


@given(st.binary(max_size=200), st.binary(min_size=1, max_size=100))
def test_what_was_signed_is_accepted_and_nothing_else(body: bytes, secret: bytes) -> None:
    headers: Mapping[str, str] = sign(body, secret, timestamp=NOW).headers
    verify_signature(body, headers, secret, now=NOW)
    for other in (body + b"x", b"x" + body, body[:-1] if body else b"."):
        assert reason_of(body=other, headers=headers, secret=secret) == "mismatch"
    assert reason_of(body=body, headers=headers, secret=secret + b"x") == "mismatch"
