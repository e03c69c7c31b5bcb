"""The same calls by three ways: by operation id, by the services' methods, and by those with raw responses."""

from __future__ import annotations

import warnings
from collections.abc import Awaitable, Callable, Mapping
from functools import reduce
from typing import Any

from sinch_provisioning import APIStatusError, Operation, ProvisioningClient
from sinch_provisioning.testing import Emulator

Way = Callable[[ProvisioningClient, Operation[Any], tuple[str, ...], dict[str, Any]], Awaitable[Any]]


async def by_id(client: ProvisioningClient, operation: Operation[Any], path: tuple[str, ...], values: Any) -> Any:
    return await client.call(operation.id, *path, **values)


async def by_method(client: ProvisioningClient, operation: Operation[Any], path: tuple[str, ...], values: Any) -> Any:
    return await method_of(client, operation)(*path, **values)


async def by_raw_method(
    client: ProvisioningClient, operation: Operation[Any], path: tuple[str, ...], values: Any
) -> Any:
    answer = await method_of(client.with_raw_response, operation)(*path, **values)
    assert answer.status_code in operation.answers
    assert "date" in answer.headers
    assert answer.http_response.request.method == operation.method
    return answer.parsed


def method_of(tree: Any, operation: Operation[Any]) -> Any:
    return getattr(reduce(getattr, operation.service.split("."), tree), operation.name)


class SdkApi:
    """Calls operations as the emulator's own tests do, but through the SDK: answers are JSON again."""

    def __init__(self, emulator: Emulator, client: ProvisioningClient, way: Way) -> None:
        self.emulator = emulator
        self.client = client
        self.way = way
        self.succeeded: set[str] = set()

    async def call(
        self, operation_id: str, *path: str, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Any:
        operation = self.client.operations[operation_id]
        names = {parameter.wire_name: parameter.name for parameter in operation.query_parameters}
        values = {names[name]: value for name, value in (query or {}).items()}
        if json is not None:
            values["body"] = json
        with warnings.catch_warnings():
            if operation.deprecated:
                warnings.simplefilter("ignore", DeprecationWarning)
            answer = await self.way(self.client, operation, path, values)
        self.succeeded.add(operation_id)
        return None if answer is None else answer.to_dict()

    async def refused(self, error_code: str, operation_id: str, *path: str, status: int) -> None:
        try:
            await self.call(operation_id, *path)
        except APIStatusError as error:
            assert (error.error_code, error.status_code) == (error_code, status)  # noqa: PT017
        else:
            raise AssertionError(f"{operation_id} was not refused")
