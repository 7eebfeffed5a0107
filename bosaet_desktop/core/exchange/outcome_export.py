"""What came of it and what is worth copying, as papers and as a workbook; nobody is named."""

from pathlib import Path

from bosaet_desktop.core.analysis.outcome_shares import (
    Of,
    Share,
    completed_share,
    steps_share,
    top_rated_share,
)
from bosaet_desktop.core.exchange.blocks_export import write_blocks
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.good_examples import example_blocks, examples_title
from bosaet_desktop.core.paper.outcome_report import outcome_blocks, outcome_title
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.outcome import outcome_sheet
from bosaet_desktop.core.rows.outcome import OutcomeSheet
from bosaet_desktop.core.terms.outcome import LessonKind


def export_outcomes(project: Project, target: Path) -> None:
    """Write what came of it as .pdf, .docx or .xlsx."""
    sheet = outcome_sheet(project)
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, outcome_tables(sheet))
    else:
        write_blocks(project, target, outcome_blocks(sheet), outcome_title())


def export_good_examples(project: Project, target: Path) -> None:
    """Write the good examples as .pdf or .docx, one to a page."""
    sheet = outcome_sheet(project)
    write_blocks(project, target, example_blocks(sheet.good_examples), examples_title())


def outcome_tables(sheet: OutcomeSheet) -> list[Table]:
    """Return the shares with their denominators, the initiatives, tags, lessons and quotes."""
    everything = sheet.outcomes
    shares = [
        (_("Completed, of planned initiatives"), completed_share(everything)),
        (_("Top rating, of completed initiatives"), top_rated_share(everything, Of.COMPLETED)),
        (_("Top rating, of planned initiatives"), top_rated_share(everything, Of.PLANNED)),
        (_("Steps done, of planned steps"), steps_share(everything)),
    ]
    of_stage = _("{stage}: completed, of planned initiatives")
    shares += [
        (of_stage.format(stage=each.title or _("In no stage")), completed_share(each.outcomes))
        for each in sheet.stages
    ]
    return [
        Table(
            _("Shares"),
            (_("What"), _("Number"), _("Of"), _("Share")),
            [_share_row(name, share) for name, share in shares],
        ),
        _initiatives(sheet),
        Table(
            _("Focus areas and values"),
            (_("Name"), _("Planned"), _("Completed")),
            [(each.name, each.planned, each.completed) for each in sheet.covers],
        ),
        _lessons(sheet),
        Table(
            _("Quotes"),
            (_("Initiative"), _("Quote"), _("Said by")),
            [(each.title, said.text, said.said_by) for each in everything for said in each.quotes],
        ),
    ]


def _share_row(name: str, share: Share) -> tuple[Cell, ...]:
    return name, share.part, share.whole, share.share


def _initiatives(sheet: OutcomeSheet) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (
            each.title,
            _("yes") if each.is_completed else _("no"),
            each.completed_on,
            each.rating,
            each.text,
            _("yes") if each.good_example else "",
        )
        for each in sheet.outcomes
    ]
    heads = (_("Initiative"), _("Completed"), _("Date"), _("Rating"), _("What came of it"),
             _("Good example"))  # fmt: skip
    return Table(_("Initiatives"), heads, rows)


def _lessons(sheet: OutcomeSheet) -> Table:
    kinds = {
        LessonKind.WORKED: _("What worked"),
        LessonKind.PITFALL: _("Pitfalls to avoid"),
        LessonKind.ADVICE: _("Advice"),
    }
    rows: list[tuple[Cell, ...]] = [
        (each.title, kinds[lesson.kind], lesson.text)
        for each in sheet.outcomes
        for lesson in each.lessons
    ]
    rows += [(_("The whole process"), kinds[each.kind], each.text) for each in sheet.lessons]
    return Table(_("Lessons"), (_("Initiative"), _("Kind"), _("Lesson")), rows)
