"""PutThing: Put a thing somewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _schema

from .._service import SERVICE as _SERVICE
from ..models.leaf import Node
from ..models.settings import Settings
from ..models.ticket import Ticket


@_schema.model
class TagPair(_schema.Object):
    """A pair."""

    key: str = _schema.field("Key", _schema.Text())
    """The pair's name."""

    value: str | None = _schema.field("Value", _schema.Text(), default=None)
    """The pair's value."""


@_schema.model
class PutThingPlaces(_schema.Object):
    """A place."""

    shelf: int | None = _schema.field("Shelf", _schema.Integer(), default=None)
    """The shelf. Deprecated."""


@_schema.model
class PutThingResponse(_schema.Response):
    """Where the thing went."""

    request_id: str = _schema.field("RequestId", _schema.Text())
    """The request's id."""

    ticket: Ticket = _schema.field(
        "Ticket", _schema.JsonText(_schema.ObjectOf(lambda: Ticket), base64=True)
    )
    """The ticket, Base64 of JSON."""

    root: Node | None = _schema.field("Root", _schema.ObjectOf(lambda: Node), default=None)
    """The tree."""

    colour: str | None = _schema.field("Colour", _schema.Text(known=("red", "green")), default=None)
    """A colour. Known values: red (like fire); green."""

    places: Sequence[PutThingPlaces] = _schema.field(
        "Places", _schema.ListOf(_schema.ObjectOf(lambda: PutThingPlaces)), default=()
    )
    """Places."""

    raw_value: str | None = _schema.field("Raw", _schema.Text(), default=None)
    """A name that the runtime uses."""

    level: int | None = _schema.field("Level", _schema.Integer(known=(0, 1)), default=None)
    """The level. Known values: 0, 1."""

    extra: Mapping[str, int] | None = _schema.field(
        "Extra", _schema.MapOf(_schema.Integer()), default=None
    )
    """Anything by name."""

    anything: object = _schema.field("Anything", _schema.AnyValue(), default=None)
    """Any value."""


