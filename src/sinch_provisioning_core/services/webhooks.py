# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Register the URLs that receive provisioning events (15 per project at most)."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import webhooks as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        Webhook,
        WebhookInput,
        WebhookInputDict,
        WebhookTrigger,
        WebhookUpdateInput,
        WebhookUpdateInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class WebhooksService(Service):
    """Register the URLs that receive provisioning events (15 per project at most)."""

    _path = "webhooks"

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
    ) -> Pager[Webhook]:
        """List the project's webhooks page by page; alphabetical, 15 at most without token.

        ``GET /v1/projects/{projectId}/webhooks``

        Args:
            page_size: 1 to 15.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_size``, ``invalid_page_token``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_listWebhooks_v1``).
        """
        return api.list(self._sender, page_token=page_token, page_size=page_size, **options)

    @overload
    async def create(
        self, *, target: str, secret: str, triggers: Sequence[WebhookTrigger | str], **options: Unpack[CallOptions]
    ) -> Webhook: ...
    @overload
    async def create(
        self, *, body: WebhookInput | WebhookInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> Webhook: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> Webhook: ...
        @overload
        async def create(self, *, body: WebhookInputDict, **options: Unpack[CallOptions]) -> Webhook: ...

    async def create(
        self,
        *,
        body: WebhookInput | WebhookInputDict | UntypedDict | Unset = UNSET,
        target: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Add a webhook to the project; a project holds at most 15.

        ``POST /v1/projects/{projectId}/webhooks``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            target: 1 to 742 characters.
            secret: Key that signs the delivered payloads; choose high entropy. 1 to 128 characters.
            triggers: ALL subscribes to every event type. At least 1 item, each unique.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            ConflictError: 409: ``webhook_exists``.
            FailedDependencyError: 424: ``webhook_limit_reached``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_createWebhook_v1``).
        """
        return await api.create(
            self._sender, body=given(body, target=target, secret=secret, triggers=triggers), **options
        )

    async def get(self, webhook_id: str, **options: Unpack[CallOptions]) -> Webhook:
        """Fetch one webhook by its id.

        ``GET /v1/projects/{projectId}/webhooks/{webhookId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``webhook_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_getWebhook_v1``).
        """
        return await api.get(self._sender, webhook_id, **options)

    @overload
    async def replace(
        self,
        webhook_id: str,
        *,
        target: str,
        secret: str,
        triggers: Sequence[WebhookTrigger | str],
        **options: Unpack[CallOptions],
    ) -> Webhook: ...
    @overload
    async def replace(
        self, webhook_id: str, *, body: WebhookInput | WebhookInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> Webhook: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def replace(
            self,
            webhook_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def replace(self, webhook_id: str, **unknown_or_incomplete: TakenByNoOverload) -> Webhook: ...
        @overload
        async def replace(
            self, webhook_id: str, *, body: WebhookInputDict, **options: Unpack[CallOptions]
        ) -> Webhook: ...

    async def replace(
        self,
        webhook_id: str,
        *,
        body: WebhookInput | WebhookInputDict | UntypedDict | Unset = UNSET,
        target: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Overwrite an existing webhook as a whole.

        ``PUT /v1/projects/{projectId}/webhooks/{webhookId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            target: 1 to 742 characters.
            secret: Key that signs the delivered payloads; choose high entropy. 1 to 128 characters.
            triggers: ALL subscribes to every event type. At least 1 item, each unique.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``webhook_not_found``.
            ConflictError: 409: ``webhook_exists``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_replaceWebhook_v1``).
        """
        return await api.replace(
            self._sender, webhook_id, body=given(body, target=target, secret=secret, triggers=triggers), **options
        )

    async def delete(self, webhook_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove one webhook.

        ``DELETE /v1/projects/{projectId}/webhooks/{webhookId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``webhook_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_deleteWebhook_v1``).
        """
        return await api.delete(self._sender, webhook_id, **options)

    async def update(
        self,
        webhook_id: str,
        *,
        body: WebhookUpdateInput | WebhookUpdateInputDict | UntypedDict | Unset = UNSET,
        target: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Webhook:
        """Change some fields of an existing webhook.

        ``PATCH /v1/projects/{projectId}/webhooks/{webhookId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            target: 1 to 742 characters.
            secret: Key that signs the delivered payloads; choose high entropy. 1 to 128 characters.
            triggers: ALL subscribes to every event type. At least 1 item, each unique.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``webhook_not_found``.
            ConflictError: 409: ``webhook_exists``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WebhookWebhookController_updateWebhook_v1``).
        """
        return await api.update(
            self._sender, webhook_id, body=given(body, target=target, secret=secret, triggers=triggers), **options
        )


class WebhooksServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WebhooksService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.replace = raw(service.replace)
        self.delete = raw(service.delete)
        self.update = raw(service.update)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
