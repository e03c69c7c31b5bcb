# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``whatsapp.solutions`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppCreateSolutionList,
        WhatsAppSolution,
        WhatsAppSolutionInput,
        WhatsAppSolutionInputDict,
        WhatsAppSolutionList,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[WhatsAppSolutionList] = Operation(
    "WhatsappSolutionsController_listSolutions_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/solutions",
    service="whatsapp.solutions",
    name="list",
    tag="WhatsApp Solutions",
    summary="List the project's WhatsApp solutions.",
    answers={200: ("model", "WhatsAppSolutionList")},
    errors={401: ("unauthorized_error",), 404: ("project_not_found",), 500: ("internal_error",)},
    paging=Paging("solutions", ("model", "WhatsAppSolution"), None, None, None),
)
CREATE: Operation[WhatsAppCreateSolutionList] = Operation(
    "WhatsappSolutionsController_createSolution_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/solutions",
    service="whatsapp.solutions",
    name="create",
    tag="WhatsApp Solutions",
    summary="Create a WhatsApp solution for the project.",
    body=("model", "WhatsAppSolutionInput"),
    body_required=True,
    answers={201: ("model", "WhatsAppCreateSolutionList")},
    errors={401: ("unauthorized_error",), 404: ("project_not_found",), 500: ("internal_error",)},
)
GET: Operation[WhatsAppSolution] = Operation(
    "WhatsappSolutionsController_getSolution_v1",
    "GET",
    "/v1/projects/{projectId}/whatsapp/solutions/{solutionId}",
    service="whatsapp.solutions",
    name="get",
    tag="WhatsApp Solutions",
    summary="Fetch one WhatsApp solution of the project.",
    path_parameters=(Parameter("solution_id", "solutionId", "str", required=True),),
    answers={200: ("model", "WhatsAppSolution")},
    errors={401: ("unauthorized_error",), 404: ("project_not_found", "solution_not_found"), 500: ("internal_error",)},
)
ASSIGN: Operation[None] = Operation(
    "WhatsappSolutionsController_assignSolution_v1",
    "POST",
    "/v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign",
    service="whatsapp.solutions",
    name="assign",
    tag="WhatsApp Solutions",
    summary="Assign a solution to the project so Embedded Signup can be used.",
    path_parameters=(Parameter("solution_id", "solutionId", "str", required=True),),
    answers={204: None},
    errors={
        401: ("unauthorized_error",),
        404: ("project_not_found", "solution_not_found"),
        409: ("solution_cannot_be_reassigned",),
        500: ("internal_error",),
    },
)


def list(sender: Sender, **options: Unpack[ListOptions]) -> Pager[WhatsAppSolution]:
    """List the project's WhatsApp solutions.

    ``GET /v1/projects/{projectId}/whatsapp/solutions``
    """
    call = Call(LIST, options=options)
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: WhatsAppSolutionInput | WhatsAppSolutionInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> WhatsAppCreateSolutionList:
    """Create a WhatsApp solution for the project.

    ``POST /v1/projects/{projectId}/whatsapp/solutions``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, solution_id: str, **options: Unpack[CallOptions]) -> WhatsAppSolution:
    """Fetch one WhatsApp solution of the project.

    ``GET /v1/projects/{projectId}/whatsapp/solutions/{solutionId}``
    """
    call = Call(GET, path=(solution_id,), options=options)
    return await sender.send(call)


async def assign(sender: Sender, solution_id: str, **options: Unpack[CallOptions]) -> None:
    """Assign a solution to the project so Embedded Signup can be used.

    ``POST /v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign``
    """
    call = Call(ASSIGN, path=(solution_id,), options=options)
    return await sender.send(call)
