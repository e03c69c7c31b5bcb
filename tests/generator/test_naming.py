from __future__ import annotations

from typing import Any

import pytest

from generator import naming
from generator.errors import GenerationError


@pytest.mark.parametrize(
    ("published", "name"),
    [
        ("WebhookWebhookDto", "Webhook"),
        ("WebhookUpdateWebhookInputDto", "WebhookUpdateInput"),
        ("WebhookWebhookTriggersEnum", "WebhookTrigger"),
        ("WhatsappTemplateDto", "WhatsAppTemplate"),
        ("WhatsappSenderInputDtoDeprecated", "WhatsAppSenderInputDeprecated"),
        ("WhatsappInputCardDto", "WhatsAppCardInput"),
        ("WhatsappWhatsAppFlowStatusesEnum", "WhatsAppFlowStatus"),
        ("KakaotalkKakaoTalkButtonTypeEnum", "KakaoTalkButtonType"),
        ("KakaotalkSenderDto", "KakaoTalkSender"),
        ("BundlesBundlesDto", "Bundle"),
        ("BundlesListBundlesDto", "BundleList"),
        ("SmsSmsAppDto", "SmsApp"),
        ("RcsSenderDetailsQuestionnaireDto", "RcsQuestionnaire"),
        ("RcsSenderBillingCategoriesEnum", "RcsSenderBillingCategory"),
        ("TelegramBotDto", "TelegramBot"),
    ],
)
def test_class_names(published: str, name: str) -> None:
    assert naming.class_name(published) == name


@pytest.mark.parametrize(
    ("operation_id", "tag", "name"),
    [
        ("WhatsappTemplatesController_listTemplates_v1", "WhatsApp Templates", "list"),
        ("WhatsappTemplatesController_listTemplatesByName_v1", "WhatsApp Templates", "list_by_name"),
        ("RcsSendersController_createSenderComment_v1", "RCS Senders", "create_comment"),
        ("RcsSendersController_addTestNumbers_v1", "RCS Senders", "add_test_numbers"),
        ("ConversationViberController_get_v1", "Conversation", "get_viber"),
        ("BundlesBundlesController_list_v1", "Bundles", "list"),
        ("SmsSmsAppsController_getSmsApp_v1", "SMS Apps", "get"),
        ("TelegramBotsController_import_v2", "Telegram Bots", "import_"),
        ("listThings", "Things", "list"),
    ],
)
def test_method_names(operation_id: str, tag: str, name: str) -> None:
    assert naming.method_name(operation_id, {}, tag) == name


def test_service_paths() -> None:
    groups = ["WhatsApp", "RCS", "SMS", "Webhook"]
    paths = {tag: naming.service_path({"name": tag}, groups) for tag in ("WhatsApp Templates", "WhatsApp", "Webhooks")}
    assert paths == {"WhatsApp Templates": "whatsapp.templates", "WhatsApp": "whatsapp", "Webhooks": "webhooks"}
    assert naming.service_path({"name": "Telegram Bots"}, groups) == "telegram_bots"
    assert naming.service_path({"name": "RCS Accounts", "x-sdk-name": "rcs.account"}, groups) == "rcs.account"


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("conversationApiApp", "conversation_api_app"),
        ("imageURL", "image_url"),
        ("from", "from_"),
        ("2fa", "value_2_fa"),
        ("x-error-codes", "x_error_codes"),
    ],
)
def test_snake(wire_name: str, name: str) -> None:
    assert naming.snake(wire_name) == name


def test_names_that_every_call_or_model_uses_get_an_underscore() -> None:
    assert naming.parameter_name("timeout") == "timeout_"
    assert naming.field_name("toDict") == "to_dict_"


def test_enum_members_are_readable() -> None:
    values = ["30", "changes.status", "AT&T", "IMAGE/PNG", "whatsappId", "NO", "한국어", "sender-already-registered"]
    assert naming.enum_member_names(values) == {
        "VALUE_30": "30",
        "CHANGES_STATUS": "changes.status",
        "AT_AND_T": "AT&T",
        "IMAGE_PNG": "IMAGE/PNG",
        "WHATSAPP_ID": "whatsappId",
        "NO": "NO",
        "한국어": "한국어",
        "SENDER_ALREADY_REGISTERED": "sender-already-registered",
    }
    assert naming.enum_member_names(["30"], "DAYS") == {"DAYS_30": "30"}


def test_collisions_name_both() -> None:
    schemas: dict[str, Any] = {"RcsThingDto": {}, "RcsThing": {}}
    with pytest.raises(GenerationError, match="RcsThingDto and RcsThing would both be called RcsThing"):
        naming.schema_names(schemas)
    with pytest.raises(GenerationError, match="'a-b' and 'a_b'"):
        naming.enum_member_names(["a-b", "a_b"])


def test_an_exception_is_data_on_the_schema() -> None:
    assert naming.schema_names({"RcsThingDto": {"x-sdk-name": "Thing"}, "RcsThing": {}}) == {
        "RcsThingDto": "Thing",
        "RcsThing": "RcsThing",
    }
