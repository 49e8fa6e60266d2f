"""Checked YAML trees into the model."""

from __future__ import annotations

from codegen.build.spec_folder import load_service

__all__ = ["load_service"]
