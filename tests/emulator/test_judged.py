"""Every operation is driven through good, bad, missing and conflicting requests, and every answer is judged."""

from __future__ import annotations

import httpx
import pytest

from sinch_provisioning.testing import Emulator, ManualClock
from sinch_provisioning.testing.contract import installed_contract
from sinch_provisioning.testing.resources import HANDLERS

from .calling import Api
from .drive import STRANGE, bad_requests, good_body, populated

pytestmark = pytest.mark.anyio

OPERATIONS = {name: found for name, found in installed_contract().operations.items() if name in HANDLERS}
"""What a later release adds is answered by a general rule, with examples."""


@pytest.fixture(params=["asyncio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The answers do not depend on it, and there are thousands."""
    return str(request.param)


def _service(operation_id: str) -> str:
    return OPERATIONS[operation_id].path.split("/")[4]


@pytest.mark.parametrize("service", sorted({_service(operation_id) for operation_id in OPERATIONS}))
async def test_every_answer_to_a_bad_request_is_documented(service: str, emulator: Emulator, api: Api) -> None:
    world = await populated(api)
    for operation_id, operation in OPERATIONS.items():
        if _service(operation_id) == service and operation.method != "DELETE":
            for request in bad_requests(emulator, operation):
                await api.answered(operation_id, *world.values(operation), **request)
            emulator.settle()


async def test_every_answer_about_what_is_not_there_is_documented(api: Api) -> None:
    world = await populated(api)
    for operation_id, operation in OPERATIONS.items():
        values = world.values(operation)
        body = {} if good_body(operation) is None else {"json": good_body(operation)}
        for place in range(len(values)):
            for strange in STRANGE:
                await api.answered(operation_id, *values[:place], strange, *values[place + 1 :], **body)


async def test_every_answer_to_a_good_request_is_documented_however_often_it_is_made(
    emulator: Emulator, api: Api
) -> None:
    world = await populated(api)
    in_order = sorted(OPERATIONS.values(), key=lambda operation: operation.method == "DELETE")
    for _ in range(3):
        for operation in in_order:
            body = {} if good_body(operation) is None else {"json": good_body(operation)}
            await api.answered(operation.operation_id, *world.values(operation), **body)
            emulator.tick()
        emulator.settle()


async def test_every_answer_of_a_project_that_is_not_set_up_is_documented(clock: ManualClock) -> None:
    emulator = Emulator(clock=clock, initialize_projects=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        world = await populated(Api(emulator, client))
        api = Api(emulator, client, project_id="another")
        for operation in OPERATIONS.values():
            body = {} if good_body(operation) is None else {"json": good_body(operation)}
            await api.answered(operation.operation_id, *world.values(operation), **body)
            client.headers["authorization"] = "Bearer no"
            await api.answered(operation.operation_id, *world.values(operation), **body)
            api.renew_token()
