"""The model as files in memory: `render` gives them all, verified and not yet written."""

from __future__ import annotations

from codegen.emit.rendering import render, render_sources

__all__ = ["render", "render_sources"]
