"""The generation step: from the published OpenAPI description to ``src/sinch_provisioning_core``.

Used at development time only (``python -m generator``); never shipped.
"""
