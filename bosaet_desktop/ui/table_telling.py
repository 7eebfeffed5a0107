"""What the status line says of a table as its cells are emptied and its rows go."""

from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.i18n import _, ngettext
from bosaet_desktop.ui.page import MessageKind, Say
from bosaet_desktop.ui.widgets.table_view import TableView


def tell_of_cells(view: TableView, say: Say) -> None:
    """Say from now on that a cell of `view` is emptied, or why none is."""
    view.cell_emptied.connect(lambda: say(_("The cell is emptied. Ctrl+Z brings it back.")))
    view.refused.connect(lambda why: say(why, MessageKind.WARNING))


def tell_of_rows(count: int, say: Say) -> None:
    """Say that `count` rows are deleted."""
    words = ngettext(
        "{n} row is deleted. Ctrl+Z brings it back.",
        "{n} rows are deleted. Ctrl+Z brings them back.",
        count,
    )
    say(words.format(n=integer(count)))
