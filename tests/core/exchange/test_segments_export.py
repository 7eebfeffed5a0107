"""Segment cards, place profiles and assumptions as papers."""

from collections.abc import Mapping
from pathlib import Path

import docx
import pandas as pd
import pytest
from pypdf import PdfReader

from bosaet_desktop.core.commands.assumption import add_assumption, write_assumption
from bosaet_desktop.core.commands.potential import add_potentials
from bosaet_desktop.core.commands.segment import add_segment
from bosaet_desktop.core.commands.segment_statement import add_statements
from bosaet_desktop.core.commands.village import add_village, set_strengths
from bosaet_desktop.core.exchange.catalogue import write_out
from bosaet_desktop.core.project import Project, open_project
from bosaet_desktop.core.queries.segment import segments
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.assumption import AssumptionText
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.terms.segment import PotentialKind, StatementSide

# domain.md section 2, the segment profile.
HANDBOOK = {
    StatementSide.CHARACTERISTIC: [61, 36, 88, 60, 68, 28, 90, 93],
    StatementSide.PREFERENCE: [72, 28, 41, 44],
}
HOSTILE = "<b>bold</b> & <img src='x'> æøå 🏡 '; DROP TABLE segment; --"


def paper(project: Project, what: str, folder: Path, suffix: str = ".pdf") -> str:
    target = folder / f"paper{suffix}"
    write_out(project, what, target, {}, "en")
    if suffix == ".pdf":
        return "\n".join(page.extract_text() for page in PdfReader(target).pages)
    document = docx.Document(str(target))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sample_has_the_handbooks_segment_with_its_exact_figures(
    samples: Mapping[str, Path], language: str
) -> None:
    project = open_project(samples[language], read_only=True)
    [segment] = segments(project)
    for side, figures in HANDBOOK.items():
        stated = [each.percent for each in segment.on(side) if each.percent is not None]
        assert stated == figures
    assert all(each.source for each in segment.statements)
    assert segment.tables
    assert segment.initiatives
    project.close()


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_what_people_wrote_stands_on_paper_as_they_wrote_it(
    project: Project, tmp_path: Path, suffix: str
) -> None:
    key = add_segment(project, "Families & friends")
    add_statements(project, key, StatementSide.PREFERENCE, [Statement(HOSTILE, 41.5, 200, "Mine")])
    told = paper(project, "segments", tmp_path, suffix)
    assert "Families & friends" in told
    assert "<img src='x'>" in told
    assert "41,5" in told
    assert "200" in told


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_paper_of_assumptions_names_nobody(
    project: Project, tmp_path: Path, suffix: str
) -> None:
    key = add_assumption(project, "Jobs come first")
    write_assumption(project, key, AssumptionText.RAISED_BY, "Ane Hansen")
    told = paper(project, "assumptions", tmp_path, suffix)
    assert "Jobs come first" in told
    assert "Ane" not in told


def test_the_profile_of_a_village_has_its_strengths_and_its_lines_with_sources(
    project: Project, tmp_path: Path
) -> None:
    village = villages(project)[0]
    add_village(project, "Silent place")
    set_strengths(project, village.id, "Willing hands")
    add_potentials(project, PotentialKind.POLITICAL, village.id, ["No local plan"])
    told = paper(project, "places", tmp_path)
    assert village.name in told
    assert "Willing hands" in told
    assert "Limits of politics" in told
    assert "Silent place" not in told


@pytest.mark.parametrize("what", ["segments", "places", "assumptions"])
def test_a_text_longer_than_a_page_is_parted_and_nothing_is_lost(
    project: Project, tmp_path: Path, what: str
) -> None:
    long = "\n".join(f"line-{number}" for number in range(150))
    set_strengths(project, villages(project)[0].id, long)
    key = add_assumption(project, "Long")
    write_assumption(project, key, AssumptionText.EVIDENCE, long)
    add_statements(
        project,
        add_segment(project, "S"),
        StatementSide.CHARACTERISTIC,
        [Statement(f"line-{number}") for number in range(150)],
    )
    told = paper(project, what, tmp_path)
    assert "line-0" in told
    assert "line-149" in told


def test_who_raised_an_assumption_leaves_only_when_names_are_asked_for(
    project: Project, tmp_path: Path
) -> None:
    key = add_assumption(project, "Jobs come first")
    write_assumption(project, key, AssumptionText.RAISED_BY, "Ane Hansen")
    columns = []
    for names in ("0", "1"):
        target = tmp_path / f"{names}.xlsx"
        write_out(project, "everything", target, {"names": names}, "en")
        columns.append(set(pd.read_excel(target, sheet_name="Assumptions", engine="calamine")))
    assert columns[1] - columns[0] == {"Raised by"}
