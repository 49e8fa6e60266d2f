"""Received objects, and those among them that are read when they are first touched.

A page of an answer holds a hundred items of twenty fields, and most programs look at a few of them.
So an item of a list, and an object inside one of its own class, starts as a shell: an instance of a
hidden subclass of its class that holds what arrived and nothing else. The first attribute that
anyone reads, sets or deletes reads all of its fields and turns it into a plain instance of its
class, for good. Nobody can tell, except by ``type()`` before the first touch; ``isinstance`` and
``__class__`` say the same as ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, SupportsIndex, TypeVar

from .bases import Received, completing
from .per_class import once_per_class
from .reading import reader

_Model = TypeVar("_Model", bound=Received)

_new = object.__new__

# The slots themselves, for usual ways of access would complete the shell.
_get_raw: Callable[[Received], dict[str, Any]] = vars(Received)["_raw"].__get__
_set_raw: Callable[[Received, object], None] = vars(Received)["_raw"].__set__
_set_raw_text: Callable[[Received, object], None] = vars(Received)["_raw_text"].__set__
_set_class: Callable[[Received, object], None] = vars(object)["__class__"].__set__


def maker(cls: type[Received]) -> Callable[[dict[str, Any]], Received]:
    """What makes an instance of ``cls`` out of what arrived."""

    def make(raw: dict[str, Any]) -> Received:
        # Compiled when the first one arrives; many classes never come.
        made: Received = reader(cls)(raw, _new(cls))
        return made

    return make


@once_per_class
def shell_maker(cls: type[Received]) -> Callable[[dict[str, Any]], Received]:
    """What makes a shell out of what arrived: it has its fields from the first touch on."""
    shell_class = _shell_class(cls)

    def make(raw: dict[str, Any]) -> Received:
        shell = _new(shell_class)
        _set_raw(shell, raw)
        return shell

    return make


def with_text(received: _Model, text: str) -> _Model:
    """The same object, which now holds the text that it was read from."""
    _set_raw_text(received, text)
    return received


def _shell_class(cls: type[Received]) -> type[Received]:
    def get(self: Received, name: str) -> object:
        with completing:
            if type(self) is not cls:  # else another thread was quicker
                _set_class(self, cls)
                reader(cls)(_get_raw(self), self)
        return getattr(self, name)

    def complete(self: Received) -> None:
        get(self, "__class__")

    def set_(self: Received, name: str, value: object) -> None:
        complete(self)
        setattr(self, name, value)

    def delete(self: Received, name: str) -> None:
        complete(self)
        delattr(self, name)

    def reduce(self: Received, protocol: SupportsIndex) -> object:
        complete(self)
        return self.__reduce_ex__(protocol)

    hooks: dict[str, object] = {
        "__slots__": (),
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "__getattribute__": get,
        "__setattr__": set_,
        "__delattr__": delete,
        "__reduce_ex__": reduce,
    }
    return type(cls.__name__, (cls,), hooks)
