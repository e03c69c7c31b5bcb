"""Copies of the SDK to carry in another project: ``python -m sinch_provisioning.vendor DEST [--services webhooks,…]``.

A copy is one package with relative imports only, whole or cut down to some services. What goes into it is read from
the installed package, so nothing here names a file of the SDK.
"""
