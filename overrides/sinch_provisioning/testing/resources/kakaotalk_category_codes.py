"""The category codes that the emulated KakaoTalk knows: a few of the real ones."""

from __future__ import annotations

from typing import Any

_Entry = tuple[str, str]

SENDER_CATEGORIES: dict[_Entry, dict[_Entry, list[_Entry]]] = {
    ("001", "Shopping"): {
        ("0011", "Fashion"): [("0111", "Clothing"), ("0112", "Shoes")],
        ("0012", "Electronics"): [("0121", "Computers")],
    },
    ("002", "Finance"): {("0021", "Banks"): [("0211", "Retail banking")]},
}
TEMPLATE_CATEGORIES = (
    (
        "회원",
        "Membership",
        (
            ("001001", "회원가입", "Join membership"),
            ("001002", "인증/비밀번호/로그인", "Authentication/Password/Login"),
        ),
    ),
    (
        "구매",
        "Purchase",
        (("002001", "구매완료", "Purchase completed"), ("002002", "구매취소", "Purchase cancellation")),
    ),
    ("배송", "Shipping", (("005001", "배송상태", "Shipping status"), ("005003", "배송완료", "Shipping completed"))),
    ("기타", "Others", (("999999", "기타", "Others"),)),
)


def sender_category_violations(details: dict[str, Any]) -> list[str]:
    """The category codes in a sender's details that do not exist."""
    middles = [middle for group in SENDER_CATEGORIES.values() for middle in group]
    leaves = [leaf for group in SENDER_CATEGORIES.values() for leaf_list in group.values() for leaf in leaf_list]
    known = {
        "topLevelCategoryCode": list(SENDER_CATEGORIES),
        "midLevelCategoryCode": middles,
        "subLevelCategoryCode": leaves,
    }
    return [
        f"details.{field} is not a known category"
        for field, entries in known.items()
        if field in details and details[field] not in {code for code, _ in entries}
    ]


def is_template_category(code: str) -> bool:
    """Whether a template may have this category code."""
    return any(code == known for _, _, subcategories in TEMPLATE_CATEGORIES for known, _, _ in subcategories)
