"""The net moves on paper: figures, checks and source."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from bosaet_desktop.core.i18n import use_language
from bosaet_desktop.core.paper.migration_report import MigrationHeading, migration_report
from bosaet_desktop.core.rows.migration import MigrationRow
from tests.core.charts.rows import MIGRATION

# The handbook's own table, domain.md section 2.
HANDBOOK = tuple(
    MigrationRow(str(number), internal, external, total, percent=share)
    for number, (internal, external, total, share) in enumerate(
        [
            (-144, -104, -248, -7),
            (-285, -319, -604, -6),
            (529, -557, -28, 0),
            (48, -166, -118, -2),
            (-377, -241, -618, -6),
            (593, -620, -27, 0),
            (-364, -286, -650, -12),
        ],
        start=1,
    )
)
HEADING = MigrationHeading(
    "Vorgod-egnen", "", "2008–2013", "Danmarks Statistik, statistikbanken.dk/FLY66", None, True
)


def _text(path: Path, rows: tuple[MigrationRow, ...], heading: MigrationHeading = HEADING) -> str:
    migration_report(path / "m.pdf", rows, heading)
    pages = PdfReader(path / "m.pdf").pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.mark.parametrize("name", MIGRATION)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_table_can_be_printed(tmp_path: Path, name: str, language: str) -> None:
    with use_language(language):
        assert _text(tmp_path, MIGRATION[name])


def test_the_handbooks_table_stands_with_its_sums(tmp_path: Path) -> None:
    text = _text(tmp_path, HANDBOOK)
    assert "3 +529 −557 −28 0 %" in text
    assert "Sum 0 −2.293 −2.293" in text
    assert "The internal moves cancel out" in text


def test_what_does_not_agree_is_named(tmp_path: Path) -> None:
    wrong = MigrationRow("8", 10, 10, 30)
    text = _text(tmp_path, (*HANDBOOK, wrong))
    assert "8: Internal and external make +20 together, but the total says +30." in text
    assert "The internal moves add up to +10, not to 0." in text


def test_percents_that_do_not_agree_are_named(tmp_path: Path) -> None:
    rows = (
        MigrationRow("A", -50, -50, -100, start_population=1000, percent=-5),
        MigrationRow("B", -50, -50, -100, percent=4),
    )
    text = _text(tmp_path, rows, MigrationHeading("Vorgod-egnen"))
    assert "A: The total is −10 % of the population, but the table says −5 %." in text
    assert "B: The total and the percent have different signs (4 %)." in text


def test_a_chosen_few_areas_need_not_cancel_out(tmp_path: Path) -> None:
    text = _text(tmp_path, HANDBOOK[:2], MigrationHeading("Vorgod-egnen"))
    assert "add up to" not in text
    assert "cancel out" not in text


def test_period_and_source_are_stated(tmp_path: Path) -> None:
    text = _text(tmp_path, HANDBOOK)
    assert "2008–2013." in text
    assert "Source: Danmarks Statistik, statistikbanken.dk/FLY66" in text


def test_no_rows_give_the_blank_form(tmp_path: Path) -> None:
    text = _text(tmp_path, (), MigrationHeading("Vorgod-egnen"))
    assert "Net, internal" in text
    assert "Source: not stated" in text
    assert "Page 1 of 1" in text
