"""Models as types of pydantic and FastAPI."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from typing import Annotated, Any, ClassVar

import httpx
import pytest
from fastapi import Body, FastAPI
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError

from sinch_provisioning import Webhook, WebhookInput, WhatsAppSender, WhatsAppSenderList, WhatsAppTemplateInput, models
from sinch_provisioning.models import Model
from sinch_provisioning_core.runtime.model import model

HOOK = {"target": "https://me.example", "secret": "s3cret", "triggers": ["ALL", "NOT_LISTED_YET"], "more": {"a": 1}}


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()

    async def make(hook: Annotated[WebhookInput, Body()]) -> Webhook:
        return Webhook.from_dict({"id": "1", **hook.to_dict()})

    async def draft(template: Annotated[WhatsAppTemplateInput, Body()]) -> list[str]:
        return [type(component).__name__ for component in template.details.components]

    app.post("/hooks")(make)
    app.post("/templates")(draft)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:
        yield client


async def test_a_service_takes_and_returns_models(http: httpx.AsyncClient) -> None:
    answer = await http.post("/hooks", json=HOOK)
    assert (answer.status_code, answer.json()) == (200, {"id": "1", **HOOK})


async def test_every_fault_of_a_body_is_told_with_its_place_and_without_secrets(http: httpx.AsyncClient) -> None:
    answer = await http.post("/hooks", json={"target": "", "secret": "s3cret" * 99})
    assert answer.status_code == 422
    told = {tuple(found["loc"]): found["msg"] for found in answer.json()["detail"]}
    assert told.keys() == {("body", "target"), ("body", "secret"), ("body", "triggers")}
    assert told["body", "triggers"] == "is required"
    assert "s3cret" not in answer.text


async def test_a_place_in_a_nested_object_is_told(http: httpx.AsyncClient) -> None:
    components = [{"type": "BODY", "text": "Hi"}, {"type": "FOOTER", "text": "x" * 999}]
    template = {"name": "order", "language": "EN", "category": "UTILITY", "details": {"components": components}}
    (found,) = (await http.post("/templates", json=template)).json()["detail"]
    assert found["loc"] == ["body", "details", "components", 1, "text"]
    del components[1]
    assert (await http.post("/templates", json=template)).json() == ["WhatsAppBodyComponentInput"]


@pytest.mark.parametrize("body", [[], "text", {"target": {"not": "a text"}, "secret": "s", "triggers": ["ALL"]}])
async def test_what_is_no_such_object_is_refused(http: httpx.AsyncClient, body: Any) -> None:
    assert (await http.post("/hooks", json=body)).status_code == 422


async def test_the_openapi_document_tells_what_the_description_states(http: httpx.AsyncClient) -> None:
    document = (await http.get("/openapi.json")).json()
    schemas = document["components"]["schemas"]
    hook = schemas["WebhookInput"]
    assert hook["required"] == ["target", "secret", "triggers"]
    assert hook["properties"]["target"] == {"type": "string", "minLength": 1, "maxLength": 742}
    assert hook["properties"]["secret"]["format"] == "password"
    details = schemas["WhatsAppTemplateInput"]["properties"]["details"]
    assert details == {"$ref": "#/components/schemas/WhatsAppTemplateDetailsInput"}
    assert "WhatsAppBodyComponentInput" in schemas
    answer = document["paths"]["/hooks"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/Webhook"}


def test_values_that_are_not_listed_are_valid_by_the_schema() -> None:
    schema = Draft202012Validator(TypeAdapter(WebhookInput).json_schema())
    assert schema.is_valid(HOOK)
    assert not schema.is_valid({**HOOK, "triggers": [1]})


def test_models_are_fields_of_pydantic_models() -> None:
    class Tenant(BaseModel):
        hook: Webhook | None = None
        bodies: list[WebhookInput] = []

    tenant = Tenant.model_validate({"hook": Webhook.from_dict({"id": "1"}), "bodies": [HOOK]})
    assert isinstance(tenant.bodies[0], WebhookInput)
    assert json.loads(tenant.model_dump_json()) == {"hook": {"id": "1"}, "bodies": [HOOK]}
    with pytest.raises(ValidationError, match=r"bodies\.0\.secret"):
        Tenant.model_validate({"bodies": [{**HOOK, "secret": ""}]})


@pytest.mark.parametrize("name", ["RcsSender", "Bundle", "KakaoTalkTemplate", "PapiError"])
def test_answers_have_schemas(name: str) -> None:
    for mode in ("validation", "serialization"):
        Draft202012Validator.check_schema(TypeAdapter(getattr(models, name)).json_schema(mode=mode))


def test_a_model_that_holds_itself_has_a_schema() -> None:
    @model(init=False, kw_only=True)
    class Tree(Model):
        __wire__: ClassVar[Any] = ()

    Tree.__wire__ = (("trees", "trees", ("list", ("model", Tree))), ("hook", "hook", ("model", Webhook)))
    schema = TypeAdapter(Tree).json_schema()
    assert schema["properties"]["trees"] == {"type": "array", "items": {"title": "Tree", "type": "object"}}
    assert schema["properties"]["hook"] == {"$ref": "#/$defs/Webhook"}


def test_pydantic_is_loaded_by_nobody_but_itself() -> None:
    code = (
        "import sys; from sinch_provisioning import Webhook; "
        "Webhook.from_dict({}); print('pydantic_core' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


SENDER = {"id": "s1", "bearerToken": "t0ken", "details": {"displayName": "Example", "about": "Us"}}


@pytest.mark.parametrize(
    "exclude", [{"bearer_token": True, "details": {"about"}}, {"bearerToken": True, "details": {"about": True}}]
)
def test_what_is_excluded_stays_out_by_either_name(exclude: dict[str, Any]) -> None:
    adapter, sender = TypeAdapter(WhatsAppSender), WhatsAppSender.from_dict(SENDER)
    shown = {"id": "s1", "details": {"displayName": "Example"}}
    assert adapter.dump_python(sender, exclude=exclude) == shown
    assert json.loads(adapter.dump_json(sender, exclude=exclude)) == shown
    assert adapter.dump_python(sender, include={"id", "bearer_token"}) == {"id": "s1", "bearerToken": "t0ken"}


def test_what_is_excluded_stays_out_in_lists() -> None:
    adapter, senders = TypeAdapter(WhatsAppSenderList), WhatsAppSenderList.from_dict({"senders": [SENDER, SENDER]})
    shown = adapter.dump_python(senders, exclude={"senders": {"__all__": {"bearer_token"}}})
    assert "t0ken" not in str(shown)
    assert [sender["id"] for sender in shown["senders"]] == ["s1", "s1"]


async def test_a_response_leaves_out_what_the_route_excludes() -> None:
    app = FastAPI()

    async def get() -> WhatsAppSender:
        return WhatsAppSender.from_dict(SENDER)

    app.get("/sender", response_model_exclude={"bearer_token"})(get)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:
        answer = await client.get("/sender")
    assert (answer.status_code, answer.json()) == (200, {"id": "s1", "details": SENDER["details"]})
