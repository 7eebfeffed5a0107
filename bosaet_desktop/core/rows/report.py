"""What is chosen for the evaluation report, and what is put into it by hand."""

from dataclasses import dataclass

from bosaet_desktop.core.terms.report import ReportPart


@dataclass(frozen=True, slots=True)
class PartChoice:
    """Whether a part is in the report, and what was written for it by hand."""

    part: ReportPart
    chosen: bool = True
    text: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo at the end of a part; `content` is a JPEG."""

    id: str
    part: ReportPart
    caption: str
    credit: str
    content: bytes
