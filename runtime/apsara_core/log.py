"""The one logger of the library.

It says what it does at the level DEBUG, and what somebody should look after at WARNING. Without a
handler of the program nothing is printed. Only facts of this list ever go to it: operation, host,
number of the attempt, HTTP status, error code, request id, kind of failure, seconds to wait, by how
much the clock is off, and which source of credentials has a key or why it has none. Parameters,
headers, bodies and keys never do.
"""

from __future__ import annotations

import logging

logger = logging.getLogger("apsara_core")
logger.addHandler(logging.NullHandler())
