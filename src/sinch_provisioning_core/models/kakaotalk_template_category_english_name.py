# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateCategoryEnglishName(OpenStrEnum):
    """``name_english`` of ``KakaoTalkTemplateCategory``. Published as
    ``KakaotalkTemplateCategoryEnglishNamesEnum``.
    """

    BUSINESS_NOTIFICATION = "Business notification"
    COUPON_POINTS = "Coupon/Points"
    CUSTOMER_SERVICE = "Customer service"
    LEGAL_NOTIFICATION = "Legal notification"
    MEMBERSHIP = "Membership"
    OTHERS = "Others"
    PURCHASE = "Purchase"
    REPORTS = "Reports"
    RESERVATION = "Reservation"
    SHIPPING = "Shipping"
    UNRECOGNIZED = "UNRECOGNIZED"
