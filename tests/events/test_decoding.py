"""From bytes to events."""

from __future__ import annotations

import contextlib
import json
import random
import sys
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning import DecodeError, EventDecodeError, EventSignatureError, models
from sinch_provisioning.events import (
    EVENTS,
    BundleDone,
    UnknownEvent,
    WhatsAppTemplateDeleted,
    decode_event,
    decoding,
    parse_event,
    sign,
)
from sinch_provisioning.testing.contract import installed_contract
from sinch_provisioning.testing.events import make
from tests.models import documents

SECRET = "a long random text"


@pytest.fixture(params=["orjson", "json"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """With the faster parser, and as if it were not installed."""
    if request.param == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    decoding._orjson.cache_clear()
    yield
    decoding._orjson.cache_clear()


def as_json(document: Any, **options: Any) -> bytes:
    return json.dumps(document, **options).encode()


@pytest.mark.parametrize("trigger", EVENTS)
def test_every_kind_is_parsed_and_typed(trigger: str) -> None:
    cls = EVENTS[trigger]
    for seed in range(3):
        made = make(cls, seed=seed)
        document = json.loads(made.body)
        assert installed_contract().check_event(document) == []
        event = parse_event(made.body, made.headers(SECRET), secret=SECRET)
        assert type(event) is cls
        assert event.type == trigger
        assert event.to_dict() == document
        payload_class = type(getattr(event, "payload", None)).__name__
        assert payload_class in models.__all__ or "payload" not in document


@pytest.mark.parametrize("trigger", EVENTS)
def test_what_a_newer_service_sends_is_kept(trigger: str) -> None:
    for document in documents.examples(EVENTS[trigger].__name__, wild=True):
        if isinstance(document, dict):
            document["type"] = trigger
            event = decode_event(as_json(document))
            assert type(event) is EVENTS[trigger]
            assert event.to_dict() == document


@given(st.sampled_from(list(EVENTS)), st.randoms(use_true_random=False))
def test_nothing_is_lost_further_on(trigger: str, source: random.Random) -> None:
    document = documents.make(EVENTS[trigger].__name__, source, wild=True)
    if isinstance(document, dict):
        document["type"] = trigger
        assert decode_event(as_json(document)).to_dict() == document


@pytest.mark.usefixtures("parser")
def test_a_type_alone_is_an_event() -> None:
    event = decode_event(b'{"type":"BUNDLE_DONE"}')
    assert isinstance(event, BundleDone)
    assert event.to_dict() == {"type": "BUNDLE_DONE"}
    assert isinstance(decode_event(b'{"type":"WHATSAPP_TEMPLATE_DELETED"}'), WhatsAppTemplateDeleted)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "document",
    [
        {"type": "BRAND_NEW"},
        {"type": "BRAND_NEW", "payload": {"id": 1, "deep": [{"x": None}]}, "other": [1.5, "ü"]},
        {"type": "", "payload": "text"},
        {"type": "bundle_done", "payload": None},
    ],
)
def test_an_unknown_trigger_keeps_everything(document: dict[str, Any]) -> None:
    event = decode_event(as_json(document))
    assert isinstance(event, UnknownEvent)
    assert event.type == document["type"]
    assert event.to_dict() == document
    assert UnknownEvent.from_dict(document) == event
    assert decode_event(event.to_json().encode()) == event


DEEP = b'{"type":"X","payload":' + b"[" * 254 + b"]" * 254 + b"}"
VERY_DEEP = b'{"type":"X","payload":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}"


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "json"),
        (b"{", "json"),
        (b'{"type":"BUNDLE_DONE"}{}', "json"),
        (b"{'type':'X'}", "json"),
        (b'{"type":"X","payload":NaN}', "json"),
        (b'{"type":"X","payload":-Infinity}', "json"),
        (b'{"type":"X","payload":' + b"9" * 5000 + b"}", "json"),
        (b'\xef\xbb\xbf{"type":"X"}', "json"),
        ('{"type":"X"}'.encode("utf-16"), "encoding"),
        (b'{"type":"\xff"}', "encoding"),
        (b'{"type":"X","type":"X"}', "duplicate_key"),
        (b'{"type":"X","payload":[{"a":1,"\\u0061":2}]}', "duplicate_key"),
        (b"[]", "shape"),
        (b"null", "shape"),
        (b'"BUNDLE_DONE"', "shape"),
        (b"{}", "type"),
        (b'{"type":null}', "type"),
        (b'{"type":["BUNDLE_DONE"]}', "type"),
        (b'{"payload":{"type":"X"}}', "type"),
        (b'{"type":"BUNDLE_DONE","payload":[]}', "shape"),
        (b'{"type":"BUNDLE_DONE","payload":{"smsApp":"text"}}', "shape"),
        (DEEP, "too_deep"),
        (VERY_DEEP, "too_deep"),
        (b" " * (1024 * 1024 + 1), "too_large"),
    ],
)
def test_what_is_no_event_is_refused(body: bytes, reason: str) -> None:
    with pytest.raises(EventDecodeError) as caught:
        decode_event(body)
    assert caught.value.reason == reason


