"""The few elements of a Word file that python-docx has no call for."""

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

CONTENTS_LINE = "TOC 1"


def appended(parent: BaseOxmlElement, tag: str, **attributes: str) -> BaseOxmlElement:
    """Append an empty element with attributes of the w namespace, and return it."""
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    parent.append(element)
    return element


def add_field(paragraph: Paragraph, code: str) -> None:
    """Append a field that Word counts by itself (PAGE, NUMPAGES); 1 is shown until it has."""
    field = appended(paragraph._p, "w:fldSimple", instr=code)
    run = appended(field, "w:r")
    appended(run, "w:t").text = "1"


def add_contents(document: Document, chapters: Sequence[str]) -> None:
    """Append a table of contents: the chapters as they stand, until Word has counted the pages."""
    paragraph = document.add_paragraph(style=CONTENTS_LINE)
    _add_mark(paragraph, "begin", dirty="true")
    run = appended(paragraph._p, "w:r")
    appended(run, "w:instrText").text = ' TOC \\o "1-1" \\h \\z \\u '
    _add_mark(paragraph, "separate")
    for number, title in enumerate(chapters):
        if number:
            paragraph = document.add_paragraph(style=CONTENTS_LINE)
        paragraph.add_run(title)
    _add_mark(paragraph, "end")


def _add_mark(paragraph: Paragraph, kind: str, **more: str) -> None:
    appended(appended(paragraph._p, "w:r"), "w:fldChar", fldCharType=kind, **more)
