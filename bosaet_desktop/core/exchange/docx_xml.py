"""The few elements of a Word file that python-docx has no call for."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph


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
