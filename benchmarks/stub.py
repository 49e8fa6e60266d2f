"""The server that the measured clients talk to, over plain HTTP or TLS."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from processes import Worker, cores, run


@dataclass(frozen=True)
class Stub:
    """A running server.

    Attributes:
        worker: answers every question with its counts.
        endpoint: where it listens.
        trusted: the variables of the environment by which a client comes to trust it.
    """

    worker: Worker
    endpoint: str
    trusted: Mapping[str, str]

    def counts(self) -> dict[str, int]:
        """Connections and requests so far, and the connections that are open."""
        return dict(self.worker.ask("counts"))


@contextmanager
def serving(*, tls: bool) -> Generator[Stub]:
    """Start a server on a core of its own."""
    with ExitStack() as stack:
        arguments, trusted = list[str](), dict[str, str]()
        if tls:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            server, authorities = str(folder / "server.pem"), str(folder / "authorities.pem")
            # In a process of its own: what this one takes is the floor of measured memory.
            run(["benchmarks/measured/make_certificate.py", server, authorities])
            arguments, trusted = [server], {"SSL_CERT_FILE": authorities}
        worker = stack.enter_context(Worker("stub_server.py", *arguments, core=cores()[1]))
        scheme = "https" if tls else "http"
        yield Stub(worker, f"{scheme}://127.0.0.1:{worker.ask('counts')['port']}", trusted)
