"""Received objects that are read when they are first touched.

A page of an answer holds a hundred objects of twenty fields, and most programs look at a few of
them. So an object inside an answer starts as a shell: an instance of a hidden subclass of its class
that holds what arrived and nothing else. The first attribute that anyone reads, sets or deletes
reads all of its fields and turns it into a plain instance of its class, for good. Nobody can tell,
except by ``type()`` before the first touch; ``isinstance`` and ``__class__`` say the same as ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, SupportsIndex, TypeVar

from .bases import Received, completing
from .per_class import once_per_class
from .reading import read_fields

_Model = TypeVar("_Model", bound=Received)

_new = object.__new__
_plain_classes: dict[type, type[Received]] = {}


# The slots themselves, for usual ways of access would complete the shell.
_get_raw: Callable[[Received], dict[str, Any]] = vars(Received)["_raw"].__get__
_set_raw: Callable[[Received, object], None] = vars(Received)["_raw"].__set__
_set_raw_text: Callable[[Received, object], None] = vars(Received)["_raw_text"].__set__


def shell_of(cls: type[Received], raw: dict[str, Any], text: str | None = None) -> Received:
    """An instance of ``cls`` that holds ``raw``, and its fields from the first touch on.

    ``text`` is the text that ``raw`` was read from, where the service sent JSON in a text.
    """
    shell = with_raw(_new(_shell_class(cls)), raw)
    return shell if text is None else with_text(shell, text)


def with_raw(received: _Model, raw: dict[str, Any]) -> _Model:
    """The same object, which now holds what arrived."""
    _set_raw(received, raw)
    return received


def with_text(received: _Model, text: str) -> _Model:
    """The same object, which now holds the text that it was read from."""
    _set_raw_text(received, text)
    return received


@once_per_class
def _shell_class(cls: type[Received]) -> type[Received]:
    hooks: dict[str, object] = {
        "__slots__": (),
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "__getattribute__": _get,
        "__setattr__": _set,
        "__delattr__": _delete,
        "__reduce_ex__": _reduce,
    }
    shell = type(cls.__name__, (cls,), hooks)
    _plain_classes[shell] = cls
    return shell


def _complete(shell: Received) -> None:
    with completing:
        cls = _plain_classes.get(type(shell))
        if cls is None:  # another thread was quicker
            return
        object.__setattr__(shell, "__class__", cls)
        read_fields(cls, _get_raw(shell), shell)


def _get(self: Received, name: str) -> object:
    _complete(self)
    return getattr(self, name)


def _set(self: Received, name: str, value: object) -> None:
    _complete(self)
    setattr(self, name, value)


def _delete(self: Received, name: str) -> None:
    _complete(self)
    delattr(self, name)


def _reduce(self: Received, protocol: SupportsIndex) -> object:
    _complete(self)
    return self.__reduce_ex__(protocol)
