"""TranscodePackageConfig, TranscodePackagedSubtitle, TranscodePackageSetting: shared by several
operations of ApsaraVideo VOD.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s


@_s.model
class TranscodePackageConfig(_s.Object):
    """What the playlist says about this stream."""

    band_width: object = _s.field("BandWidth", _s.AnyValue(), default=None)
    """The highest bandwidth in bit/s."""


@_s.model
class TranscodePackagedSubtitle(_s.Object):
    """Subtitles in one language."""

    subtitle_url_list: Sequence[str] | None = _s.field(
        "SubtitleUrlList", _s.ListOf(_s.Text()), default=None
    )
    """The address of the file in OSS, one only, with http and not at the CDN."""

    language: str | None = _s.field("Language", _s.Text(), default=None)
    """The tag of the language, as RFC 5646 defines it."""

    format: str | None = _s.field("Format", _s.Text(known=("vtt",)), default=None)
    """The file format. Known values: vtt."""

    name: str | None = _s.field("Name", _s.Text(), default=None)
    """What players call these subtitles."""


@_s.model
class TranscodePackageSetting(_s.Object):
    """How streams are packaged for an adaptive bitrate."""

    package_type: str | None = _s.field("PackageType", _s.Text(known=("HLSPackage",)), default=None)
    """The kind of package. Known values: HLSPackage."""

    package_config: TranscodePackageConfig | Mapping[str, object] | str | None = _s.field(
        "PackageConfig", _s.ObjectOf(lambda: TranscodePackageConfig), default=None
    )
    """What the playlist says about this stream."""

    subtitle_extract_config_list: (
        Sequence[TranscodePackagedSubtitle | Mapping[str, object] | str] | None
    ) = _s.field(
        "SubtitleExtractConfigList",
        _s.ListOf(_s.ObjectOf(lambda: TranscodePackagedSubtitle)),
        default=None,
    )
    """The subtitles in the package, for a template of the type SubtitlePackage."""
