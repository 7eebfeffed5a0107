"""Score sheets on paper: what is printed can be read by people and by machines."""

import io

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.charts.fonts import width_in_mm
from bosaet_desktop.core.paper.codes import MODULES, code_path, code_rows, code_text
from bosaet_desktop.core.paper.score_sheets import score_sheets
from bosaet_desktop.core.rows.sheet_layout import SheetLayout, SheetPlan
from tests.core.analysis.sheet_plans import TITLES, plan

DPI = 150


def laid_out(sheet_plan: SheetPlan) -> SheetLayout:
    return sheet_layout(sheet_plan, width_in_mm)


def printed(layout: SheetLayout, numbers: list[int]) -> bytes:
    stream = io.BytesIO()
    score_sheets(stream, layout, numbers)
    return stream.getvalue()


def words_on(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def pictures(pdf: bytes) -> list[Image.Image]:
    return [page.render(scale=DPI / 72).to_pil() for page in pypdfium2.PdfDocument(pdf)]


def codes_in(image: Image.Image) -> dict[str, zxingcpp.Barcode]:
    return {code.text[-1]: code for code in zxingcpp.read_barcodes(image)}


def darkness(image: Image.Image, x: float, y: float) -> int:
    """How dark the page is at a place in millimetres, 0-255."""
    column, row = round(x / 25.4 * DPI), round(y / 25.4 * DPI)
    return 255 - image.convert("L").crop((column, row, column + 1, row + 1)).tobytes()[0]


def part(whole: DictionaryObject, name: str) -> DictionaryObject:
    found = whole[name]
    assert isinstance(found, DictionaryObject)
    return found


def test_every_sheet_says_every_title_its_number_and_its_villages() -> None:
    sheet_plan = plan(language="en")
    pages = words_on(printed(laid_out(sheet_plan), [1, 32, 1000]))
    for text, number in zip(pages, ("001", "032", "1000"), strict=True):
        assert number in text.split()
        assert all(initiative.title in text for initiative in sheet_plan.initiatives)
        assert all(village.name in text for village in sheet_plan.villages)
        assert "Another place" in text
        assert "Page 1 of 1" in text


def test_danish_letters_and_emoji_come_out_right() -> None:
    assert "🌾" in TITLES[1]
    text = words_on(printed(laid_out(plan(heading="Bålplads på Ærø – Ångstrøm")), [1]))[0]
    assert "Bålplads på Ærø – Ångstrøm" in text
    assert TITLES[1] in text


def test_pages_of_one_sheet_stay_together() -> None:
    layout = laid_out(plan(30, language="en"))
    pages = words_on(printed(layout, [7, 8]))
    found = [(page.split("Page ")[1][0], "007" in page.split()) for page in pages]
    assert found == [("1", True), ("2", True), ("1", False), ("2", False)]


@pytest.mark.parametrize("changes", [{}, {"dont_know": True}, {"lowest": 0, "highest": 10}])
def test_both_codes_of_every_page_can_be_read(changes: dict[str, object]) -> None:
    layout = laid_out(plan(20, **changes))
    images = pictures(printed(layout, [32]))
    assert len(images) == len(layout.pages)
    for number, image in enumerate(images, start=1):
        codes = codes_in(image)
        assert {corner: code.text for corner, code in codes.items()} == {
            corner: f"W1VORG:0032:{number:02d}:{corner}" for corner in "AB"
        }
        assert {code.ec_level for code in codes.values()} == {"Q"}


def test_codes_stand_where_the_layout_says() -> None:
    layout = laid_out(plan())
    codes = codes_in(pictures(printed(layout, [1]))[0])
    for place in layout.codes:
        corner = codes[place.corner].position.top_left
        assert corner.x / DPI * 25.4 == pytest.approx(place.x, abs=0.5)
        assert corner.y / DPI * 25.4 == pytest.approx(place.y, abs=0.5)


def test_squares_and_boxes_stand_where_the_layout_says() -> None:
    layout = laid_out(plan())
    image = pictures(printed(layout, [1]))[0]
    assert all(darkness(image, x, y) > 250 for x, y in layout.fiducials)
    half = layout.box_mm / 2 - layout.line_mm / 2
    for cell in layout.pages[0].cells:
        for box in cell.boxes:
            assert darkness(image, box.x, box.y) == 0
            assert darkness(image, box.x - half, box.y) > 60
            assert darkness(image, box.x, box.y + half) > 60


def test_without_codes_nothing_stands_in_their_places() -> None:
    layout = laid_out(plan(codes=False))
    pdf = printed(layout, [32])
    image = pictures(pdf)[0]
    assert codes_in(image) == {}
    assert all(darkness(image, x, y) == 0 for x, y in layout.fiducials)
    assert "032" in words_on(pdf)[0].split()


def test_a_joint_sheet_has_neither_number_nor_codes() -> None:
    pdf = printed(laid_out(plan(mode="joint", language="en", villages=())), [32])
    assert "Joint sheet" in words_on(pdf)[0]
    assert "032" not in words_on(pdf)[0].split()
    assert codes_in(pictures(pdf)[0]) == {}


def test_the_logo_is_printed_on_every_sheet_and_disturbs_no_code() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (60, 24), (200, 0, 0)).save(stream, "PNG")
    layout = laid_out(plan(20, logo_mm=(30.0, 12.0)))
    pdf = io.BytesIO()
    score_sheets(pdf, layout, [7], stream.getvalue())
    place = layout.logo
    assert place is not None
    for image in pictures(pdf.getvalue()):
        middle = (place.x + place.width / 2, place.y + place.height / 2)
        spot = tuple(round(each / 25.4 * DPI) for each in middle)
        assert image.convert("RGB").getpixel((spot[0], spot[1])) == (200, 0, 0)
        assert len(codes_in(image)) == 2


