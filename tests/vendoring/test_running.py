"""Copies at work: under a parent package, from an archive, beside each other and beside an installed SDK."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from sinch_provisioning.testing import Delays
from tests.support.live import Live, MakeLive
from tests.vendoring.conftest import SUBSETS, Run, made, put

ROOT = Path(__file__).parents[2]

CLIENT = """
import importlib, pickle, sys
import anyio

def connect(sdk, url, token_url, project_id, key_id, key_secret):
    auth = sdk.OAuth2ClientCredentials(key_id, key_secret, token_url=token_url)
    return sdk.ProvisioningClient(project_id, auth=auth, base_url=url)
"""

MAIN = """
async def main():
    sdk = importlib.import_module(sys.argv[1])
    async with connect(sdk, *sys.argv[2:]) as client:
        await calls(sdk, client)

anyio.run(main)
strangers = {name.partition(".")[0] for name in sys.modules} & {"sinch_provisioning", "sinch_provisioning_core"}
assert not strangers, strangers
print("done")
"""

WEBHOOKS = """
async def calls(sdk, client):
    hook = await client.webhooks.create(target="https://me.example/hook", secret="a long random text", triggers=["ALL"])
    assert isinstance(hook, sdk.Webhook)
    assert pickle.loads(pickle.dumps(hook)) == hook
    assert [each.id async for each in client.webhooks.list(page_size=1)] == [hook.id]
    assert (await client.with_raw_response.webhooks.get(hook.id)).status_code == 200
    assert await client.call("WebhookWebhookController_getWebhook_v1", hook.id) == hook
    try:
        await client.webhooks.update(hook.id, triggers=["ALL", "BUNDLE_DONE"])
    except sdk.InvalidInputError as error:
        assert "ALL" in str(error)
    await client.webhooks.delete(hook.id)
    try:
        await client.webhooks.get(hook.id)
    except sdk.NotFoundError as error:
        assert pickle.loads(pickle.dumps(error)).error_code == "webhook_not_found"
"""

TEMPLATES = """
async def calls(sdk, client):
    whatsapp = importlib.import_module(sdk.__name__ + ".builders.whatsapp")
    body = whatsapp.template("order", language="EN", category="UTILITY", body=whatsapp.body("On its way."))
    await client.whatsapp.templates.create(body=body)
    decided = await client.whatsapp.templates.wait_until_decided("order", "EN")
    assert decided.state == "APPROVED"
    assert [each.name async for each in client.whatsapp.templates.list(filter_states=["APPROVED"])] == ["order"]
"""

RCS = """
async def calls(sdk, client):
    sender = await client.rcs.senders.create(region="EU", use_case="PROMOTIONAL", billing_category="SINGLE_MESSAGE")
    await client.rcs.senders.wait_until_in_test(sender.id)
    missing = await client.rcs.senders.missing_for_launch(sender.id)
    assert missing
    assert all(isinstance(each, sdk.MissingAnswer) for each in missing)
"""

CALLS = {"full": [WEBHOOKS, TEMPLATES, RCS], "webhooks": [WEBHOOKS], "templates": [TEMPLATES], "rcs": [RCS]}


@pytest.fixture
def served(make_live: MakeLive) -> Live:
    return make_live(delays=Delays.every(0.0))


def connection(live: Live) -> list[str]:
    emulator = live.emulator
    return [live.server.url, live.server.token_url, emulator.project_id, emulator.key_id, emulator.key_secret]


def test_works_under_a_parent_package_with_the_runtime_dependencies_alone(
    subset: str, served: Live, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "acme").mkdir()
    put(made(SUBSETS[subset]), tmp_path / "acme" / "vendor")
    for calls in CALLS[subset]:
        assert run(CLIENT + calls + MAIN, "acme.vendor.sinch_provisioning", *connection(served), paths=[tmp_path])


def test_works_from_an_archive(served: Live, run: Run, tmp_path: Path) -> None:
    archive = tmp_path / "app.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("acme/__init__.py", "")
        for path, data in made(("whatsapp.templates",)).files.items():
            file.writestr(f"acme/sinch_provisioning/{path}", data)
    assert run(CLIENT + TEMPLATES + MAIN, "acme.sinch_provisioning", *connection(served), paths=[archive])


BESIDE = """
import logging

