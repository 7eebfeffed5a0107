"""The pairs of ideas that may be the same, as a table (design.md section 7)."""

from pathlib import Path

from bosaet_desktop.core.exchange.table_writer import Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.duplicates import compared_ideas


def export_duplicates(project: Project, target: Path) -> None:
    """Write the pairs the program would ask about, the most alike first, as .csv or .xlsx."""
    from bosaet_desktop.core.analysis.duplicates import suggested_pairs

    pairs = suggested_pairs(compared_ideas(project))
    rows = [(pair.first.text, pair.second.text, pair.likeness) for pair in pairs]
    headings = (_("idea a"), _("idea b"), _("likeness"))
    write_table(target, Table(_("Ideas that may be the same"), headings, rows))
