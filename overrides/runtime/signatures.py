"""What :func:`inspect.signature` and ``help()`` show of a model: its fields, made when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["ModelSignature"]


class ModelSignature:
    """The ``__signature__`` of a model class, from its field table."""

    def __get__(self, instance: object, owner: type[Any]) -> Signature:
        return _signature(owner)


class _Annotation(str):
    """The source of an annotation; shown without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _signature(cls: type[Any]) -> Signature:
    """The constructor of a model: required fields first, as the class has them."""
    from inspect import Parameter, Signature

    from .codec import codec_of
    from .unset import UNSET

    def keyword(name: str, annotation: str, default: object) -> Parameter:
        return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=_Annotation(annotation))

    fields = [
        keyword(field.name, cls.__annotations__[field.name], Parameter.empty if field.required else UNSET)
        for field in codec_of(cls).fields
    ]
    additional = keyword("additional_properties", "Mapping[str, Any] | None", None)
    return Signature([*fields, additional], return_annotation=_Annotation("None"))
