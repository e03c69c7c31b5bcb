"""Open enums."""

from __future__ import annotations

import copy
import json
import pickle
from typing import cast

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import BundleHttpStatusCode, WebhookTrigger, WhatsAppTemplateState
from sinch_provisioning_core.runtime.enums import OpenIntEnum, OpenStrEnum

ENUMS = [
    name
    for name in models.__all__
    if isinstance(getattr(models, name), type) and hasattr(getattr(models, name), "is_known")
]


class Size(OpenIntEnum):
    SMALL = 1
    LARGE = 10


def test_there_are_many() -> None:
    assert len(ENUMS) > 60


@pytest.mark.parametrize("name", ENUMS)
def test_every_enum_is_open(name: str) -> None:
    enum = getattr(models, name)
    for member in enum:
        assert enum(member.value) is member
        assert member.is_known
    news = "BRAND_NEW" if issubclass(enum, OpenStrEnum) else 99_999
    new = enum(news)
    assert isinstance(new, enum)
    assert (new == news, new in {news: 1}, str(new), f"{new}", json.dumps([new])) == (
        True,
        True,
        str(news),
        str(news),
        json.dumps([news]),
    )
    assert not new.is_known
    assert "<unknown>" in repr(new)
    assert news not in [member.value for member in enum]
    assert pickle.loads(pickle.dumps(new)) == copy.deepcopy(new) == copy.copy(new) == new


def test_a_new_value_is_a_value_like_any_other() -> None:
    new = WhatsAppTemplateState("NEW_THING")
    assert new == WhatsAppTemplateState("NEW_THING")
    assert new != WhatsAppTemplateState.APPROVED
    assert hash(new) == hash("NEW_THING")
    assert hash(WhatsAppTemplateState.APPROVED) == hash("APPROVED")
    assert new.value == new.name == "NEW_THING"
    assert {str(new): 1}[new] == 1
    match str(new):
        case "NEW_THING":
            pass
        case _:
            pytest.fail("an open enum matches its text")


def test_what_is_no_text_is_no_member() -> None:
    with pytest.raises(ValueError, match="5 is not a valid"):
        WhatsAppTemplateState(cast("str", 5))
    with pytest.raises(ValueError, match="'x' is not a valid"):
        Size(cast("int", "x"))


def test_numbers() -> None:
    assert Size(1) is Size.SMALL
    new = Size(7)
    assert (new, new + 1, new.is_known, repr(new), str(new)) == (7, 8, False, "<Size.<unknown>: 7>", "7")
    assert pickle.loads(pickle.dumps(new)) == new


def test_members_as_text() -> None:
    assert repr(WebhookTrigger.ALL) == "<WebhookTrigger.ALL: 'ALL'>"
    assert repr(WebhookTrigger("NEW")) == "<WebhookTrigger.<unknown>: 'NEW'>"
    assert repr(BundleHttpStatusCode(200)) == "<BundleHttpStatusCode.VALUE_200: 200>"
    assert repr(BundleHttpStatusCode(999)) == "<BundleHttpStatusCode.<unknown>: 999>"
    assert [BundleHttpStatusCode(999).name, WebhookTrigger("NEW").name] == ["999", "NEW"]
