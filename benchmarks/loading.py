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


BASELINE = "import httpx, anyio, attrs"
AS_IF_ALONE = "import sys; sys.modules['click'] = None"
"""Where it finds click and rich, httpx loads its command line too; users do not have them for it."""
FIRST_CALL = """
import sys
sys.modules["click"] = None
import gc, time
import anyio, httpx
from sinch_provisioning import BearerToken, ProvisioningClient

page = {"webhooks": [{"id": "1", "target": "https://me.example", "projectId": "p", "triggers": ["ALL"]}]}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=page))

async def main():
    begin = time.process_time()
    async with httpx.AsyncClient(transport=transport) as bare:
        await bare.get("https://me.example")
    gc.collect()
    middle = time.process_time()
    async with ProvisioningClient("p", auth=BearerToken("t"), transport=transport) as client:
        await client.webhooks.list()
        first = time.process_time() - middle
        middle = time.process_time()
        await client.webhooks.list()
        print(first - (time.process_time() - middle))

anyio.run(main)
"""
"""What a client and its first call take beyond what the next call takes, after httpx was used once.

Collected before, or it would be chance whether garbage of what went before is collected in it.
"""


def sections() -> list[Section]:
    took = fresh_interpreters(
        {
            BASELINE: (AS_IF_ALONE, BASELINE),
            "import sinch_provisioning, nothing else": (AS_IF_ALONE, "import sinch_provisioning"),
            "the client, too": (AS_IF_ALONE, f"{BASELINE}\nfrom sinch_provisioning import ProvisioningClient"),
            "making a client and its first call, beyond any other call": (FIRST_CALL, ""),
        },
        turns=15,
    )
    imports = [
        Row(
            name,
            seconds / took[BASELINE],
            f"{seconds * 1000:.1f} ms",
            goal=1.15 if name == "the client, too" else None,
        )
        for name, seconds in took.items()
    ]
    return [Section("Import", BASELINE, imports), _first_use(took[BASELINE])]


def _first_use(baseline: float) -> Section:
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
    rows = [Row(name, seconds / baseline) for name, seconds in took.items()]
    return Section("First answer of each service, in a fresh interpreter", BASELINE, [*rows, *missing])
