"""WhatsApp templates, written as they look.

::

    from sinch_provisioning.builders import whatsapp

    template = whatsapp.template(
        "order_update",
        language="EN",
        category="UTILITY",
        header=whatsapp.text_header("Order {{1}}", example="42"),
        body=whatsapp.body("Hello {{1}}, your order is on its way.", "Ada"),
        footer="Example Ltd",
        buttons=[whatsapp.url_button("Track", "https://example.com/{{1}}", example="https://example.com/42")],
    )
    await client.whatsapp.templates.create(body=template)
"""

from .buttons import (
    AnyButton,
    CardButton,
    OtpButton,
    contact_info_button,
    copy_code_button,
    copy_code_otp,
    flow_button,
    one_tap_otp,
    order_details_button,
    phone_button,
    quick_reply,
    url_button,
    zero_tap_otp,
)
from .components import (
    AnyHeader,
    body,
    card,
    document_header,
    image_header,
    limited_time_offer,
    location_header,
    text_header,
    video_header,
)
from .template import authentication_template, template

__all__ = [
    "AnyButton",
    "AnyHeader",
    "CardButton",
    "OtpButton",
    "authentication_template",
    "body",
    "card",
    "contact_info_button",
    "copy_code_button",
    "copy_code_otp",
    "document_header",
    "flow_button",
    "image_header",
    "limited_time_offer",
    "location_header",
    "one_tap_otp",
    "order_details_button",
    "phone_button",
    "quick_reply",
    "template",
    "text_header",
    "url_button",
    "video_header",
    "zero_tap_otp",
]
