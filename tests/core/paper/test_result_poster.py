"""The blank poster: five places in digits that are read from eight metres, on A3 and on A4."""

from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.paper.result_poster import NUMBER_SIZE, PLACES, SIZES, result_poster

# An Inter digit is 0.727 of its size high; people read a letter from 400 times its height.
DIGIT, READ_FROM = 0.727, 400
LONG = "Hvad kan vi seks landsbyer gøre sammen, så en familie vælger at bo her? " * 4


@pytest.mark.parametrize("size", SIZES)
def test_five_places_and_what_is_kept_stand_on_one_page(tmp_path: Path, size: str) -> None:
    result_poster(tmp_path / "p.pdf", "Vorgod", "What first?", size)
    [page] = PdfReader(tmp_path / "p.pdf").pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(SIZES[size])
    words = page.extract_text().split()
    assert [word for word in words if word in "12345"][:PLACES] == ["1", "2", "3", "4", "5"]
    assert {"What", "first?", "Saved", "Points"} <= set(words)


def test_the_digits_are_read_from_eight_metres_on_a3() -> None:
    height_mm = NUMBER_SIZE * DIGIT * 25.4 / 72
    assert height_mm * READ_FROM >= 8000


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("question", ["", LONG, "Uafbrudtord" * 30, "🎉 <b>Fest</b> & æøå"])
def test_no_ink_reaches_the_edge_whatever_the_question(
    tmp_path: Path, size: str, question: str
) -> None:
    result_poster(tmp_path / "p.pdf", "Vorgod", question, size)
    with pypdfium2.PdfDocument(tmp_path / "p.pdf") as document:
        bitmap = document[0].render(scale=0.5, grayscale=True)
        # The pixels go with the bitmap.
        picture = bitmap.to_numpy().copy()
    edge = round(5 / 25.4 * 72 * 0.5)
    assert picture.min() < 128
    for band in (picture[:edge], picture[-edge:], picture[:, :edge], picture[:, -edge:]):
        assert band.min() == 255
