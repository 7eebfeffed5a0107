"""The decision as a paper to sign, in PDF or Word."""

from pathlib import Path

from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.decision_paper import decision_record
from bosaet_desktop.core.rows.decision_paper import DecisionRecord
from bosaet_desktop.core.tally import Tally


def export_decision(project: Project, target: Path) -> None:
    """Write the newest round's decision as .pdf or .docx; nothing chosen gives the blank form."""
    record = decision_record(project, Tally(project))
    if target.suffix.lower() == ".docx":
        _write_word(record, target)
    else:
        print_decision(record, target)


def print_decision(record: DecisionRecord, target: Path) -> None:
    """Write a decision as a PDF in the language in use."""
    from bosaet_desktop.core.paper.decision_report import decision_report

    with replacing(target) as beside:
        decision_report(beside, record)


def _write_word(record: DecisionRecord, target: Path) -> None:
    from bosaet_desktop.core.exchange.docx_file import write_docx
    from bosaet_desktop.core.paper.decision_report import decision_blocks
    from bosaet_desktop.core.paper.page import Foot

    write_docx(target, decision_blocks(record), Foot(record.project, record.day), _("Decision"))
