"""The vendor's API metadata: bounded JSON into facts, and nothing about our YAML.

The format is what the vendor publishes for each product and version: ``info``, ``directories``,
``components``, ``apis``, ``endpoints``. Prose never leaves this package except as hashes.

Bottom to top: `errors`, `facts` < `json_document`, `prose` < `schemas` < `operations` < `reading`;
`record` turns facts into compact JSON and back.
"""

from __future__ import annotations

from .errors import MetadataError
from .facts import (
    EndpointFacts,
    ErrorFacts,
    GroupFacts,
    OperationFacts,
    ParameterFacts,
    ProductFacts,
    SchemaFacts,
)
from .reading import read_metadata

__all__ = [
    "EndpointFacts",
    "ErrorFacts",
    "GroupFacts",
    "MetadataError",
    "OperationFacts",
    "ParameterFacts",
    "ProductFacts",
    "SchemaFacts",
    "read_metadata",
]
