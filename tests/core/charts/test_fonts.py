"""Letters on paper: Danish, emoji and everything else come out, measured as drawn."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from bosaet_desktop.core.charts.fonts import (
    BOLD,
    EMOJI,
    REGULAR,
    UNKNOWN,
    Run,
    draw_text,
    draw_text_centred,
    draw_text_right,
    fit_text,
    markup,
    register_fonts,
    runs,
    text_width,
    width_in_mm,
)


def read_back(text: str, font: str = REGULAR) -> str:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    draw_text(canvas, 20, 700, text, font, 12)
    canvas.save()
    return PdfReader(stream).pages[0].extract_text().replace("\n", "")


def test_text_is_split_where_the_font_changes() -> None:
    assert runs("Høst 🎉!") == (Run("Høst ", REGULAR), Run("🎉", EMOJI), Run("!", REGULAR))


def test_a_sign_no_font_holds_is_shown_as_missing_and_not_left_out() -> None:
    assert runs("a漢b") == (Run(f"a{UNKNOWN}b", REGULAR),)


def test_joiners_and_variation_selectors_are_not_drawn() -> None:
    assert runs("👩‍👧🌾️", BOLD) == (Run("👩👧🌾", EMOJI),)


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_danish_and_emoji_can_be_read_out_of_the_pdf(font: str) -> None:
    assert read_back("Bålhygge på Ærø 🎉🌾", font) == "Bålhygge på Ærø 🎉🌾"


@given(st.text(st.sampled_from("abc æøåÅ🎉漢"), max_size=30))
def test_the_width_is_what_is_drawn(text: str) -> None:
    assert draw_text(Canvas(io.BytesIO()), 0, 0, text, REGULAR, 12) == pytest.approx(
        text_width(text, REGULAR, 12)
    )


def test_a_width_in_millimetres_is_the_width_in_points() -> None:
    assert width_in_mm("Ark", True, 12) == pytest.approx(text_width("Ark", BOLD, 12) * 25.4 / 72)


def test_text_can_end_or_stand_in_the_middle_of_a_place() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pageCompression=0)
    draw_text_right(canvas, 300, 700, "Ark", REGULAR, 12)
    draw_text_centred(canvas, 300, 600, "Ark", REGULAR, 12)
    canvas.save()
    width = text_width("Ark", REGULAR, 12)
    for start, y in ((300 - width, 700), (300 - width / 2, 600)):
        assert f"1 0 0 1 {start:.4f}".rstrip("0")[:14].encode() in stream.getvalue()
        assert str(y).encode() in stream.getvalue()


def test_long_text_shrinks_first_and_is_cut_with_an_ellipsis_last() -> None:
    assert fit_text("Fælles", REGULAR, (12, 10), 200, 1).size == 12
    fitted = fit_text("Fælles høstfest på tværs af byerne", REGULAR, (12, 10), 100, 1)
    assert (fitted.size, fitted.cut) == (10, True)
    assert text_width(fitted.lines[0], REGULAR, 10) <= 100


def test_a_paragraph_shows_user_text_as_it_stands() -> None:
    register_fonts()
    style = ParagraphStyle("plain", fontName=REGULAR, fontSize=12, leading=15)
    paragraph = Paragraph(markup("<Vorgod> & <b> 🎉 fest\nny linje"), style)
    stream = io.BytesIO()
    canvas = Canvas(stream)
    paragraph.wrapOn(canvas, 400, 400)
    paragraph.drawOn(canvas, 20, 600)
    canvas.save()
    text = PdfReader(stream).pages[0].extract_text().replace("\n", " ")
    assert " ".join(text.split()) == "<Vorgod> & <b> 🎉 fest ny linje"
