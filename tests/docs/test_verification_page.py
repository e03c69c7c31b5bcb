"""What docs/flows.md and the docstrings tell of failed verifications is what the flows do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from sinch_provisioning.flows.kakaotalk_verification import KAKAOTALK_REFUSALS
from sinch_provisioning.flows.verification_error import Refusals, VerificationReason
from sinch_provisioning.flows.whatsapp_verification import WHATSAPP_REFUSALS
from sinch_provisioning.services.kakaotalk_senders import KakaoTalkSendersService
from sinch_provisioning.services.whatsapp_senders import WhatsAppSendersService
from tests.docs.test_fastapi_recipe import loaded_recipe

PAGE = Path(__file__).parents[2] / "docs" / "flows.md"
Codes = dict[str, set[str]]


def rows() -> list[list[str]]:
    _, _, section = PAGE.read_text(encoding="utf-8").partition("\n## When a verification fails\n")
    _, _, *lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def told(column: int) -> Codes:
    """The error codes of each reason, by the page."""
    return {row[0].strip("`"): set(re.findall(r"`([^`]+)`", row[column])) for row in rows()}


def done(refusals: Refusals, further: Codes) -> Codes:
    """The error codes of each reason, by the code."""
    codes: Codes = {reason: set() for reason in get_args(VerificationReason)} | further
    for error_code, (reason, _, _) in refusals.items():
        codes[reason].add(error_code)
    return codes


def test_every_reason_is_told_with_its_error_codes() -> None:
    cool_down = "sender-register-too-many-requests"
    assert told(3) == done(WHATSAPP_REFUSALS, {"wrong_code": {"wrong_otp"}, "cool_down": {cool_down}})
    assert told(4) == done(KAKAOTALK_REFUSALS, {"wrong_code": {"not_allowed_verify"}})


def test_the_recipe_answers_with_the_status_that_is_told() -> None:
    statuses = loaded_recipe().STATUS_OF_REASON
    assert {row[0].strip("`"): int(row[2]) for row in rows()} == {"misconfigured": 502, **statuses}


def test_help_tells_the_same_error_codes() -> None:
    for service, column in ((WhatsAppSendersService, 3), (KakaoTalkSendersService, 4)):
        shown = f"{service.start_verification.__doc__} {service.finish_verification.__doc__}"
        for reason, error_codes in told(column).items():
            assert not [code for code in error_codes if f"``{code}``" not in shown], reason
            assert not error_codes or f"``{reason}``" in shown