@_schema.model
class PutThingRequest(_schema.Request[PutThingResponse]):
    """Put a thing somewhere.

    Puts one thing, and says where it went.

    - first point, which goes on in a second line
    - second point

    Rules across parameters:

    - One of FileURL and FileUrl is needed.
    - A box needs a size of at most 50.
    - At goes with Fragile.
    - Not both Class and Self.
    - Until is not before At.
    - From At to Until is at most a day.
    - Exactly one of Str and Path.

    Changes:

    - 2020-02-02: The operation is new.
    """

    title: str = _schema.field("Title", _schema.Text(min_length=1, max_length=8, max_bytes=16))
    """The title. 1 to 8 characters and at most 16 bytes of UTF-8."""

    file_url: str | None = _schema.field("FileURL", _schema.Text(), default=None)
    """One of two names that meet."""

    file_url_2: str | None = _schema.field("FileUrl", _schema.Text(), default=None)
    """The other of two names that meet."""

    path: str | None = _schema.field(
        "Path",
        _schema.Text(
            min_bytes=2, pattern="\\.[A-Za-z0-9]+$", pattern_hint="a file name with an extension"
        ),
        default=None,
    )
    r"""A path such as D:\pictures\a.png. At least 2 bytes of UTF-8. Expected: a file name with an
    extension.
    """

    kind: Literal["box", "bag"] | None = _schema.field(
        "Kind", _schema.Text(enum=("box", "bag")), default=None
    )
    """What it is. Values: box (of wood); bag. Default: box."""

    size: int | None = _schema.field(
        "Size", _schema.Integer(minimum=1, maximum=100, bits=32), default=None
    )
    """Its size in millimetres. From 1 to 100."""

    weight: float | None = _schema.field("Weight", _schema.Number(minimum=0.5), default=None)
    """Its weight in grams. At least 0.5."""

    fragile: bool | None = _schema.field("Fragile", _schema.Boolean(), default=None)
    """Whether it breaks. Default: false."""

    at: datetime | str | None = _schema.field("At", _schema.Timestamp(), default=None)
    """When."""

    until: datetime | str | None = _schema.field("Until", _schema.Timestamp(), default=None)
    """Until when."""

    tags: Sequence[str] | str | None = _schema.field(
        "Tags",
        _schema.ListOf(
            _schema.Text(max_length=4), style="comma", min_items=1, max_items=3, unique=True
        ),
        default=None,
    )
    """Labels. 1 to 3 items of at most 4 characters each, none twice."""

    offsets: Sequence[int] | str | None = _schema.field(
        "Offsets", _schema.JsonText(_schema.ListOf(_schema.Integer(minimum=0))), default=None
    )
    """Offsets as JSON. Each item is at least 0."""

    tag: Sequence[TagPair | Mapping[str, object]] | None = _schema.field(
        "Tag",
        _schema.ListOf(_schema.ObjectOf(lambda: TagPair), style="repeat", max_items=20),
        default=None,
    )
    """Pairs, numbered on the wire. At most 20 items."""

    settings: Settings | Mapping[str, object] | str | None = _schema.field(
        "Settings", _schema.JsonText(_schema.ObjectOf(lambda: Settings)), default=None
    )
    """Settings as JSON."""

    mood: Literal["calm"] | None = _schema.field("Mood", _schema.Text(enum=("calm",)), default=None)
    """A closed set without example or default. Values: calm."""

    code: str | None = _schema.field(
        "Code", _schema.Text(pattern="^[a-z]+$", pattern_hint="a small word"), default=None
    )
    """A pattern without example. Expected: a small word."""

    greeting: str | None = _schema.field("Greeting", _schema.Text(), default=None)
    """A default without limits. Default: hello."""

    secret: str | None = _schema.field("Secret", _schema.Text(sensitive=True), default=None)
    """A secret."""

    class_: str | None = _schema.field("Class", _schema.Text(), default=None)
    """A keyword in Python."""

    self_: str | None = _schema.field("Self", _schema.Text(), default=None)
    """A name that methods use."""

    str_: str | None = _schema.field("Str", _schema.Text(), default=None)
    """A name that annotations use."""

    trace_word: str | None = _schema.field("Trace", _schema.Text(), default=None)
    """A word that comes back in logs. Deprecated."""


OPERATION = _schema.operation(
    name="PutThing",
    method_name="place_thing",
    summary="Put a thing somewhere.",
    service=_SERVICE,
    request=PutThingRequest,
    response=PutThingResponse,
    reads_only=False,
    methods=("POST",),
    ram_action="sink:PutThing",
    rules=(
        _schema.Rule(
            "One of FileURL and FileUrl is needed.",
            _schema.AnyOf(_schema.Given("FileURL"), _schema.Given("FileUrl")),
        ),
        _schema.Rule(
            "A box needs a size of at most 50.",
            _schema.IfThen(
                _schema.AllOf(_schema.Given("Kind"), _schema.Equals("Kind", "box")),
                _schema.AllOf(_schema.Given("Size"), _schema.AtMost("Size", 50)),
            ),
        ),
        _schema.Rule(
            "At goes with Fragile.", _schema.IfThen(_schema.Given("At"), _schema.Given("Fragile"))
        ),
        _schema.Rule(
            "Not both Class and Self.",
            _schema.Not(_schema.AllOf(_schema.Given("Class"), _schema.Given("Self"))),
        ),
        _schema.Rule("Until is not before At.", _schema.Ascending("At", "Until")),
        _schema.Rule(
            "From At to Until is at most a day.", _schema.WithinSpan("At", "Until", 86400)
        ),
        _schema.Rule(
            "Exactly one of Str and Path.",
            _schema.ExactlyOne(
                _schema.Given("Str"),
                _schema.AllOf(
                    _schema.Given("Path"),
                    _schema.AllOf(
                        _schema.OneIn("Kind", ("box", "bag")), _schema.AtLeast("Size", 1)
                    ),
                ),
            ),
        ),
    ),
    errors=(
        _schema.ErrorCode(
            "Thing.TooBig",
            status=400,
            description="The thing is too big.",
            advice="Take a smaller one.",
        ),
    ),
)
