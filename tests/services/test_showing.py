"""What a REPL shows of the services and their methods."""

from __future__ import annotations

import inspect
import pydoc

import pytest

from sinch_provisioning import BearerToken, ProvisioningClient


@pytest.fixture
def client() -> ProvisioningClient:
    return ProvisioningClient("p", auth=BearerToken("hunter2"))


def test_a_service_names_what_can_be_called_on_it(client: ProvisioningClient) -> None:
    assert repr(client.webhooks) == "<webhooks: create, delete, ensure, get, list, replace, update>"
    assert repr(client.rcs) == "<rcs: account, questionnaire, senders>"
    assert repr(client.whatsapp.templates).startswith("<whatsapp.templates: compare, create, ")
    assert "wait_until_decided" in repr(client.whatsapp.templates)
    assert (
        repr(client.with_raw_response.webhooks)
        == "<with raw responses: <webhooks: create, delete, get, list, replace, update>>"
    )
    assert "hunter2" not in repr(client.webhooks)


def test_a_method_with_two_answers_shows_both(client: ProvisioningClient) -> None:
    templates = client.whatsapp.templates
    listed = inspect.signature(templates.list)
    assert listed.return_annotation == "Pager[WhatsAppTemplate] | Pager[WhatsAppPartialTemplate]"
    assert inspect.signature(templates.get).return_annotation == "WhatsAppTemplate | WhatsAppPartialTemplate"
    assert "-> 'Pager[WhatsAppTemplate] | Pager[WhatsAppPartialTemplate]'" in pydoc.plain(
        pydoc.render_doc(templates.list)
    )


def test_no_method_hides_what_it_returns(client: ProvisioningClient) -> None:
    for operation in client.operations.values():
        service: object = client
        for name in operation.service.split("."):
            service = getattr(service, name)
        assert inspect.signature(getattr(service, operation.name)).return_annotation != "Any", operation.id
