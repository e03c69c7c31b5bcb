# Generated from description 1.2.117. To change it: openapi/*.overlay.yaml or overrides/templates, then make regenerate
"""Operations as data and as functions, by service."""
