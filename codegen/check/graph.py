"""Circles in a graph, and an order in which everything comes after what it leads to."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def components(graph: Mapping[Node, Iterable[Node]]) -> list[list[Node]]:
    """The strongly connected components (Tarjan), each after those that it leads to.

    Every node that an edge leads to has to be a key. Without recursion, since a spec decides how
    long the paths are.
    """
    index: dict[Node, int] = {}
    low: dict[Node, int] = {}
    open_nodes: dict[Node, None] = {}
    found: list[list[Node]] = []
    for root in graph:
        if root in index:
            continue
        path: list[tuple[Node, Iterator[Node]]] = []
        following = root
        while True:
            if following not in index:
                index[following] = low[following] = len(index)
                open_nodes[following] = None
                path.append((following, iter(graph[following])))
            node, edges = path[-1]
            ahead = next((one for one in edges if one not in index or one in open_nodes), None)
            if ahead is not None and ahead not in index:
                following = ahead
                continue
            if ahead is not None:
                low[node] = min(low[node], index[ahead])
                following = node
                continue
            path.pop()
            if low[node] == index[node]:
                found.append(_closed(open_nodes, node))
            if not path:
                break
            following = path[-1][0]
            low[following] = min(low[following], low[node])
    return found


def is_circle(graph: Mapping[Node, Iterable[Node]], component: list[Node]) -> bool:
    """Whether one can leave a component's node and come back to it."""
    return len(component) > 1 or component[0] in graph[component[0]]


def _closed(open_nodes: dict[Node, None], root: Node) -> list[Node]:
    component: list[Node] = []
    while True:
        node, _ = open_nodes.popitem()
        component.append(node)
        if node == root:
            return component
