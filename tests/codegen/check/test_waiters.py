from __future__ import annotations

import pytest

FIELDS = (
    "Things: {type: array, items: {type: object, properties: {State: {type: string}}}}\n"
    "State: {type: string, x-known-values: [Busy, Done, Broken]}\n"
)
WAITER = {
    "name": "done",
    "description": "It is done.",
    "field": "State",
    "until": "[Done]",
    "every": "5",
    "within": "60",
}


def mistakes(tiny, *, reads_only=True, twice=False, **words):
    entry = ", ".join(f"{word}: {value}" for word, value in {**WAITER, **words}.items())
    entries = f"[{{{entry}}}, {{{entry}}}]" if twice else f"[{{{entry}}}]"
    tiny.operation(answer=FIELDS, words=f"x-waiters: {entries}\n", reads_only=reads_only)
    return [(found.rule, found.message) for found in tiny.mistakes()]


@pytest.mark.parametrize(
    "words", [{}, {"unless": "[Broken]", "not-yet": "[Thing.NotFound]"}, {"field": "Things.State"}]
)
def test_waiters_for_what_there_is(tiny, words):
    assert mistakes(tiny, **words) == []


@pytest.mark.parametrize(
    ("words", "rule", "message"),
    [
        (
            {"field": "Stat"},
            "waiter-about-nothing",
            "looks at 'Stat', which the answer of GetThing",
        ),
        ({"field": "Things"}, "waiter-state", "'Things' of the answer of GetThing is no single"),
        ({"until": "[Dome]"}, "waiter-unknown-value", "waits for 'Dome', which is none of"),
        (
            {"unless": "[Done]"},
            "waiter-undecided",
            "'Done' stands under 'until' and under 'unless'",
        ),
        ({"every": "61"}, "waiter-impatient", "asks every 61 seconds and gives up after 60"),
        ({"reads_only": False}, "waiter-writes", "GetThing changes something"),
        ({"twice": True}, "waiter-twice", "GetThing has two waiters named 'done'"),
    ],
)
def test_waiters_that_cannot_work(tiny, words, rule, message):
    found = mistakes(tiny, **words)
    assert [each for each, _ in found] == [rule]
    assert message in found[0][1]
