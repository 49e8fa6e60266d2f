"""Metadata of products that do not exist, with every shape that a product may have."""

from __future__ import annotations

from typing import Any

from tests.codegen.importing.workshop import api, metadata, parameter

Words = dict[str, Any]

TEXT: Words = {"type": "string"}
WHOLE: Words = {"type": "integer", "format": "int32"}

REQUESTED: Words = {"RequestId": TEXT}


def ref(name: str) -> Words:
    return {"$ref": f"#/components/schemas/{name}"}


def record(**fields: Words) -> Words:
    return {"type": "object", "properties": fields}


def listed(items: Words, **words: object) -> Words:
    return {"type": "array", "items": items} | words


def mapped(values: object) -> Words:
    return {"type": "object", "additionalProperties": values}


def call(*parameters: Words, answer: Words | None = None, **words: object) -> Words:
    return api(*parameters, response=answer or record(**REQUESTED), **words)


ODD_NAMES = [
    *("VideoId", "videoId", "Video.Id", "Video-Id", "video_id", "Video:Id", "VIDEO_ID"),
    *("1st", "2", "_x", "__init__", "x" * 100, "Id", "ID", "id", "ids", "IDs"),
    *("self", "class", "None", "from", "import", "True", "true", "match", "async", "await"),
    *("raw", "Raw", "RawText", "misfits", "Misfits", "unknown_fields", "UnknownFields"),
    *("additional_properties", "validate", "type", "Type", "client", "Client", "print"),
    *("str", "int", "list", "datetime", "Literal", "Mapping", "Object", "SERVICE", "request"),
    *("Action", "Version", "Format", "Timestamp", "Signature", "SecurityToken", "RegionId"),
    *("get", "Items", "Keys", "Copy", "timeout", "Options"),
]

ODD_OPERATIONS = [
    *("Import", "Class", "None", "True", "Raise", "Send", "Close", "Aclose", "Validate"),
    *("Client", "AsyncClient", "GetHTTPInfo", "Get_Http_Info", "GetHttpInfo2", "getThing"),
    *("Operations", "Init", "A", "AB", "Print", "Self", "Request", "Response", "Get", "Service"),
    *("GetThingRequest", "GetThingResponse", "Models", "Object", "Do2", "Do2Things", "Match"),
]

ODD_SCHEMAS = [
    *("a b", "A.B", "A-B", "AB", "client", "Client", "日本", "1x", "Object", "Request"),
    *("DoResponse", "DoRequest", "x" * 150, "None", "list", "dict", "Any"),
]


def recursive() -> Words:
    schemas = {
        "Node": record(
            Name=TEXT,
            Children=listed(ref("Node")),
            ByName=mapped(ref("Node")),
            Next=ref("Node"),
            Grid=listed(listed(ref("Node"))),
        ),
        "MapOfMaps": mapped(ref("MapOfMaps")),
        "Lists": listed(ref("Lists")),
        "First": ref("Second"),
        "Second": ref("First"),
        "Chain": ref("Link"),
        "Link": ref("Node"),
        "Left": record(Right=ref("Right")),
        "Right": record(Left=listed(ref("Left"))),
        "Names": listed(TEXT),
        "Unused": record(A=TEXT),
    }
    answer = record(
        Root=ref("Node"),
        Maps=ref("MapOfMaps"),
        Lists=ref("Lists"),
        Alias=ref("First"),
        Chain=ref("Chain"),
        Gone=ref("Gone"),
        Left=ref("Left"),
        Names=ref("Names"),
    )
    parameters = (
        parameter("Tree", ref("Node"), style="json"),
        parameter("Flat", ref("Node"), style="flat"),
        parameter("Nodes", listed(ref("Node")), style="repeatList"),
        parameter("Texts", ref("Names"), style="json"),
        parameter("Comma", ref("Names"), style="simple"),
        parameter("Numbered", ref("Names"), style="repeatList"),
        parameter("Gone", ref("Gone"), style="json"),
        parameter("GoneToo", ref("Gone")),
        parameter("Loop", ref("First"), style="json"),
        parameter("LoopToo", ref("Lists"), style="repeatList"),
        parameter("Maps", ref("MapOfMaps"), style="flat"),
    )
    apis = {
        "GetTree": call(*parameters, answer=answer),
        "GetNode": call(answer=ref("Node")),
        "GetChain": call(answer=ref("Chain")),
    }
    return metadata(apis, components={"schemas": schemas})


