from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireAnswerMetadataInput(Model):
    """Published as ``RcsSenderDetailsQuestionnaireAnswerMetadataInputDto``."""

    ignore: str | Unset = UNSET
    """This string (for example a delimiter) is skipped at launch. At least 1 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (("ignore", "ignore", ("limited", "str", (("minLength", 1),))),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ignore: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
