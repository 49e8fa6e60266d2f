"""Upload an image to the local service and get it back: `make demo`.

Needs no account and no network: the service runs on this machine for as long as the demo does.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

import httpx

from apsara_core import AccessKey
from apsara_vod import Client
from vodkit import upload_image

PICTURE = Path(__file__).parent / "autumn-harbour.png"
WAIT_SECONDS = 30


def main() -> int:
    """Run the demo; 0 when the downloaded bytes are those of the file."""
    with (
        tempfile.TemporaryDirectory(prefix="apsara-vod-demo-") as folder,
        local_service(Path(folder) / "state.sqlite") as service,
    ):
        title("1. The local service", f"{service['vod']}, on a free port of this machine")
        hooks: dict[str, Any] = {"request": [show_request], "response": [show_answer]}
        # A caller's own httpx client is always accepted; this one shows what goes over the wire.
        with (
            httpx.Client(event_hooks=hooks, trust_env=False) as http,
            Client(
                endpoint=service["vod"],
                credentials=AccessKey(service["access_key_id"], service["access_key_secret"]),
                http_client=http,
            ) as vod,
        ):
            title("2. Upload", f"{PICTURE.name}, {PICTURE.stat().st_size:,} bytes")
            image = upload_image(
                vod,
                PICTURE,
                title="Autumn harbour",
                tags=["autumn", "harbour"],
                description="The sun goes down behind the hills.",
                user_data={"Extend": {"album": "demo"}},
            )
            title("3. Stored object", f"{image.bucket}/{image.key}")
            line("size", f"{image.size:,} bytes")
            line("etag", image.etag)

            title("4. What the service says about it", "GetImageInfo")
            info = vod.get_image_info(image_id=image.image_id).image_info
            title("5. Final status", info.status or "unknown")
            if info.mezzanine:
                line("pixels", f"{info.mezzanine.width} x {info.mezzanine.height}")
            line(
                "created",
                f"{info.creation_time:%Y-%m-%d %H:%M:%S} UTC" if info.creation_time else "?",
            )

            stored = httpx.get(info.url or "", trust_env=False).raise_for_status().content
            same = stored == PICTURE.read_bytes()
            title("6. Downloaded again", info.url or "")
            line(
                "bytes",
                f"{len(stored):,}, {'equal to the file' if same else 'DIFFERENT FROM THE FILE'}",
            )
    ended = same and info.status == "Normal"
    title("Done" if ended else "FAILED", "the service has ended and its state is removed")
    return 0 if ended else 1


@contextmanager
def local_service(state: Path) -> Generator[dict[str, str]]:
    """Start `vodkit.emulator`, wait for its one line, and end it afterwards."""
    command = [sys.executable, "-m", "vodkit.emulator", "--port", "0", "--state", str(state)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  # our own module
        try:
            first = process.stdout.readline() if process.stdout else ""
            if not first:
                message = (
                    f"the local service did not start (exit code {process.wait(WAIT_SECONDS)})"
                )
                raise SystemExit(message)
            yield json.loads(first)
        finally:
            process.terminate()
            process.wait(WAIT_SECONDS)


def show_request(request: httpx.Request) -> None:
    """The operation and its parameters, as they are sent."""
    line("request", f"{request.method} {request.headers.get('x-acs-action')}", new=True)
    for name, value in parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True):
        line(f"  {name}", value)
    scheme, _, rest = request.headers.get("Authorization", "").partition(" ")
    signed = rest.count(";") + 1
    line("  Authorization", f"{scheme}, {signed} headers signed")


def show_answer(response: httpx.Response) -> None:
    """Status and fields; the upload ticket is named, not shown."""
    response.read()
    line("answer", f"HTTP {response.status_code}", new=True)
    show_fields(response.json(), "  ")


def show_fields(fields: dict[str, Any], indent: str) -> None:
    """One line per field, objects indented."""
    for name, value in fields.items():
        if isinstance(value, dict):
            line(f"{indent}{name}", "")
            show_fields(cast("dict[str, Any]", value), f"{indent}  ")
        elif name in {"UploadAuth", "UploadAddress"}:
            line(f"{indent}{name}", f"Base64 of JSON, {len(value)} characters")
        else:
            line(f"{indent}{name}", str(value))


def title(words: str, more: str) -> None:
    """A heading."""
    sys.stdout.write(f"\n{words}\n{'-' * len(words)}\n{more}\n")


def line(name: str, value: str, *, new: bool = False) -> None:
    """One fact, aligned with the others."""
    gap = "\n" if new else ""
    sys.stdout.write(f"{gap}{name:<20} {value}".rstrip() + "\n")


if __name__ == "__main__":
    sys.exit(main())
