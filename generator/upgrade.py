"""OpenAPI 3.0 schemas as OpenAPI 3.1 ones, so that the rest of the step knows one dialect."""

from __future__ import annotations

from typing import Any

__all__ = ["upgrade"]


def upgrade(document: dict[str, Any]) -> None:
    """Rewrite, in place, what 3.0 says differently: ``nullable`` and boolean exclusive bounds."""
    if not str(document["openapi"]).startswith("3.0"):
        return
    _upgrade(document)
    document["openapi"] = "3.1.0"


def _upgrade(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _upgrade(item)
    elif isinstance(node, dict):
        if isinstance(node.get("nullable"), bool):
            _upgrade_nullable(node)
        for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and bound in node:
                node[exclusive] = node.pop(bound)
        for value in node.values():
            _upgrade(value)


def _upgrade_nullable(node: dict[str, Any]) -> None:
    if not node.pop("nullable"):
        return
    if isinstance(node.get("type"), str):
        node["type"] = [node["type"], "null"]
        if None not in node.get("enum", [None]):
            node["enum"].append(None)
        return
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in node:
            node["anyOf"] = [*node.pop(keyword), {"type": "null"}]
            return
