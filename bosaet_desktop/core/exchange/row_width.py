"""What is said of a row of a file that is wider than its headings."""

from bosaet_desktop.core.i18n import ngettext


def too_many_cells(cells: int, headings: int) -> str:
    """Return the sentence for a row with something written beyond the last heading."""
    told = ngettext(
        "There are {cells} cells under {headings} heading.",
        "There are {cells} cells under {headings} headings.",
        headings,
    )
    return told.format(cells=cells, headings=headings)
