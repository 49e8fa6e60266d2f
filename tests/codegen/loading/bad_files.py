"""Files with mistakes, by name; what is said about each stands in golden/<name>.txt.

`python -m tests.codegen.loading.bad_files` writes the golden texts anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

from codegen.diagnostics import Sources, render
from codegen.dialect_check import check_against
from codegen.yaml_tree import load_tree

GOLDEN = Path(__file__).parent / "golden"
FILE = "spec/vod/operations/image/Bad.yaml"

# Both of PyYAML's parsers lead to the same text.
YAML: dict[str, bytes] = {
    "empty": b"",
    "only-comments": b"# nothing yet\n\n# really\n",
    "only-a-document-start": b"---\n",
    "duplicate-keys": b'title: a\nsize:\n  max: 1\n  min: 2\n  max: 3\n"title": b\n',
    "keys-that-are-not-text": b"200: a\ntrue: b\n~: c\n1.5: d\n.inf: e\n? [x]\n: f\n: g\n",
    "anchored-and-aliased-keys": b"&k a: 1\nb: &v c\n*v : 2\n",
    "merge-key": b"base: &base {a: 1}\nmore:\n  <<: *base\n  b: 2\n",
    "tags": b"a: !!python/object:os.system x\nb: !!str 1\nc: !local {d: 1}\n! e: [1]\n",
    "second-document": b"a: 1\n---\nb: 2\n",
    "directive": b"%YAML 1.1\n---\na: yes\n",
    "unknown-alias": b"a: *nowhere\nb: 1\nb: 2\n",
    "recursive-alias": b"a: &loop\n  - 1\n  - *loop\n",
    "anchor-twice": b"a: &x 1\nb: &x 2\n",
    "not-finite": b"a: .inf\nb: -.INF\nc: .nan\nd: 1e999\n",
    "too-large-numbers": b"a: 9223372036854775808\nb: -9223372036854775809\n"
    b"c: 0xFFFFFFFFFFFFFFFF\nd: " + b"9" * 5000 + b"\n",
    "tab-indentation": b"a:\n\tb: 1\n",
    "tab-in-block-text": b"a: |\n\t text\n",
    "colon-in-plain-text": "summary: 获取上传地址: 图片\n".encode(),
    "wrong-indentation": b"a:\n  - b\n c: d\n",
    "deeper-than-before": b"a: 1\n  b: 2\n",
    "text-after-quote": b"a: 'b' c\n",
    "open-quote": b"a: 'it''s\nb: 1\n",
    "open-list": b"a: [1, 2\nb: 3\n",
    "open-mapping": b"a: {b: 1\n",
    "stray-bracket": b"a: 1\n]\n",
    "no-list-item": b"- a\nb: 1\n",
    "list-on-the-line-of-its-key": b"a: - b\n",
    "reserved-character": b"a: @b\n",
    "percent": b"a: %b\n",
    "empty-anchor": b"a: & b\n",
    "block-header": b"a: |text\n  b\n",
    "key-without-colon": b"a: 1\nb\nc: 2\n",
    "hexadecimal-digits": b'a: "\\xZZ"\n',
    "invalid-utf-8": "标题: ".encode() + b"\xff\xfe\nb: 1\nb: 2\n",
    "invisible-characters": "a: x\x00y\nb: \u2028\nc: \x1b[2J\nd: \x85\ne: \ufeff\na: 1\n".encode(),
    "tabs-and-wide-characters": "{标\t题: 1,\t标\t题: 2}\n".encode(),
    "hostile-key": "a\u202eb\u2066: 1\na\u202eb\u2066: 2\n".encode(),
    "line-ends": b"\xef\xbb\xbfa: 1\r\nb: 2\rb: 3\n",
    "long-line": b"a: [" + b"x, " * 400 + b"!!int 1" + b", y" * 400 + b"]\n",
}

_NAME = {"type": "string", "pattern": "^[a-z]+$", "description": "a name in lower case"}
SCHEMA = {
    "$ref": "#/$defs/operation",
    "$defs": {
        "name": _NAME,
        "text": {"type": "string", "minLength": 1, "maxLength": 20},
        "operation": {
            "type": "object",
            "additionalProperties": False,
            "required": ["summary"],
            "properties": {
                "summary": {"$ref": "#/$defs/text"},
                "readsOnly": {"type": "boolean"},
                "maxLength": {"type": "integer", "minimum": 1, "maximum": 100, "multipleOf": 5},
                "ratio": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
                "name": {"$ref": "#/$defs/name"},
                "plainPattern": {"pattern": "^x"},
                "hinted": {"pattern": "^x", "x-hint": "a word with x first", "description": "No."},
                "method": {"enum": ["POST", "GET"]},
                "status": {"enum": ["200", 404, True, None]},
                "version": {"const": "1.0"},
                "tags": {
                    "type": "array",
                    "minItems": 2,
                    "maxItems": 3,
                    "uniqueItems": True,
                    "items": {"$ref": "#/$defs/name"},
                },
                "names": {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"$ref": "#/$defs/name"},
                },
                "responses": {
                    "type": "object",
                    "required": ["200"],
                    "additionalProperties": {"$ref": "#/$defs/response"},
                },
                "parameter": {"$ref": "#/$defs/parameterOrRef"},
                "rule": {"dependentRequired": {"if": ["then"]}},
                "never": False,
                "noPair": {"not": {"required": ["a", "b"]}},
                "noKey": {"not": {"required": ["a"]}},
                "noZero": {"not": {"const": 0}, "description": "a number that is not zero"},
                "when": {"type": "string", "format": "date"},
                "pair": {"prefixItems": [True, True], "items": False},
                "holder": {"contains": {"type": "integer"}, "x-hint": "a list with a number"},
                "either": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/response"}]},
                "oneKey": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
                "nothingFits": {"anyOf": [{"minimum": 5}, {"multipleOf": 3}]},
                "both": {"oneOf": [{"type": "integer"}, {"minimum": 1}]},
                "open": {"$ref": "#/$defs/base", "unevaluatedProperties": False},
            },
        },
        "response": {
            "type": "object",
            "required": ["description"],
            "properties": {"description": {"$ref": "#/$defs/text"}},
        },
        "parameter": {
            "type": "object",
            "required": ["name", "in"],
            "additionalProperties": False,
            "properties": {"name": {"$ref": "#/$defs/name"}, "in": {"enum": ["query"]}},
        },
        "parameterOrRef": {
            "if": {"type": "object", "required": ["$ref"]},
            "then": {
                "additionalProperties": False,
                "properties": {"$ref": {"pattern": "^#/", "description": "a reference"}},
            },
            "else": {"$ref": "#/$defs/parameter"},
        },
        "base": {
            "properties": {"size": {"type": "integer"}},
            "if": {"required": ["deep"]},
            "then": {"properties": {"deep": True, "depth": True}},
        },
    },
}

# Files that are well-formed and do not fit the schema above.
DIALECT: dict[str, bytes] = {
    "dialect-keys": b"sumary: x\nreadsonly: true\nreads-only: true\nzzzzzzzz: 1\n",
    "dialect-types": b"summary: 2017\nreadsOnly: yes\nmaxLength: '12x'\nratio: '5'\n"
    b"tags: {a: 1}\nnames: []\nname: ~\n",
    "dialect-quoted-number": b"summary: ok\nmaxLength: '10'\nreadsOnly: 'off'\n",
    "dialect-bounds": b"summary: ''\nmaxLength: 0\nratio: 1.0\ntags: [a]\nnames: {}\n",
    "dialect-more-bounds": b"summary: this text is longer than twenty characters\nmaxLength: 101\n"
    b"ratio: 0\ntags: [a, b, a, c]\n",
    "dialect-patterns": b"summary: ok\nname: No Name\nplainPattern: y\nhinted: y\nwhen: soon\n"
    b"names: {Bad: 1}\n",
    "dialect-choices": b"summary: ok\nmethod: post\nstatus: 200\nversion: 1.0\n",
    "dialect-list-choice": b"summary: ok\nmethod: [GET]\n",
    "dialect-numeric-keys": b"summary: ok\nresponses:\n  '200': {description: 1}\n  '007': {}\n",
    "dialect-missing-response": b"summary: ok\nresponses:\n  default: {description: fine}\n",
    "dialect-branches": b"summary: ok\nparameter: {$ref: x, nme: y}\n",
    "dialect-other-branch": b"summary: ok\nparameter: {name: x, im: query}\n",
    "dialect-rules": b"summary: ok\nrule: {if: 1}\nnever: 1\nnoPair: {a: 1, b: 2}\n"
    b"noKey: {a: 1}\nnoZero: 0\npair: [1, 2, 3]\nholder: [a]\n",
    "dialect-alternatives": b"summary: ok\neither: 12\noneKey: {c: 1}\nnothingFits: 4\nboth: 7\n",
    "dialect-alternative-inside": b"summary: ok\neither: {description: ''}\n",
    "dialect-unevaluated": b"summary: ok\nopen: {siez: 1, depth: 2}\n",
    "dialect-unevaluated-behind-others": b"summary: ok\nopen: {size: x, depth: 2, zzzz: 1}\n",
    "dialect-hostile-values": 'summary: {}\nmethod: "\\e[31m\u202e{}"\n'.format(
        "[" + "x" * 300 + "]", "长" * 300
    ).encode(),
    "dialect-after-yaml": b"<<: {summary: x}\nname: &a no\nname: 5\nmaxLength: 99999999999999999999\n",
    "dialect-root": b"- 1\n",
}


def report(data: bytes, *, pure: bool = False, schema: dict | None = None) -> str:
    sources = Sources()
    node, diagnostics = load_tree(data, FILE, sources, pure=pure)
    if schema is not None and node is not None:
        check_against(node, schema, diagnostics, file=FILE)
    return render(diagnostics, sources) + "\n"


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.glob("*.txt"):
        old.unlink()
    for name, data in YAML.items():
        (GOLDEN / f"{name}.txt").write_text(report(data), "utf-8")
    for name, data in DIALECT.items():
        (GOLDEN / f"{name}.txt").write_text(report(data, schema=SCHEMA), "utf-8")
