"""The list to read aloud: from the last of the top to the first, and nothing of the rest."""

from datetime import date
from pathlib import Path

from pypdf import PdfReader

from bosaet_desktop.core.analysis.reveal_steps import RevealStep, reveal_steps
from bosaet_desktop.core.analysis.talking_points import TalkingPoint
from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.read_aloud import PAUSE, SPOKEN, ReadAloudHeading, read_aloud
from tests.core.analysis.test_reveal import ranked, result_of

POINT = TalkingPoint(("1",), "T1", "Split opinions", "10 gave 1–2 and 21 gave 4–5.")
HEADING = ReadAloudHeading("Vorgod", "What first?", date(2026, 1, 14), "Saved for later: 2 ideas")


def text_of(folder: Path, steps: tuple[RevealStep, ...]) -> str:
    read_aloud(folder / "r.pdf", steps, HEADING)
    pages = PdfReader(folder / "r.pdf").pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_places_are_read_from_below_and_then_what_to_talk_about(tmp_path: Path) -> None:
    steps = reveal_steps(result_of(ranked(1, 2, 3, 4, 5, 6, 7)), (POINT,))
    text = text_of(tmp_path, steps)
    order = [text.index(words) for words in ("“T5”", "“T4”", "“T3”", "“T2”", "“T1”", "T1: Split")]
    assert order == sorted(order)
    assert text.index("Saved for later: 2 ideas") < text.index("10 gave 1–2")


def test_nobody_below_the_top_is_on_the_paper(tmp_path: Path) -> None:
    text = text_of(tmp_path, reveal_steps(result_of(ranked(1, 2, 3, 4, 5, 6, 7)), ()))
    assert "T6" not in text
    assert "T7" not in text
    assert "Talk about this" not in text


def test_a_pause_stands_after_every_place(tmp_path: Path) -> None:
    text = text_of(tmp_path, reveal_steps(result_of(ranked(1, 2, 3, 4)), ()))
    assert text.count("written on the poster") == 2
    assert text.count("applause") == 1


def test_hostile_titles_are_printed_as_they_stand_and_in_danish_too(tmp_path: Path) -> None:
    placings = [*ranked(1, 2)]
    named = tuple(
        type(each)(
            each.initiative_id, f"<b>Ål & Øl</b> {each.title} " + "lang " * 60, each.rank,
            each.score, each.n, each.distributions, each.flags, each.state,
        )
        for each in placings
    )  # fmt: skip
    with use_language("da"):
        text = text_of(tmp_path, reveal_steps(result_of(named), ()))
    assert "<b>Ål & Øl</b> T1" in text
    assert "14. januar 2026" in text


def test_type_is_large_enough_to_be_held_at_arms_length() -> None:
    assert SPOKEN.fontSize >= 18


def test_every_line_in_grey_is_set_in_one_size(tmp_path: Path) -> None:
    text_of(tmp_path, reveal_steps(result_of(ranked(1, 2, 3, 4, 5, 6, 7)), (POINT,)))
    sizes = dict[str, float]()
    for page in PdfReader(tmp_path / "r.pdf").pages:
        page.extract_text(
            visitor_text=lambda words, _at, _in, _font, size: sizes.update({words.strip(): size})
        )
    asides = [size for words, size in sizes.items() if words.startswith(("Give the", "Pause"))]
    assert len(asides) > 1
    assert set(asides) == {PAUSE.fontSize}
