from io import BytesIO

import pypdfium2 as pdfium
import pytest

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.dot_sheets import dot_sheets
from bosaet_desktop.core.paper.page import PORTRAIT
from bosaet_desktop.core.rows.dots import DotPaper

VILLAGES = ("Vorgod-Barde", "Fjelstervang", "Videbæk", "Troldhede", "Herborg", "Nørre Vium")
HOSTILE = ("En sti 🌳 langs åen", "W" * 200, "Et langt initiativ med mange ord " * 6)


def printed(paper: DotPaper, count: int = 1, *, large: bool = False) -> pdfium.PdfDocument:
    stream = BytesIO()
    with use_language("da"):
        dot_sheets(stream, paper, range(1, count + 1), large=large)
    return pdfium.PdfDocument(stream.getvalue())


def paper(*titles: str) -> DotPaper:
    return DotPaper("RKSKøst", titles, 4, VILLAGES)


def words(document: pdfium.PdfDocument, page: int) -> str:
    text: str = document[page].get_textpage().get_text_bounded()
    return " ".join(text.split())


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("count", [0, 1, 12, 40])
def test_nothing_is_drawn_outside_the_margin_of_a_printer(count: int, large: bool) -> None:
    titles = [HOSTILE[at % len(HOSTILE)] for at in range(count)]
    document = printed(paper(*titles), large=large)
    for page in document:
        for drawn in page.get_objects():
            left, bottom, right, top = drawn.get_bounds()
            assert left >= 14
            assert bottom >= 14
            assert right <= PORTRAIT[0] - 14
            assert top <= PORTRAIT[1] - 14


def test_twelve_initiatives_fit_one_page_for_each_number() -> None:
    document = printed(paper(*(f"Initiativ {at}" for at in range(1, 13))), 3)
    assert len(document) == 3
    assert "Ark 2" in words(document, 1)
    assert "Initiativ 12" in words(document, 1)


def test_each_page_of_a_long_sheet_says_which_sheet_and_page_it_is() -> None:
    document = printed(paper(*HOSTILE * 8))
    assert len(document) > 1
    for page in range(len(document)):
        assert "Ark 1" in words(document, page)
        assert f"Side {page + 1} af {len(document)}" in words(document, page)


def test_the_sheet_says_how_many_and_that_nobody_is_named() -> None:
    told = words(printed(paper("Fest")), 0)
    assert "højst 4 initiativer" in told
    assert "Arket er anonymt" in told
    for village in VILLAGES:
        assert village in told