@pytest.mark.usefixtures("parser")
def test_bounds_may_be_reached() -> None:
    body = b'{"type":"X","payload":' + b"[" * 253 + b"]" * 253 + b"}"
    assert decode_event(body, max_size=len(body)).type == "X"
    with pytest.raises(EventDecodeError):
        decode_event(body, max_size=len(body) - 1)
    many = as_json({"type": "X", "payload": ["}]{[", *({"a": []} for _ in range(500))]})
    assert isinstance(decode_event(many), UnknownEvent)


def test_a_place_is_named_but_nothing_of_the_body() -> None:
    body = b'{"type":"BUNDLE_DONE","payload":{"name":"hush","smsApp":["hush"]}}'
    with pytest.raises(EventDecodeError, match=r"\$\.payload\.smsApp") as caught:
        decode_event(body)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert "hush" not in shown.replace(repr(body), "").replace("decode_event(body)", "")
    for error in walk(caught.value):
        assert not isinstance(error, DecodeError | json.JSONDecodeError)


def test_an_error_holds_no_body_in_secret() -> None:
    with pytest.raises(EventDecodeError) as caught:
        decode_event(b'{"type": "hush')
    assert [type(error) for error in walk(caught.value)] == [EventDecodeError]


def walk(error: BaseException | None) -> list[BaseException]:
    return [] if error is None else [error, *walk(error.__context__ or error.__cause__)]


def test_it_is_verified_before_it_is_read() -> None:
    body = b'{"type": "hush'
    with pytest.raises(EventSignatureError):
        parse_event(body, sign(body, "another").headers, secret=SECRET)
    with pytest.raises(EventDecodeError):
        parse_event(body, sign(body, SECRET).headers, secret=SECRET)
    with pytest.raises(EventDecodeError):
        parse_event(b" " * 100, {}, secret=SECRET, max_size=99)


@pytest.mark.parametrize("body", ["{}", {"type": "BUNDLE_DONE"}, None])
def test_only_bytes_are_read(body: Any) -> None:
    with pytest.raises(TypeError, match="raw bytes"):
        decode_event(body)
    with pytest.raises(TypeError, match="raw bytes"):
        parse_event(body, {}, secret=SECRET)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
TRIGGERS = st.sampled_from(["BUNDLE_DONE", "WHATSAPP_TEMPLATE_APPROVED", "RCS_SENDER_STATUS_UPDATED", "NEW"])


@given(st.one_of(st.binary(max_size=200), st.builds(json.dumps, JSON).map(str.encode)))
def test_nothing_but_declared_errors_comes_out(body: bytes) -> None:
    with contextlib.suppress(EventDecodeError):
        decode_event(body)


@given(TRIGGERS, JSON, st.booleans())
def test_nothing_but_declared_errors_comes_out_of_events(trigger: str, payload: Any, compact: bool) -> None:
    body = json.dumps({"type": trigger, "payload": payload}, separators=(",", ":") if compact else None).encode()
    with contextlib.suppress(EventDecodeError):
        event = decode_event(body)
        assert event.to_dict() == json.loads(body)
