"""PutThing: Put a thing somewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

import apsara_core.schema as _s

from .._service import SERVICE as _SERVICE
from ..models.leaf import Node
from ..models.settings import Settings
from ..models.ticket import Ticket


@_s.model
class TagPair(_s.Object):
    """A pair."""

    key: str = _s.field("Key", _s.Text())
    """The pair's name."""

    value: str | None = _s.field("Value", _s.Text(), default=None)
    """The pair's value."""


@_s.model
class Place(_s.Object):
    """A place."""

    room: int = _s.field("Room", _s.Integer())
    """Its number."""

    doors: Sequence[str] | None = _s.field("Doors", _s.ListOf(_s.Text()), default=None)
    """Where one goes in."""


@_s.model
class PutThingPlaces(_s.Object):
    """A place."""

    shelf: int | None = _s.field("Shelf", _s.Integer(), default=None)
    """The shelf. Deprecated."""


@_s.model
class PutThingResponse(_s.Response):
    """Where the thing went."""

    request_id: str = _s.field("RequestId", _s.Text())
    """The request's id."""

    ticket: Ticket = _s.field("Ticket", _s.JsonText(_s.ObjectOf(lambda: Ticket), base64=True))
    """The ticket, Base64 of JSON."""

    root: Node | None = _s.field("Root", _s.ObjectOf(lambda: Node), default=None)
    """The tree."""

    colour: str | None = _s.field("Colour", _s.Text(known=("red", "green")), default=None)
    """A colour. Known values: red (like fire); green."""

    places: Sequence[PutThingPlaces] = _s.field(
        "Places", _s.ListOf(_s.ObjectOf(lambda: PutThingPlaces)), default=()
    )
    """Places."""

    raw_value: str | None = _s.field("Raw", _s.Text(), default=None)
    """A name that the runtime uses."""

    level: int | None = _s.field("Level", _s.Integer(known=(0, 1)), default=None)
    """The level. Known values: 0, 1."""

    extra: Mapping[str, int] | None = _s.field("Extra", _s.MapOf(_s.Integer()), default=None)
    """Anything by name."""

    anything: object = _s.field("Anything", _s.AnyValue(), default=None)
    """Any value."""


