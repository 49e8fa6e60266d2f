"""One profile of a file, with the sentences for what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .answer import key_of
from .steps import Steps, Unavailable
from .surroundings import Surroundings
from .temporary_key import TemporaryKey

_DIGITS = re.compile(r"[0-9]{1,15}")


class Profile:
    """The fields of a profile. An empty text counts as absent.

    Args:
        label: what messages call it, such as ``profile 'dev' of config.json``.
        fields: the fields by name.
    """

    __slots__ = ("_fields", "label")

    def __init__(self, label: str, fields: Mapping[str, object]) -> None:
        self.label = label
        self._fields = fields

    def text(self, name: str) -> str | None:
        """Return a text.

        Raises:
            Unavailable: if it is something else.
        """
        value = self._fields.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise self.refusal(f"{name} is no text")
        return value

    def need(self, name: str) -> str:
        """Return a text that has to be there.

        Raises:
            Unavailable: if it is not.
        """
        value = self.text(name)
        if value is None:
            raise self.refusal(f"{name} is missing")
        return value

    def need_or(self, name: str, variable: str, surroundings: Surroundings) -> str:
        """Return a text that a variable of the environment may stand in for.

        Raises:
            Unavailable: if there is neither.
        """
        value = self.text(name) or surroundings.get(variable)
        if value is None:
            raise self.refusal(f"{name} is missing, and {variable} is not set")
        return value

    def number(self, name: str) -> int | None:
        """Return a whole number; ``0`` counts as absent, as the vendor's tool writes it.

        Raises:
            Unavailable: if it is something else.
        """
        value = self._fields.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, str) and _DIGITS.fullmatch(value):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refusal(f"{name} is no whole number")
        return value or None

    def flag(self, name: str) -> bool | None:
        """Return true or false, or nothing for anything else."""
        value = self._fields.get(name)
        return value if isinstance(value, bool) else None

    def key(self, *, token: str | None = None) -> TemporaryKey:
        """Return the key in the profile, with the token in the field *token*.

        Raises:
            Unavailable: if one is missing or cannot be right.
        """
        key_id, secret = (self.need(name) for name in ("access_key_id", "access_key_secret"))
        security_token = self.need(token) if token else None
        try:
            return TemporaryKey(key_of(key_id, secret, security_token), None)
        except Unavailable as error:
            reason = error.reason
        raise self.refusal(reason)

    def steps(self, steps: Steps) -> Steps:
        """Take the steps of the source that the profile describes.

        Raises:
            Unavailable: if it has no key. Somebody wrote the profile, so it should have had one.
        """
        try:
            return (yield from steps)
        except Unavailable as error:
            reason = error.reason
        raise Unavailable(reason) if reason.startswith(self.label) else self.refusal(reason)

    def refusal(self, reason: str) -> Unavailable:
        """Make the error that says what is wrong."""
        return Unavailable(f"{self.label}: {reason}")

    def __repr__(self) -> str:
        return f"<Profile: {self.label}>"
