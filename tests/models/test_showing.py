"""What the repr of a model shows, and times as text."""

# ruff: noqa: E501

from __future__ import annotations

import datetime as dt
import time
from typing import Any

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import KakaoTalkSenderCategory, Timestamp, Webhook, WebhookInput, WhatsAppTemplate
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.inputs import coerce

TOKENS_OF_PAGES = {"nextPageToken", "previousPageToken"}


def test_short_and_without_what_is_unset() -> None:
    hook = Webhook.from_dict({"id": "1", "target": "https://me.example/" + "x" * 80, "triggers": ["A", "B", "C", "D"]})
    assert repr(hook) == (
        "Webhook(id='1', target='https://me.example/" + "x" * 41 + "…', triggers=['A', 'B', 'C', … 4 in all])"
    )


def test_secrets_of_known_and_unknown_fields() -> None:
    hook = WebhookInput(target="https://me.example", secret="hunter2", triggers=["ALL"], additional_properties={
        "authToken": "hunter2", "nested": {"accessToken": "hunter2", "list": [{"client_secret": "hunter2"}]}, "apiKey": "hunter2",
        "Authorization": "hunter2", "next_page_token": "shown", "pageToken": "shown",
    })  # fmt: skip
    text = repr(hook)
    assert "hunter2" not in text
    assert text.count("'**********'") == 6
    assert text.count("shown") == 2
    assert "hunter2" not in repr([hook])
    assert "hunter2" not in f"{hook}"
    assert "secret=None" in repr(WebhookInput(target="a", secret=None, triggers=[]))  # type: ignore[arg-type]


HIDDEN_NAMES = """
secretKey secrets tokens accessKey x-api-key signingKey client_secret_v2 accessTokenV2 passwd jwt cookie credentials
APIKey apikey ACCESSKEY clientsecret webhookSecretBase64 Set-Cookie authorisation tokenValue token2 private.key
"""
SHOWN_NAMES = """
pageToken nextPageToken next_page_token PageToken previousPageTokens description secretary keyboard code passage
compass authentication key keys authorName turkey
"""


@pytest.mark.parametrize("name", HIDDEN_NAMES.split())
def test_names_of_secrets(name: str) -> None:
    assert "hunter2" not in repr(Webhook.from_dict({"id": "1", name: "hunter2", "x": {name: ["hunter2"]}}))


@pytest.mark.parametrize("name", SHOWN_NAMES.split())
def test_names_that_are_no_secrets(name: str) -> None:
    assert "hunter2" in repr(Webhook.from_dict({"id": "1", name: "hunter2"}))


def test_names_of_unknown_fields_are_escaped_and_bounded() -> None:
    hostile = "a\x1b[31m\nF\u202e"
    hook = Webhook.from_dict({hostile: 1, "x": {hostile: {hostile: 2}}, "y" * 10_000: 3, "z": {"y" * 10_000: 4}})
    text = repr(hook)
    assert text.isprintable()
    assert "a\\x1b[31m" in text
    assert len(text) < 500


def test_there_is_an_end_to_unknown_fields() -> None:
    text = repr(Webhook.from_dict({f"f{index}": "x" * 100 for index in range(10_000)}))
    assert "f0='xxx" in text
    assert text.endswith(", … 10000 unknown fields in all)")
    assert len(text) < 3_000


@pytest.mark.parametrize("name", [name for name in models.__all__ if hasattr(getattr(models, name), "__wire__")])
def test_no_model_shows_a_secret(name: str) -> None:
    cls = getattr(models, name)
    for field in codec_of(cls).fields:
        lowered = field.wire_name.lower()
        if (
            lowered.endswith(("secret", "token", "authenticationcode", "facebookcode"))
            and field.wire_name not in TOKENS_OF_PAGES
        ):
            assert "secret" in field.flags, f"{name}.{field.name}"
        if "secret" in field.flags:
            assert "hunter2" not in repr(cls(**{field.name: "hunter2"}))
            assert "hunter2" not in repr(cls(additional_properties={field.wire_name: "hunter2"}))


