"""Webhooks, and having one as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, Unpack

import attrs

from sinch_provisioning_core.services import webhooks as core

from .._calls.last_answer import LastAnswer
from ..errors import ConflictError, FailedDependencyError, NotFoundError

if TYPE_CHECKING:
    from sinch_provisioning_core.models import Webhook, WebhookTrigger
    from sinch_provisioning_core.runtime.options import CallOptions

__all__ = ["EnsuredWebhook", "WebhooksService"]

MOST_ROUNDS: Final = 3
"""How often to look again because somebody else has added or removed the webhook meanwhile."""


@attrs.frozen
class EnsuredWebhook:
    """A webhook that is as it should be, and what that took."""

    webhook: Webhook
    action: Literal["created", "updated", "unchanged"]
    changed: tuple[Literal["triggers", "secret"], ...] = ()
    """What an update has sent. The service does not tell a secret, so it may have been the same before."""
    request_id: str | None = None
    """The service's id of the request that made it so, or that found it so; quote it to support."""


class WebhooksService(core.WebhooksService):
    """Register the URLs that receive provisioning events (15 per project at most)."""

    async def ensure(
        self,
        *,
        target: str,
        triggers: Sequence[WebhookTrigger | str],
        secret: str,
        keep_secret: bool = False,
        **options: Unpack[CallOptions],
    ) -> EnsuredWebhook:
        """Have a webhook at ``target`` with these triggers and this secret: create it, update it, or leave it alone.

        Safe to call whenever a service starts, also in several processes at once. Webhooks with other targets stay as
        they are.

        The service never tells a secret. So the secret of a webhook that exists is sent anew each time, unless
        ``keep_secret`` says that it is known to be this one.

        Args:
            target: The URL; no two webhooks of a project have the same one.
            triggers: All of them, in any order; ``ALL`` stands alone.
            secret: Signs the deliveries.
            keep_secret: Leave the secret of an existing webhook as it is.

        Raises:
            InvalidInputError: A value breaks what the service asks for.
            FailedDependencyError: The project has as many webhooks as it may have, with other targets.
        """
        sender = LastAnswer(self._sender)
        service = core.WebhooksService(sender)
        rounds = 0
        while True:
            rounds += 1
            try:
                found = [
                    (hook, page.request_id)
                    async for page in self.list(**options).pages()
                    for hook in page
                    if hook.target == target
                ]
                if found:
                    hook, list_id = found[0]
                    ensured = await _as_wanted(service, hook, triggers, None if keep_secret else secret, options)
                    answered = list_id if ensured.action == "unchanged" else sender.request_id
                    return attrs.evolve(ensured, request_id=answered)
                created = await service.create(target=target, secret=secret, triggers=triggers, **options)
            except (ConflictError, NotFoundError) as error:
                # Added since the list was read, or removed since: look again.
                if error.error_code not in ("webhook_exists", "webhook_not_found") or rounds == MOST_ROUNDS:
                    raise
            except FailedDependencyError as error:
                error.add_note(f"No webhook of the project has the target {target!r}; delete one that is not needed.")
                raise
            else:
                return EnsuredWebhook(created, "created", request_id=sender.request_id)


async def _as_wanted(
    service: core.WebhooksService,
    hook: Webhook,
    triggers: Sequence[WebhookTrigger | str],
    secret: str | None,
    options: CallOptions,
) -> EnsuredWebhook:
    other_triggers = set(map(str, hook.triggers)) != set(map(str, triggers))
    match other_triggers, secret:
        case True, None:
            hook = await service.update(hook.id, triggers=triggers, **options)
            return EnsuredWebhook(hook, "updated", ("triggers",))
        case True, str():
            hook = await service.update(hook.id, triggers=triggers, secret=secret, **options)
            return EnsuredWebhook(hook, "updated", ("triggers", "secret"))
        case _, str():
            hook = await service.update(hook.id, secret=secret, **options)
            return EnsuredWebhook(hook, "updated", ("secret",))
        case _:
            return EnsuredWebhook(hook, "unchanged")
