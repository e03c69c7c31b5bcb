"""Which calls may be repeated after which failure, and which repeats would do harm.

An operation is judged in one of two tables. One that nobody has judged is repeated only if its method says that a
second request does what the first did.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.operation import Operation

__all__ = ["HARM_OF_REPEAT", "LASTING_REFUSALS", "Caution", "Effect"]

Caution = Literal["strict", "advised", "lenient"]
"""What to do when it is unknown whether a request took effect.

``advised`` repeats it unless that does harm (:data:`HARM_OF_REPEAT`) or is not judged yet; ``strict`` repeats no POST;
``lenient`` repeats all.
"""

HARM_OF_REPEAT: Mapping[str, str] = {
    "BundlesBundlesController_create_v1": "a second bundle would be ordered",
    "KakaotalkSendersController_createComment_v1": "the comment would stand twice",
    "KakaotalkSendersController_registerSender_v1": "a second one-time code would be sent",
    "KakaotalkTemplatesController_createComment_v1": "the comment would stand twice",
    "RcsAccountsController_createComment_v1": "the comment would stand twice",
    "RcsSendersController_addTestNumbers_v1": "testers would be invited twice, and verified ones become unverified",
    "RcsSendersController_createSenderComment_v1": "the comment would stand twice",
    "RcsSendersController_createSender_v1": "a second sender would be created",
    "RcsSendersController_launchSender_v1": "the launch would be ordered twice",
    "RcsSendersController_retryTestNumber_v1": "the tester would be invited twice",
    "SmsSmsAppsController_createSmsApp_v1": "a second SMS app would be created",
    "WhatsappAccountsController_createComment_v1": "the comment would stand twice",
    "WhatsappSendersController_createComment_v1": "the comment would stand twice",
    "WhatsappSendersController_createSender_v1": "a second sender would be created",
    "WhatsappSendersController_register_v1": "a second one-time code would be sent",
    "WhatsappSolutionsController_createSolution_v1": "a second solution would be created",
    "WhatsappTemplatesController_createComment_v1": "the comment would stand twice",
}
"""By operation id, what a needless second request would do. One of them is a GET."""

HARMLESS_TO_REPEAT: Mapping[str, str] = {
    "KakaotalkSendersController_createSender_v1": "a channel is one sender, so there can be no second one",
    "KakaotalkSendersController_updateSender_v1": "it sets the same values again",
    "KakaotalkSendersController_verifySender_v1": "the code is used up, and a second request is refused",
    "KakaotalkTemplatesController_createTemplate_v1": "names are unique, and a second request is refused",
    "KakaotalkTemplatesController_updateTemplate_v1": "it sets the same values again",
    "RcsSendersController_updateSender_v1": "it sets the same values again",
    "SmsSmsAppsController_updateSmsApp_v1": "it sets the same values again",
    "WebhookWebhookController_createWebhook_v1": "a target has one webhook, and a second request is refused",
    "WebhookWebhookController_updateWebhook_v1": "it sets the same values again",
    "WhatsappAccountsController_createAccount_v1": "a project has one account, and a second request is refused",
    "WhatsappAccountsController_updateAccount_v1": "it sets the same values again",
    "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1": "a second token does not end the first",
    "WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1": "it only reads",
    "WhatsappSendersController_update_v1": "it sets the same values again",
    "WhatsappSendersController_verify_v1": "the code is used up, and a second request is refused",
    "WhatsappSolutionsController_assignSolution_v1": "it is assigned already",
    "WhatsappTemplatesController_compareTemplates_v1": "it only reads",
    "WhatsappTemplatesController_createTemplate_v1": "name and language are unique, and a second request is refused",
    "WhatsappTemplatesController_syncTemplates_v1": "it brings up to date what is so already",
    "WhatsappTemplatesController_updateTemplate_v1": "it sets the same values again",
}
"""By operation id, why a needless second POST or PATCH does no harm."""

IDEMPOTENT: frozenset[str] = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT"})
"""Methods by which a second request does what the first did, unless the operation is in :data:`HARM_OF_REPEAT`."""

LASTING_REFUSALS: Mapping[str, str] = {
    "sender-already-registered": "the sender is registered already",
    "too_many_invalid_verification_codes": "after too many wrong codes the service sends no more for hours",
}
"""By the error code of a 429, why repeating cannot help: these have the status of a rate limit and are none."""


class Effect(Enum):
    """What a failed request has done at the service, as far as its failure tells."""

    NONE = "none"
    """Nothing: it was not sent, or the service turned it away (429, 503)."""
    UNKNOWN = "unknown"
    """It was sent; what came of it is not known (other 5xx, connection lost)."""
    DONE = "done"
    """The service answered with success, but the rest of the answer was lost."""


def harm_of_repeat(operation: Operation[Any]) -> str | None:
    """What a needless second request would do, as far as is known; ``None`` if it does no harm."""
    harm = HARM_OF_REPEAT.get(operation.id)
    if harm is None and operation.method not in IDEMPOTENT and operation.id not in HARMLESS_TO_REPEAT:
        return "nobody has judged yet whether repeating it does harm"
    return harm


def reason_not_to_repeat(operation: Operation[Any], caution: Caution, effect: Effect) -> str | None:
    """Why this operation must not be sent again after such a failure; ``None`` if it may be."""
    harm = harm_of_repeat(operation)
    if effect is Effect.NONE or (operation.method != "POST" and harm is None):
        return None
    if effect is Effect.DONE:
        return "the service had already answered with success"
    if caution == "lenient" or (caution == "advised" and harm is None):
        return None
    return f"it may have taken effect, and {harm or 'the policy is strict about POST'}"
