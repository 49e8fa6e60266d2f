"""Which rules the vendor's sentences about a parameter state, as far as patterns can tell.

The patterns look for turns of phrase of the vendor's English and Chinese texts. They say what kind of rule is
stated and, for sizes and bounds, with which numbers; what a sentence means beyond that is for people to say.
"""

# ruff: noqa: RUF001 - Chinese texts have Chinese punctuation

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Kind = Literal[
    "bounds",
    "characters",
    "count",
    "default",
    "encoded",
    "json",
    "length",
    "list",
    "needed",
    "order",
    "recent",
    "single",
    "span",
    "time",
    "values",
]


class Stated(NamedTuple):
    """A rule that a text states: its kind, and the numbers in it."""

    kind: Kind
    numbers: frozenset[int] = frozenset()


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases))


_NUMBER = r"\**`?(\d[\d,]*|one|two|three|four|five|six|ten)`?\**"
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}
_COUNTED = "IDs|tags|URLs|names|addresses|positions|assets|images|videos|files|groups"

# A range has two numbers; a closed set has names, or numbers with commas between them.
_RANGE = re.compile(
    r"(?:Valid values(?: of \w+)?:?|integers from|取值范围[：:为]?|取值[：:])\s*(?:integers from )?"
    rf"(?:{_NUMBER}\s*(?:to|~|-|–|～|至)\s*{_NUMBER}|`?\[{_NUMBER}, ?{_NUMBER}\])"
)
_BOUNDS = (
    _RANGE,
    re.compile(rf"[Mm]aximum [Vv]alue(?: is| for this parameter is|:)?\s*{_NUMBER}"),
    re.compile(rf"[Mm]inimum [Vv]alue(?: is|:)?\s*{_NUMBER}"),
    re.compile(rf"greater than or equal to {_NUMBER}"),
    re.compile(r"最[大小]值[：:为]?\s*\**(\d+)\**"),
    re.compile(r"大于或?等于\s*\**(\d+)\**"),
)
_LENGTHS = (
    re.compile(rf"{_NUMBER}\s*(?:to {_NUMBER}\s*)?(?:UTF-8 )?(?:characters|bytes)\b"),
    re.compile(r"\**(\d+)\**\s*(?:[~～-]\s*\**(\d+)\**)?\s*个?(?:字节|字符|位)"),
)
_COUNTS = (
    re.compile(
        rf"(?:up to|[Mm]aximum of|at most)\s+{_NUMBER}\s+(?:[\w/-]+ ){{0,4}}(?:{_COUNTED})\b"
    ),
    re.compile(r"(?<!每页)(?:最多|不超过)[^，。；\d]{0,12}\**(\d+)\**\s*(?:个(?!字|月)|条)"),
)
_SET = _any(
    r"(?:Valid|Value|Supported) values?(?: for \w+)?(?: of \w+)?\s*[:：]",
    r"Set the value to \**[\w.]+\**(?=[ ,.])",
    r"Only \**\w+\** is supported",
    r"\bValue: \*\*\w+",
    r"layer: (?:IPv4|http)",
    r"(?<!默认)取值(?:范围|意义|包含|如下)?\s*[：:]",
    r"可选值|固定取值|取固定值：\*\*video",
    r"[仅只]支持(?:设置为)?[：:]\s*\**\w",
    r"支持\*\*\d+\*\*[（、]",
    r"支持(?:的格式如下|类型)[：:]",
    r"包含以下\d+种",
)
# What says of itself that it lists examples, that anything goes, or where else to look.
_OPEN = _any(r"and more", r"等[。）]", r"to other values", r"任何其他值")

_PLAIN: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "list",
        _any(
            r"[Ss]eparate (?:[\w-]+ ){0,4}?(?:with|by) (?:commas|line breaks)",
            r"separated by a comma",
            r"逗号|换行符|#_#",
        ),
    ),
    (
        "single",
        _any(r"specify only one", r"仅支持(?:传入|查询)?[单一]个", r"只能(?:设置|传入)一个"),
    ),
    ("time", _any(r"(?i:yyyy-?MM-?dd)", r"ISO ?8601")),
    ("json", _any(r"\bJSON\b", r"数组转为字符串", r"converted to a string")),
    (
        "default",
        _any(
            r"[Dd]efault value(?: is|:)? *\**[\w:.-]+",
            r"\(default\)|the default value \*|This is the default value",
            r"the value \w+ is used",
            r"(?<!创建后)默认(?:值|取值)?[为：: ]+ ?(?:\*\*)?[A-Za-z0-9]",
            r"（\**默认|默认值。",
        ),
    ),
    (
        "characters",
        _any(
            r"can contain (?:only )?letters|contain only letters|Only letters and digits",
            r"must contain (?:uppercase|a file name extension)",
            r"必须带扩展名|必须同时包含|只允许英文",
            r"[仅只]支持(?:传入)?(?:中文|中英文|小写|大小写|英文)",
            r"\bXML\b",
        ),
    ),
    (
        "needed",
        _any(
            r"[Tt]his parameter is required|required only|is required (?:and|if|when)",
            r"must specify (?!an HTTP)|must set one|must also specify|must be specified together",
            r"必填|必传|必须传入|必须指定|必须传递|需设置此参数",
        ),
    ),
    ("order", _any(r"must be later than", r"需?晚于|大于(?:起始|开始)时间")),
    (
        "span",
        _any(
            r"[Mm]aximum time range (?:to|that)|cannot exceed \d+ days",
            r"(?<!时间)跨度最[大长]|跨度为\d|相差不?超过|时间范围不超过|间隔不超过",
        ),
    ),
    (
        "recent",
        _any(
            r"data within the last|(?:collected|data) in the last (?:three|six) (?:days|months)",
            r"previous year",
            r"查询过去 ?\d+ ?[天年]|支持近一年|仅能查询\d+天",
        ),
    ),
    ("encoded", _any(r"must encode the URLs", r"URL encoding is required", r"URL编码")),
)


def stated(text: str, *, required: bool) -> frozenset[Stated]:
    """The rules that one text states.

    A default is left out where the parameter may not be: beside ``required`` it says nothing.
    """
    text = re.sub(r"\]\([^)]*\)", "]", text)  # targets of links
    text = re.sub(r"</?\w[^>]*>", "", text)
    found = {Stated(kind) for kind, pattern in _PLAIN if pattern.search(text)}
    found |= {Stated("bounds", numbers) for numbers in _numbers(_BOUNDS, text)}
    found |= {Stated("length", numbers) for numbers in _numbers(_LENGTHS, text)}
    found |= {Stated("count", numbers) for numbers in _numbers(_COUNTS, text)}
    if _SET.search(_RANGE.sub("", text)) and not _OPEN.search(text):
        found.add(Stated("values"))
    return frozenset(rule for rule in found if not (required and rule.kind == "default"))


def _numbers(patterns: tuple[re.Pattern[str], ...], text: str) -> Iterator[frozenset[int]]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield frozenset(_number(group) for group in match.groups() if group)


def _number(text: str) -> int:
    return _WORDS[text] if text in _WORDS else int(text.replace(",", ""))
