"""The words of the net-migration table: the same on the chart, in the tip and on paper."""

from collections.abc import Sequence

from bosaet_desktop.core.charts.words import UNKNOWN
from bosaet_desktop.core.formatting import percent, signed
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.migration import MigrationRow


def internal_word() -> str:
    """Return the name of the moves between the areas compared."""
    return _("Net, internal (between the areas)")


def external_word() -> str:
    """Return the name of the moves to and from everywhere else."""
    return _("Net, external (to and from elsewhere)")


def signed_text(figure: int | None) -> str:
    """Return the figure with its sign, or a dash where it is unknown."""
    return UNKNOWN if figure is None else signed(figure)


def percent_text(row: MigrationRow) -> str:
    """Return a completed row's percent with its sign, or a dash where it is unknown."""
    if row.percent is None:
        return UNKNOWN
    sign = "+" if row.percent > 0 else ""
    return sign + percent(row.percent / 100)


def migration_tip(row: MigrationRow) -> str:
    """Return all figures of a completed row, a line each."""
    return "\n".join((row.area, *_figures(row)))


def migration_summary(rows: Sequence[MigrationRow]) -> str:
    """Return the completed rows as a text to read aloud."""
    return "\n".join(f"{row.area}: {'; '.join(_figures(row))}" for row in rows)


def _figures(row: MigrationRow) -> tuple[str, ...]:
    total = _("Total")
    return (
        f"{internal_word()}: {signed_text(row.internal)}",
        f"{external_word()}: {signed_text(row.external)}",
        f"{total}: {signed_text(row.total)} ({percent_text(row)})",
    )
