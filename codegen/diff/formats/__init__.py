"""A review as text: one module for each format, a function from `Review` to text in each."""

from __future__ import annotations