async def main():
    names = ["acme.vendor.sinch_provisioning", "other.sinch_provisioning", "sinch_provisioning"]
    sdks = [importlib.import_module(name) for name in names]
    for sdk in sdks:
        async with connect(sdk, *sys.argv[1:]) as client:
            await calls(sdk, client)
    assert len({sdk.__version__ for sdk in sdks}) == 2
    for what in ["Webhook", "ProvisioningError", "ProvisioningClient", "UNSET"]:
        assert len({id(getattr(sdk, what)) for sdk in sdks}) == 3, what
    for name in names:
        assert importlib.import_module(name + ".logs").logger.name == name
    print("done")

anyio.run(main)
"""


def test_works_beside_another_version_and_an_installed_one(served: Live, run: Run, tmp_path: Path) -> None:
    copy = made(("webhooks",))
    version = copy.manifest.version.encode()
    other = replace(copy, files={**copy.files, "version.py": copy.files["version.py"].replace(version, b"99.0.0")})
    (tmp_path / "acme").mkdir()
    put(copy, tmp_path / "acme" / "vendor")
    put(other, tmp_path / "other")
    paths = [tmp_path, ROOT / "overrides", ROOT / "src"]
    assert run(CLIENT + WEBHOOKS + BESIDE, *connection(served), paths=paths)


WARNS = """
import warnings
import acme.sinch_provisioning as sdk

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    sdk.WebhookInput(target="https://me.example", secret="x" * 20, triggers=["NEWS"]).validate()
(warning,) = seen
assert warning.filename == "<string>", warning
print("done")
"""


def test_a_warning_points_at_the_line_outside_of_the_copy(run: Run, tmp_path: Path) -> None:
    put(made(("webhooks",)), tmp_path / "acme")
    assert run(WARNS, paths=[tmp_path])


EVERYTHING = """
import importlib, pkgutil
import sinch_provisioning as sdk

names = [found.name for found in pkgutil.walk_packages(sdk.__path__, "sinch_provisioning.")]
for name in names:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        assert error.name.partition(".")[0] in {"h2", "redis"}, error
for name in dir(sdk):
    getattr(sdk, name)
client = sdk.ProvisioningClient(auth=sdk.BearerToken("token"))
blocking = sdk.SyncProvisioningClient(auth=sdk.BearerToken("token"))
for operation in client.operations.values():
    for call in (client, client.with_raw_response, blocking):
        for part in f"{operation.service}.{operation.name}".split("."):
            call = getattr(call, part)
print(len(names), len(client.operations))
"""


def test_every_module_name_and_operation_of_a_copy_is_there(subset: str, run: Run, tmp_path: Path) -> None:
    copy = made(SUBSETS[subset])
    put(copy, tmp_path)
    (tmp_path / "__init__.py").unlink()
    modules, operations = run(EVERYTHING, paths=[tmp_path]).split()
    assert int(modules) == sum(path.endswith(".py") for path in copy.files) - 1
    assert int(operations) > 0


def test_an_emulator_is_there_if_asked_for(tmp_path: Path) -> None:
    assert not {path for path in made(("webhooks",)).files if path.startswith("testing/") or path.endswith(".gz")}
    put(made(testing=True), tmp_path / "acme")
    program = """
import sys
sys.path.insert(0, sys.argv[1])
from acme.sinch_provisioning.testing import Emulator
from acme.sinch_provisioning.testing.description import load_description
assert Emulator().key_id and load_description()["paths"]
assert "sinch_provisioning" not in sys.modules
"""
    subprocess.run([sys.executable, "-P", "-c", program, str(tmp_path)], check=True)