def styles() -> Words:
    pair = record(Key=TEXT | {"required": True}, Size=WHOLE)
    free, open_ = {"type": "object"}, {"type": "any"}
    arrays = [
        parameter(f"List{style.title()}{number}", schema, style=style)
        for style in ("", "repeatList", "simple", "json", "flat", "spaceDelimited", "odd")
        for number, schema in enumerate(
            (listed(TEXT), listed(WHOLE), listed(pair), listed(listed(TEXT)), {"type": "array"},
             listed(open_), listed(mapped(TEXT)), listed({}))
        )
    ]  # fmt: skip
    objects = [
        parameter(f"Object{style.title()}{number}", schema, style=style)
        for style in ("", "flat", "json", "repeatList")
        for number, schema in enumerate(
            (pair, free, mapped(TEXT), mapped(open_), mapped(listed(pair)), mapped(True),
             pair | {"additionalProperties": WHOLE}, pair | {"additionalProperties": False},
             record(Inner=record(Deep=record(List=listed(pair)))), open_, {})
        )
    ]  # fmt: skip
    elsewhere = [
        {"name": "Bare", "in": "query"},
        {"name": "BareJson", "in": "query", "style": "json"},
        parameter("Form") | {"in": "formData"},
        parameter("Body", pair, style="json") | {"in": "body"},
        parameter("Header") | {"in": "header"},
        parameter("Host") | {"in": "host"},
        parameter("Nowhere") | {"in": None},
    ]
    return metadata({"Arrays": call(*arrays), "Objects": call(*objects), "Else": call(*elsewhere)})


def types() -> Words:
    kinds = [
        *("string", "integer", "number", "boolean", "long", "int", "float", "double", "bool"),
        *("file", "binary", "null", "date", "any", "String", "LIST", "Map"),
    ]
    enums: list[Words] = [
        {"type": "integer", "enum": ["a", "b"]},
        {"type": "string", "enum": [1, 2]},
        {"type": "boolean", "enum": ["true", "false"]},
        {"type": "number", "enum": [1.5]},
        {"type": "string", "enum": []},
        {"type": "string", "enum": ["a", "a", None, {"b": 1}]},
        {"type": "string", "enum": ["a"], "enumValueTitles": {"a": "Sentence.", "z": "Other."}},
        {"enum": ["a"]},
        {"type": "string", "enum": ["x" * 3000]},
        {"type": "string", "enum": ["\0", "\ud800"]},
        {"type": "integer", "default": "abc"},
        {"type": "integer", "default": "5"},
        {"type": "string", "default": 5, "required": True},
        {"type": "string", "enum": ["a"], "default": "b"},
        {"type": "integer", "minimum": "1", "maximum": "10", "default": "50"},
        {"type": "boolean", "default": "TRUE"},
        {"type": "string", "default": ["a"]},
        {"type": "integer", "minimum": "1", "maximum": "abc"},
        {"type": "integer", "minimum": "10", "maximum": "1"},
        {"type": "string", "minLength": "5", "maxLength": "2"},
        {"type": "integer", "format": "int32", "maximum": "99999999999999999999"},
        {"type": "number", "minimum": 1e308, "maximum": "1e400"},
        {"type": "string", "pattern": "(a+)+$"},
        {"type": "string", "pattern": "["},
        {"type": "string", "maxLength": -1},
        {"type": "integer", "minimum": 1.5},
        {"type": "string", "minLength": "", "maxLength": None},
        {"type": "string", "example": 5},
        {"type": "integer", "example": "five"},
        {"type": "string", "example": "a\0b\ud800"},
        {"type": "string", "format": "date-time", "example": "yesterday"},
    ]
    lists: list[Words] = [
        listed({"type": "string", "enum": ["a,b"]}),
        listed({"type": "string", "enum": ["a", "b"]}, default="a", example="a,c"),
        listed(TEXT, enum=["x"], default="[]", minItems="3", maxItems="1"),
        listed(WHOLE, example='["a"]'),
    ]
    documents: list[Words] = [
        {"type": "object", "default": {}, "example": "{broken"},
        record(A=WHOLE) | {"example": '{"A": "text"}'},
    ]
    sent = [
        *(parameter(f"Type{kind.title()}", {"type": kind}) for kind in kinds),
        *(parameter(f"Word{number}", one) for number, one in enumerate(enums)),
        *(parameter(f"List{number}", one, style="simple") for number, one in enumerate(lists)),
        *(parameter(f"Num{number}", one, style="repeatList") for number, one in enumerate(lists)),
        *(parameter(f"Json{number}", one, style="json") for number, one in enumerate(documents)),
    ]
    answered = {f"Type{kind.title()}": {"type": kind} for kind in kinds}
    answered |= {f"Word{number}": one for number, one in enumerate([*enums, *lists, *documents])}
    answered |= {
        "NoType": {"description": "Nothing."},
        "OnlyItems": {"items": TEXT},
        "OnlyFields": {"properties": {"A": TEXT}},
        "Iso": {"type": "string", "format": "iso8601"},
        "Cube": listed(listed(listed(record(Q=WHOLE)))),
        "Free": {"type": "object"},
        "Open": mapped(True),
        "Mixed": record(K=TEXT) | {"additionalProperties": listed(TEXT)},
        "Maps": mapped(mapped(listed(record(Y=TEXT)))),
        "Wrapped": record(Item=listed(record(Z=TEXT))) | {"itemNode": True},
        "WrappedTwice": record(Items=listed(TEXT), Other=TEXT) | {"itemNode": True},
    }
    return metadata({"Do": call(*sent, answer=record(**answered))})


