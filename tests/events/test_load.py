"""Over real sockets: none lost, none handled twice."""

from __future__ import annotations

import pytest

from .load import run


@pytest.mark.parametrize(("anyio_backend", "answer_first"), [("asyncio", False), ("trio", True)])
async def test_a_restart_and_failing_handlers_lose_nothing_and_do_nothing_twice(answer_first: bool) -> None:
    outcome = await run(150, 30, answer_first=answer_first)
    assert outcome.is_right(150), outcome
    assert outcome.attempts > 150
