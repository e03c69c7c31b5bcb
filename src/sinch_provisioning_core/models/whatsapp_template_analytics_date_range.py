# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateAnalyticsDateRange(OpenStrEnum):
    """Parameter ``template_analytics_date_range`` of ``whatsapp.templates.list``,
    ``whatsapp.templates.list_by_name`` and ``whatsapp.templates.get``. Published as
    ``WhatsappTemplateAnalyticsDateRangesEnum``.
    """

    DAY = "DAY"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    WEEK = "WEEK"
