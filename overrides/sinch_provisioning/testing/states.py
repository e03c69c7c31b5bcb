"""States that a test wants a resource to be in, whatever way would lead there."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from .choices import none_of
from .resources.driving import ASPECTS, StateChange
from .world import World


class States:
    """Puts resources into any state that the description documents, and tells of it as the service does.

    ``emulator.states.set("whatsapp.sender", sender_id, "SUSPENDED")``. What was planned for the resource, such as its
    review, does not happen then.
    """

    def __init__(self, world: World, project_id: str, lock: threading.RLock) -> None:
        self._world = world
        self._project_id = project_id
        self._lock = lock
        self.kinds: Mapping[str, tuple[str, ...]] = {
            kind: values
            for kind, aspect in ASPECTS.items()
            if (values := world.contract.choices(aspect.operation_id, *aspect.field))
        }
        """The kinds there are, and the states of each."""

    def set(
        self, kind: str, key: str, state: str, *, reason: str | None = None, project_id: str | None = None
    ) -> dict[str, Any]:
        """Put one resource into a state, and return it as it is answered then.

        ``key`` is what names the resource in its path, its parts joined by ``/``: ``"order_update/EN"`` for a WhatsApp
        template, ``f"{sender_id}/+46701234567"`` for a test number. ``reason`` goes into events and activities.

        Raises:
            ValueError: There is no such kind, resource or state; it lists those that there are.
        """
        values = self.kinds.get(kind)
        if values is None:
            raise ValueError(none_of("kind of state", kind, self.kinds))
        if state not in values:
            raise ValueError(none_of(f"state of {kind}", state, values))
        with self._lock:
            self._world.schedule.run_due()
            project = self._world.state.project(project_id or self._project_id)
            targets = ASPECTS[kind].targets(project)
            if key not in targets:
                raise ValueError(none_of(f"{kind} in project {project.id}", key, targets))
            target = targets[key]
            target.record.revision += 1
            change = StateChange(self._world, project, target, ASPECTS[kind].field[-1], state, reason)
            ASPECTS[kind].apply(change)
            return target.record.data