def test_a_tree_of_models_stays_readable() -> None:
    template = WhatsAppTemplate.from_dict(
        {"name": "a", "details": {"components": [{"type": "BODY", "text": "t" * 500}] * 9}}
    )
    assert len(repr(template)) < 600


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 60, f"'{'x' * 60}'"),
        ("x" * 61, f"'{'x' * 60}…'"),
        ([1, 2, 3], "[1, 2, 3]"),
        ([1, 2, 3, 4], "[1, 2, 3, … 4 in all]"),
        ({"a": 1, "b": 2, "c": 3, "d": 4}, "{'a': 1, 'b': 2, 'c': 3, … 4 in all}"),
        ([[[[1]]]], "[[[[…]]]]"),
        ([[[[]]]], "[[[[]]]]"),
        ([[[{"a": 1}]]], "[[[{…}]]]"),
        ({"a": {"b": {"c": {"d": 1}}}}, "{'a': {'b': {'c': {…}}}}"),
        ({"token": 1, "pageToken": 2}, "{'token': '**********', 'pageToken': 2}"),
        ({"a": {"secret": 5}}, "{'a': {'secret': '**********'}}"),
        ({"a": Webhook.from_dict({"id": "2"})}, "{'a': Webhook(id='2')}"),
        (10**5_000, "a int too long to show"),
        (None, "None"),
    ],
    ids=lambda _: "",
)
def test_how_much_of_a_value_is_shown(value: Any, shown: str) -> None:
    hook = Webhook(
        id="1", target="x", triggers=[], project_id="p", additional_properties={"more": value, "apiKey": value}
    )
    assert repr(hook).startswith("Webhook(id='1', target='x', ")
    assert repr(hook).endswith(f", more={shown}, apiKey='**********')")
    hook.id = value
    assert repr(hook).startswith(f"Webhook(id={shown}, ")


@pytest.mark.parametrize("additional", [True, False])
def test_so_many_models_in_models_are_shown(additional: bool) -> None:
    model: Any = KakaoTalkSenderCategory.from_dict({})
    for _ in range(12):
        outer: Any = KakaoTalkSenderCategory.from_dict({})
        if additional:
            outer.additional_properties["x"] = model
        else:
            outer.subcategories = [model]
        model = outer
    assert repr(model).count("KakaoTalkSenderCategory(") == 9
    assert repr(model).count("KakaoTalkSenderCategory(…)") == 1


# Times


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2023-01-19t13:11:08.204Z", dt.datetime(2023, 1, 19, 13, 11, 8, 204_000, tzinfo=dt.UTC)),
        ("2023-01-19T13:11:08Z", dt.datetime(2023, 1, 19, 13, 11, 8, tzinfo=dt.UTC)),
        ("2023-01-19T13:11:08.123456789z", dt.datetime(2023, 1, 19, 13, 11, 8, 123_456, tzinfo=dt.UTC)),
        ("2023-01-19T13:11:08+02:00", dt.datetime(2023, 1, 19, 11, 11, 8, tzinfo=dt.UTC)),
        ("2023-01-19T13:11:08", dt.datetime(2023, 1, 19, 13, 11, 8, tzinfo=dt.UTC)),
        ("2023-01-19", dt.datetime(2023, 1, 19, tzinfo=dt.UTC)),
    ],
)
def test_times_as_the_service_writes_them(text: str, moment: dt.datetime) -> None:
    stamp = Timestamp(text)
    assert stamp.datetime == moment
    assert stamp.datetime.tzinfo is not None
    assert (str(stamp), stamp == text, hash(stamp) == hash(text)) == (text, True, True)
    assert Timestamp.of(moment).datetime == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def test_a_text_that_is_no_time_is_kept() -> None:
    read = models.WhatsAppTemplateAnalytics.from_dict({"start": "yesterday"})
    assert read.to_dict() == {"start": "yesterday"}
    with pytest.raises(ValueError, match=r"(?i)yesterday"):
        _ = read.start.datetime


def test_a_time_without_a_zone_is_not_guessed() -> None:
    naive = dt.datetime(2023, 1, 19)
    with pytest.raises(ValueError, match=r"^a datetime needs a time zone: use datetime\.now"):
        Timestamp.of(naive)
    assert coerce("datetime", naive) is naive


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="there is one time zone for the whole machine")
def test_times_do_not_go_by_the_machines_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert Timestamp.of(dt.datetime(2023, 1, 1, tzinfo=dt.UTC)) == "2023-01-01T00:00:00.000Z"
    finally:
        monkeypatch.undo()
        time.tzset()
