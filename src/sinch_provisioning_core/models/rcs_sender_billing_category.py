# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSenderBillingCategory(OpenStrEnum):
    """Deprecated: BASIC_MESSAGE and SINGLE_MESSAGE (use NON_CONVERSATIONAL), CONVERSATIONAL_LEGACY (use
    CONVERSATIONAL). Published as ``RcsSenderBillingCategoriesEnum``.
    """

    CONVERSATIONAL = "CONVERSATIONAL"
    NON_CONVERSATIONAL = "NON_CONVERSATIONAL"
    BASIC_MESSAGE = "BASIC_MESSAGE"
    CONVERSATIONAL_LEGACY = "CONVERSATIONAL_LEGACY"
    SINGLE_MESSAGE = "SINGLE_MESSAGE"
