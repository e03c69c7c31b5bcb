"""``python -m sinch_provisioning.testing``: the emulator on a port, until it is interrupted."""

from __future__ import annotations

import argparse
import shlex
import signal
from collections.abc import Sequence
from contextlib import suppress

from . import Delays, Emulator
from .server import RunningServer, open_listener, uvicorn_server


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until SIGINT or SIGTERM."""
    parser = _parser()
    options = parser.parse_args(arguments)
    emulator = Emulator(
        key_id=options.key_id,
        key_secret=options.key_secret,
        project_id=options.project_id,
        verification_code=options.verification_code,
        token_lifetime=options.token_lifetime,
        delays=None if options.delay is None else Delays.every(options.delay),
        latency=options.latency,
    )
    for pattern in options.reject:
        emulator.outcomes.reject("*", pattern)
    if options.seed:
        emulator.seed.demo()
    try:
        opened = open_listener(options.host, options.port)
    except (OSError, OverflowError) as error:
        reason = error.strerror if isinstance(error, OSError) else "there is no such port"
        parser.error(f"{options.host}:{options.port} cannot be listened on: {reason}")
    with opened as listener, suppress(KeyboardInterrupt):
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        _announce(emulator, RunningServer(options.host, int(listener.getsockname()[1])))
        uvicorn_server(emulator, options.host, options.port).run(sockets=[listener])


def _announce(emulator: Emulator, server: RunningServer) -> None:
    variables = {
        "SINCH_BASE_URL": server.url,
        "SINCH_TOKEN_URL": server.token_url,
        "SINCH_PROJECT_ID": emulator.project_id,
        "SINCH_KEY_ID": emulator.key_id,
        "SINCH_KEY_SECRET": emulator.key_secret,
    }
    print(f"Provisioning API emulator: {server.url}; it ends by Ctrl-C")
    print("In the shell that runs your program:")
    print(*(f"export {name}={shlex.quote(value)}" for name, value in variables.items()), sep="\n", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sinch_provisioning.testing", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8099, help="0 takes a free port (default: 8099)")
    parser.add_argument("--key-id", default="test-key-id")
    parser.add_argument("--key-secret", default="test-key-secret")
    parser.add_argument("--project-id", default="test-project", help="the project that --seed fills; any id works")
    parser.add_argument("--verification-code", default="123456", help="the code that every sender receives")
    parser.add_argument("--token-lifetime", type=float, default=3600, metavar="SECONDS")
    parser.add_argument("--delay", type=float, metavar="SECONDS", help="how long reviews take (default: 0.3)")
    parser.add_argument("--latency", type=float, default=0.0, metavar="SECONDS", help="how long each answer takes")
    parser.add_argument(
        "--reject", action="append", default=[], metavar="PATTERN", help="reject resources with such a name"
    )
    parser.add_argument("--seed", action="store_true", help="start with example data in the project")
    return parser


if __name__ == "__main__":
    main()
