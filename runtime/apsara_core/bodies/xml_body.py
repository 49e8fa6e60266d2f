"""XML bodies: the vendor's plain element trees, and nothing more of XML than they need."""

from __future__ import annotations

from typing import NoReturn, cast
from xml.parsers import expat

from .unreadable import UnreadableBodyError

_MAX_DEPTH = 64
"""The deepest answer of the API has seven levels."""


def parse_xml(body: bytes) -> dict[str, object]:
    """Return the content of the root element in *body*.

    An element without children becomes its text, one with children a dictionary, and elements of
    the same name side by side a list. Attributes are left out: the service uses none. Which text is
    a number, and which single element a list, only the response class knows.

    A document type declaration is refused, which leaves no way to define an entity.

    Raises:
        UnreadableBodyError: if it is truncated, an HTML page, no XML, or nested too deeply.
    """
    return _parsed(body).root()


def parse_xml_value(body: bytes) -> dict[str, object] | str:
    """Return the content of the root element in *body*, its text where it has no children.

    Raises:
        UnreadableBodyError: as `parse_xml`.
    """
    builder = _parsed(body)
    return builder.root_text if builder.root_text is not None else builder.root()


def _parsed(body: bytes) -> _Builder:
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    try:
        parser.Parse(body, True)  # noqa: FBT003 - the end of the input; has no name
    except expat.ExpatError as error:
        if builder.is_html:
            raise UnreadableBodyError("is an HTML page") from None
        reason = expat.ErrorString(error.code)
        raise UnreadableBodyError(f"is no valid XML ({reason})") from None
    except (ValueError, LookupError) as error:
        # An encoding that Python does not know, or one of several bytes a character.
        if isinstance(error, UnreadableBodyError):
            raise
        raise UnreadableBodyError("is XML in an encoding that cannot be read") from None
    if builder.is_html:
        raise UnreadableBodyError("is an HTML page")
    return builder


class _Builder:
    """Collects the elements; one open element is a pair of its children and its text."""

    def __init__(self) -> None:
        self._open: list[tuple[dict[str, object], list[str]]] = []
        self._root: dict[str, object] | None = None
        self.root_text: str | None = None
        """The text of the root, if it has no children."""

        self.is_html = False

    def doctype(self, name: str, *_: object) -> NoReturn:
        if name.lower() == "html":
            raise UnreadableBodyError("is an HTML page")
        raise UnreadableBodyError("is XML with a document type declaration, which is refused")

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if not self._open and name.lower() == "html":
            self.is_html = True
        if len(self._open) >= _MAX_DEPTH:
            raise UnreadableBodyError(f"is XML nested deeper than {_MAX_DEPTH} elements")
        self._open.append(({}, []))

    def text(self, data: str) -> None:
        self._open[-1][1].append(data)

    def end(self, name: str) -> None:
        children, text = self._open.pop()
        if not self._open:
            self._root = children
            self.root_text = None if children else "".join(text)
            return
        value: object = children or "".join(text)
        siblings = self._open[-1][0]
        if name not in siblings:
            siblings[name] = value
            return
        first = siblings[name]
        # Only this method makes lists, so a list here is one of repeated elements.
        if isinstance(first, list):
            cast("list[object]", first).append(value)
        else:
            siblings[name] = [first, value]

    def root(self) -> dict[str, object]:
        if not self._root:
            raise UnreadableBodyError("is XML without any element inside its root")
        return self._root
