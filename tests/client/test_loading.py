"""What importing the client loads, and what an ordinary first call does: no more than it needs.

Where a test fails: what only some calls need is imported in the function that needs it, and what annotations alone need
under ``TYPE_CHECKING``; what every call needs goes into the table.
"""

from __future__ import annotations

import json
from importlib.util import find_spec

import pytest

from tests.support.exports import printed_by

BEFORE = """
import sys
sys.modules["click"] = None  # or httpx loads its command line, too
import anyio, attrs, httpx
before = set(sys.modules)
"""
LOADED = """
import json
print(json.dumps(sorted(set(sys.modules) - before)))
"""
CALL = """
from sinch_provisioning import ProvisioningClient

answer = {"webhooks": [{"id": "1", "target": "t", "projectId": "p", "triggers": ["ALL"]}]}
service = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))

async def main():
    async with ProvisioningClient("p", auth=BearerToken("t"), transport=service) as client:
        page = await client.webhooks.list()
        assert [hook.id for hook in page] == ["1"]

anyio.run(main)
"""

EVERY_CALL_NEEDS = {
    "sinch_provisioning": "_arguments _redaction client clock errors logs services version",
    "sinch_provisioning._auth": "authenticator credential environment",
    "sinch_provisioning._calls": "authorised framing options sender",
    "sinch_provisioning._sending": "exchange outcome repeating retry session",
    "sinch_provisioning._transport": "background bounded_body connections failure slot urls",
    "sinch_provisioning.errors": "beside_calls calls events tokens",
    "sinch_provisioning_core": "services",
    "sinch_provisioning_core.runtime": (
        "call errors json_text notation operation provisioning_error secrets text unset"
    ),
}
NEEDED = {
    *EVERY_CALL_NEEDS,
    "contextvars",
    "_contextvars",
    *(f"{package}.{name}" for package, names in EVERY_CALL_NEEDS.items() for name in names.split()),
}

NOT_NEEDED = {
    "what goes wrong": (
        "sinch_provisioning._sending.failures sinch_provisioning_core.runtime.explaining"
        " sinch_provisioning_core.runtime.spelling difflib"
    ),
    "hooks": "sinch_provisioning.attempts sinch_provisioning.telemetry",
    "limits": "sinch_provisioning._transport.limiter",
    "connections of its own": (
        "sinch_provisioning._transport.pool sinch_provisioning._transport.pooled_transport"
        " sinch_provisioning._transport.http2"
    ),
    "other transports": "sinch_provisioning._transport.aiohttp_session",
    "other credentials": "sinch_provisioning._auth.basic sinch_provisioning._auth.oauth2",
    "answers with their HTTP side": "sinch_provisioning._calls.raw_response",
    "calls by id": "sinch_provisioning._calls.by_id sinch_provisioning_core.operations",
    "further pages": "sinch_provisioning._paging.walk",
    "values to check": "sinch_provisioning_core.runtime.checking sinch_provisioning._rules",
    "variants": (
        "sinch_provisioning_core.runtime.variants sinch_provisioning_core.runtime.telling"
        " sinch_provisioning_core.runtime.unknown_variant"
    ),
    "annotations": "sinch_provisioning_core.runtime.options sinch_provisioning_core.runtime.sender",
    "webhooks.ensure": "sinch_provisioning.services.ensured_webhook",
    "waits": "sinch_provisioning._waiting",
}


def loaded_by(code: str) -> set[str]:
    """What is loaded beyond what httpx, anyio and attrs bring."""
    return set(json.loads(printed_by(BEFORE + code + LOADED)))


@pytest.fixture(scope="module")
def loaded_by_import() -> set[str]:
    return loaded_by("from sinch_provisioning import ProvisioningClient")


@pytest.fixture(scope="module")
def loaded_by_call() -> set[str]:
    return loaded_by("from sinch_provisioning import BearerToken\n" + CALL)


def test_an_import_loads_what_every_call_needs(loaded_by_import: set[str]) -> None:
    assert loaded_by_import - NEEDED == set()


def test_every_call_does_need_it(loaded_by_call: set[str]) -> None:
    assert loaded_by_call >= NEEDED - {"contextvars", "_contextvars"}  # which attrs loads on Python 3.13


@pytest.mark.parametrize("what", NOT_NEEDED)
def test_an_ordinary_call_does_without(what: str, loaded_by_call: set[str]) -> None:
    names = set(NOT_NEEDED[what].split())
    assert all(find_spec(name) for name in names)
    assert loaded_by_call & names == set()


def test_an_import_compiles_no_pattern_and_the_methods_of_public_classes_alone() -> None:
    found = printed_by(
        "import re, sys\nfrom sinch_provisioning import ProvisioningClient\nimport attrs\n"
        "ours = [module for name, module in sys.modules.items() if name.startswith('sinch_provisioning')]\n"
        "values = {id(value): value for module in ours for value in vars(module).values()}.values()\n"
        "print(sorted(value.__name__ for value in values if isinstance(value, type) and attrs.has(value)),"
        " [value for value in values if isinstance(value, re.Pattern)])"
    )
    assert found == "['Clock', 'RetryPolicy'] []"


@pytest.mark.parametrize(
    ("name", "own"), [("BasicAuth", "basic"), ("BearerToken", "bearer"), ("OAuth2ClientCredentials", "oauth2")]
)
def test_credentials_load_no_others(name: str, own: str) -> None:
    loaded = loaded_by(f"from sinch_provisioning import {name}")
    schemes = {f"sinch_provisioning._auth.{scheme}" for scheme in ("basic", "bearer", "oauth2")}
    assert loaded & schemes == {f"sinch_provisioning._auth.{own}"}
