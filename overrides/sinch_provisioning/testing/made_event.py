"""Events for the tests of a service that receives them: made, signed, and posted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar, overload

import attrs
import httpx

from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.json_text import dump_json

from ..events.catalog import EVENTS, NAMES
from ..events.decoding import decode_event
from ..events.event import Event
from ..events.signature import sign
from .contract import installed_contract
from .event_facts import event_facts
from .merging import merged
from .posting import post
from .samples import Sampler

__all__ = ["MadeEvent", "event_document", "make", "trigger_of"]

E = TypeVar("E", bound="Event")


@attrs.frozen
class MadeEvent(Generic[E]):
    """An event and the bytes in which it is delivered."""

    event: E
    body: bytes = attrs.field(repr=False)

    def headers(self, secret: str | bytes, *, nonce: str | None = None, timestamp: int | None = None) -> dict[str, str]:
        """The headers of a delivery that is signed with a webhook's secret, now and for once unless said otherwise."""
        signature = sign(self.body, secret, nonce=nonce, timestamp=timestamp)
        return {"content-type": "application/json", **signature.headers}

    async def post(
        self,
        to: str | Callable[..., Awaitable[None]],
        secret: str | bytes,
        *,
        path: str = "/",
        nonce: str | None = None,
        timestamp: int | None = None,
    ) -> httpx.Response:
        """Deliver it to a URL, or to an ASGI app at ``path``."""
        headers = self.headers(secret, nonce=nonce, timestamp=timestamp)
        transport = None if isinstance(to, str) else httpx.ASGITransport(to)
        url = to if isinstance(to, str) else f"http://localhost{path}"
        async with httpx.AsyncClient(transport=transport, trust_env=False) as http:
            return await post(http, url, self.body, headers)


@overload
def make(kind: type[E], /, *, seed: object = 0, **fields: Any) -> MadeEvent[E]: ...
@overload
def make(kind: str, /, *, seed: object = 0, **fields: Any) -> MadeEvent[Event]: ...
def make(kind: Any, /, *, seed: object = 0, **fields: Any) -> MadeEvent[Any]:
    """An event of a class or trigger, as the service might send it; the same one for the same seed.

    Its body agrees with its trigger, and with what you give: an approved template's state is ``APPROVED``, and a
    ``new_state`` of ``PAUSED`` is that of the payload too. What you give yourself is never changed.

    Args:
        kind: Such as ``BundleDone``, or ``"BUNDLE_DONE"``. A trigger that nobody knows needs a ``payload``.
        seed: Anything.
        fields: Fields to set, by their Python or wire names. Mappings are merged into what is there, so
            ``payload={"state": "FAILED"}`` changes that alone.
    """
    trigger = kind if isinstance(kind, str) else trigger_of(kind.__name__)
    if trigger in EVENTS:
        codec = codec_of(EVENTS[trigger])
        fields = {found.wire_name if (found := codec.find(name)) else name: value for name, value in fields.items()}
        document = event_document(trigger, str(seed), fields)
    else:
        document = merged({}, {**fields, "type": trigger})
    body = dump_json(document)
    return MadeEvent(decode_event(body), body)


def trigger_of(class_name: str) -> str:
    """The trigger of the event that has a class of this name."""
    return next(trigger for trigger, name in NAMES.items() if name == class_name)


def event_document(trigger: str, seed: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The body of an event, with these fields by their wire names, and with what agrees with them and its trigger."""
    contract, given = installed_contract(), merged({}, fields)
    facts = event_facts(contract, trigger, given, f"{trigger} {seed}")
    sampled = Sampler(contract, f"{trigger} {seed}", facts=facts).sample(contract.events[trigger])
    return merged(sampled, {**given, "type": trigger})
