"""What simplification makes of a description, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import GenerationError
from generator.simplify import simplify

__all__ = ["problems", "refused", "schema"]


def problems(document: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(GenerationError) as caught:
        simplify(document)
    assert caught.value.summary == "the description has what no template writes"
    return caught.value.problems


def refused(document: dict[str, Any]) -> str:
    with pytest.raises(GenerationError) as caught:
        simplify(document)
    return str(caught.value)


def schema(given: Any, **others: Any) -> tuple[Any, list[str]]:
    """What a component becomes, and what is told."""
    document = {"paths": {}, "components": {"schemas": {"A": given, **others}}}
    notices = simplify(document).notices
    return document["components"]["schemas"]["A"], notices
