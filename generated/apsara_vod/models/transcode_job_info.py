"""TranscodeJobInfo: shared by several operations of ApsaraVideo VOD."""

from __future__ import annotations

from datetime import datetime

import apsara_core.schema as _s

from .transcode_output_file import TranscodeOutputFile


@_s.model
class TranscodeJobInfo(_s.Object):
    """One transcoding job, which makes one stream."""

    transcode_job_status: str = _s.field(
        "TranscodeJobStatus", _s.Text(known=("Transcoding", "TranscodeSuccess", "TranscodeFail"))
    )
    """How far the job has got. Known values: Transcoding (work under way); TranscodeSuccess (a job
    that succeeded); TranscodeFail (a job that failed)."""

    transcode_job_id: str = _s.field("TranscodeJobId", _s.Text())
    """Its id, 32 hexadecimal digits."""

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

    creation_time: datetime | None = _s.field("CreationTime", _s.Timestamp(), default=None)
    """When the job was created."""

    input_file_url: str | None = _s.field("InputFileUrl", _s.Text(), default=None)
    """The address of the source file in OSS."""

    error_message: str | None = _s.field("ErrorMessage", _s.Text(), default=None)
    """Why it failed, in words."""

    error_code: str | None = _s.field("ErrorCode", _s.Text(), default=None)
    """Why it failed, as a code."""

    complete_time: datetime | None = _s.field("CompleteTime", _s.Timestamp(), default=None)
    """When the job was over."""

    transcode_progress: int | None = _s.field("TranscodeProgress", _s.Integer(), default=None)
    """How much is done, in percent."""

    priority: int | None = _s.field("Priority", _s.Integer(bits=32), default=None)
    """Its priority among waiting jobs; 10 is the highest."""

    transcode_template_id: str | None = _s.field("TranscodeTemplateId", _s.Text(), default=None)
    """The template it uses."""

    output_file: TranscodeOutputFile | None = _s.field(
        "OutputFile", _s.ObjectOf(lambda: TranscodeOutputFile), default=None
    )
    """The file that a transcoding job made."""
