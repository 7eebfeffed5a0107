"""The evaluation report to print, or to go on writing in, on the municipality's own paper too."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.anonymous import NOTHING_HIDDEN, Veil, veil_for
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import switch
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Photograph, Words
from bosaet_desktop.core.paper.evaluation.report import (
    evaluation_blocks,
    evaluation_report,
    report_title,
)
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.evaluation import evaluation


def export_evaluation(
    project: Project, target: Path, *, names: str = "0", template: str = ""
) -> None:
    """Write the report as .pdf or .docx; with `names` 1 people's names stay in what was written.

    `template` is a .docx whose page, heads and styles the Word file takes. Raises InvalidInput for
    one that cannot be read, and for one beside another kind of file.
    """
    in_word = target.suffix.lower() == ".docx"
    if template and not in_word:
        raise InvalidInput(_("A template is for a Word file."))
    about = evaluation(project, date.today())
    veil = NOTHING_HIDDEN if switch("names", names) else veil_for(project)
    blocks = [*veiled(evaluation_blocks(about), veil)]
    if not in_word:
        with replacing(target) as beside:
            evaluation_report(beside, blocks, about)
        return
    from bosaet_desktop.core.exchange.docx_file import write_docx, write_docx_in

    foot, title = Foot(about.project.title, about.day), report_title(about)
    if template:
        write_docx_in(Path(template), target, blocks, foot, title)
    else:
        write_docx(target, blocks, foot, title)


def veiled(blocks: Iterable[Block], veil: Veil) -> Iterator[Block]:
    """Yield the blocks with known names, e-mails and phone numbers left out of their words."""
    for block in blocks:
        match block:
            case Words():
                yield replace(block, text=veil.text(block.text))
            case Bullets():
                yield Bullets(tuple(veil.text(line) for line in block.lines))
            case Grid():
                rows = tuple(tuple(veil.text(cell) for cell in row) for row in block.rows)
                yield replace(block, rows=rows)
            case Photograph():
                yield replace(block, caption=veil.text(block.caption))
            case _:
                yield block
