"""Refusals: what a handler raises, and the error body that it becomes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .contract import OperationContract

_MESSAGES = {
    "unauthorized_error": ("Unauthorized.", "Send a valid access token or a valid key id and key secret."),
    "invalid_input": ("The input is not valid.", "Correct the fields named in validationErrors and try again."),
    "invalid_payload": ("The payload is not valid JSON.", "Send a JSON object with content type application/json."),
    "invalid_page_size": ("The page size is not valid.", "Use an integer within the documented range."),
    "invalid_page_token": ("The page token is not valid.", "Use a token from an answer of the same list, or none."),
    "webhook_exists": (
        "A webhook with this target exists already.",
        "Use another target, or update the existing webhook.",
    ),
    "webhook_limit_reached": ("The project has as many webhooks as it may have.", "Delete a webhook first."),
    "project_not_initialized": (
        "The project is not initialized for this channel.",
        "Create an account or a sender first.",
    ),
    "wrong_otp": ("The verification code is wrong.", "Check the code, or register again for a new one."),
    "not_allowed_verify": (
        "The sender cannot be verified now.",
        "Register the sender first, then send the code it receives.",
    ),
    "not_allowed_register": (
        "The sender cannot be registered in its present state.",
        "Submit the sender, and wait for its review.",
    ),
    "launch_precondition_failed": (
        "The sender lacks what its launch needs.",
        "Give the answers named in validationErrors and try again.",
    ),
    "no_fields_to_update": ("There is nothing to update.", "Give at least one field."),
}
_RESOLUTIONS = {
    400: "Correct the request and try again.",
    403: "Ask for access, or use another project.",
    404: "Check the identifiers in the path.",
    409: "Check the state of the resource before you try again.",
    412: "Complete what is missing and try again.",
    424: "Remove the cause and try again.",
    429: "Wait and try again.",
}


_STAND_INS = {
    "invalid_input": ("invalid_payload", "template_kakaotalk_validation_error", "not_allowed_verify"),
    "invalid_payload": ("invalid_input", "template_kakaotalk_validation_error", "not_allowed_verify"),
}
"""What an operation answers that does not document a code: the first of these that it does document."""
_LAST_RESORT = "internal_error"
"""Every operation documents it."""


class Refusal(Exception):
    """The service's refusal of a request, by its documented error code.

    The status is the one under which the operation documents the code. An operation that does not document the code
    answers with a stand-in that it does document, and in the end with ``internal_error``: never with what it does not
    document. ``status`` is for requests that reach no operation.
    """

    def __init__(
        self,
        error_code: str,
        *violations: str,
        status: int = 400,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(error_code)
        self.cause = error_code
        """What is wrong, whatever the operation calls it."""
        self.violations = violations
        self.message = message
        self.headers = headers or {}
        self._status = status

    def error_code(self, operation: OperationContract | None) -> str:
        """The error code of the answer to ``operation``."""
        if operation is None:
            return self.cause
        candidates = (self.cause, *_STAND_INS.get(self.cause, ()))
        return next((code for code in candidates if operation.status_of(code) is not None), _LAST_RESORT)

    def status(self, operation: OperationContract | None) -> int:
        """The status of the answer to ``operation``."""
        if operation is None:
            return self._status
        return operation.status_of(self.error_code(operation)) or 500

    def body(self, operation: OperationContract | None) -> dict[str, Any]:
        """The body of the answer to ``operation``, which tells the cause whatever the error code is."""
        body = error_body(self.cause, self.status(operation), self.violations, self.message)
        return {**body, "errorCode": self.error_code(operation)}


def error_body(
    error_code: str, status: int, violations: Sequence[str] = (), message: str | None = None
) -> dict[str, Any]:
    """The body of an error answer."""
    known = _MESSAGES.get(error_code)
    text = error_code.replace("_", " ").replace("-", " ").strip().capitalize() + "."
    body: dict[str, Any] = {
        "errorCode": error_code,
        "message": message or (known[0] if known else text),
        "resolution": known[1] if known else _RESOLUTIONS.get(status, "Try again later."),
    }
    if violations:
        body["additionalInformation"] = {"validationErrors": list(violations)}
    return body
