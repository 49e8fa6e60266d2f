"""TranscodeTemplateSettings: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsara_core.schema as _s

from .transcode_audio import TranscodeAudio
from .transcode_clip import TranscodeClip
from .transcode_conditions import TranscodeConditions
from .transcode_container import TranscodeContainer
from .transcode_copyright_mark import TranscodeCopyrightMark
from .transcode_encrypt_setting import TranscodeEncryptSetting
from .transcode_mux_config import TranscodeMuxConfig
from .transcode_package_setting import TranscodePackageSetting
from .transcode_subtitle import TranscodeSubtitle
from .transcode_trace_mark import TranscodeTraceMark
from .transcode_video import TranscodeVideo


@_s.model
class TranscodeTemplateSettings(_s.Object):
    """One transcoding template, which makes one stream. What you do not need is left out, not sent
    as an empty text. Keys that are not listed here are passed on.
    """

    transcode_template_id: str | None = _s.field("TranscodeTemplateId", _s.Text(), default=None)
    """The id of the template, to change one that exists."""

    template_name: str | None = _s.field("TemplateName", _s.Text(), default=None)
    """Its name."""

    type: str | None = _s.field(
        "Type", _s.Text(known=("Normal", "VideoPackage", "SubtitlePackage")), default=None
    )
    """What kind of template it is. A group takes only one for subtitles, along with one for
    packaged streams. Known values: Normal (a stream of its own, without PackageSetting);
    VideoPackage (a stream of an adaptive bitrate, with PackageSetting); SubtitlePackage
    (subtitles of an adaptive bitrate, with PackageSetting). Default: Normal."""

    definition: str | None = _s.field(
        "Definition",
        _s.Text(
            known=(
                "LD",
                "SD",
                "HD",
                "FHD",
                "OD",
                "2K",
                "4K",
                "SQ",
                "HQ",
                "LD-NBV1",
                "SD-NBV1",
                "HD-NBV1",
                "FHD-NBV1",
                "2K-NBV1",
                "4K-NBV1",
                "AUTO",
            )
        ),
        default=None,
    )
    """A label for the quality. It names no resolution, and it cannot be changed later. Known
    values: LD (low); SD (standard); HD (high); FHD (full HD); OD (streams as they are, in
    another container); 2K; 4K; SQ (standard sound); HQ (high-quality sound); LD-NBV1 (low,
    Narrowband HD 1.0); SD-NBV1 (standard, Narrowband HD 1.0); HD-NBV1 (high, Narrowband HD 1.0);
    FHD-NBV1 (full HD, Narrowband HD 1.0); 2K-NBV1 (2K, Narrowband HD 1.0); 4K-NBV1 (4K,
    Narrowband HD 1.0); AUTO (adaptive bitrate, of packaged streams)."""

    container: TranscodeContainer | Mapping[str, object] | str | None = _s.field(
        "Container", _s.ObjectOf(lambda: TranscodeContainer), default=None
    )
    """The file format."""

    video: TranscodeVideo | Mapping[str, object] | str | None = _s.field(
        "Video", _s.ObjectOf(lambda: TranscodeVideo), default=None
    )
    """How the picture is encoded. Give only Width or only Height to keep the proportions."""

    audio: TranscodeAudio | Mapping[str, object] | str | None = _s.field(
        "Audio", _s.ObjectOf(lambda: TranscodeAudio), default=None
    )
    """How the sound is encoded."""

    mux_config: TranscodeMuxConfig | Mapping[str, object] | str | None = _s.field(
        "MuxConfig", _s.ObjectOf(lambda: TranscodeMuxConfig), default=None
    )
    """How the stream is cut into segments. Needed for m3u8."""

    encrypt_setting: TranscodeEncryptSetting | Mapping[str, object] | str | None = _s.field(
        "EncryptSetting", _s.ObjectOf(lambda: TranscodeEncryptSetting), default=None
    )
    """The encryption, for m3u8 only."""

    package_setting: TranscodePackageSetting | Mapping[str, object] | str | None = _s.field(
        "PackageSetting", _s.ObjectOf(lambda: TranscodePackageSetting), default=None
    )
    """How streams are packaged for an adaptive bitrate."""

    trans_config: TranscodeConditions | Mapping[str, object] | str | None = _s.field(
        "TransConfig", _s.ObjectOf(lambda: TranscodeConditions), default=None
    )
    """What to do when the source has less than the template asks for."""

    clip: TranscodeClip | Mapping[str, object] | str | None = _s.field(
        "Clip", _s.ObjectOf(lambda: TranscodeClip), default=None
    )
    """The part of the video to use."""

    rotate: object = _s.field("Rotate", _s.AnyValue(), default=None)
    """By how many degrees to turn the picture, from 0 to 360."""

    transcode_file_regular: str | None = _s.field("TranscodeFileRegular", _s.Text(), default=None)
    """Where to put the file. It begins with {MediaId} and may hold {JobId} and {PlayDefinition};
    the extension is added."""

    subtitle_list: Sequence[TranscodeSubtitle | Mapping[str, object] | str] | None = _s.field(
        "SubtitleList", _s.ListOf(_s.ObjectOf(lambda: TranscodeSubtitle)), default=None
    )
    """Subtitles to burn into the picture."""

    watermark_ids: Sequence[str] | None = _s.field(
        "WatermarkIds", _s.ListOf(_s.Text(), max_items=4), default=None
    )
    """The watermark templates to use. USER_DEFAULT_WATERMARK stands for the default one. At most 4
    items."""

    copyright_mark: TranscodeCopyrightMark | Mapping[str, object] | str | None = _s.field(
        "CopyrightMark", _s.ObjectOf(lambda: TranscodeCopyrightMark), default=None
    )
    """The invisible watermark that shows whose video it is."""

    trace_mark: TranscodeTraceMark | Mapping[str, object] | str | None = _s.field(
        "TraceMark", _s.ObjectOf(lambda: TranscodeTraceMark), default=None
    )
    """The invisible watermark that shows where a copy came from."""
