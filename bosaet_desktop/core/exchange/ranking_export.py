"""The ranking as a table, as a paper and as a picture (design.md section 7)."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bosaet_desktop.core.analysis.flags import flag_name
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.ranking_workbook import score_formula, write_ranking_workbook
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_table
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.tally import Tally
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT

if TYPE_CHECKING:
    from bosaet_desktop.core.paper.ranking_report import RankingHeading

FLAG_SEPARATOR = "; "
# Points wide and pixels a point: as wide as the text of an A4 page, sharp when printed.
PICTURE_WIDTH, PICTURE_SCALE = 480.0, 3.0


def export_ranking(project: Project, target: Path) -> None:
    """Write the newest round's ranking to `target`, as its suffix says, in the language in use.

    No marks give the headings alone, or the blank form. Raises InvalidInput for a suffix that is
    not in `FORMATS`, and what `atomic.replacing` raises.
    """
    write = FORMATS.get(target.suffix.lower())
    if write is None:
        raise InvalidInput(
            _("A ranking is saved as {suffixes}.").format(suffixes=", ".join(FORMATS))
        )
    write(project, result(project, Tally(project)), target)


def print_ranking(found: Result, target: Path, findings: tuple[str, ...] = ()) -> None:
    """Write the result as a PDF in the language in use; nothing to rank gives the blank form.

    `findings` are sentences about certainty, from the details of the result.
    """
    from bosaet_desktop.core.paper.ranking_report import ranking_report

    with replacing(target) as beside:
        heading = _heading(found, findings)
        ranking_report(beside, found.placings, found.questions, heading, found.scale)


def _heading(found: Result, findings: tuple[str, ...] = ()) -> "RankingHeading":
    from bosaet_desktop.core.analysis.ties import tie_rule_sentence
    from bosaet_desktop.core.paper.ranking_report import RankingHeading

    return RankingHeading(
        project=found.project,
        question=found.question,
        day=found.day,
        sheets=found.sheets,
        tie_rule=tie_rule_sentence(found.tie_rule),
        findings=findings,
    )


def ranking_table(project: Project, found: Result) -> Table:
    """Return the ranking as a table, a row for each initiative, the unranked last."""
    from bosaet_desktop.core.analysis.certainty import top_shares
    from bosaet_desktop.core.queries.marks_matrix import marks_matrix

    marks = marks_matrix(project)
    shares, answered = top_shares(marks), marks.sheets_by_initiative()
    return Table(
        _("Ranking"),
        (
            _("rank"),
            ngettext("initiative", "initiatives", 1),
            _("score"),
            _("impact"),
            _("feasibility"),
            _("desire"),
            _("sheets"),
            _("top3"),
            _("flags"),
        ),
        [
            tuple(_cells(each, row, shares, answered))
            for row, each in enumerate(found.placings, start=2)
        ],
    )


def _cells(
    placing: Placing, row: int, shares: Mapping[str, float], answered: Mapping[str, int]
) -> Iterator[Cell]:
    yield placing.rank
    yield placing.title
    yield score_formula(placing, row)
    for role in (IMPACT, FEASIBILITY, DESIRE):
        yield placing.mean(role)
    yield answered.get(placing.initiative_id, 0)
    yield shares.get(placing.initiative_id)
    yield FLAG_SEPARATOR.join(flag_name(flag) for flag in placing.flags)


def _write_table(project: Project, found: Result, target: Path) -> None:
    write_table(target, ranking_table(project, found))


def _write_workbook(project: Project, found: Result, target: Path) -> None:
    write_ranking_workbook(target, ranking_table(project, found), found)


def _findings(project: Project, found: Result) -> tuple[str, ...]:
    """Return what the paper says of certainty; nothing on a form to fill in."""
    from bosaet_desktop.core.analysis.details import details, findings
    from bosaet_desktop.core.queries.details import marks_for_details

    return findings(details(marks_for_details(project))) if found.sheets else ()


def _write_paper(project: Project, found: Result, target: Path) -> None:
    print_ranking(found, target, _findings(project, found))


def _write_word(project: Project, found: Result, target: Path) -> None:
    from bosaet_desktop.core.exchange.docx_file import write_docx
    from bosaet_desktop.core.paper.page import Foot
    from bosaet_desktop.core.paper.ranking_report import ranking_blocks

    heading = _heading(found, _findings(project, found))
    blocks = ranking_blocks(found.placings, found.questions, heading, found.scale)
    write_docx(target, blocks, Foot(heading.project, heading.day), _("Result"))


def _write_picture(_project: Project, found: Result, target: Path) -> None:
    from bosaet_desktop.core.charts.ranking import ranking_chart
    from bosaet_desktop.core.charts.raster import picture_raster, png_bytes
    from bosaet_desktop.core.charts.spec import ChartSpec

    picture = ranking_chart(
        found.placings, ChartSpec(PICTURE_WIDTH), scale=found.scale, questions=found.questions
    )
    content = png_bytes(picture_raster(picture, PICTURE_SCALE), PICTURE_SCALE)
    with replacing(target) as beside:
        beside.write_bytes(content)


FORMATS: dict[str, Callable[[Project, Result, Path], None]] = {
    ".csv": _write_table,
    ".xlsx": _write_workbook,
    ".pdf": _write_paper,
    ".docx": _write_word,
    ".png": _write_picture,
}
