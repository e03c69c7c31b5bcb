"""The deprecated helpers of WhatsApp's embedded sign-up."""

from __future__ import annotations

import hashlib

from ..errors import Refusal
from ..json_value import Json
from ..world import Handler, Request


def _create_long_lived_access_token(request: Request) -> Json:
    given = request.body.get("facebookToken") or request.body.get("facebookCode")
    if given is None:
        raise Refusal("invalid_input", "facebookToken is required unless facebookCode is given")
    return {"longLivedAccessToken": f"long-lived-{_digest(given)}"}


def _list_waba_details(request: Request) -> Json:
    account = request.table("whatsapp.account").get("account")
    waba_id = (account.data.get("wabaId") if account else None) or str(int(_digest(request.body["facebookToken"]), 16))[
        :15
    ]
    numbers = [
        {
            "id": record.hidden["phone_number_id"],
            "displayPhoneNumber": f"+{record.data['countryCode']}{record.data['phoneNumber']}",
            "provisioned": record.data.get("state") == "ACTIVE",
        }
        for record in request.table("whatsapp.senders")
        if "phoneNumber" in record.data
    ]
    return {"wabas": [{"id": waba_id, "numbers": numbers}]}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]


HANDLERS: dict[str, Handler] = {
    "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1": _create_long_lived_access_token,
    "WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1": _list_waba_details,
}
