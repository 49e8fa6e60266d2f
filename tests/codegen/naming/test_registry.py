"""Names stay what they were, whatever joins or leaves a scope."""

from __future__ import annotations

import itertools
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.naming import Identifier, Names, NamesLock, field_name, method_name, module_name
from codegen.naming.registry import NameClashError

MEETING = ("FileURL", "File_URL", "File-URL", "fileUrl", "FileUrl_2", "file_url_2_2")


def assign(
    names: list[str], lock: NamesLock | None = None, overrides: dict[str, str] | None = None
):
    run = Names(lock or NamesLock())
    return run.assign("Thing", names, field_name, overrides), run


def test_names_that_meet_become_distinct() -> None:
    given_names, run = assign(list(MEETING))
    assert given_names["FileURL"] == "file_url"
    assert len({name.casefold() for name in given_names.values()}) == len(MEETING)
    assert "Thing: File_URL is called file_url_2, since FileURL is called file_url" in run.chosen


@pytest.mark.parametrize("order", list(itertools.permutations(MEETING[:4])))
def test_a_later_name_renames_no_earlier_one_in_any_order(order: tuple[str, ...]) -> None:
    lock = NamesLock()
    before: dict[str, Identifier] = {}
    for count in range(1, len(order) + 1):
        # In the spec the new name stands first, last or sorted among the others.
        for present in (order[:count], order[:count][::-1], sorted(order[:count])):
            now, run = assign(list(present), lock)
            assert before.items() <= now.items()
        before, lock = now, run.after
    assert len(set(before.values())) == len(order)


@given(st.lists(st.tuples(st.sampled_from(MEETING), st.booleans()), max_size=12))
def test_no_history_of_additions_and_removals_renames_what_stays(
    history: list[tuple[str, bool]],
) -> None:
    lock = NamesLock()
    present: list[str] = []
    before: dict[str, Identifier] = {}
    for wire, joins in history:
        present = [name for name in present if name != wire]
        if joins:
            present.insert(len(wire) % (len(present) + 1), wire)
        now, run = assign(present, lock)
        assert {name: now[name] for name in now.keys() & before.keys() - {wire}} == {
            name: before[name] for name in now.keys() & before.keys() - {wire}
        }
        assert len(set(now.values())) == len(present)
        before, lock = now, run.after


def test_a_name_that_left_can_come_back_when_it_is_free() -> None:
    first, run = assign(["FileURL", "File_URL"])
    _, run = assign(["File_URL"], run.after)
    assert "FileURL" not in run.after.scopes["Thing"]
    again, _ = assign(["FileURL", "File_URL"], run.after)
    assert again == first


def test_what_was_resolved_before_is_not_told_again() -> None:
    _, run = assign(["FileURL", "File_URL"])
    _, again = assign(["FileURL", "File_URL"], run.after)
    assert again.chosen == []
    assert again.after == run.after


def test_the_lock_wins_over_today_s_rule() -> None:
    lock = NamesLock({"Thing": {"FileURL": Identifier("file_u_r_l")}})
    assert assign(["FileURL"], lock)[0] == {"FileURL": "file_u_r_l"}


@pytest.mark.parametrize(
    ("scope", "rule", "name"),
    [
        ("methods", method_name, "send"),
        ("modules of operations", module_name, "client"),
        ("Thing", field_name, "raw"),
    ],
)
def test_a_pin_that_is_a_reserved_word_by_now_is_given_up(scope: str, rule, name: str) -> None:
    run = Names(NamesLock({scope: {"Wire": Identifier(name)}}))
    assert run.assign(scope, ["Wire"], rule) == {"Wire": "wire"}
    assert any("reserved" in sentence for sentence in run.chosen)


def test_the_spec_s_own_name_wins_and_is_not_locked() -> None:
    _, run = assign(["Raw", "Title"])
    names, run = assign(["Raw", "Title"], run.after, {"Raw": "raw_value"})
    assert names == {"Raw": "raw_value", "Title": "title"}
    assert run.after.scopes == {"Thing": {"Title": "title"}}
    assert assign(["Raw", "Title"], run.after)[0]["Raw"] == "raw_"


def test_the_spec_s_own_name_cannot_push_another_aside() -> None:
    _, run = assign(["Title"])
    with pytest.raises(
        NameClashError, match="Caption cannot be called title, since Title has that name"
    ):
        assign(["Caption", "Title"], run.after, {"Caption": "title"})
    names, _ = assign(["Caption", "Title"], run.after, {"Caption": "title", "Title": "old_title"})
    assert names == {"Caption": "title", "Title": "old_title"}


def test_a_new_name_gives_way_to_the_spec_s_own() -> None:
    names, _ = assign(["Title", "Caption"], overrides={"Caption": "title"})
    assert names == {"Title": "title_2", "Caption": "title"}


@pytest.mark.parametrize("name", ["class", "self", "raw", "str"])
def test_the_spec_cannot_choose_a_reserved_word(name: str) -> None:
    with pytest.raises(NameClashError, match=f"cannot be called {name}"):
        assign(["Title"], overrides={"Title": name})


def test_the_spec_cannot_choose_one_name_twice() -> None:
    with pytest.raises(NameClashError, match="A and B are both called x"):
        assign(["A", "B"], overrides={"A": "x", "B": "x"})


def test_a_scope_does_not_know_the_others() -> None:
    run = Names(NamesLock())
    for scope in ("One", "Two"):
        assert run.assign(scope, ["Title"], field_name) == {"Title": "title"}


@given(st.lists(st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,12}", fullmatch=True), max_size=12))
def test_any_wire_names_get_distinct_usable_names(wires: list[str]) -> None:
    names, _ = assign(wires)
    assert list(names) == list(dict.fromkeys(wires))
    assert len({name.casefold() for name in names.values()}) == len(names)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names.values())
