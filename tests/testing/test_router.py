"""Single operations answered as a test tells them."""

from __future__ import annotations

import json
import re
from functools import partial

import httpx
import pytest

from sinch_provisioning import APIConnectionError, ConflictError, NotFoundError, RetryPolicy, Webhook, WebhookInput
from sinch_provisioning.testing import ProvisioningRouter
from sinch_provisioning_core.operations import OPERATIONS

pytestmark = pytest.mark.anyio

HOOK = {"id": "w1", "target": "https://me.example/hook", "triggers": ["ALL"]}


@pytest.fixture
def router() -> ProvisioningRouter:
    return ProvisioningRouter()


async def test_an_operation_answers_as_told_and_keeps_what_it_was_asked(router: ProvisioningRouter) -> None:
    router.webhooks.create.respond(HOOK)
    hook = await router.client().webhooks.create(target="https://me.example/hook", secret="s", triggers=["ALL"])
    assert hook == Webhook.from_dict(HOOK)
    (call,) = router.webhooks.create.calls
    assert (call.body.target, call.json["secret"], call.path_values) == (
        "https://me.example/hook",
        "s",
        {"project_id": "test-project"},
    )
    router.webhooks.create.assert_called_once_with(target="https://me.example/hook", triggers=["ALL"])
    with pytest.raises(AssertionError, match="was called with"):
        router.webhooks.create.assert_called_once_with(target="https://other.example")


async def test_path_and_query_values_are_told_by_their_python_names(router: ProvisioningRouter) -> None:
    template = {"name": "a/b", "language": "EN"}
    router.whatsapp.templates.get.respond(template)
    router.whatsapp.templates.list.respond_pages([template])
    client = router.client()
    await client.whatsapp.templates.get("a/b", "EN")
    await client.whatsapp.templates.list(filter_states=["APPROVED", "REJECTED"], page_size=5)
    router.whatsapp.templates.get.assert_called_once_with(template_name="a/b", language_code="EN")
    listed = router.whatsapp.templates.list
    listed.assert_called_once_with(filter_states=["APPROVED", "REJECTED"], page_size=5, page_token=None)
    listed.assert_called_once_with(page_size="5")
    for wrong in ({"page_size": 6}, {"filter_states": ["APPROVED"]}, {"page_token": "p"}, {"page_size": None}):
        with pytest.raises(AssertionError, match="was called with"):
            listed.assert_called_once_with(**wrong)


async def test_a_body_field_is_compared_as_it_was_sent(router: ProvisioningRouter) -> None:
    router.webhooks.create.respond(HOOK)
    body = WebhookInput(target="https://me.example/hook", secret="s", triggers=["ALL"])
    await router.client().webhooks.create(body=body)
    router.webhooks.create.assert_called_once_with(triggers=body.triggers)


async def test_answers_in_turn_the_last_one_for_ever(router: ProvisioningRouter) -> None:
    router.bundles.get.respond({"id": "b", "state": "IN_PROGRESS"}, {"id": "b", "state": "DONE"})
    client = router.client()
    assert [(await client.bundles.get("b")).state for _ in range(3)] == ["IN_PROGRESS", "DONE", "DONE"]


async def test_pages(router: ProvisioningRouter) -> None:
    router.webhooks.list.respond_pages([HOOK, HOOK], [HOOK], [])
    pages = [page async for page in router.client().webhooks.list().pages()]
    assert [len(page) for page in pages] == [2, 1, 0]
    assert pages[0].total_size == 3
    with pytest.raises(TypeError, match="not a list of several pages"):
        router.webhooks.get.respond_pages([HOOK])


async def test_refusals(router: ProvisioningRouter) -> None:
    router.webhooks.create.refuse("webhook_exists", resolution="Use another target.")
    client = router.client()
    with pytest.raises(ConflictError, match="Use another target") as caught:
        await client.webhooks.create(target="https://me.example/hook", secret="s", triggers=["ALL"])
    assert caught.value.error_code == "webhook_exists"
    with pytest.raises(ValueError, match=r"does not document 'nope'; give status=, or one of: .*webhook_exists"):
        router.webhooks.create.refuse("nope")
    router.webhooks.get.refuse("brand_new", status=404)
    with pytest.raises(NotFoundError):
        await client.webhooks.get("w1")


async def test_failures_and_functions(router: ProvisioningRouter) -> None:
    router.webhooks.get.answer_by(httpx.ReadError("lost"))
    client = router.client(retry=RetryPolicy.none())
    with pytest.raises(APIConnectionError, match="lost"):
        await client.webhooks.get("w1")

    def echo(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**HOOK, "id": request.url.path[-2:]})

    router.webhooks.get.answer_by(echo)
    assert (await client.webhooks.get("w9")).id == "w9"


async def test_what_was_not_told_says_how_to_tell_it(router: ProvisioningRouter) -> None:
    with pytest.raises(AssertionError, match=re.escape("router.webhooks.delete.respond(…)")):
        await router.client().webhooks.delete("w1")
    router.webhooks.delete.respond()
    await router.client().webhooks.delete("w1")
    with pytest.raises(AssertionError, match="called 2 times"):
        router.webhooks.delete.assert_called_once_with(webhook_id="w1")


def test_misspelt_names_and_answers_that_cannot_be_are_errors(router: ProvisioningRouter) -> None:
    with pytest.raises(AttributeError, match=r"did you mean webhooks\.create"):
        _ = router.webhooks.craete
    with pytest.raises(AttributeError, match="there is no webhoks"):
        _ = router.webhoks
    with pytest.raises(ValueError, match=r"webhooks\.create answers something"):
        router.webhooks.create.respond()
    with pytest.raises(ValueError, match=r"does not answer like this: \$\.triggers"):
        router.webhooks.create.respond({**HOOK, "triggers": "ALL"})


async def test_every_operation_has_a_route_of_its_own(router: ProvisioningRouter) -> None:
    """A literal segment is not taken for a parameter's value."""

    def named(operation_id: str, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text=operation_id)

    async with httpx.AsyncClient(transport=httpx.MockTransport(router.respx.async_handler)) as http:
        for operation_id, operation in OPERATIONS.items():
            router[operation_id].answer_by(partial(named, operation_id))
            path = re.sub(r"\{\w+\}", "x1", operation.path)
            answer = await http.request(operation.method, f"{router.base_url}{path}?a=b")
            assert answer.text == operation_id


def test_completion_knows_services_and_operations(router: ProvisioningRouter) -> None:
    assert {"webhooks", "whatsapp", "rcs"} <= set(dir(router))
    assert {"senders", "templates"} <= set(dir(router.whatsapp))
    assert "create" in dir(router.whatsapp.templates)


async def test_bodies_are_read_as_the_model_that_the_operation_takes(router: ProvisioningRouter) -> None:
    router.rcs.account.create_comment.respond({"comment": "hello", "type": "CREATED"}, status=201)
    await router.client().rcs.account.create_comment(comment="hello")
    call = router.rcs.account.create_comment.calls[0]
    assert type(call.body).__name__ == "RcsCommentInput"
    assert json.loads(call.request.content) == call.json == {"comment": "hello"}