def test_a_place_for_a_logo_stays_empty_without_one() -> None:
    layout = laid_out(plan(logo_mm=(30.0, 12.0)))
    place = layout.logo
    assert place is not None
    image = pictures(printed(layout, [1]))[0]
    assert darkness(image, place.x + place.width / 2, place.y + place.height / 2) == 0


def test_a_thousand_sheets_stay_small() -> None:
    layout = laid_out(plan())
    hundred, two_hundred = (len(printed(layout, list(range(1, n + 1)))) for n in (100, 200))
    assert (two_hundred - hundred) / 100 < 2048


def test_no_font_is_left_for_the_reader_to_guess() -> None:
    reader = PdfReader(io.BytesIO(printed(laid_out(plan()), [1])))
    fonts = part(part(reader.pages[0], "/Resources"), "/Font")
    assert fonts
    assert all("/FontFile2" in part(part(fonts, name), "/FontDescriptor") for name in fonts)


@given(
    st.text(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), min_size=4, max_size=4),
    st.integers(0, 9999),
    st.integers(0, 99),
    st.sampled_from("AB"),
)
def test_a_code_is_the_one_reportlab_would_draw(
    project: str, sheet: int, page: int, corner: str
) -> None:
    text = code_text(project, sheet, page, corner)
    code = QRCode(1, QRErrorCorrectLevel.Q)
    code.addData(text)
    code.makeImpl(False, 2)
    drawn = tuple("".join("1" if dark else "0" for dark in row) for row in code.modules)
    assert code_rows(text) == drawn


def test_a_path_covers_the_dark_modules_and_no_other() -> None:
    text = code_text("VORG", 32, 1, "A")
    numbers = code_path(text).replace("re", "").split()
    dark = {
        (MODULES - 1 - int(y), int(x) + step)
        for x, y, width, _height in zip(*[iter(numbers)] * 4, strict=True)
        for step in range(int(width))
    }
    rows = code_rows(text)
    assert dark == {
        (row, column)
        for row in range(MODULES)
        for column in range(MODULES)
        if rows[row][column] == "1"
    }


@pytest.mark.parametrize(
    ("project", "sheet", "page"), [("VORG", 10000, 1), ("VORG", 1, 100), ("VØRG", 1, 1)]
)
def test_what_has_no_room_in_a_code_is_refused(project: str, sheet: int, page: int) -> None:
    with pytest.raises(ValueError, match="W1"):
        code_text(project, sheet, page, "A")
