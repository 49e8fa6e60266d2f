"""Groups without a title are called after what their operations have in common."""

from __future__ import annotations

import pytest

from codegen.importing.tags import choose_tags
from codegen.vendor import GroupFacts


@pytest.mark.parametrize(
    ("title", "operations", "tag"),
    [
        ("Goods & Shelves", ["AddX"], "goods-shelves"),
        ("货物", ["AddShelf", "DeleteShelves", "DescribeShelf"], "shelf"),
        (None, ["AddShopLayout", "DescribeShopLayouts"], "layout"),  # of the product Shop
        (None, ["CreatePrivateLine", "DeletePrivateLine", "ListPrivateLines"], "private-line"),
        (None, ["CreateMixStream", "ListMixStreams", "GetTemplate"], "mix-stream"),
        (None, ["AddDelayConfig", "DescribeDelayConfigs"], "delay"),
        (None, ["AddConfig", "DescribeConfigs"], "config"),
        (None, ["CancelTask"], "task"),
        (None, ["DescribeRTSData", "DescribeRTSCost"], "rts"),
        (None, ["GetStatus", "SetStatus"], "status"),
        (None, ["ListAddresses", "ListBoxes"], "address"),
        (None, ["EffectBanner", "ProvokeBanner"], "banner"),
        (None, ["Describe"], "other"),
        (None, ["Get", "List"], "other"),
        (None, ["X"], "other"),
    ],
)
def test_the_tag_of_a_group(title: str | None, operations: list[str], tag: str):
    found = choose_tags([GroupFacts(title, tuple(operations))], {}, operations, "shop")
    assert set(found.values()) == {tag}


def test_new_operations_go_where_their_neighbours_are():
    groups = [GroupFacts("Goods", ("AddA", "AddB", "AddC", "AddNew")), GroupFacts("Else", ("D",))]
    known = {"AddA": "ours", "AddB": "things", "AddC": "ours"}
    assert choose_tags(groups, known, ["AddNew", "D", "Stray"], "shop") == {
        "AddNew": "ours",
        "D": "else",
        "Stray": "other",
    }
