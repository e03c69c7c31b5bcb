"""What is said, word for word, of a call that cannot be made as it was written."""

from __future__ import annotations

import warnings
from typing import Any

import httpx
import pytest

from sinch_provisioning import BadRequestError, ConfigurationError, InvalidInputError, RetryPolicy
from tests.support.scripted import WEBHOOK, Harness, ok

pytestmark = pytest.mark.anyio

GET = "WebhookWebhookController_getWebhook_v1"
NUMBER = "Give a number, not text."
POLICY = "Give a RetryPolicy, or RetryPolicy.none() for no repeats."
HEADERS = "Names are letters, digits and hyphens, values printable ASCII; look for line breaks."


@pytest.mark.parametrize(
    ("option", "problem", "step"),
    [
        ({"timeout": "5"}, "timeout is '5', not a number from 0 up.", NUMBER),
        ({"validate": "no"}, "validate is 'no', neither True nor False.", "Give the one or the other."),
        ({"retry": 3}, "retry is 3, not a RetryPolicy.", POLICY),
        ({"extra_headers": "x: y"}, "extra_headers is no mapping.", "Give header values by name."),
        (
            {"extra_headers": {"x a": "hush"}},
            "extra_headers has 'x a', whose name or value cannot be a header.",
            HEADERS,
        ),
    ],
)
async def test_an_option_that_cannot_be(option: Any, problem: str, step: str) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ConfigurationError) as caught:
            await harness.client.webhooks.get("w1", **option)
    assert (caught.value.problem, caught.value.next_step) == (problem, step)


@pytest.mark.parametrize(
    ("path", "values", "said"),
    [
        (("w1",), {"timout": 1}, f"{GET} takes no 'timout' (did you mean 'timeout'?)"),
        (("w1",), {"body": {}, "zzz": 1}, f"{GET} takes no 'body', 'zzz'"),
        (("w1",), {"limit": 1}, f"{GET} takes no 'limit'"),
        (("w1", "w2"), {}, f"{GET} takes 1 path values (webhook_id), 2 were given"),
        (("w1",), {"webhook_id": "w1"}, f"{GET} got webhook_id twice"),
        ((), {}, f"{GET} needs webhook_id"),
    ],
)
async def test_a_call_by_id_with_values_that_do_not_fit(path: Any, values: Any, said: str) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(TypeError) as caught:
            await harness.client.call(GET, *path, **values)
    assert str(caught.value) == said
    assert harness.service.requests == []


async def test_two_path_values_one_by_name() -> None:
    get_template = "WhatsappTemplatesController_getTemplate_v1"
    async with Harness(ok({"name": "n"})) as harness:
        names = [parameter.name for parameter in harness.client.operations[get_template].path_parameters]
        assert len(names) == 2
        await harness.client.call(get_template, "first", **{names[1]: "second"})
        with pytest.raises(TypeError) as caught:
            await harness.client.call(get_template)
        with pytest.raises(TypeError) as twice:
            await harness.client.call(get_template, "a", "b", **dict.fromkeys(names, "c"))
        with pytest.raises(TypeError) as surplus:
            await harness.client.call(get_template, "a", "b", "c")
    assert str(surplus.value) == f"{get_template} takes 2 path values ({', '.join(names)}), 3 were given"
    assert "/first/" in harness.service.calls[0]
    assert "/second" in harness.service.calls[0]
    assert str(caught.value) == f"{get_template} needs {', '.join(names)}"
    assert str(twice.value) == f"{get_template} got {', '.join(names)} twice"


async def test_an_id_that_no_operation_has() -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(LookupError) as near:
            await harness.client.call("WebhookWebhookController_getWebhook")
        with pytest.raises(LookupError) as far:
            await harness.client.call("§")
    said, _, hint = str(near.value).partition("; ")
    assert said == "there is no operation 'WebhookWebhookController_getWebhook'"
    assert hint.startswith("did you mean ")
    assert GET in hint.removeprefix("did you mean ").removesuffix("?").split(" or ")
    assert len(hint.split(" or ")) == 3
    assert str(far.value) == "there is no operation '§'"


