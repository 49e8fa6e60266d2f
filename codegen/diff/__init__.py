"""What changed between two specs, what breaks, and which version that asks for.

Two sides are loaded (`sides`), compared fact by fact (`comparing`), judged by `rules` into findings
(`findings`), held against the accept file (`accepting`), and become a `Review`: what every format
(`formats`) is written from. Each stage knows only the ones before it.
"""

from __future__ import annotations
