"""The whole service as one OpenAPI 3.1 document."""

from __future__ import annotations

from typing import Any

from codegen.export.components import Components
from codegen.export.operations import OperationWriter, written_error
from codegen.export.schemas import SchemaWriter
from codegen.model import Server, Service
from codegen.naming import Names

_SIGNING = """\
Each request is signed with an access key, in one of two ways. OpenAPI has no word for either: a
generic client sends what its user signed.

Signature V3: the header `Authorization` holds `ACS3-HMAC-SHA256 Credential=<access key id>`,
`SignedHeaders=<names>` and `Signature=<hexadecimal digits>`, joined by commas. The signature is an
HMAC with SHA-256 over the method, the path, the sorted query, the signed headers and the hash of
the body; `x-acs-action` (the operation), `x-acs-version`, `x-acs-date`, `x-acs-signature-nonce` and
`x-acs-content-sha256` are among the headers.

Signature V1: the query holds `Action`, `Version`, `AccessKeyId`, `Timestamp`, `SignatureNonce`,
`SignatureMethod`, `SignatureVersion` and `Signature`, an HMAC with SHA-1."""

_PATHS = """\
The service takes every operation at the path `/`, and reads its name from the header `x-acs-action`
or the query parameter `Action`. Here each operation has a path of its own, since OpenAPI tells
operations apart by path and method."""

_SCHEME = "signature"
_ERROR_RESPONSE = "Error"


def openapi_document(service: Service, names: Names) -> dict[str, Any]:
    """The service as plain data, ready for JSON.

    Raises `NameClashError` when the spec gives one name to two classes.
    """
    components = Components.of(service, names)
    schemas = SchemaWriter(service, components)
    operations = OperationWriter(schemas, _ERROR_RESPONSE)
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": _info(service),
        "servers": _servers(service),
        "tags": [_tag(tag.name, tag.description) for tag in service.tags],
        "security": [{_SCHEME: []}],
        "paths": {f"/{one.name}": operations.path_item(one) for one in service.operations},
        "components": {
            "schemas": _schemas(components, schemas),
            "responses": {_ERROR_RESPONSE: _error_response(components.error)},
            "securitySchemes": {_SCHEME: _security_scheme()},
        },
    }
    if service.errors:
        document["x-errors"] = [written_error(error) for error in service.errors]
    return document


def _info(service: Service) -> dict[str, Any]:
    parts = [service.description.strip()] if service.description else []
    return {
        "title": service.title,
        "version": service.version,
        "description": "\n\n".join([*parts, _PATHS]),
        "x-product": service.product,
    }


def _servers(service: Service) -> list[dict[str, Any]]:
    servers = [_server(server) for server in service.servers]
    regions = [region for server in service.servers for region in server.regions]
    if service.endpoint_pattern and regions:
        servers.append(
            {
                "url": f"https://{service.endpoint_pattern}",
                "description": "Regions that have no entry of their own.",
                "variables": {"region": {"default": regions[0], "description": "The region's id."}},
            }
        )
    return servers


def _server(server: Server) -> dict[str, Any]:
    described = {"description": server.description} if server.description else {}
    return {"url": server.url} | described | {"x-regions": list(server.regions)}


def _tag(name: str, description: str | None) -> dict[str, Any]:
    return {"name": name} | ({"description": description} if description else {})


def _schemas(components: Components, writer: SchemaWriter) -> dict[str, Any]:
    written = {one.name: writer.component(one) for one in components}
    written[components.error] = _error_schema()
    return dict(sorted(written.items()))


def _error_schema() -> dict[str, Any]:
    texts = {
        "RequestId": "The id of this request.",
        "HostId": "The host that answered.",
        "Code": "What went wrong, as `x-errors` lists it.",
        "Message": "What went wrong, in words.",
        "Recommend": "The address of a page about it.",
    }
    return {
        "type": "object",
        "description": "What the service answers when a request fails.",
        "required": ["Code", "Message"],
        "properties": {
            name: {"type": "string", "description": text} for name, text in texts.items()
        },
    }


def _error_response(schema: str) -> dict[str, Any]:
    content = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    return {
        "description": "The request failed: what went wrong.",
        "content": {"application/json": content},
    }


def _security_scheme() -> dict[str, Any]:
    return {"type": "apiKey", "in": "header", "name": "Authorization", "description": _SIGNING}
