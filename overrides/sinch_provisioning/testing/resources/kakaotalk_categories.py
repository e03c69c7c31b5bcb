"""The category codes of KakaoTalk senders and templates."""

from __future__ import annotations

from typing import Any

from ..json_value import Json
from ..world import Handler, Request
from .kakaotalk_category_codes import SENDER_CATEGORIES, TEMPLATE_CATEGORIES
from .kakaotalk_senders import found_sender


def _list_sender_categories(request: Request) -> Json:
    request.require_initialized("kakaotalk")
    return {"categories": [_category("", 1, top, SENDER_CATEGORIES[top]) for top in SENDER_CATEGORIES]}


def _get_template_categories(request: Request) -> Json:
    found_sender(request)
    categories = [
        {
            "name": name,
            "nameEnglish": english,
            "subcategories": [_subcategory(english, *entry) for entry in subcategories],
        }
        for name, english, subcategories in TEMPLATE_CATEGORIES
    ]
    return request.page("categories", categories)


def _category(parent: str, depth: int, entry: tuple[str, str], below: Json) -> dict[str, Any]:
    code, name = entry
    inner = below.items() if isinstance(below, dict) else ((leaf, ()) for leaf in below)
    subcategories = [_category(code, depth + 1, deeper, rest) for deeper, rest in inner]
    return {"parentCode": parent, "depth": depth, "code": code, "name": name, "subcategories": subcategories}


def _subcategory(group: str, code: str, name: str, english: str) -> dict[str, Any]:
    return {
        "code": code,
        "name": name,
        "nameEnglish": english,
        "groupName": group,
        "inclusion": f"Messages about: {english}",
        "exclusion": "Advertisements",
    }


HANDLERS: dict[str, Handler] = {
    "KakaotalkCategoriesController_listSenderCategories_v1": _list_sender_categories,
    "KakaotalkCategoriesController_getTemplateCategories_v1": _get_template_categories,
}
