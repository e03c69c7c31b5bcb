"""The async SDK for the Sinch Provisioning API. Every name loads what it needs when it is first used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .version import __version__

if TYPE_CHECKING:
    from sinch_provisioning_core.models import *  # noqa: F403
    from sinch_provisioning_core.runtime.errors import DecodeError as DecodeError
    from sinch_provisioning_core.runtime.errors import InputWarning as InputWarning
    from sinch_provisioning_core.runtime.errors import InvalidInputError as InvalidInputError
    from sinch_provisioning_core.runtime.errors import Violation as Violation
    from sinch_provisioning_core.runtime.operation import Operation as Operation
    from sinch_provisioning_core.runtime.options import CallOptions as CallOptions
    from sinch_provisioning_core.runtime.options import ListOptions as ListOptions
    from sinch_provisioning_core.runtime.sender import Page as Page
    from sinch_provisioning_core.runtime.sender import Pager as Pager
    from sinch_provisioning_core.runtime.sender import RawResponse as RawResponse
    from sinch_provisioning_core.runtime.unset import UNSET as UNSET
    from sinch_provisioning_core.runtime.unset import Unset as Unset
    from sinch_provisioning_core.runtime.unset import is_set as is_set

    from ._auth.basic import BasicAuth as BasicAuth
    from ._auth.bearer import BearerToken as BearerToken
    from ._auth.oauth2 import OAuth2ClientCredentials as OAuth2ClientCredentials
    from ._auth.scheme import Auth as Auth
    from ._auth.stores.file import FileTokenStore as FileTokenStore
    from ._auth.stores.memory import MemoryTokenStore as MemoryTokenStore
    from ._auth.stores.protocol import StoredToken as StoredToken
    from ._auth.stores.protocol import TokenStore as TokenStore
    from ._auth.stores.redis import RedisTokenStore as RedisTokenStore
    from ._sending.repeating import HARM_OF_REPEAT as HARM_OF_REPEAT
    from ._sending.repeating import LASTING_REFUSALS as LASTING_REFUSALS
    from ._sending.repeating import Caution as Caution
    from ._sending.retry import RetryBudget as RetryBudget
    from ._sending.retry import RetryPolicy as RetryPolicy
    from ._transport.limiter import Limiter as Limiter
    from ._waiting.backoff import Backoff as Backoff
    from ._waiting.named import WaitOptions as WaitOptions
    from ._waiting.settled import is_settled as is_settled
    from ._waiting.wait_for import wait_for as wait_for
    from ._waiting.wake import Wake as Wake
    from .attempts import Attempt as Attempt
    from .attempts import AttemptHook as AttemptHook
    from .attempts import CallFacts as CallFacts
    from .attempts import CallHook as CallHook
    from .attempts import CallStart as CallStart
    from .client import ProvisioningClient as ProvisioningClient
    from .clock import Clock as Clock
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import CallError as CallError
    from .errors import ClientClosedError as ClientClosedError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import EventDecodeError as EventDecodeError
    from .errors import EventSignatureError as EventSignatureError
    from .errors import FailedDependencyError as FailedDependencyError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import ProvisioningError as ProvisioningError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ServerError as ServerError
    from .errors import TokenConnectionError as TokenConnectionError
    from .errors import TokenError as TokenError
    from .errors import TokenRefusedError as TokenRefusedError
    from .errors import TokenStatusError as TokenStatusError
    from .errors import TokenTimeoutError as TokenTimeoutError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .errors import WaitFailedError as WaitFailedError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .flows.code_source import CodeRequest as CodeRequest
    from .flows.code_source import CodeSource as CodeSource
    from .flows.missing_answers import MissingAnswer as MissingAnswer
    from .flows.missing_answers import MissingAnswersError as MissingAnswersError
    from .flows.verification_error import VerificationError as VerificationError
    from .services.ensured_webhook import EnsuredWebhook as EnsuredWebhook
    from .sync import SyncProvisioningClient as SyncProvisioningClient

_CORE = "sinch_provisioning_core.runtime"
_PLACES = {
    f"{_CORE}.errors": "DecodeError InputWarning InvalidInputError Violation",
    f"{_CORE}.operation": "Operation",
    f"{_CORE}.options": "CallOptions ListOptions",
    f"{_CORE}.sender": "Page Pager RawResponse",
    f"{_CORE}.unset": "UNSET Unset is_set",
    "._auth.basic": "BasicAuth",
    "._auth.bearer": "BearerToken",
    "._auth.oauth2": "OAuth2ClientCredentials",
    "._auth.scheme": "Auth",
    "._auth.stores.file": "FileTokenStore",
    "._auth.stores.memory": "MemoryTokenStore",
    "._auth.stores.protocol": "StoredToken TokenStore",
    "._auth.stores.redis": "RedisTokenStore",
    "._sending.repeating": "Caution HARM_OF_REPEAT LASTING_REFUSALS",
    "._sending.retry": "RetryBudget RetryPolicy",
    "._transport.limiter": "Limiter",
    "._waiting.backoff": "Backoff",
    "._waiting.named": "WaitOptions",
    "._waiting.settled": "is_settled",
    "._waiting.wait_for": "wait_for",
    "._waiting.wake": "Wake",
    ".attempts": "Attempt AttemptHook CallFacts CallHook CallStart",
    ".client": "ProvisioningClient",
    ".clock": "Clock",
    ".errors": (
        "APIConnectionError APIStatusError APITimeoutError AuthenticationError BadRequestError CallError"
        " ClientClosedError ConfigurationError ConflictError EventDecodeError EventSignatureError FailedDependencyError"
        " NotFoundError PaginationError PermissionDeniedError ProvisioningError RateLimitError ResponseDecodeError"
        " ResponseTooLargeError ServerError TokenConnectionError TokenError TokenRefusedError TokenStatusError"
        " TokenTimeoutError UnprocessableEntityError WaitFailedError WaitTimeoutError"
    ),
    ".flows.code_source": "CodeRequest CodeSource",
    ".flows.missing_answers": "MissingAnswer MissingAnswersError",
    ".flows.verification_error": "VerificationError",
    ".services.ensured_webhook": "EnsuredWebhook",
    ".sync": "SyncProvisioningClient",
}
"""Where the public names come from; any other name is a model's."""
_MODULES = {name: module for module, names in _PLACES.items() for name in names.split()}

__all__ = ["__version__", *_MODULES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(_MODULES.get(name, ".models"), __name__), name)
    except AttributeError:
        if name in _MODULES:
            raise
        raise _unknown(name) from None
    globals()[name] = value
    return value


def _unknown(name: str) -> AttributeError | ImportError:
    from importlib.util import find_spec

    # ``from … import`` asks from here, then looks for a submodule. What an AttributeError says it would not pass on.
    caller = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    is_import = caller.f_code.co_name == "_handle_fromlist"
    if is_import and find_spec(f"{__name__}.{name}") is not None:
        return AttributeError(name)
    import difflib

    near = difflib.get_close_matches(name, __dir__(), n=5)
    told = f"; near are {', '.join(near)}" if near else ""
    if is_import:
        return ImportError(f"cannot import name {name!r} from {__name__!r}{told}", name=name, path=__file__)
    return AttributeError(f"module {__name__!r} has no attribute {name!r}{told}", name=name)


def __dir__() -> list[str]:
    from .models import __all__ as models

    return sorted({*__all__, *models})
