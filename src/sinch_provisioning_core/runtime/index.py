# Copied by the generation: change overrides/runtime/index.py, then `make regenerate`.
"""Operations by id, without loading what is not asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .operation import Operation

__all__ = ["OperationIndex"]


class OperationIndex(Mapping[str, Operation[Any]]):
    """A read-only mapping that imports an operation's module when the operation is first asked for."""

    def __init__(self, package: str | None, places: Mapping[str, tuple[str, str]]) -> None:
        self._package = package
        self._places = places

    def __getitem__(self, operation_id: str) -> Operation[Any]:
        module, constant = self._places[operation_id]
        operation: Operation[Any] = getattr(import_module(f"{self._package}.api.{module}"), constant)
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, operation_id: object) -> bool:
        return operation_id in self._places

    def __repr__(self) -> str:
        return f"<{len(self)} operations>"
