# Copied by the generation: change overrides/runtime/bodies.py, then `make regenerate`.
"""What type checkers see of bodies. Nothing here is there at run time: it is imported for annotations alone."""

from __future__ import annotations

from typing import Final, Protocol, final

__all__ = ["MYPY", "BodyOrItsFieldsAreMissing", "NotAsTheTypedDictSays", "TakenByNoOverload", "UntypedDict"]

MYPY: Final[bool] = False
"""mypy takes any name that is spelt so for true, other type checkers take this one for what it may be."""


@final
class NotAsTheTypedDictSays:
    """No value is one: only what is typed as ``Any`` passes for it."""


@final
class BodyOrItsFieldsAreMissing:
    """What pyright has in place of an answer where nothing of a body is given: it says that this cannot be awaited."""


@final
class TakenByNoOverload:
    """What pyright expects of every keyword where no signature takes those of a call, so that it names them all."""


class UntypedDict(Protocol):
    """A ``dict[str, Any]``: what ``json.loads`` or ``to_dict()`` gave, which nobody can check before it is sent.

    A dict that is written out is none, so that it is held against the ``TypedDict`` beside it.
    """

    def __getitem__(self, key: str, /) -> NotAsTheTypedDictSays: ...
