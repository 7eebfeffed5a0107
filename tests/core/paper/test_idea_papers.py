from io import BytesIO

import pypdfium2 as pdfium
import pytest
from reportlab.lib.units import mm

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.idea_cards import CARD_SIZES, GRIDS, faces_of, idea_cards
from bosaet_desktop.core.paper.idea_strips import idea_strips
from bosaet_desktop.core.paper.page import PORTRAIT
from bosaet_desktop.core.rows.idea import Idea, VillageMark

VILLAGES = ["Vorgod-Barde", "Fjelstervang", "Videbæk", "Troldhede", "Herborg", "Nørre Vium"]
LONG = "Et sted, hvor vi kan mødes på tværs af landsbyerne, også om vinteren. " * 7
TEXTS = ("Sti", LONG, "W" * 300, "🌳 Æbletræer & <b>buske</b>")
CLOSE = 0.1
# A line that ends at the edge is told as wide as its stroke.
STROKE = 1


def idea(text: str) -> Idea:
    home = VillageMark("v", "Nørre Vium", 5)
    return Idea("i", text, text, home, None, None, None, False, "")


def cards(size: str, *texts: str) -> pdfium.PdfDocument:
    stream = BytesIO()
    with use_language("da"):
        idea_cards(stream, [idea(text) for text in texts], "RKSKøst", size)
    return pdfium.PdfDocument(stream.getvalue())


def strips(count: int, villages: list[str], question: str = "Hvad vil vi?") -> pdfium.PdfDocument:
    stream = BytesIO()
    with use_language("da"):
        idea_strips(stream, question, villages, "RKSKøst", count)
    return pdfium.PdfDocument(stream.getvalue())


def boxes(page: pdfium.PdfPage) -> list[tuple[float, float, float, float]]:
    return [each.get_bounds() for each in page.get_objects()]


@pytest.mark.parametrize("size", CARD_SIZES)
def test_cards_fill_the_page_without_gaps_and_without_crossing_its_edge(size: str) -> None:
    grid = GRIDS[size]
    corners = [grid.corner(at) for at in range(grid.columns * grid.rows)]
    assert len(set(corners)) == grid.columns * grid.rows
    for left, bottom in corners:
        assert left >= 0
        assert left + grid.wide <= PORTRAIT[0] + CLOSE
        assert bottom >= -CLOSE
        assert bottom + grid.high <= PORTRAIT[1] + CLOSE
    assert grid.wide * grid.columns == pytest.approx(PORTRAIT[0])


def test_the_grids_are_those_of_label_sheets() -> None:
    for size, wide, high in (("2x5", 105, 57), ("3x8", 70, 36)):
        assert GRIDS[size].wide / mm == pytest.approx(wide, abs=0.1)
        assert GRIDS[size].high / mm == pytest.approx(high)


@pytest.mark.parametrize("size", CARD_SIZES)
def test_what_is_printed_of_a_card_stays_inside_it(size: str) -> None:
    grid = GRIDS[size]
    edges = [column * grid.wide for column in range(1, grid.columns)]
    for page in cards(size, *TEXTS * 4):
        for left, bottom, right, top in boxes(page):
            assert -STROKE <= left <= right <= PORTRAIT[0] + STROKE
            assert -STROKE <= bottom <= top <= PORTRAIT[1] + STROKE
            assert right - left < 2 * STROKE or not any(left < edge < right for edge in edges)


@pytest.mark.parametrize("size", CARD_SIZES)
@pytest.mark.parametrize("text", TEXTS)
def test_no_word_of_an_idea_is_left_out(size: str, text: str) -> None:
    grid = GRIDS[size]
    faces = faces_of(idea(text), grid)
    printed = "".join(line for face in faces for line in face.lines)
    assert printed.replace(" ", "") == text.replace(" ", "")
    assert all(grid.sizes[-1] <= face.size <= grid.sizes[0] for face in faces)
    if len(faces) > 1:
        assert all(face.part for face in faces)


def test_without_ideas_there_is_a_page_of_empty_cards() -> None:
    document = cards("2x5")
    assert len(document) == 1
    assert boxes(document[0])


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_strips_are_cut_exactly_where_the_page_is_parted(count: int) -> None:
    [page] = strips(count, VILLAGES)
    cuts = {
        round((bottom + top) / 2, 1)
        for left, bottom, right, top in boxes(page)
        if right - left > PORTRAIT[0] - 5
    }
    assert cuts == {round(PORTRAIT[1] * at / count, 1) for at in range(1, count)}


@pytest.mark.parametrize("count", [3, 6])
@pytest.mark.parametrize("villages", [[], VILLAGES, [f"Landsby {at}" for at in range(30)]])
def test_nothing_of_a_strip_crosses_a_cut_or_the_page(count: int, villages: list[str]) -> None:
    [page] = strips(count, villages, "Hvad kan vi gøre sammen, så familier vælger os? " * 3)
    drawn = boxes(page)
    cuts = [bottom for left, bottom, right, top in drawn if right - left > PORTRAIT[0] - 5]
    for left, bottom, right, top in drawn:
        assert -STROKE <= left <= right <= PORTRAIT[0] + STROKE
        assert bottom >= 14
        assert top <= PORTRAIT[1] - 14
        if right - left <= PORTRAIT[0] - 5:
            assert not any(bottom < cut < top for cut in cuts)


def test_a_strip_names_no_one_and_every_village() -> None:
    [page] = strips(4, VILLAGES)
    told = page.get_textpage().get_text_bounded()
    assert told.count("Nørre Vium") == 4
    assert told.count("Hvad vil vi?") == 4
