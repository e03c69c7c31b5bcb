"""The parts of a WhatsApp template, apart from its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from sinch_provisioning_core.models import (
    WhatsAppBodyComponentInput,
    WhatsAppCardBodyComponentInput,
    WhatsAppCardButtonsComponentInput,
    WhatsAppCardHeaderComponentInput,
    WhatsAppCardInput,
    WhatsAppCardMediaHeaderExampleInput,
    WhatsAppLimitedTimeOfferComponentInput,
    WhatsAppLocationHeaderComponentInput,
    WhatsAppMediaHeaderComponentInput,
    WhatsAppMediaHeaderExampleInput,
    WhatsAppTextHeaderComponentInput,
)
from sinch_provisioning_core.runtime.unset import UNSET

from ..._arguments import checked_list
from .buttons import CardButton

__all__ = [
    "AnyHeader",
    "body",
    "card",
    "document_header",
    "image_header",
    "limited_time_offer",
    "location_header",
    "text_header",
    "video_header",
]

AnyHeader: TypeAlias = (
    WhatsAppTextHeaderComponentInput | WhatsAppMediaHeaderComponentInput | WhatsAppLocationHeaderComponentInput
)


def text_header(text: str, *, example: str | None = None) -> WhatsAppTextHeaderComponentInput:
    """Up to 60 characters, with at most the variable ``{{1}}``; then ``example`` is a value of it."""
    return WhatsAppTextHeaderComponentInput(
        type="HEADER", format="TEXT", text=text, example=UNSET if example is None else example
    )


def image_header(url: str, *, mime_type: str | None = None) -> WhatsAppMediaHeaderComponentInput:
    """An image, with an example at a public URL: JPEG or PNG up to 5 MB.

    ``mime_type`` (``"IMAGE/PNG"``) is for files that do not show their type.
    """
    return _media_header("IMAGE", url, mime_type)


def video_header(url: str, *, mime_type: str | None = None) -> WhatsAppMediaHeaderComponentInput:
    """A video, with an example at a public URL: H.264 with AAC up to 16 MB."""
    return _media_header("VIDEO", url, mime_type)


def document_header(url: str, *, mime_type: str | None = None) -> WhatsAppMediaHeaderComponentInput:
    """A document, with an example at a public URL: PDF up to 100 MB."""
    return _media_header("DOCUMENT", url, mime_type)


def location_header() -> WhatsAppLocationHeaderComponentInput:
    """A place on a map, which each message names."""
    return WhatsAppLocationHeaderComponentInput(type="HEADER", format="LOCATION")


def body(text: str, *examples: str) -> WhatsAppBodyComponentInput:
    """Up to 1024 characters, with variables ``{{1}}``, ``{{2}}`` … and an example of each."""
    return WhatsAppBodyComponentInput(type="BODY", text=text, examples=list(examples) if examples else UNSET)


def limited_time_offer(text: str, *, has_expiration: bool = False) -> WhatsAppLimitedTimeOfferComponentInput:
    """Up to 16 characters about an offer; with ``has_expiration``, messages count down to its end."""
    return WhatsAppLimitedTimeOfferComponentInput(type="LIMITED_TIME_OFFER", text=text, has_expiration=has_expiration)


def card(
    header: WhatsAppMediaHeaderComponentInput,
    body: WhatsAppBodyComponentInput | str,
    buttons: Sequence[CardButton] = (),
) -> WhatsAppCardInput:
    """One card of a carousel: an image or a video, up to 160 characters, one or two buttons."""
    buttons = checked_list("whatsapp.card", "buttons", buttons)
    mime_type = header.example.mime_type
    components: list[
        WhatsAppCardHeaderComponentInput | WhatsAppCardBodyComponentInput | WhatsAppCardButtonsComponentInput
    ] = [
        WhatsAppCardHeaderComponentInput(
            type="HEADER",
            format=str(header.format),
            example=WhatsAppCardMediaHeaderExampleInput(
                url=header.example.url, mime_type=UNSET if mime_type is UNSET else str(mime_type)
            ),
        )
    ]
    if isinstance(body, str):
        components.append(WhatsAppCardBodyComponentInput(type="BODY", text=body))
    else:
        components.append(WhatsAppCardBodyComponentInput(type="BODY", text=body.text or "", examples=body.examples))
    if buttons:
        components.append(WhatsAppCardButtonsComponentInput(type="BUTTONS", buttons=buttons))
    return WhatsAppCardInput(components=components)


def _media_header(format: str, url: str, mime_type: str | None) -> WhatsAppMediaHeaderComponentInput:
    example = WhatsAppMediaHeaderExampleInput(url=url, mime_type=UNSET if mime_type is None else mime_type)
    return WhatsAppMediaHeaderComponentInput(type="HEADER", format=format, example=example)
