"""The VOD half: authentication, parameters, operations, answers.

`gateway` runs one call from request to answer; it does no I/O. The steps are in the order of the
vendor's gateway: which operation, who calls, are the parameters right, do it.
"""

from __future__ import annotations

__all__: list[str] = []
