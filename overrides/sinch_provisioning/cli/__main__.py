"""``python -m sinch_provisioning.cli``."""

from . import main

main()
