# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
"""Operations as data and as functions, by service."""
