"""A caller that checks every answer of the emulator against the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import httpx

from sinch_provisioning.testing import Emulator

from .judge import Judge, the_judge


class Api:
    """Calls operations by their id, and fails when an answer does not keep the contract."""

    def __init__(
        self,
        emulator: Emulator,
        client: httpx.AsyncClient,
        project_id: str = "test-project",
        *,
        judge: Judge | None = None,
    ) -> None:
        self.emulator = emulator
        self.client = client
        self.project_id = project_id
        self.judge = judge or the_judge()
        self.succeeded: set[str] = set()
        self.renew_token()

    def renew_token(self) -> None:
        """Use a token that is good from now on."""
        self.client.headers["authorization"] = f"Bearer {self.emulator.oauth.issue()}"

    async def call(
        self,
        operation_id: str,
        *values: str,
        expect: int | None = None,
        **arguments: Any,
    ) -> Any:
        """The body of the answer. By default the documented success is expected."""
        wanted = self.emulator.contract.operations[operation_id].success_status if expect is None else expect
        response = await self.answered(operation_id, *values, **arguments)
        assert response.status_code == wanted, f"{operation_id}: {response.status_code} {response.text}"
        if response.is_success:
            self.succeeded.add(operation_id)
        return response.json() if response.content else None

    async def answered(
        self,
        operation_id: str,
        *values: str,
        query: Mapping[str, str | int | bool | Sequence[str]] | None = None,
        **arguments: Any,
    ) -> httpx.Response:
        """Any answer that keeps the contract."""
        operation = self.emulator.contract.operations[operation_id]
        path = operation.path
        for value in (self.project_id, *values):
            before, _, after = path.partition("{")
            path = before + quote(value, safe="").replace(".", "%2E") + after.partition("}")[2]
        response = await self.client.request(operation.method, path, params=query, **arguments)
        given = bool(response.content)
        answer = response.json() if given else None
        violations = self.judge.answer(operation_id, response.status_code, answer, given=given)
        if response.is_success and "json" in arguments:
            violations += self.judge.accepted(operation_id, arguments["json"])
        assert not violations, f"{operation_id}: {violations} in {response.text}"
        return response

    async def refused(self, error_code: str, operation_id: str, *values: str, status: int, **arguments: Any) -> Any:
        """The error body of a call that must be refused with this documented code."""
        body = await self.call(operation_id, *values, expect=status, **arguments)
        assert body["errorCode"] == error_code
        assert body["message"]
        assert body["resolution"]
        return body
