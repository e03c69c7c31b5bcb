"""Webhooks, and having one as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, Unpack

from sinch_provisioning_core.services import webhooks as core

from ..errors import ConflictError, FailedDependencyError, NotFoundError

if TYPE_CHECKING:
    from sinch_provisioning_core.models import Webhook, WebhookTrigger
    from sinch_provisioning_core.runtime.options import CallOptions

    from .ensured_webhook import EnsuredWebhook

__all__ = ["WebhooksService"]

MOST_ROUNDS: Final = 3
"""How often to look again because somebody else has added or removed the webhook meanwhile."""


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
        from .._calls.last_request import LastRequest
        from .ensured_webhook import EnsuredWebhook

        rounds = 0
        while True:
            rounds += 1
            try:
                found, request_id = await self._find(target, options)
                if found is not None:
                    return await self._as_wanted(found, request_id, triggers, None if keep_secret else secret, options)
                sender = LastRequest(self._sender)
                created = await core.WebhooksService(sender).create(
                    target=target, secret=secret, triggers=triggers, **options
                )
            except (ConflictError, NotFoundError) as error:
                # Added since the list was read, or removed since: look again.
                if error.error_code not in ("webhook_exists", "webhook_not_found") or rounds == MOST_ROUNDS:
                    raise
            except FailedDependencyError as error:
                error.add_note(f"No webhook of the project has the target {target!r}; delete one that is not needed.")
                raise
            else:
                return EnsuredWebhook(created, "created", request_id=sender.request_id)

    async def _find(self, target: str, options: CallOptions) -> tuple[Webhook | None, str | None]:
        """The webhook, if there is one, and the id of the last request for the list."""
        request_id = None
        async for page in self.list(**options).pages():
            request_id = page.request_id
            for hook in page:
                if hook.target == target:
                    return hook, request_id
        return None, request_id

    async def _as_wanted(
        self,
        hook: Webhook,
        request_id: str | None,
        triggers: Sequence[WebhookTrigger | str],
        secret: str | None,
        options: CallOptions,
    ) -> EnsuredWebhook:
        from .._calls.last_request import LastRequest
        from .ensured_webhook import EnsuredWebhook

        sender = LastRequest(self._sender)
        update = core.WebhooksService(sender).update
        other_triggers = set(map(str, hook.triggers)) != set(map(str, triggers))
        changed: tuple[Literal["triggers", "secret"], ...]
        match other_triggers, secret:
            case True, None:
                hook, changed = await update(hook.id, triggers=triggers, **options), ("triggers",)
            case True, str():
                hook = await update(hook.id, triggers=triggers, secret=secret, **options)
                changed = ("triggers", "secret")
            case _, str():
                hook, changed = await update(hook.id, secret=secret, **options), ("secret",)
            case _:
                return EnsuredWebhook(hook, "unchanged", request_id=request_id)
        return EnsuredWebhook(hook, "updated", changed, sender.request_id)
