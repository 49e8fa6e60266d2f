from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.check.regex import judge


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[A-Za-z0-9_-]{6,64}$",
        r"\.[A-Za-z0-9]+$",
        r"^[a-z]+(,[a-z]+)*$",
        r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$",
        r"^[^@]+@[^@]+\.[^@]+$",
        r"^https?://[^/]+/.*$",
        r"^.*\.(mp4|mov|jpg|jpeg)$",
        r"^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$",
        r"^(ab|a)*c$",
        r"^(?=.*[a-z])(?=.*[0-9])[a-z0-9]{8,}$",
        r"^([0-9A-F]{2}){6}$",
        r"^(?:^|,)x$",
        r"^(?<!a)b\b[\w\d-]\u4e00\x41\t\/\\\]$",
        r"^[^\]\-a-z.]+?$",
    ],
)
def test_ordinary_patterns_are_fine(pattern):
    assert judge(pattern).problems == ()


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (r"(?P<x>a)", "names a group"),
        (r"(?<x>a)", "names a group"),
        (r"(?P=x)", "names a group"),
        (r"^a\Z", r"holds \Z, which is the end of the text in Python only"),
        (r"\Aa", r"holds \A"),
        (r"(?i)a", "switches flags"),
        (r"(?i:a)", "switches flags"),
        (r"(?-i:a)", "switches flags"),
        (r"a++", "possessive"),
        (r"a{1,2}+", "possessive"),
        (r"(?>a)", "atomic group"),
        (r"(?#x)a", "holds (?#, which ECMA does not know"),
        (r"(a)(?(1)b)", "holds (?(, which ECMA does not know"),
        (r"(a)\1", r"holds \1, which refers back"),
        (r"\08", r"holds \0"),
        (r"\s", r"holds \s, which is other characters in Python than in ECMA"),
        (r"\N{DIGIT ONE}", r"holds \N, which is no escape"),
        (r"\@", r"holds \@, which is no escape"),
        (r"a\-b", r"holds \-, which is no escape"),
        (r"[]a]", "a set that begins with ']'"),
        (r"[^]a]", "a set that begins with ']'"),
        (r"[a[b]", "holds '[' inside a set"),
        (r"[a--b]", "holds '--' inside a set"),
        (r"[a&&b]", "holds '&&' inside a set"),
        (r"a{", "a bare '{'"),
        (r"a{,3}", "a bare '{'"),
        (r"a]", "a bare ']'"),
        (r"\ud83d", r"holds half a character, \ud83d"),
    ],
)
def test_what_other_engines_read_differently_is_refused(pattern, message):
    problems = judge(pattern).problems
    assert problems
    assert {problem.rule for problem in problems} == {"pattern-not-portable"}
    assert message in problems[0].message
    assert problems[0].hint


@pytest.mark.parametrize("pattern", ["(", "*a", "[b-a]", "(?<=a+)b", "[a", "^*", "a**", "\\"])
def test_what_does_not_compile_says_why(pattern):
    (problem,) = judge(pattern).problems
    assert problem.rule == "pattern-invalid"
    assert problem.message.startswith("is no regular expression: ")


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+$",
        r"^(a|a)*$",
        r"(.*)*",
        r"^(a|aa)+$",
        r"^(a*b?)*$",
        r"^(.|a)+$",
        r"^(a|b|ab)*$",
        r"^([a-z]+){2,}$",
        r"^([a-z]{1,10}){1,10}$",
        r"^(\w+-?)*$",
        r"^(?=(a+)+$)a",
        r"^(x[^,]*y?)*$",
        r".*.*.*.*x",
        r"(a*|b*)c",
        r"^((a?)?b)*c$",
        r"^(?=a)*$",
    ],
)
def test_patterns_that_take_too_long_are_refused(pattern):
    (problem,) = judge(pattern).problems
    assert problem.rule == "pattern-slow"


@pytest.mark.parametrize(
    "pattern", ["(" * 30 + "a" + ")" * 30, "a{99999999999}", "(" * 7 + "a" + "{9})" * 7]
)
def test_patterns_beyond_all_measure_are_refused(pattern):
    assert "pattern-too-complex" in {problem.rule for problem in judge(pattern).problems}


def test_a_hostile_pattern_is_judged_in_few_steps():
    branches = "|".join(f"[a-{chr(98 + number % 24)}]b?" for number in range(70))
    assert judge(f"^({branches})*$").problems


def test_the_dollar_is_the_very_end():
    verdict = judge("^a$")
    assert verdict.refuses("a\n")
    assert not verdict.refuses("a")


def test_a_long_text_is_left_alone_where_matching_takes_its_time():
    verdict = judge("a*b*c")
    assert verdict.refuses("a" * 100)
    assert not verdict.refuses("a" * 100_000)


_ATOMS = st.sampled_from(["a", "b", "[ab]", "[^a]", ".", "a?", "b*", "[a-c]+", "a{2,3}", "^", "$"])
_PATTERNS = st.recursive(
    _ATOMS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3).map("".join)
        | st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})")
        | inner.map(lambda one: f"({one})*")
        | inner.map(lambda one: f"(?:{one}){{0,4}}")
    ),
    max_leaves=6,
)


@given(_PATTERNS)
def test_what_is_accepted_matches_long_hopeless_texts_in_time(pattern):
    # An exponential pattern would not come back from 60 characters; nothing here measures time.
    verdict = judge(pattern)
    for text in ("a" * 60 + "!", "ab" * 30 + "!", "b" * 60 + "\n"):
        verdict.refuses(text)


@given(st.text(alphabet="ab\\(){}[]?*+|^$-,09<=!:PZsd.&", max_size=30) | st.text(max_size=30))
def test_any_text_gets_a_verdict(pattern):
    verdict = judge(pattern)
    assert (verdict.matcher is None) == bool(verdict.problems)
    if verdict.matcher is not None:
        re.compile(pattern)


def test_a_refused_pattern_is_reported_at_its_place(field_mistakes):
    (found,) = field_mistakes(
        "type: string\npattern: (a+)+\nexamples: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!]\n"
    )
    assert found.rule == "pattern-slow"
    assert found.message.startswith("the pattern '(a+)+' repeats something")


def test_a_pattern_in_a_parameter_is_fine(parameter_mistakes):
    assert (
        parameter_mistakes("schema: {type: string, pattern: '^[0-9]{1,3}$'}\nexample: '12'") == []
    )
