"""The category codes of KakaoTalk: all of the documented template categories, and a few sender categories.

Only the form of a code is documented. So that is all that is asked of one: the lists here are what the service shows,
not what it accepts.
"""

from __future__ import annotations

import re
from typing import Any

_Entry = tuple[str, str]

SENDER_CATEGORIES: dict[_Entry, dict[_Entry, list[_Entry]]] = {
    ("001", "Shopping"): {
        ("0011", "Fashion"): [("0111", "Clothing"), ("0112", "Shoes")],
        ("0012", "Electronics"): [("0121", "Computers")],
    },
    ("002", "Finance"): {("0021", "Banks"): [("0211", "Retail banking")]},
}
_DIGITS = {"topLevelCategoryCode": 3, "midLevelCategoryCode": 4, "subLevelCategoryCode": 4}
TEMPLATE_CATEGORIES = (
    (
        "회원",
        "Membership",
        (
            ("001001", "회원가입", "Join membership"),
            ("001002", "인증/비밀번호/로그인", "Authentication/Password/Login"),
            ("001003", "회원정보/회원혜택", "Membership information/Member ship benefits"),
        ),
    ),
    (
        "구매",
        "Purchase",
        (
            ("002001", "구매완료", "Purchase completed"),
            ("002002", "상품가입", "Product subscription"),
            ("002003", "진행상태", "Purchase status"),
            ("002004", "구매취소", "Purchase cancellation"),
            ("002005", "구매예약/입고알림", "Pre-order/Stock alerts"),
        ),
    ),
    (
        "예약",
        "Reservation",
        (
            ("003001", "예약완료/예약내역", "Completed reservations/Reservation history"),
            ("003002", "예약상태", "Reservation status"),
            ("003003", "예약취소", "Reservation cancellation"),
            ("003004", "예약알림/리마인드", "Notification/Reminder"),
        ),
    ),
    (
        "서비스이용",
        "Customer service",
        (
            ("004001", "이용안내/공지", "Information/Notification"),
            ("004002", "신청접수", "Application reception"),
            ("004003", "처리완료", "Notification for treated demands"),
            ("004004", "이용도구", "Tools for use"),
            ("004005", "방문서비스", "Visiting service"),
            ("004006", "피드백 요청", "Feedback request"),
            ("004007", "구매감사/이용확인", "Greeting message/Order confirmation"),
            ("004008", "리마인드", "Reminder message"),
        ),
    ),
    (
        "리포팅",
        "Reports",
        (
            ("005001", "피드백", "Feedback"),
            ("005002", "요금청구", "Billing"),
            ("005003", "계약/견적", "Contract/Quote"),
            ("005004", "안전/피해예방", "Safety/Damage prevention"),
            ("005005", "뉴스레터", "Newsletter"),
            ("005006", "거래알림", "Transaction notification"),
        ),
    ),
    (
        "배송",
        "Shipping",
        (
            ("006001", "배송상태", "Shipping status"),
            ("006002", "배송예정", "Shipping estimation"),
            ("006003", "배송완료", "Shipping completed"),
            ("006004", "배송실패", "Failed shipment"),
        ),
    ),
    (
        "법적고지",
        "Legal notification",
        (
            ("007001", "수신동의", "Consent of reception"),
            ("007002", "개인정보", "Privacy"),
            ("007003", "약관변경", "Change of terms and conditions"),
            ("007004", "휴면 관련", "Dormant account related"),
        ),
    ),
    (
        "업무알림",
        "Business notification",
        (("008001", "주문/예약", "Order/Reservation"), ("008002", "내부 업무 알림", "Internal business notification")),
    ),
    (
        "쿠폰/포인트",
        "Coupon/Points",
        (
            ("009001", "쿠폰발급", "Coupon issuance"),
            ("009002", "쿠폰사용", "Notification for coupon use"),
            ("009003", "포인트적립", "Earn points"),
            ("009004", "포인트사용", "Use of points"),
            ("009005", "쿠폰/포인트안내", "Information coupon/Points"),
        ),
    ),
    ("기타", "Others", (("999999", "기타", "Others"),)),
)


def sender_category_violations(details: dict[str, Any]) -> list[str]:
    """The category codes in a sender's details that no category can have."""
    return [
        f"details.{field} must have exactly {digits} digits"
        for field, digits in _DIGITS.items()
        if field in details and not re.fullmatch(rf"[0-9]{{{digits}}}", details[field])
    ]