def names() -> Words:
    fields = record(**dict.fromkeys(ODD_NAMES, TEXT))
    apis = {
        "Do": call(*map(parameter, ODD_NAMES), answer=fields),
        "Inner": call(
            parameter("Json", fields, style="json"),
            parameter("List", listed(fields), style="repeatList"),
            parameter("Flat", fields, style="flat"),
            answer=record(Items=listed(fields)),
        ),
        "Shared": call(
            answer=record(**{f"F{index}": ref(name) for index, name in enumerate(ODD_SCHEMAS)})
        ),
    }
    apis |= {name: call(parameter("X"), answer=record(Y=record(Z=TEXT))) for name in ODD_OPERATIONS}
    schemas = {name: record(Value=TEXT) for name in ODD_SCHEMAS}
    return metadata(apis, components={"schemas": schemas})


def answers() -> Words:
    schemas = {"Rows": listed(record(N=TEXT)), "Loop": ref("Loop"), "Row": record(N=TEXT)}
    shapes: dict[str, Words] = {
        "EmptySchema": {},
        "Anything": {"type": "any"},
        "MapOnly": mapped(TEXT),
        "FreeOnly": {"type": "object"},
        "WrappedOnly": record(Item=listed(TEXT)) | {"itemNode": True},
        "Missing": ref("Gone"),
        "List": listed(TEXT),
        "ListOfRows": listed(record(Q=WHOLE)),
        "SharedRows": ref("Rows"),
        "ListOfShared": listed(ref("Row")),
        "Grid": listed(listed(record(Deep=listed(WHOLE)))),
        "PlainText": TEXT,
        "Moment": {"type": "string", "format": "date-time"},
        "Count": WHOLE,
        "Ratio": {"type": "number"},
        "Truth": {"type": "boolean"},
        "Endless": ref("Loop"),
        "SharedRow": ref("Row"),
    }
    apis = {name: call() | {"responses": {"200": {"schema": one}}} for name, one in shapes.items()}
    apis |= {
        "NoAnswers": {"methods": ["get"], "parameters": []},
        "NoMethods": {"responses": {}},
        "OnlyErrors": {"responses": {"400": {"schema": record(Code=TEXT)}}},
        "Default": {"responses": {"default": {"schema": record(Ok=TEXT)}}},
        "NoSchema": {"responses": {"200": {}}},
        "NullSchema": {"responses": {"200": {"schema": None}}},
        "Created": {"responses": {"201": {"schema": record(Made=TEXT)}}},
        "Gone": call(deprecated=True),
        "OfErrors": call(
            errorCodes={
                "400": [{"errorCode": "A.B"}, {"errorCode": "A.B"}, {"errorCode": "%s"}],
                "odd": [{"errorCode": "Z"}],
                "200": [{"errorCode": "Q"}],
                "500": [{"errorMessage": "Nameless."}],
            }
        ),
    }
    endpoints = [
        {"regionId": "cn a", "endpoint": "http://x y"},
        {"regionId": "cn-b", "endpoint": "zoo.example.com/path"},
        {"regionId": "cn-c", "endpoint": "ZOO.example.com"},
        {"regionId": "cn-d"},
    ]
    return metadata(apis, components={"schemas": schemas}, endpoints=endpoints)


PRODUCTS = {made.__name__: made() for made in (recursive, styles, types, names, answers)}
