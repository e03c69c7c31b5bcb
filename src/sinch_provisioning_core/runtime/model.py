# Copied by the generation: change overrides/runtime/model.py, then `make regenerate`.
"""The base of every generated model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from .codec import codec_of
from .consuming import LARGE, consume
from .errors import DecodeError
from .json_text import parse_json, parser
from .notation import TypeSpec
from .reading import DECODERS, MismatchError
from .signatures import ModelSignature
from .unset import UNSET
from .writing import NestingError, encode

__all__ = ["Model", "model"]


if TYPE_CHECKING:
    from attrs import define as model
else:
    model = partial(attrs.define, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
    """``attrs.define``, leaving to :class:`Model` what it does for all of them."""


@model(kw_only=True)
class Model:
    """A JSON object of the API.

    Fields are keywords of the constructor; what was not given is :data:`UNSET`. Nested objects may be given as
    mappings, enum values as text. Fields that the description does not know are kept in
    :attr:`additional_properties` and sent back. Building a model checks nothing but the names of its fields: the call
    that sends it checks the values, or :meth:`validate`.
    """

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = ()
    """The field table: Python name, wire name, type, flags."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __signature__ = ModelSignature()

    def __init__(self, **values: Any) -> None:
        from .inputs import coerce, unexpected

        codec = codec_of(type(self))
        additional = values.pop("additional_properties", None)
        for field in codec.fields:
            value = values.pop(field.name, UNSET)
            setattr(self, field.name, value if value is UNSET else coerce(field.type, value))
        self._additional = dict(additional) if additional else None
        if values:
            raise TypeError(unexpected(f"{type(self).__name__}()", values, codec.by_name))

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields by wire name that the description does not know; what is put here is sent."""
        if self._additional is None:
            self._additional = {}
        return self._additional

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the JSON object of a model; the two share nothing afterwards.

        Raises:
            DecodeError: A value has an entirely different shape (a ``ValueError``).
        """
        try:
            value: Self = consume(("model", cls), encode(data))
        except NestingError as error:
            raise DecodeError("$", f"a JSON object ({cls.__name__})", f"a value {error}") from None
        return value

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """Read a JSON text.

        Raises:
            ValueError: It is none; ``DecodeError`` as in :meth:`from_dict`.
        """
        if len(data) <= LARGE:
            try:
                small: Self | None = DECODERS[cls](parser()(data))
            except (MismatchError, RecursionError):
                small = None
            if small is not None:
                return small
        value: Self = consume(("model", cls), parse_json(data))
        return value

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, by wire names, without unset fields; shares nothing with the model.

        Raises:
            ValueError: It is nested too deeply, or contains itself.
        """
        value: dict[str, Any] = encode(self)
        return value

    def to_json(self) -> str:
        """The JSON text of :meth:`to_dict`.

        Raises:
            InvalidInputError: It holds what JSON cannot: NaN, or too many levels (a ``ValueError``).
        """
        return _json_text_of()(self)

    def validate(self) -> None:
        """Check the model against what the description states: required fields, lengths, patterns, ranges, counts.

        Warns of unknown enum values. What a call sends is checked in the same way, and against the rules that concern
        several fields as well.

        Raises:
            InvalidInputError: With every violation (a ``ValueError``).
        """
        from .checking import check
        from .spelling import as_written

        type_: TypeSpec = ("model", type(self))
        value = self.to_dict()
        check(type(self).__name__, type_, value, spelling=partial(as_written, type_, value, self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls, handler)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        values = codec_of(type(self)).values
        return bool(values(self) == values(other) and (self._additional or {}) == (other._additional or {}))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from .rendering import render

        return render(self)

    def __getstate__(self) -> dict[str, Any]:
        """The fields that are set, so that a pickle can be read by a later version that has more of them."""
        values = {field.name: getattr(self, field.name) for field in codec_of(type(self)).fields}
        state = {name: value for name, value in values.items() if value is not UNSET}
        return {**state, "_additional": self._additional}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for field in codec_of(type(self)).fields:
            setattr(self, field.name, state.get(field.name, UNSET))
        self._additional = state.get("_additional")


@cache
def _json_text_of() -> Callable[[Model], str]:
    from .writing_text import json_text_of  # few write texts of models: a call does not wait until that is loaded

    return json_text_of
