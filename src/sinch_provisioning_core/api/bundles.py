# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``bundles`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call, Keywords
from ..runtime.operation import Operation, Paging, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        Bundle,
        BundleInput,
        BundleInputDict,
        BundleList,
        BundleServicesState,
    )
    from ..runtime.bodies import UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager, Sender

LIST: Operation[BundleList] = Operation(
    "BundlesBundlesController_list_v1",
    "GET",
    "/v1/projects/{projectId}/bundles",
    service="bundles",
    name="list",
    tag="Bundles",
    summary="Page through the project's bundles with optional filters; default page is 10.",
    query_parameters=(
        Parameter("page_token", "pageToken", "str"),
        Parameter("page_size", "pageSize", ("limited", "int", (("minimum", 1), ("maximum", 25)))),
        Parameter("filter_conv_app_ids", "filterConvAppIds", ("list", "str")),
        Parameter("filter_sms_app_ids", "filterSmsAppIds", ("list", "str")),
        Parameter("filter_states", "filterStates", ("list", ("enum", "BundleServicesState"))),
    ),
    answers={200: ("model", "BundleList")},
    errors={
        400: ("invalid_page_token", "invalid_page_size", "invalid_id_format"),
        401: ("unauthorized_error",),
        500: ("internal_error",),
    },
    paging=Paging("bundles", ("model", "Bundle"), "pageToken", "pageSize", 25),
)
CREATE: Operation[Bundle] = Operation(
    "BundlesBundlesController_create_v1",
    "POST",
    "/v1/projects/{projectId}/bundles",
    service="bundles",
    name="create",
    tag="Bundles",
    summary="Create a set of resources for the project in one order.",
    body=("model", "BundleInput"),
    body_required=True,
    answers={201: ("model", "Bundle")},
    errors={
        400: (
            "invalid_input",
            "invalid_payload",
            "no_services_to_create",
            "missing_name",
            "invalid_webhooks",
            "invalid_staging_bundles_input_region",
            "parent_sms_bespoke_price",
            "target_project_not_subproject",
            "parent_sms_not_route_assisted",
            "conversation_app_already_connected_to_sms_app",
        ),
        401: ("unauthorized_error",),
        403: ("forbidden_payload",),
        404: ("conversation_app_not_found", "sms_app_not_found", "default_sms_app_not_found"),
        409: (
            "webhook_exists",
            "conversation_app_is_already_in_bundles_process",
            "default_sms_app_already_exists",
            "more_than_one_sms_app",
            "sms_app_is_already_linked_to_conversation_app",
            "sms_app_is_already_in_bundles_process",
            "allowed_only_for_default_test_sms_app",
            "not_allowed_for_subproject",
            "not_allowed_for_non_test_account",
            "only_one_test_number_allowed",
        ),
        424: ("webhook_limit_reached",),
        500: (
            "failed_to_create_subproject",
            "failed_to_create_sms_service",
            "failed_to_create_conversation_service",
            "internal_error",
        ),
    },
)
GET: Operation[Bundle] = Operation(
    "BundlesBundlesController_get_v1",
    "GET",
    "/v1/projects/{projectId}/bundles/{bundleId}",
    service="bundles",
    name="get",
    tag="Bundles",
    summary="Fetch one bundle together with the resources it made.",
    path_parameters=(Parameter("bundle_id", "bundleId", "str", required=True),),
    answers={200: ("model", "Bundle")},
    errors={
        400: ("invalid_id_format",),
        401: ("unauthorized_error",),
        404: ("bundle_not_found", "conversation_app_not_found"),
        500: ("internal_error",),
    },
)


def list(
    sender: Sender,
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_conv_app_ids: Sequence[str] | Unset = UNSET,
    filter_sms_app_ids: Sequence[str] | Unset = UNSET,
    filter_states: Sequence[BundleServicesState | str] | Unset = UNSET,
    **options: Unpack[ListOptions],
) -> Pager[Bundle]:
    """Page through the project's bundles with optional filters; default page is 10.

    ``GET /v1/projects/{projectId}/bundles``
    """
    call = Call(
        LIST,
        query={
            "pageToken": page_token,
            "pageSize": page_size,
            "filterConvAppIds": filter_conv_app_ids,
            "filterSmsAppIds": filter_sms_app_ids,
            "filterStates": filter_states,
        },
        options=options,
    )
    return sender.paginate(call)


async def create(
    sender: Sender,
    *,
    body: BundleInput | BundleInputDict | UntypedDict | Keywords | Unset,
    **options: Unpack[CallOptions],
) -> Bundle:
    """Create a set of resources for the project in one order.

    ``POST /v1/projects/{projectId}/bundles``
    """
    call = Call(CREATE, body=body, options=options)
    return await sender.send(call)


async def get(sender: Sender, bundle_id: str, **options: Unpack[CallOptions]) -> Bundle:
    """Fetch one bundle together with the resources it made.

    ``GET /v1/projects/{projectId}/bundles/{bundleId}``
    """
    call = Call(GET, path=(bundle_id,), options=options)
    return await sender.send(call)
