"""What an import did, in finished sentences for the console and the message bar."""

from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.core.rows.exchange import ImportReport


def report_sentences(report: ImportReport, source: str) -> list[str]:
    """Return what became of the file called `source`, the number of rows first."""
    taken = ngettext(
        "{count} row of {source} is in.", "{count} rows of {source} are in.", report.taken
    )
    told = [taken.format(count=report.taken, source=source), *report.remarks]
    if report.made:
        told.append(_("New: {names}.").format(names=", ".join(report.made)))
    if report.ignored_columns:
        left_out = _("Columns left out: {names}.")
        told.append(left_out.format(names=", ".join(report.ignored_columns)))
    return told
