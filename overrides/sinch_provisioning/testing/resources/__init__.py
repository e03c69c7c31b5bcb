"""The operations of the emulated service: one module per service, one handler per operation id."""

from __future__ import annotations

from collections.abc import Mapping

from ..world import Handler
from . import (
    bundles,
    conversation,
    kakaotalk_categories,
    kakaotalk_senders,
    kakaotalk_templates,
    rcs_account,
    rcs_questionnaire,
    rcs_senders,
    rcs_test_numbers,
    sms_apps,
    webhooks,
    whatsapp_account,
    whatsapp_flows,
    whatsapp_helpers,
    whatsapp_registration,
    whatsapp_senders,
    whatsapp_solutions,
    whatsapp_template_reading,
    whatsapp_templates,
)

_MODULES = (
    webhooks,
    whatsapp_account,
    whatsapp_helpers,
    whatsapp_flows,
    whatsapp_senders,
    whatsapp_registration,
    whatsapp_solutions,
    whatsapp_templates,
    whatsapp_template_reading,
    bundles,
    kakaotalk_categories,
    kakaotalk_senders,
    kakaotalk_templates,
    conversation,
    rcs_account,
    rcs_questionnaire,
    rcs_senders,
    rcs_test_numbers,
    sms_apps,
)

HANDLERS: Mapping[str, Handler] = {
    operation_id: handler for module in _MODULES for operation_id, handler in module.HANDLERS.items()
}
"""The handler of each operation, by operation id."""
