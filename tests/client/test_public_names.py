"""What ``import sinch_provisioning`` offers, and how little it loads."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sinch_provisioning
from sinch_provisioning import models
from tests.support.exports import names_for_type_checkers, printed_by


def test_every_name_can_be_had_and_is_listed() -> None:
    for name in sinch_provisioning.__all__:
        assert getattr(sinch_provisioning, name) is not None
        assert name in dir(sinch_provisioning)


def test_type_checkers_see_the_same_names() -> None:
    assert names_for_type_checkers(sinch_provisioning) == sinch_provisioning._MODULES


def test_no_name_has_two_places() -> None:
    """The tables above are built from these texts, and the last place would win unseen."""
    names = [name for names in sinch_provisioning._PLACES.values() for name in names.split()]
    assert sorted(names) == sorted(set(names))
    tree = ast.parse(Path(str(sinch_provisioning.__file__)).read_text())
    (places,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "_PLACES"
    ]
    assert isinstance(places, ast.Dict)
    assert len(places.keys) == len(sinch_provisioning._PLACES)


def test_no_public_name_is_lost() -> None:
    """Whoever takes one of these away, or renames it, breaks users: the old name stays, deprecated, for a release."""
    promised = set((Path(__file__).parent / "public_names.txt").read_text(encoding="utf-8").split())
    lost = {name for name in promised if not hasattr(sinch_provisioning, name)}
    assert not lost
    added = set(sinch_provisioning.__all__) - promised
    assert not added, "new names are promises: add them to tests/client/public_names.txt"


def test_models_come_by_name() -> None:
    from sinch_provisioning import Webhook
    from sinch_provisioning.models import Webhook as same

    assert Webhook is same
    assert "WhatsAppTemplate" in dir(models)
    assert "WhatsAppTemplate" in dir(sinch_provisioning)
    namespace: dict[str, object] = {}
    exec("from sinch_provisioning.models import *", namespace)
    assert namespace["Webhook"] is Webhook
    assert set(models.__all__) <= set(namespace)


@pytest.mark.parametrize("name", ["Nonsense", "_private", "__wrapped__"])
def test_other_names_are_attribute_errors(name: str) -> None:
    for module in (sinch_provisioning, models):
        with pytest.raises(AttributeError, match=name):
            getattr(module, name)


def test_a_name_that_does_not_exist_is_answered_with_those_that_are_near() -> None:
    assert not hasattr(sinch_provisioning, "WebhookInputs")
    with pytest.raises(
        AttributeError, match="'sinch_provisioning' has no attribute 'WebhookInputs'; near are WebhookInput,"
    ):
        _ = sinch_provisioning.WebhookInputs
    with pytest.raises(
        ImportError, match=r"cannot import name 'WhatsAppSenderInput'.*; near are .*WhatsAppSenderUpdateInput"
    ):
        exec("from sinch_provisioning import WhatsAppSenderInput")
    with pytest.raises(ImportError, match=r"cannot import name 'Zzz' from 'sinch_provisioning'$"):
        exec("from sinch_provisioning import Zzz")


@pytest.mark.parametrize("module", ["bulk", "testing", "telemetry"])
def test_submodules_are_imported_by_name(module: str) -> None:
    assert (
        printed_by(f"from sinch_provisioning import {module}; print({module}.__name__)")
        == f"sinch_provisioning.{module}"
    )


def test_importing_loads_nothing_else() -> None:
    code = (
        "import sys; import sinch_provisioning; "
        "print([name for name in sys.modules if name.split('.')[0] in ('httpx', 'anyio', 'attr', 'asyncio') "
        "or name.startswith('sinch_provisioning_core.')])"
    )
    assert printed_by(code) == "[]"


def test_one_service_loads_no_other() -> None:
    code = (
        "import sys; from sinch_provisioning import ProvisioningClient, BearerToken; "
        "ProvisioningClient('p', auth=BearerToken('t')).webhooks; "
        "print(sorted(name for name in sys.modules if name.startswith('sinch_provisioning_core.services.')))"
    )
    assert printed_by(code) == "['sinch_provisioning_core.services.webhooks']"


def test_the_dicts_of_bodies_load_when_somebody_asks_for_one() -> None:
    code = (
        "import sys; from sinch_provisioning import ProvisioningClient, BearerToken, WebhookInput; "
        "client = ProvisioningClient('p', auth=BearerToken('t')); client.webhooks; client.whatsapp.templates; "
        "print('sinch_provisioning_core.models.dicts' in sys.modules); "
        "from sinch_provisioning import WebhookInputDict; print(sorted(WebhookInputDict.__annotations__))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["False", "['secret', 'target', 'triggers']"]
