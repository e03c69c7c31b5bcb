from __future__ import annotations

import pytest

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

TEMPLATES = "WhatsappTemplatesController_listTemplates_v1"


async def test_tokens_lead_through_all_pages_and_back(api: Api) -> None:
    names = [record.data["name"] for record in api.emulator.seed.templates(7)]
    first = await api.call(TEMPLATES, query={"pageSize": 3})
    assert (first["totalSize"], first["pageSize"], "previousPageToken" in first) == (7, 3, False)
    second = await api.call(TEMPLATES, query={"pageSize": 3, "pageToken": first["nextPageToken"]})
    third = await api.call(TEMPLATES, query={"pageSize": 3, "pageToken": second["nextPageToken"]})
    assert "nextPageToken" not in third
    seen = [template["name"] for page in (first, second, third) for template in page["templates"]]
    assert seen == names
    back = await api.call(TEMPLATES, query={"pageSize": 3, "pageToken": third["previousPageToken"]})
    assert back == second


async def test_the_page_size_is_capped_and_has_a_default(api: Api) -> None:
    api.emulator.seed.templates(60)
    assert len((await api.call(TEMPLATES))["templates"]) == 50
    assert (await api.call(TEMPLATES, query={"pageSize": 5000}))["pageSize"] == 1000
    assert (await api.call("BundlesBundlesController_list_v1"))["pageSize"] == 10
    assert (await api.call("WebhookWebhookController_listWebhooks_v1", query={"pageSize": 99}))["pageSize"] == 15


async def test_a_token_is_good_for_its_own_list_and_filters(api: Api) -> None:
    api.emulator.seed.templates(5)
    token = (await api.call(TEMPLATES, query={"pageSize": 2}))["nextPageToken"]
    query = {"pageToken": token, "templateName": "example"}
    await api.refused("invalid_page_token", TEMPLATES, query=query, status=400)
    await api.refused(
        "invalid_page_token", "WhatsappSendersController_listSenders_v1", query={"pageToken": token}, status=400
    )
    for bad in ("nonsense", "", "æ", "MTA"):
        await api.refused("invalid_page_token", TEMPLATES, query={"pageToken": bad}, status=400)


async def test_a_list_may_change_between_pages(api: Api) -> None:
    api.emulator.seed.templates(4)
    token = (await api.call(TEMPLATES, query={"pageSize": 3}))["nextPageToken"]
    for place in range(4):
        await api.call("WhatsappTemplatesController_deleteTemplatesByName_v1", f"example_{place:04}")
    page = await api.call(TEMPLATES, query={"pageSize": 3, "pageToken": token})
    assert (page["totalSize"], page["templates"]) == (0, [])


async def test_bad_tokens_where_no_code_is_documented_for_them(api: Api) -> None:
    """What every operation documents is answered then, and the message says what is wrong."""
    error = await api.call("WhatsappFlowsController_listFlows_v1", query={"pageToken": "x"}, expect=500)
    assert error["errorCode"] == "internal_error"
    assert "page token" in error["message"]


async def test_activities_are_paged_newest_first(api: Api) -> None:
    sender = await api.call("RcsSendersController_createSender_v1", json=bodies.rcs_sender())
    for number in range(3):
        await api.call("RcsSendersController_createSenderComment_v1", sender["id"], json={"comment": str(number)})
    operation = "RcsSendersController_listActivities_v1"
    first = await api.call(operation, sender["id"], query={"pageSize": 2})
    rest = await api.call(operation, sender["id"], query={"pageSize": 2, "pageToken": first["nextPageToken"]})
    entries = [*first["notifications"], *rest["notifications"]]
    assert [entry.get("comment") for entry in entries] == ["2", "1", "0", None]
