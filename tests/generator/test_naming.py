from __future__ import annotations

from typing import Any

import pytest

from generator import naming
from generator.errors import GenerationError
from generator.generate import Layout
from sinch_provisioning import ProvisioningClient
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.services import Services


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
        ("RcsWhatsappBundlesDto", "RcsWhatsAppBundle"),
        ("RcsWhatsAppFlowDto", "RcsWhatsAppFlow"),
        ("RcsThingsDto", "RcsThings"),
        ("RcsIsEnum", "RcsIs"),
        ("RcsAaBbUsEnum", "RcsAaBbUs"),
        ("RcsAdsEnum", "RcsAd"),
        ("RcsClassesEnum", "RcsClass"),
        ("RcsAddressEnum", "RcsAddress"),
        ("RcsStatusEnum", "RcsStatus"),
        ("RcsUpdateThingDto", "RcsThingUpdate"),
        ("RcsListBigThingsDto", "RcsBigThingsList"),
        ("RcsListThingsEnum", "RcsListThing"),
        ("RcsBigThingDto", "RcsBigThing"),
        ("RcsServiceRawDto", "RcsServiceRawModel"),
        ("3DModelDto", "Schema3DModel"),
        ("A1Dto", "A1"),
        ("--", "Schema"),
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
        ("ping", "Things", "ping"),
        ("--", "Things", "call"),
        ("ThingsController_list_all_v1", "Things", "list_all"),
        ("ConversationViberController_getThing_v1", "Things", "get"),
        ("OtherController_getClass_v1", "Classes", "get"),
    ],
)
def test_method_names(operation_id: str, tag: str, name: str) -> None:
    assert naming.method_name(operation_id, {}, tag) == name


def test_service_paths() -> None:
    groups = ["WhatsApp", "RCS", "SMS", "Webhook"]
    paths = {tag: naming.service_path({"name": tag}, groups) for tag in ("WhatsApp Templates", "WhatsApp", "Webhooks")}
    assert paths == {"WhatsApp Templates": "whatsapp.templates", "WhatsApp": "whatsapp", "Webhooks": "webhooks"}
    assert naming.service_path({"name": "Telegram Bots"}, groups) == "telegram_bots"
    assert naming.service_path({"name": "--"}, groups) == "default"
    assert naming.service_path({"name": "RCS Accounts", "x-sdk-name": "rcs.account"}, groups) == "rcs.account"


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("conversationApiApp", "conversation_api_app"),
        ("imageURL", "image_url"),
        ("from", "from_"),
        ("2fa", "value_2_fa"),
        ("x-error-codes", "x_error_codes"),
        ("ﬁeld", "field"),
        ("--", "value"),
    ],
)
def test_snake(wire_name: str, name: str) -> None:
    assert naming.snake(wire_name) == name


@pytest.mark.parametrize(
    ("trigger", "name"),
    [
        ("WHATSAPP_TEMPLATE_APPROVED", "WhatsAppTemplateApproved"),
        ("KAKAOTALK_SENDER_2_MADE", "KakaoTalkSender2Made"),
        ("a-b.c", "ABC"),
        ("PAGE", "PageEvent"),
        ("NONE", "NoneEvent"),
        ("ﬁne", "Fine"),
    ],
)
def test_event_names(trigger: str, name: str) -> None:
    assert naming.event_name(trigger) == name


def test_the_longest_group_that_a_tag_starts_with_is_its_own() -> None:
    for groups in (["Rcs", "Rcs Big"], ["Rcs Big", "Rcs"]):
        assert naming.service_path({"name": "Rcs Big Things"}, groups) == "rcs_big.things"


def test_a_number_takes_the_place_of_an_underscore() -> None:
    assert naming.numbered("from_", ["from_", "from_2"]) == "from_3"
    assert naming.numbered("aX", ["aX"]) == "aX_2"
    assert naming.numbered("a_", []) == "a_"


REMEDY = r", which is no name in Python; give it an x-sdk-name in openapi/2-names\.overlay\.yaml$"