@_s.model
class PutThingRequest(_s.Request[PutThingResponse]):
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
    - From At to Until is at most an hour for bags.
    - A Path that begins with a comes without Str.
    - Exactly one of Str and Path.

    Changes:

    - 2020-02-02: The operation is new.
    """

    title: str = _s.field("Title", _s.Text(min_length=1, max_length=8, max_bytes=16))
    """The title. 1 to 8 characters and at most 16 bytes of UTF-8."""

    file_url: str | None = _s.field("FileURL", _s.Text(), default=None)
    """One of two names that meet."""

    file_url_2: str | None = _s.field("FileUrl", _s.Text(), default=None)
    """The other of two names that meet."""

    path: str | None = _s.field(
        "Path",
        _s.Text(
            min_bytes=2, pattern="\\.[A-Za-z0-9]+$", pattern_hint="a file name with an extension"
        ),
        default=None,
    )
    r"""A path such as D:\pictures\a.png. At least 2 bytes of UTF-8. Expected: a file name with an
    extension."""

    kind: Literal["box", "bag"] | None = _s.field(
        "Kind", _s.Text(enum=("box", "bag")), default=None
    )
    """What it is. Values: box (of wood); bag. Default: box."""

    size: int | None = _s.field("Size", _s.Integer(minimum=1, maximum=100, bits=32), default=None)
    """Its size in millimetres. From 1 to 100."""

    weight: float | None = _s.field("Weight", _s.Number(minimum=0.5), default=None)
    """Its weight in grams. At least 0.5."""

    fragile: bool | None = _s.field("Fragile", _s.Boolean(), default=None)
    """Whether it breaks. Default: false."""

    at: datetime | str | None = _s.field("At", _s.Timestamp(), default=None)
    """When."""

    until: datetime | str | None = _s.field("Until", _s.Timestamp(), default=None)
    """Until when."""

    tags: Sequence[str] | str | None = _s.field(
        "Tags",
        _s.ListOf(_s.Text(max_length=4), style="comma", min_items=1, max_items=3, unique=True),
        default=None,
    )
    """Labels. 1 to 3 items of at most 4 characters each, none twice."""

    offsets: Sequence[int] | str | None = _s.field(
        "Offsets", _s.JsonText(_s.ListOf(_s.Integer(minimum=0))), default=None
    )
    """Offsets as JSON. Each item is at least 0."""

    tag: Sequence[TagPair | Mapping[str, object]] | None = _s.field(
        "Tag", _s.ListOf(_s.ObjectOf(lambda: TagPair), style="repeat", max_items=20), default=None
    )
    """Pairs, numbered on the wire. At most 20 items."""

    grid: Sequence[Sequence[int]] | None = _s.field(
        "Grid", _s.ListOf(_s.ListOf(_s.Integer(), max_items=3), style="repeat"), default=None
    )
    """A table, numbered twice on the wire. Each item: at most 3 items."""

    place: Place | Mapping[str, object] | str | None = _s.field(
        "Place", _s.ObjectOf(lambda: Place, flat=True), default=None
    )
    """A place, whose fields are parameters."""

    labels: Mapping[str, str] | None = _s.field(
        "Labels", _s.MapOf(_s.Text(), flat=True), default=None
    )
    """Labels, whose keys are names of parameters."""

    settings: Settings | Mapping[str, object] | str | None = _s.field(
        "Settings", _s.JsonText(_s.ObjectOf(lambda: Settings)), default=None
    )
    """Settings as JSON."""

    mood: Literal["calm"] | None = _s.field("Mood", _s.Text(enum=("calm",)), default=None)
    """A closed set without example or default. Values: calm."""

    code: str | None = _s.field(
        "Code", _s.Text(pattern="^[a-z]+$", pattern_hint="a small word"), default=None
    )
    """A pattern without example. Expected: a small word."""

    greeting: str | None = _s.field("Greeting", _s.Text(), default=None)
    """A default without limits. Default: hello."""

    secret: str | None = _s.field("Secret", _s.Text(sensitive=True), default=None)
    """A secret."""

    class_: str | None = _s.field("Class", _s.Text(), default=None)
    """A keyword in Python."""

    self_: str | None = _s.field("Self", _s.Text(), default=None)
    """A name that methods use."""

    str_: str | None = _s.field("Str", _s.Text(), default=None)
    """A name that annotations use."""

    trace_word: str | None = _s.field("Trace", _s.Text(), default=None)
    """A word that comes back in logs. Deprecated."""


OPERATION = _s.operation(
    name="PutThing",
    method_name="place_thing",
    summary="Put a thing somewhere.",
    service=_SERVICE,
    request=PutThingRequest,
    response=PutThingResponse,
    reads_only=False,
    methods=("POST",),
    rules=(
        _s.Rule(
            "One of FileURL and FileUrl is needed.",
            _s.AnyOf(_s.Given("FileURL"), _s.Given("FileUrl")),
        ),
        _s.Rule(
            "A box needs a size of at most 50.",
            _s.IfThen(
                _s.AllOf(_s.Given("Kind"), _s.Equals("Kind", "box")),
                _s.AllOf(_s.Given("Size"), _s.AtMost("Size", 50)),
            ),
        ),
        _s.Rule("At goes with Fragile.", _s.IfThen(_s.Given("At"), _s.Given("Fragile"))),
        _s.Rule("Not both Class and Self.", _s.Not(_s.AllOf(_s.Given("Class"), _s.Given("Self")))),
        _s.Rule("Until is not before At.", _s.Ascending("At", "Until")),
        _s.Rule("From At to Until is at most a day.", _s.WithinSpan("At", "Until", 86400)),
        _s.Rule(
            "From At to Until is at most an hour for bags.",
            _s.IfThen(
                _s.AllOf(_s.Given("Kind"), _s.Equals("Kind", "bag")),
                _s.WithinSpan("At", "Until", 3600),
            ),
        ),
        _s.Rule(
            "A Path that begins with a comes without Str.",
            _s.Not(_s.AllOf(_s.Given("Path"), _s.Given("Str"), _s.Matches("Path", "^a"))),
        ),
        _s.Rule(
            "Exactly one of Str and Path.",
            _s.ExactlyOne(
                _s.Given("Str"),
                _s.AllOf(
                    _s.Given("Path"),
                    _s.AllOf(_s.OneIn("Kind", ("box", "bag")), _s.AtLeast("Size", 1)),
                ),
            ),
        ),
    ),
    errors=(
        _s.ErrorCode("Thing.TooBig", 400, "The thing is too big.", advice="Take a smaller one."),
    ),
)
