"""How our Word files look: the styles of our papers under the names Word gives its own."""

from datetime import UTC, datetime

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from reportlab.lib.styles import ParagraphStyle as PaperStyle

from bosaet_desktop.core.charts.fonts import BOLD, REGULAR
from bosaet_desktop.core.exchange.docx_xml import CONTENTS_LINE, appended
from bosaet_desktop.core.i18n import language
from bosaet_desktop.core.paper import style
from bosaet_desktop.core.paper.document import Role
from bosaet_desktop.core.paper.page import FOOT_SIZE, MARGIN, PORTRAIT

# Word checks spelling in a language of a country; our English is written the British way.
_SPELLINGS = {"da": "da-DK", "en": "en-GB"}
STYLES = {
    Role.TITLE: "Title",
    Role.LEAD: "Subtitle",
    Role.HEADING: "Heading 1",
    Role.BODY: "Body Text",
    Role.STRONG: "Lead Text",
    Role.CAPTION: "Caption",
}
# In a paper of chapters what else is a heading stands one step lower.
CHAPTERED: dict[Role, str] = STYLES | {Role.CHAPTER: "Heading 1", Role.HEADING: "Heading 2"}
BULLET, CELL, HEAD_CELL, FOOTER = "List Bullet", "Table Text", "Table Head", "Footer"
_LOOKS: dict[str, PaperStyle] = {
    "Normal": style.BODY,
    STYLES[Role.TITLE]: style.TITLE,
    STYLES[Role.LEAD]: style.LEAD,
    STYLES[Role.HEADING]: style.HEADING,
    STYLES[Role.BODY]: style.BODY,
    STYLES[Role.STRONG]: style.BODY_BOLD,
    STYLES[Role.CAPTION]: style.CAPTION,
    BULLET: style.BODY,
    CELL: style.CELL,
    HEAD_CELL: style.HEAD_CELL,
}
_CHAPTERED_LOOKS: dict[str, PaperStyle] = _LOOKS | {
    CHAPTERED[Role.CHAPTER]: style.CHAPTER,
    CHAPTERED[Role.HEADING]: style.HEADING,
    CONTENTS_LINE: style.BODY,
}
_LINE_SPACING = 1.15
_FONTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"
_STAND_IN = (
    f'<w:font w:name="{REGULAR}"><w:altName w:val="Segoe UI"/>'
    '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
)
_WORD_OWN = (
    "w:pPr/w:pBdr",
    "w:pPr/w:tabs",
    "w:pPr/w:contextualSpacing",
    "w:rPr/w:spacing",
    "w:rPr/w:kern",
)


def dress(document: Document, title: str, subject: str, *, chaptered: bool = False) -> None:
    """Give an empty document our page, our styles, the language in use, and nobody's name."""
    section = document.sections[0]
    section.page_width, section.page_height = (Pt(side) for side in PORTRAIT)
    for margin in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, margin, Pt(MARGIN))
    _set_defaults(document)
    _name_stand_in(document)
    for name, look in (_CHAPTERED_LOOKS if chaptered else _LOOKS).items():
        _dress_style(_style(document, name), look)
        if name.startswith("Heading"):
            _style(document, name).paragraph_format.keep_with_next = True
    footer = _style(document, FOOTER)
    _dress_style(footer, style.CAPTION)
    footer.font.size = Pt(FOOT_SIZE)
    _set_properties(document, title, subject)


def complete(document: Document, title: str, subject: str) -> None:
    """Give a municipality's own document the styles it lacks, and leave its own as they are."""
    there = {each.name for each in document.styles}
    for name, look in _CHAPTERED_LOOKS.items():
        if name not in there:
            _dress_style(_style(document, name), look)
    _set_properties(document, title, subject)


def lay_across(document: Document, size: tuple[float, float]) -> None:
    """Turn the page of a document that is dressed on its side; `size` in points."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = (Pt(side) for side in size)


def _style(document: Document, name: str) -> ParagraphStyle:
    if name not in document.styles:
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
    found = document.styles[name]
    assert isinstance(found, ParagraphStyle), "every name above is one of a paragraph"
    return found


def _set_defaults(document: Document) -> None:
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
    assert defaults is not None, "python-docx begins with a template that has them"
    run = defaults.find(qn("w:rPr"))
    _name_font(run)
    run.find(qn("w:lang")).set(qn("w:val"), _SPELLINGS[language()])


def _name_stand_in(document: Document) -> None:
    """Say what kind of font Inter is: without it Word sets an unknown font in Times."""
    [part] = [each.target_part for each in document.part.rels.values() if each.reltype == _FONTS]
    part._blob = part.blob.replace(b"</w:fonts>", _STAND_IN.encode() + b"</w:fonts>")


def _dress_style(dressed: ParagraphStyle, look: PaperStyle) -> None:
    font = dressed.font
    font.size, font.bold, font.italic = Pt(look.fontSize), look.fontName == BOLD, False
    font.color.rgb = RGBColor.from_string(look.textColor.hexval()[2:].upper())
    _name_font(dressed.element.get_or_add_rPr())
    _drop_word_own(dressed)
    laid = dressed.paragraph_format
    laid.space_before, laid.space_after = Pt(look.spaceBefore), Pt(look.spaceAfter)
    laid.line_spacing = _LINE_SPACING


def _name_font(run: BaseOxmlElement) -> None:
    """Name Inter for every script; the names of a theme would win over it."""
    fonts = run.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        run.insert(0, fonts)
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), REGULAR)


def _drop_word_own(dressed: ParagraphStyle) -> None:
    """Take away what Word's own styles have: lines below, wide letters, tab stops of US paper."""
    for path in _WORD_OWN:
        found = dressed.element.find("/".join(qn(part) for part in path.split("/")))
        if found is not None:
            found.getparent().remove(found)


def _set_properties(document: Document, title: str, subject: str) -> None:
    about = document.core_properties
    about.title, about.subject, about.language = title, subject, _SPELLINGS[language()]
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    about.revision = 1
    # The template's picture of an empty page would stand for this one in file managers.
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith("/thumbnail"):
            del package.rels[key]


def repeat_head(row: BaseOxmlElement) -> None:
    """Have a table row stand on top of every page its table reaches."""
    appended(row.get_or_add_trPr(), "w:tblHeader", val="true")
