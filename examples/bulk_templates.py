"""Thousands of templates, created so many at a time; the run is cut off in the middle, and gone on from.

It starts the emulator on a free port, so it needs no Sinch account. ``python examples/bulk_templates.py 500`` creates
fewer of them than the 5,000.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import anyio

from sinch_provisioning import (
    AuthenticationError,
    NotFoundError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    WhatsAppTemplate,
    bulk,
)
from sinch_provisioning.testing import Emulator

CREATE = "WhatsappTemplatesController_createTemplate_v1"

Body = dict[str, Any]


def body(number: int) -> Body:
    text = f"Your order {number} has shipped."
    return {
        "name": f"order_{number:05}",
        "language": "EN",
        "category": "UTILITY",
        "details": {"components": [{"type": "BODY", "text": text}]},
    }


def show(progress: bulk.Progress) -> None:
    """A bar that is drawn twenty times in all."""
    step = max(1, progress.total // 20)
    if progress.ended % step == 0 or not progress.left:
        bar = "█" * (20 * progress.ended // progress.total)
        print(f"  {bar:20} {progress.done} done, {progress.failed} failed, {progress.unsure} unsure", flush=True)


async def create_all(client: ProvisioningClient, bodies: list[Body], journal: Path, *, cut_off_at: int | None) -> None:
    templates = client.whatsapp.templates

    async def create(body: Body) -> WhatsAppTemplate:
        return await templates.create(body=body)

    async def find(body: Body) -> WhatsAppTemplate | None:
        try:
            return await templates.get(body["name"], body["language"])
        except NotFoundError:
            return None

    def watch(progress: bulk.Progress) -> None:
        show(progress)
        if progress.done == cut_off_at:
            scope.cancel()

    started = time.monotonic()
    with anyio.CancelScope() as scope:
        outcomes = await bulk.run(
            bodies,
            create,
            key=lambda body: f"{body['name']}/{body['language']}",
            journal=journal,
            project_id=client.project_id,
            was_done=find,
            on_progress=watch,
            stop_when=lambda outcome: isinstance(outcome.error, AuthenticationError),
        )
        print(f"Outcomes: {dict(Counter(outcome.status for outcome in outcomes))}")
        for outcome in outcomes:
            if outcome.error is not None:
                print(f"  {outcome.key}: {outcome.summary}")
    how = "Cut off" if scope.cancelled_caught else "Ended"
    print(f"{how} after {time.monotonic() - started:.1f} s.")


async def main(count: int) -> None:
    bodies = [body(number) for number in range(count)]
    emulator = Emulator()
    with emulator.serve() as server, tempfile.TemporaryDirectory() as folder:
        auth = OAuth2ClientCredentials(emulator.key_id, emulator.key_secret, token_url=server.token_url)
        async with ProvisioningClient("my-project", auth=auth, base_url=server.url) as client:
            journal = Path(folder) / "templates.jsonl"
            print(f"Creating {count} templates, until something goes wrong:")
            await create_all(client, bodies, journal, cut_off_at=count // 2)
            print("Going on with the same journal:")
            await create_all(client, bodies, journal, cut_off_at=None)
    created = [str(request.body) for request in emulator.requests.of(CREATE) if request.status == 201]
    print(f"{len(created)} creations took effect, {len(set(created))} of them different.")


if __name__ == "__main__":
    anyio.run(main, int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
