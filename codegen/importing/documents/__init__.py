"""YAML files of a spec: read as plain data, changed as text, written in the house's style.

Bottom to top: `scalars` < `writer` < `layout` < `surgery`; `folder` reads a spec.
"""

from __future__ import annotations

from .folder import Document, SpecDocuments, read_documents
from .surgery import SurgeryError, edited
from .writer import document_text

__all__ = [
    "Document",
    "SpecDocuments",
    "SurgeryError",
    "document_text",
    "edited",
    "read_documents",
]
