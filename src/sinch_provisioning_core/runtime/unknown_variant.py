# Copied by the generation: change overrides/runtime/unknown_variant.py, then `make regenerate`.
"""What a union's object is read as when it is none of the variants."""

from __future__ import annotations

from typing import Any

from .model import Model, model

__all__ = ["UnknownVariant"]


@model(init=False, kw_only=True)
class UnknownVariant(Model):
    """An object that is none of its union's variants. All of it is in :attr:`additional_properties`."""

    def __getitem__(self, wire_name: str) -> Any:
        return self.additional_properties[wire_name]

    def get(self, wire_name: str, default: Any = None) -> Any:
        """A field by its wire name."""
        return self.additional_properties.get(wire_name, default)
