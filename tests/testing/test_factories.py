"""Valid models for tests."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning import (
    Bundle,
    KakaoTalkSenderInput,
    Webhook,
    WebhookInput,
    WhatsAppTemplateInput,
    models,
)
from sinch_provisioning.testing import Emulator, ManualClock, make
from sinch_provisioning.testing.contract import installed_contract

NAMES = [
    name
    for name in models.__all__
    if isinstance(found := getattr(models, name), type)
    and issubclass(found, models.Model)
    and found not in (models.Model, models.UnknownVariant)
]


@pytest.mark.parametrize("seed", [0, "another"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_model_can_be_made_and_is_valid(seed: object) -> None:
    for name in NAMES:
        made = make(getattr(models, name), seed=seed)
        assert type(made) is getattr(models, name)
        made.validate()
        assert installed_contract().check(f"/components/schemas/{name}", made.to_dict()) == []


def test_the_seed_decides() -> None:
    assert make(Bundle, seed=1) == make(Bundle, seed=1)
    assert len({make(Bundle, seed=seed).to_json() for seed in range(5)}) > 1


@pytest.mark.anyio
async def test_the_service_takes_what_is_made() -> None:
    client = Emulator(clock=ManualClock()).client()
    for seed in range(3):
        await client.webhooks.create(body=make(WebhookInput, seed=seed, target=f"https://me.example/{seed}"))
        await client.whatsapp.templates.create(body=make(WhatsAppTemplateInput, seed=seed, name=f"order_{seed}"))
        await client.kakaotalk.senders.create(body=make(KakaoTalkSenderInput, seed=seed, plus_friend_id=f"@me{seed}"))


def test_fields_are_set_by_either_name_and_merged() -> None:
    hook = make(Webhook, project_id="p", target="")
    assert (hook.project_id, hook.target) == ("p", "")  # what is given is not checked
    assert make(Webhook, projectId="p").project_id == "p"
    template = make(WhatsAppTemplateInput, details={"messageSendTtlSeconds": 1})
    assert template.details.message_send_ttl_seconds == 1
    assert template.details.components
    inner = make(models.WhatsAppBodyComponentInput, text="Hi")
    assert make(WhatsAppTemplateInput, details={"components": [inner]}).details.components == [inner]


@pytest.mark.parametrize("wrong", [dict, models.WebhookTrigger, models.Model, "Webhooks", 5])
def test_what_is_no_model_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"no model is .*there are: "):
        make(wrong)


def test_a_misspelt_field_is_refused() -> None:
    with pytest.raises(TypeError, match="no field of Webhook is 'targt'; did you mean 'target'"):
        make(Webhook, targt="x")
