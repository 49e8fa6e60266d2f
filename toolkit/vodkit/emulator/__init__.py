"""A local VOD service, with the part of OSS that uploads need, on loopback.

It checks signatures, parameters and expiry independently of the client, keeps its state in SQLite,
and answers in the vendor's JSON and XML. ``python -m vodkit.emulator`` runs it as a process; in a
test it runs in a thread::

    with Emulator() as service:
        client = Client(endpoint=service.vod_url, ...)

Which module may import which (top to bottom):

- `server` (sockets, threads), `__main__`
- `app` (ASGI: which half answers)
- `vod`, `oss` (the two halves; neither knows the other)
- `store` (SQLite), `wire` (bounded HTTP input, XML)
- `settings`, `timestamps`, `chance`, `dimensions`

Needs ``apsara-vod[emulator]``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import missing_extra

if TYPE_CHECKING:
    from .app import EmulatorApp, create_app
    from .server import AccessKeyPair, Emulator
    from .settings import Settings

__all__ = ["AccessKeyPair", "Emulator", "EmulatorApp", "Settings", "create_app"]

_MODULES = {
    "AccessKeyPair": ".server",
    "Emulator": ".server",
    "EmulatorApp": ".app",
    "Settings": ".settings",
    "create_app": ".app",
}
_EXTRA = frozenset({"crcmod", "jsonschema", "starlette", "uvicorn"})


def __getattr__(name: str) -> object:
    """Import the module that holds a public name, on its first use (PEP 562)."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value: object = getattr(import_module(module, __name__), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        missing = error.name
    else:
        globals()[name] = value
        return value
    raise missing_extra("vodkit.emulator", "emulator", missing)


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted({*globals(), *__all__})
