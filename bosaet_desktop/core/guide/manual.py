"""The manual as it ships: one Markdown text in each language, with its pictures beside it."""

import re
from pathlib import Path

from bosaet_desktop.core.errors import FileMissing
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.resources import resource_path

# The list of chapters at the top: a window has it beside the text.
_CONTENTS = re.compile(r"^- \[[^\]]+\]\(#[^)]+\)\n", re.MULTILINE)
_NOT_IN_ADDRESSES = re.compile(r"[^\w\- ]")


def manual_folder() -> Path:
    """Return where the texts lie; the addresses of pictures are relative to it."""
    return resource_path("manual")


def manual_text(language: str) -> str:
    """Return the manual in `language` ("da" or "en") without its list of chapters.

    Raises FileMissing where the program was installed without it.
    """
    path = manual_folder() / f"{language}.md"
    try:
        return _CONTENTS.sub("", path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise FileMissing(
            _("The manual is missing: {path} is not there.").format(path=path),
            todo=_("Install Bosæt again to get it back."),
        ) from None


def heading_address(heading: str) -> str:
    """Return the address that links in the text have for a heading: "#the-sheets" without #."""
    return _NOT_IN_ADDRESSES.sub("", heading.lower()).replace(" ", "-")
