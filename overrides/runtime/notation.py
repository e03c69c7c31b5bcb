"""The notation of types, in which field tables and operations say what a JSON value is.

It is made of names and tuples only: in generated modules they are constants, which cost nothing to load. A field of
up to 60 characters is ``("limited", "str", (("maxLength", 60),))``, a list of webhooks is
``("list", ("model", "Webhook"))``.

Every ``match`` on a type ends in ``assert_never`` or in a case for all the rest, so that a type checker names each
place that a new kind concerns, and each misspelt one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

__all__ = [
    "SCALARS",
    "Branches",
    "ModelType",
    "Scalar",
    "ScalarName",
    "Tree",
    "TypeSpec",
    "bare",
    "is_object_union",
    "item_type",
    "tree_models",
]

if TYPE_CHECKING:
    ScalarName: TypeAlias = Literal["str", "int", "float", "bool", "any", "datetime", "object"]
    ConstType: TypeAlias = tuple[Literal["const"], Any]
    """The one value."""
    EnumType: TypeAlias = tuple[Literal["enum"], str]
    ModelType: TypeAlias = tuple[Literal["model"], str | type[Any]]
    ListType: TypeAlias = tuple[Literal["list"], "TypeSpec"]
    MapType: TypeAlias = tuple[Literal["map"], "TypeSpec"]
    """An object with any keys, whose values are of a type."""
    NullType: TypeAlias = tuple[Literal["null"], "TypeSpec"]
    """A type, or null."""
    LimitedType: TypeAlias = tuple[Literal["limited"], "TypeSpec", tuple[tuple[str, Any], ...]]
    """A type, and JSON Schema keywords that bound its values."""
    UnionType: TypeAlias = tuple[Literal["union"], "Tree | None", tuple["TypeSpec", ...]]
    """How to tell the objects among its variants apart (``None`` where there are none), and the variants."""

    TypeSpec: TypeAlias = (
        ScalarName | ConstType | EnumType | ModelType | ListType | MapType | NullType | LimitedType | UnionType
    )

    Branches: TypeAlias = tuple[tuple[tuple[Any, ...], "Tree"], ...]
    Tree: TypeAlias = (
        tuple[Literal["model"], str] | tuple[Literal["by"], str, Branches] | tuple[Literal["fields"], tuple[str, ...]]
    )
    """The one variant that is left; or a field that tells variants apart, with a tree for the values of each (for no
    values: the variants without the field); or variants that only their fields tell apart."""

else:  # to put them together would take longer than all the rest here
    Branches = ModelType = ScalarName = Tree = TypeSpec = object


class Scalar:
    """What one of the plain names means to reading, writing, checking and explaining."""

    __slots__ = ("found", "json", "must", "read", "write")

    def __init__(self, json: tuple[type, ...], read: str, write: str, found: str, must: str) -> None:
        self.json = json
        """Python classes of its JSON values; ``bool`` counts as ``int`` nowhere."""
        self.read = read
        """Annotation of a value that was read."""
        self.write = write
        """Annotation of a value that a caller gives."""
        self.found = found
        """What a reader expects, in words."""
        self.must = must
        """What an input must be, in words."""

    def holds(self, value: Any) -> bool:
        """Whether a JSON value is of this kind."""
        return isinstance(value, self.json) and (value.__class__ is not bool or bool in self.json)


SCALARS: Final[dict[ScalarName, Scalar]] = {
    "str": Scalar((str,), "str", "str", "text", "must be text"),
    "int": Scalar((int,), "int", "int", "an integer", "must be an integer"),
    "float": Scalar((int, float), "float", "float", "a number", "must be a number"),
    "bool": Scalar((bool,), "bool", "bool", "true or false", "must be True or False"),
    "any": Scalar((object, bool), "Any", "Any", "text", ""),
    "datetime": Scalar(
        (str,), "Timestamp", "datetime | str", "a time", "must be an aware datetime or an ISO 8601 text"
    ),
    "object": Scalar((dict,), "dict[str, Any]", "Mapping[str, Any]", "an object", "must be a mapping"),
}


def bare(type_: TypeSpec) -> TypeSpec:
    """A type without its limits, and without the null that it may also be."""
    match type_:
        case ("limited", inner, _) | ("null", inner):
            return bare(inner)
        case _:
            return type_


def item_type(type_: TypeSpec | None) -> TypeSpec | None:
    """The bare type of a list's items; ``None`` for any other type."""
    match type_ and bare(type_):
        case ("list", item):
            return bare(item)
        case _:
            return None


def tree_models(tree: Tree) -> Iterator[str]:
    """Every model that a tree can choose."""
    match tree:
        case ("model", name):
            yield name
        case ("fields", names):
            yield from names
        case ("by", _, branches):
            for _, branch in branches:
                yield from tree_models(branch)


def is_object_union(variants: tuple[TypeSpec, ...]) -> bool:
    """Whether every variant is a model."""
    return all(member[0] == "model" for member in variants)
