"""DomainFunctionArgument: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class DomainFunctionArgument(_s.Object):
    """One value of a setting."""

    arg_name: str = _s.field("argName", _s.Text())
    """The argument's name. Which there are depends on the function."""

    arg_value: str = _s.field("argValue", _s.Text())
    """What to set it to, as text also for numbers."""
