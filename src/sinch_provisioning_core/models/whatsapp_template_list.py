# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template import WhatsAppTemplate


@model(init=False, kw_only=True)
class WhatsAppTemplateList(Model):
    """Page of ``whatsapp.templates.list`` and ``whatsapp.templates.list_by_name``. Published as
    ``WhatsappTemplateListDto``.
    """

    total_size: int
    page_size: int
    templates: list[WhatsAppTemplate]
    previous_page_token: str | Unset = UNSET
    next_page_token: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('total_size', 'totalSize', 'int', 'required'),
        ('page_size', 'pageSize', 'int', 'required'),
        ('templates', 'templates', ('list', ('model', 'WhatsAppTemplate')), 'required'),
        ('previous_page_token', 'previousPageToken', 'str'),
        ('next_page_token', 'nextPageToken', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_size: int,
            page_size: int,
            templates: Sequence[WhatsAppTemplate | Mapping[str, Any]],
            previous_page_token: str | Unset = UNSET,
            next_page_token: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
