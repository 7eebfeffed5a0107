"""The paper kit as one PDF: everything for the bag, in the order in which it is needed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange import catalogue
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.joined import join_pdfs
from bosaet_desktop.core.exchange.kit_parts import LARGE_SHEETS, SHEETS, kit_parts
from bosaet_desktop.core.exchange.sheet_batches import (
    Batch,
    PrintOrder,
    new_batches,
    record,
)
from bosaet_desktop.core.i18n import _, language
from bosaet_desktop.core.paper.kit_list import kit_list
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.paper.score_sheets import score_sheets
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.picture import logo
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.exchange import Watch, unwatched
from bosaet_desktop.core.rows.kit import KitPart
from bosaet_desktop.core.rows.project import NewProject
from bosaet_desktop.core.terms.scoring import JOINT


def export_paper_kit(project: Project, target: Path, *, parts: str = "") -> bool:
    """Write the whole kit as .pdf, or the `parts` named by their keys with commas between.

    The numbers of the score sheets are noted in the project, as one undo step. Returns False where
    a project that can only be read should have noted them. Raises InvalidInput for other parts.
    """
    known = kit_parts(project)
    chosen = [key.strip() for key in parts.split(",")] if parts else [part.key for part in known]
    strange = [key for key in chosen if key not in {part.key for part in known}]
    if strange:
        raise InvalidInput(
            _("The kit has no part “{part}”; it has {parts}.").format(
                part=strange[0], parts=", ".join(part.key for part in known)
            )
        )
    with replacing(target) as beside:
        made = make_kit(project, beside, [part for part in known if part.key in chosen])
        return note_kit(project, made)


def make_kit(
    project: Project, target: Path, parts: Sequence[KitPart], watch: Watch = unwatched
) -> tuple[Batch, ...]:
    """Write `parts` in the language in use, each in its copies, behind a list of them.

    Returns the numbered sheets, which the project should note once they go to paper. `watch` may
    end the work with nothing written.
    """
    wanted = [part for part in parts if part.copies]
    batches = _batches(project, wanted)
    with TemporaryDirectory(prefix="bosaet-") as name:
        folder = Path(name)
        first = folder / "list.pdf"
        kit_list(first, wanted, Foot(project_row(project).title, date.today()))
        files = [(first, 1)]
        with _blank_twin(project, folder) as twin:
            for part in watch(wanted, len(wanted)):
                made = folder / f"{part.key}.pdf"
                if part.key in batches:
                    batch = batches[part.key]
                    score_sheets(made, batch.layout, batch.numbers, logo(project))
                else:
                    _write(twin if part.blank else project, part, made)
                files.append((made, 1 if part.counted or part.key in batches else part.copies))
        join_pdfs(target, files)
    return tuple(each for each in batches.values() if each.layout.mode != JOINT)


def note_kit(project: Project, batches: Sequence[Batch]) -> bool:
    """Note the numbers of sheets that go to paper; False where nothing can be noted."""
    if batches and not project.read_only:
        record(project, current_round(project).number, batches)
    return not (batches and project.read_only)


def _batches(project: Project, parts: Sequence[KitPart]) -> dict[str, Batch]:
    """Return the numbered sheets by the key of their part; a joint sheet has no numbers."""
    copies = {part.key: part.copies for part in parts if part.key in (SHEETS, LARGE_SHEETS)}
    if not copies:
        return {}
    order = PrintOrder(copies.get(SHEETS, 0), copies.get(LARGE_SHEETS, 0), True, language())
    both = zip((SHEETS, LARGE_SHEETS), new_batches(project, order), strict=False)
    return {key: batch for key, batch in both if key in copies}


def _write(project: Project, part: KitPart, target: Path) -> None:
    options = dict(part.options)
    if part.counted and "sheets" in catalogue.EXPORTS[part.what].options:
        options["sheets"] = str(part.copies)
    catalogue.write_out(project, part.what, target, options, language())


@contextmanager
def _blank_twin(project: Project, folder: Path) -> Iterator[Project]:
    """Give a project of the same name and villages in which nothing has been written."""
    about = project_row(project)
    new = NewProject(
        about.title,
        about.municipality_code,
        tuple(each.name for each in villages(project)),
        about.expected_participants,
        about.kind,
        language(),
    )
    twin = create_project(folder / "blank.bosaet", new)
    try:
        yield twin
    finally:
        twin.close()
