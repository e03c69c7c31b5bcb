"""Imports, and the first use of each service, in fresh interpreters."""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path
from typing import Any

from sinch_provisioning_core.operations import OPERATIONS
from tests.models import documents

from .measuring import fresh_interpreters
from .peers import PeerUnavailableError, folder, stock_models
from .table import Row, Section

__all__ = ["sections"]

FIRST_ANSWERS = {
    "webhooks": "WebhookWebhookController_listWebhooks_v1",
    "whatsapp.templates": "WhatsappTemplatesController_listTemplates_v1",
    "whatsapp.senders": "WhatsappSendersController_listSenders_v1",
    "whatsapp.account": "WhatsappAccountsController_getAccount_v1",
    "bundles": "BundlesBundlesController_list_v1",
    "kakaotalk.senders": "KakaotalkSendersController_listSenders_v1",
    "rcs.senders": "RcsSendersController_listSenders_v1",
    "sms.apps": "SmsSmsAppsController_listSmsApps_v1",
    "conversation": "ConversationTelegramController_get_v1",
}


def sections() -> list[Section]:
    took = fresh_interpreters(
        {
            "import httpx": ("", "import httpx"),
            "import sinch_provisioning": ("", "import sinch_provisioning"),
            "the client, too": ("", "from sinch_provisioning import ProvisioningClient"),
        }
    )
    imports = [Row(name, seconds / took["import httpx"]) for name, seconds in took.items()]
    return [Section("Import", "import httpx", imports), _first_use(took["import httpx"])]


def _first_use(httpx: float) -> Section:
    """The first answer of a service, its classes' loading and compiling included."""
    with tempfile.TemporaryDirectory() as place:
        things: dict[str, tuple[str, str]] = {}
        for service, operation_id in FIRST_ANSWERS.items():
            answer: Any = OPERATIONS[operation_id].answers[200]
            document = documents.make(answer[1], random.Random(7), wild=False)
            file = Path(place, f"{service}.json")
            file.write_text(json.dumps(document), encoding="utf-8")
            read = f"import json; d = json.loads(open({str(file)!r}, encoding='utf-8').read())"
            things[service] = (
                f"import sinch_provisioning_core.runtime.wire as w\n{read}",
                "from sinch_provisioning_core.operations import OPERATIONS\n"
                f"w.decode_answer(OPERATIONS[{operation_id!r}], 200, d)",
            )
        stock = "openapi-python-client, stock: import of its models"
        missing: list[Row] = []
        try:
            stock_models()
            things[stock] = (
                f"import sys; sys.path.append({str(folder())!r}); import httpx",
                "import stock_client.models",
            )
        except PeerUnavailableError as error:
            missing.append(Row(stock, None, str(error)))
        took = fresh_interpreters(things, turns=5)
    rows = [Row(name, seconds / httpx) for name, seconds in took.items()]
    return Section("First answer of each service, in a fresh interpreter", "import httpx", [*rows, *missing])