def test_what_gets_no_name_is_told() -> None:
    given = {"x-sdk-name": "a b"}
    for what, make in (
        ("schema 'A'", lambda: naming.schema_names({"A": given})),
        ("the event of trigger '1_A'", lambda: naming.event_name("1_A")),
        ("the service of tag 'A'", lambda: naming.service_path({"name": "A", **given}, ())),
        ("operation 'A'", lambda: naming.method_name("A", given, "")),
        ("parameter 'A'", lambda: naming.parameter_name("A", "a b")),
        ("field 'A'", lambda: naming.field_name("A", "a b")),
        ("the enum value 'A'", lambda: naming.enum_member_names(["A"], given={"A": "a b"})),
    ):
        with pytest.raises(GenerationError, match=rf"^{what} would be called '(a b|1A)'{REMEDY}"):
            make()
    assert naming.method_name("A", {"x-sdk-name": "other"}, "") == "other"


def test_names_that_every_call_or_model_uses_get_an_underscore() -> None:
    assert naming.parameter_name("size") == "size"
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
    assert list(naming.enum_member_names(["A1B", "a+b", "(XA)"])) == ["A1B", "A_PLUS_B", "XA"]


def test_collisions_name_both() -> None:
    schemas: dict[str, Any] = {"RcsThingDto": {}, "RcsThing": {}}
    message = "names of schemas collide; give one of each pair an x-sdk-name in openapi/2-names.overlay.yaml"
    with pytest.raises(GenerationError, match="RcsThingDto and RcsThing would both be called RcsThing") as caught:
        naming.schema_names(schemas)
    assert caught.value.summary == message
    with pytest.raises(GenerationError, match="A and B would both be called thing"):
        naming.schema_names({"A": {"x-sdk-name": "Thing"}, "B": {"x-sdk-name": "thing"}})
    naming.schema_names({"A": {"x-sdk-name": "Maße"}, "B": {"x-sdk-name": "Masse"}})


def test_of_two_values_or_fields_that_the_rule_calls_alike_the_later_gets_a_number() -> None:
    assert naming.enum_member_names(["Male", "MALE", "", "1", "-1"]) == {
        "MALE": "Male",
        "MALE_2": "MALE",
        "EMPTY": "",
        "VALUE_1": "1",
        "MINUS_1": "-1",
    }
    assert naming.enum_member_names(["a-b", "a_b"], given={"a_b": "OTHER"}) == {"A_B": "a-b", "OTHER": "a_b"}
    assert naming.field_names({"fooBar": {}, "foo_bar": {}, "foo-bar": {"x-sdk-name": "bar"}}) == {
        "fooBar": "foo_bar",
        "foo_bar": "foo_bar_2",
        "foo-bar": "bar",
    }


@pytest.mark.parametrize("name", ["Page", "Unset", "Model", "PageDto", "None", "MyService", "datetime"])
def test_names_of_ours_are_not_given_to_schemas(name: str) -> None:
    (given,) = naming.schema_names({name: {}}).values()
    assert given not in naming.CLASS_NAMES
    assert given.endswith("Model") or given == "Datetime"


@pytest.mark.parametrize("name", ["self", "list", "str", "dict", "datetime", "toDict"])
def test_names_of_ours_are_not_given_to_fields(name: str) -> None:
    assert naming.field_name(name).endswith("_")


@pytest.mark.parametrize("tag", ["Call", "Auth", "Import", "Operations", "3D", "Größe", "日本", "--"])
def test_a_tag_of_any_name_becomes_a_service(tag: str) -> None:
    path = naming.service_path({"name": tag}, ())
    assert path.isidentifier()
    assert path not in naming.SERVICE_NAMES


def test_what_the_rule_keeps_for_itself_is_all_that_others_have(repository: Layout) -> None:
    core = {name.rstrip("_") for name in dir(Model) if not name.startswith("_")}
    assert core <= naming.MODEL_NAMES
    client = {name for name in dir(ProvisioningClient) if not name.startswith("_")}
    services = {service for service in vars(Services) if not service.startswith("_")}
    assert client - services <= naming.SERVICE_NAMES


@pytest.mark.parametrize("name", ["a b", "class", "a.b.c", "x\n", ""])
def test_a_name_that_an_overlay_gives_must_be_one(name: str) -> None:
    if name:
        with pytest.raises(GenerationError, match="no name in Python"):
            naming.field_name("x", name)
    with pytest.raises(GenerationError, match="no name in Python"):
        naming.service_path({"name": "X", "x-sdk-name": name}, ())


def test_an_exception_is_data_on_the_schema() -> None:
    assert naming.schema_names({"RcsThingDto": {"x-sdk-name": "Thing"}, "RcsThing": {}}) == {
        "RcsThingDto": "Thing",
        "RcsThing": "RcsThing",
    }
