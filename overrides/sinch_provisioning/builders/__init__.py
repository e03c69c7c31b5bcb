"""Builders for bodies that are hard to write by hand: ``from sinch_provisioning.builders import rcs, whatsapp``."""
