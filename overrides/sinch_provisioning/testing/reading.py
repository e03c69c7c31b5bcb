"""From raw query and body to checked values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from .contract import Contract, OperationContract, ParameterContract
from .errors import Refusal
from .json_value import Json
from .known_fields import known_fields

_ERROR_CODES = {
    "pageSize": "invalid_page_size",
    "pageToken": "invalid_page_token",
    "filterStates": "invalid_filter_states",
    "filterStatuses": "invalid_filter_statuses",
    "fieldMask": "invalid_fields",
    "languageCode": "template_invalid_language_code",
    "useCase": "questionnaire_invalid_use_case",
    "countries": "questionnaire_invalid_country",
}
_INTEGER = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def read_path(contract: Contract, operation: OperationContract, values: Mapping[str, str]) -> None:
    """Refuse path values that break the description."""
    for parameter in operation.parameters:
        if parameter.location == "path":
            _check(contract, operation, parameter, values[parameter.name])


def read_query(contract: Contract, operation: OperationContract, pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The query values in their types. Unknown parameters are ignored."""
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.location != "query":
            continue
        given = [value for name, value in pairs if name == parameter.name]
        if not given:
            if parameter.required:
                raise Refusal("invalid_input", f"{parameter.name} is required")
            continue
        typed = [_typed(parameter, text) for text in given]
        value = typed if parameter.is_list else typed[-1]
        if parameter.name == "pageSize" and isinstance(value, int) and parameter.maximum is not None:
            value = min(value, parameter.maximum)
        _check(contract, operation, parameter, value)
        values[parameter.name] = value
    return values


def read_body(contract: Contract, operation: OperationContract, content_type: str, data: bytes) -> Json:
    """The checked body, or ``None`` when the operation has none."""
    if operation.body_pointer is None:
        return None
    if not data:
        if not operation.body_required:
            return None
        raise Refusal("invalid_input", "body is required")
    if "json" not in content_type.lower():
        raise Refusal("invalid_payload")
    try:
        body = json.loads(data)
        violations = contract.check_body(operation, body)
        if violations:
            raise Refusal("invalid_input", *violations)
        return known_fields(contract, operation.body_pointer, body)
    except (ValueError, RecursionError) as error:
        raise Refusal("invalid_payload") from error


def _typed(parameter: ParameterContract, text: str) -> Json:
    if parameter.kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if parameter.kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    if parameter.kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text


def _check(contract: Contract, operation: OperationContract, parameter: ParameterContract, value: Json) -> None:
    violations = contract.check(parameter.pointer, value)
    if violations:
        code = _ERROR_CODES.get(parameter.name, "invalid_input")
        texts = [re.sub(r"^(body|(?=\[))", parameter.name, text) for text in violations]
        raise Refusal(code, *texts)