async def test_a_call_by_id_takes_a_body_and_its_fields() -> None:
    async with Harness(ok()) as harness:
        update = "WebhookWebhookController_updateWebhook_v1"
        await harness.client.call(update, "w1", target="https://a.example")
        await harness.client.call(update, "w1", body={"target": "https://b.example"}, extra_headers={"x-a": "1"})
        with pytest.raises(InvalidInputError):
            await harness.client.call(update, "w1", body={"target": "https://b.example"}, target="https://a.example")
    first, second = harness.service.requests
    assert (first.content, second.content) == (b'{"target":"https://a.example"}', b'{"target":"https://b.example"}')
    assert second.headers["x-a"] == "1"


async def test_a_deprecated_operation_by_id_warns_where_it_is_called() -> None:
    async with Harness(ok({})) as harness:
        old = next(each for each in harness.client.operations.values() if each.deprecated and each.method == "POST")
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            with pytest.raises((TypeError, ValueError)):
                await harness.client.call(old.id, unknown=1)
            with pytest.raises(InvalidInputError):
                await harness.client.call(old.id, body={})
    (warning,) = found
    assert str(warning.message) == f"{old.id} is deprecated"
    assert warning.category is DeprecationWarning
    assert warning.filename == __file__


async def test_an_answer_and_its_http_side() -> None:
    async with Harness(ok(**{"x-a": "1"})) as harness:
        answer = await harness.client.with_raw_response.webhooks.get("w1")
        assert repr(answer) == f"RawAnswer(200, {answer.parsed!r})"
        assert (answer.status_code, answer.headers["x-a"]) == (200, "1")
        assert answer.http_response.json() == WEBHOOK
        assert answer.parsed.id == "w1"


async def test_a_url_that_cannot_be_sent() -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(InvalidInputError) as caught:
            await harness.client.webhooks.get("x" * 70_000)
    (violation,) = caught.value.violations
    assert violation.path == "the URL"
    assert violation.message.startswith("cannot be sent: ")
    assert isinstance(caught.value.__cause__, httpx.InvalidURL)
    assert (caught.value.call, caught.value.operation_id) == ("webhooks.get", GET)


async def test_options_of_a_call_come_before_those_of_the_client() -> None:
    async with Harness(ok()) as harness:
        await harness.client.webhooks.get("w1")
        nothing: Any = None
        await harness.client.webhooks.get("w1", extra_headers={"x-a": "call"}, project_id=nothing)
        await harness.client.with_options(retry=RetryPolicy.none()).webhooks.get("w1", project_id="p2")
    assert [request.headers.get("x-a") for request in harness.service.requests] == [None, "call", None]
    assert [request.url.path.split("/")[3] for request in harness.service.requests] == ["p1", "p1", "p2"]


async def test_a_first_page_and_its_http_side() -> None:
    async with Harness(ok({"webhooks": [WEBHOOK], "totalSize": 1, "pageSize": 10}, **{"x-a": "1"})) as harness:
        answer = await harness.client.with_raw_response.webhooks.list()
    assert (answer.status_code, answer.headers["x-a"]) == (200, "1")
    assert [hook.id for hook in answer.parsed.items] == ["w1"]


async def test_a_secret_of_the_body_is_hidden_where_it_is_echoed() -> None:
    secret = "a-planted-webhook-secret"
    echo = httpx.Response(400, json={"message": f"{secret} is too weak"})
    async with Harness(echo) as harness:
        with pytest.raises(BadRequestError) as caught:
            await harness.client.webhooks.create(target="https://a.example", secret=secret, triggers=["ALL"])
    assert caught.value.message == "[hidden] is too weak"


async def test_rules_between_the_fields_of_a_body_are_checked() -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(InvalidInputError, match="ALL"):
            await harness.client.webhooks.create(
                target="https://a.example", secret="s", triggers=["ALL", "BUNDLE_DONE"]
            )
    assert harness.service.requests == []
