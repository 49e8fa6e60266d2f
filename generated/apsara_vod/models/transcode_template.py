"""TranscodeTemplate: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from collections.abc import Sequence

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
class TranscodeTemplate(_s.Object):
    """One transcoding template of a group, which makes one stream."""

    transcode_template_id: str = _s.field("TranscodeTemplateId", _s.Text())
    """Its id, 32 hexadecimal digits."""

    type: str | None = _s.field(
        "Type", _s.Text(known=("Normal", "VideoPackage", "SubtitlePackage")), default=None
    )
    """What kind of template it is. Known values: Normal (a stream of its own); VideoPackage (a
    stream of an adaptive bitrate); SubtitlePackage (subtitles of an adaptive bitrate)."""

    video: TranscodeVideo | None = _s.field(
        "Video", _s.JsonText(_s.ObjectOf(lambda: TranscodeVideo)), default=None
    )
    """How the picture is encoded."""

    trans_config: TranscodeConditions | None = _s.field(
        "TransConfig", _s.JsonText(_s.ObjectOf(lambda: TranscodeConditions)), default=None
    )
    """What happens when the source has less than the template asks for."""

    rotate: str | None = _s.field("Rotate", _s.Text(), default=None)
    """By how many degrees the picture is turned, from 0 to 360."""

    template_name: str | None = _s.field("TemplateName", _s.Text(), default=None)
    """Its name."""

    encrypt_setting: TranscodeEncryptSetting | None = _s.field(
        "EncryptSetting", _s.JsonText(_s.ObjectOf(lambda: TranscodeEncryptSetting)), default=None
    )
    """The encryption."""

    audio: TranscodeAudio | None = _s.field(
        "Audio", _s.JsonText(_s.ObjectOf(lambda: TranscodeAudio)), default=None
    )
    """How the sound is encoded."""

    transcode_file_regular: str | None = _s.field("TranscodeFileRegular", _s.Text(), default=None)
    """The pattern of the file's place."""

    container: TranscodeContainer | None = _s.field(
        "Container", _s.JsonText(_s.ObjectOf(lambda: TranscodeContainer)), default=None
    )
    """The file format."""

    clip: TranscodeClip | None = _s.field(
        "Clip", _s.JsonText(_s.ObjectOf(lambda: TranscodeClip)), default=None
    )
    """The part of the video that is used."""

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

    package_setting: TranscodePackageSetting | None = _s.field(
        "PackageSetting", _s.JsonText(_s.ObjectOf(lambda: TranscodePackageSetting)), default=None
    )
    """How streams are packaged for an adaptive bitrate."""

    subtitle_list: Sequence[TranscodeSubtitle] | None = _s.field(
        "SubtitleList", _s.JsonText(_s.ListOf(_s.ObjectOf(lambda: TranscodeSubtitle))), default=None
    )
    """Subtitles that are burnt into the picture."""

    mux_config: TranscodeMuxConfig | None = _s.field(
        "MuxConfig", _s.JsonText(_s.ObjectOf(lambda: TranscodeMuxConfig)), default=None
    )
    """How the stream is cut into segments."""

    watermark_ids: Sequence[str] = _s.field("WatermarkIds", _s.ListOf(_s.Text()), default=())
    """The ids of its watermark templates."""

    trace_mark: TranscodeTraceMark | None = _s.field(
        "TraceMark", _s.JsonText(_s.ObjectOf(lambda: TranscodeTraceMark)), default=None
    )
    """The invisible watermark that shows where a copy came from."""

    copyright_mark: TranscodeCopyrightMark | None = _s.field(
        "CopyrightMark", _s.JsonText(_s.ObjectOf(lambda: TranscodeCopyrightMark)), default=None
    )
    """The invisible watermark that shows whose video it is."""
