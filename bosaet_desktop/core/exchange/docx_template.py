"""A municipality's own Word file, taken as the paper that a report is written on."""

from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _

# A letterhead with pictures has a tenth of this.
_MOST_BYTES = 30_000_000


def opened_template(template: Path) -> Document:
    """Return the Word file without its words; heads, feet, page and styles stay.

    Raises InvalidInput for anything that is not a .docx.
    """
    try:
        if template.stat().st_size > _MOST_BYTES:
            raise _refused(template)
        document = docx.Document(str(template))
    except (
        PackageNotFoundError, BadZipFile, SyntaxError, KeyError, ValueError, OSError
    ) as error:  # fmt: skip
        # python-docx tells of other files in each of these ways; lxml calls broken XML a mistake
        # of syntax.
        raise _refused(template) from error
    body = document.element.body
    if body is None or not document.sections:
        raise _refused(template)
    for each in list(body):
        if each.tag != qn("w:sectPr"):
            body.remove(each)
    return document


def room_across(document: Document) -> float:
    """Return how wide the text of the last section is, in points."""
    section = document.sections[-1]
    wide = section.page_width or 0
    return float((wide - (section.left_margin or 0) - (section.right_margin or 0)) / 12700)


def _refused(template: Path) -> InvalidInput:
    return InvalidInput(
        _("{name} cannot be used as a template.").format(name=template.name),
        safe=_("Nothing was changed."),
        todo=_("Choose a Word document that ends with .docx; save a .dotx as one first."),
    )
