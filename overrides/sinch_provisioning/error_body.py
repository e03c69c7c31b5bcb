"""What the service says about a refusal."""

from __future__ import annotations

from typing import Any, cast

import httpx

from sinch_provisioning_core.runtime.wire import parse_json

__all__ = ["error_fields"]


def error_fields(response: httpx.Response) -> dict[str, Any]:
    """The fields of the answer's body by their names on the wire; none if somebody else has answered."""
    try:
        data = parse_json(response.content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
