"""``python -m vodkit.emulator``: the local service as a process.

Prints one JSON line with its URLs and its access key when it is ready, then serves until SIGTERM
or SIGINT ends it.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from types import FrameType

from vodkit.errors import EmulatorError, MissingExtraError

__all__ = ["main"]

_USAGE_ERROR = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the result is the exit code: 0 when ended by a signal, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        from vodkit.emulator import Emulator

        emulator = Emulator(
            host=options.host,
            port=options.port,
            state_file=options.state,
            access_key_id=options.access_key_id,
            access_key_secret=options.access_key_secret,
            region=options.region,
            max_object_bytes=options.max_object_bytes,
            lengths=options.lengths,
            allow_remote=options.allow_remote,
        )
        stopped = threading.Event()

        def stop(_number: int, _frame: FrameType | None) -> None:
            stopped.set()

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, stop)
        with emulator as service:
            ready = {
                "vod": service.vod_url,
                "oss": service.oss_url,
                "access_key_id": service.credentials.access_key_id,
                "access_key_secret": service.credentials.access_key_secret,
            }
            print(json.dumps(ready), flush=True)
            # In short waits: Windows delivers no signal to a thread that waits for ever.
            while not stopped.wait(0.5):
                pass
    except (EmulatorError, MissingExtraError) as error:
        print(f"vodkit.emulator: {error}", file=sys.stderr)
        return _USAGE_ERROR
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vodkit.emulator",
        description="A local VOD and OSS service for tests and demonstrations.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one (%(default)s)")
    parser.add_argument("--state", metavar="FILE", help="keep the state in this SQLite file")
    parser.add_argument("--access-key-id", help="the account's key id (random)")
    parser.add_argument("--access-key-secret", help="its secret (random)")
    parser.add_argument("--region", default="cn-shanghai", help="what answers name (%(default)s)")
    parser.add_argument(
        "--max-object-bytes",
        type=int,
        default=512 * 1024 * 1024,
        help="the largest object that is taken (%(default)s)",
    )
    parser.add_argument(
        "--lengths",
        choices=("characters", "bytes"),
        default="characters",
        help="what the limits of titles and the like count (%(default)s)",
    )
    parser.add_argument(
        "--allow-remote",
        action="store_true",
        help="listen on an address that other machines reach",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
