"""Checked YAML trees into the model."""

from __future__ import annotations

from codegen.build.spec_folder import build_service, load_service

__all__ = ["build_service", "load_service"]
