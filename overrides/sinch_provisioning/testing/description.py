"""The API description that ships with the core."""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import sinch_provisioning_core

from .json_value import Json


def load_description() -> dict[str, Any]:
    """The description of the installed core, repaired and without its texts, parsed anew on each call."""
    data = (files(sinch_provisioning_core) / "description.json.gz").read_bytes()
    return json.loads(gzip.decompress(data))  # type: ignore[no-any-return]


def with_open_unions(description: Mapping[str, Any]) -> dict[str, Any]:
    """A copy in which every ``oneOf`` is an ``anyOf``.

    The published variants overlap (a whole template is also a partial one), so that by the letter of ``oneOf`` most
    documented answers would be invalid.
    """
    opened = copy.deepcopy(dict(description))
    _open_unions(opened)
    return opened


def _open_unions(node: Json) -> None:
    if isinstance(node, dict):
        if isinstance(node.get("oneOf"), list):
            node["anyOf"] = node.pop("oneOf")
        for value in node.values():
            _open_unions(value)
    elif isinstance(node, list):
        for value in node:
            _open_unions(value)
