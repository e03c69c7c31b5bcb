"""One call of every kind."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from sinch_provisioning import ProvisioningClient

Make = Callable[[ProvisioningClient], Coroutine[Any, Any, Any]]


def get(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    return client.webhooks.get("w1")


def put(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    return client.webhooks.replace("w1", target="https://a.example", secret="s", triggers=["ALL"])


def patch(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    return client.webhooks.update("w1", target="https://a.example")


def delete(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    return client.webhooks.delete("w1")


def post(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    return client.webhooks.create(target="https://a.example", secret="s", triggers=["ALL"])


def comment(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    """A POST that must not be repeated lightly."""
    return client.rcs.account.create_comment(comment="hello")


def invite(client: ProvisioningClient) -> Coroutine[Any, Any, Any]:
    """A GET that must not be repeated lightly."""
    return client.rcs.senders.retry_test_number("s1", "+46123123111")
