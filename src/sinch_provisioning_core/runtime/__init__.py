# Copied by the generation: change overrides/runtime/__init__.py, then `make regenerate`.
"""What the generated models and services stand on. Nothing in here knows a single Sinch schema."""
