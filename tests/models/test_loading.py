"""What is imported, and when. Each test is a fresh interpreter."""

# ruff: noqa: E501

from __future__ import annotations

import os
import pickle
import subprocess
import sys

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import Webhook


def run(code: str) -> str:
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


LOADED = "; import sys; print(*sorted(name.rpartition('.')[2] for name in sys.modules if name.startswith('sinch_provisioning_core.models.')))"


def test_the_client_loads_no_model() -> None:
    assert run("import sinch_provisioning; sinch_provisioning.ProvisioningClient" + LOADED) == ""


def test_a_model_loads_what_it_is_built_on_alone() -> None:
    assert run("from sinch_provisioning import Webhook" + LOADED) == "webhook"
    assert run("from sinch_provisioning_core.models import WhatsAppTemplate" + LOADED) == "whatsapp_template"


def test_reading_loads_what_the_document_holds() -> None:
    loaded = run(
        "from sinch_provisioning import Webhook; Webhook.from_dict({'id': '1', 'triggers': ['ALL']}).to_dict()" + LOADED
    )
    assert loaded == "webhook webhook_trigger"
    loaded = run(
        "from sinch_provisioning_core.models import WhatsAppTemplate; WhatsAppTemplate.from_dict({'details':"
        " {'components': [{'type': 'BODY', 'text': 'x'}]}}).to_dict()" + LOADED
    )
    assert loaded == "whatsapp_body_component whatsapp_template whatsapp_template_details"


@pytest.mark.parametrize(
    ("service", "prefixes"),
    [("webhooks", ("webhook",)), ("sms.apps", ("sms_",)), ("whatsapp.templates", ("whatsapp_",)), ("rcs.senders", ("rcs_",)), ("bundles", ("bundle",))],
)  # fmt: skip
def test_a_service_does_not_load_the_others(service: str, prefixes: tuple[str, ...]) -> None:
    code = (
        "import sys; from sinch_provisioning_core.services import Services; from types import SimpleNamespace as N;"
        f"s = Services(N()).{service};"
        "own = {m for m in sys.modules if m.startswith('sinch_provisioning_core.services.')};"
        "import sinch_provisioning_core.runtime.wire as w;"
        "from sinch_provisioning_core.operations import OPERATIONS as O;"
        f"ops = [O[i] for i in O if O._places[i][0] == {service.replace('.', '_')!r}];"
        "[w.decode_answer(o, 200, {}) for o in ops if any(a and a[0] == 'model' for a in o.answers.values())];"
        "loaded = [m.rpartition('.')[2] for m in sys.modules if m.startswith('sinch_provisioning_core.models.')];"
        "print(*loaded); print(*(m.rpartition('.')[2] for m in own))"
    )
    loaded, services = run(code).split("\n")
    strangers = [name for name in loaded.split() if not name.startswith(prefixes)]
    assert loaded
    assert strangers == []
    root = service.partition(".")[0]
    assert all(name.startswith(root) for name in services.split())


def test_a_pickle_is_read_where_nothing_is_loaded_yet() -> None:
    data = pickle.dumps(Webhook.from_dict({"id": "1", "triggers": ["ALL", "NEW"]}))
    assert run(f"import pickle; print(pickle.loads({data!r}))") == "Webhook(id='1', triggers=['ALL', 'NEW'])"


def test_star_import_and_dir_know_every_name() -> None:
    assert (
        run("from sinch_provisioning_core.models import *; print(Webhook.__name__, BundleList.__name__)")
        == "Webhook BundleList"
    )
    assert set(models.__all__) <= set(dir(models))
    assert run("from sinch_provisioning.models import *; print(Webhook.__name__)") == "Webhook"
    with pytest.raises(AttributeError, match="Webhok"):
        models.Webhok  # noqa: B018
