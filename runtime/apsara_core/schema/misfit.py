"""What of an answer did not fit its declared type."""

from __future__ import annotations

from ..record import Record


class Misfit(Record):
    """A value of an answer that does not fit its declared type; it costs that value only.

    Attributes:
        path: where the value stands, by the service's names: ``VideoList.Video[3].Size``.
        python_path: the same by Python names: ``video_list[3].size``.
        expected: what the value was expected to be.
        got: what kind of value arrived. The value itself is in ``raw``.
    """

    path: str
    python_path: str
    expected: str
    got: str
