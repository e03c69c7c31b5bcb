"""What ``inspect`` and ``help()`` show of a model."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import Model, UnknownVariant, WebhookInput, WhatsAppTemplate
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.unset import UNSET

from .documents import models as model_names


def test_the_signature_has_the_fields_and_their_types() -> None:
    assert str(inspect.signature(WebhookInput)) == (
        "(*, target: str, secret: str, triggers: list[WebhookTrigger],"
        " additional_properties: Mapping[str, Any] | None = None) -> None"
    )
    assert "state: WhatsAppTemplateState | Unset = UNSET" in str(inspect.signature(WhatsAppTemplate))
    assert str(inspect.signature(UnknownVariant)) == str(inspect.signature(Model))


@pytest.mark.parametrize("name", model_names())
def test_every_model_has_a_signature_of_its_own(name: str) -> None:
    cls = getattr(models, name)
    *parameters, additional = inspect.signature(cls).parameters.values()
    assert additional.name == "additional_properties"
    assert {parameter.name: parameter.default is inspect.Parameter.empty for parameter in parameters} == {
        field.name: field.required for field in codec_of(cls).fields
    }
    assert {parameter.kind for parameter in [*parameters, additional]} == {inspect.Parameter.KEYWORD_ONLY}
    assert all(parameter.default in (inspect.Parameter.empty, UNSET) for parameter in parameters)
    bound = inspect.signature(cls).bind(**{field.name: None for field in codec_of(cls).fields})
    cls(**bound.arguments)


def test_help_says_what_a_model_is_and_takes() -> None:
    text = pydoc.plain(pydoc.render_doc(WebhookInput))
    signature = "".join(line.strip(" |") for line in text.splitlines())  # Python 3.13 folds it
    assert "WebhookInput(*,target:str,secret:str,triggers:list[WebhookTrigger]," in signature.replace(" ", "")
    assert "Body of ``webhooks.create``" in text


def test_signatures_are_not_made_before_somebody_asks() -> None:
    code = """
from sinch_provisioning_core.runtime.signatures import ModelSignature
def fail(*_): raise AssertionError("nobody asked")
ModelSignature.__get__ = fail
from sinch_provisioning_core.models import Webhook
print(Webhook.from_dict(Webhook(id="1", target="t", triggers=[]).to_dict()))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "Webhook(id='1', target='t', triggers=[])\n", done.stderr
