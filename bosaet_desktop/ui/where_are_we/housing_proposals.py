"""What is worth knowing about homes: the lines a new housing table begins with."""

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.fact import FigureRow


def proposed_figures() -> tuple[FigureRow, ...]:
    """Return the parameters of domain.md section 2, theme 4, without figures yet."""
    return (
        FigureRow(_("Price of a typical house"), unit=_("kr.")),
        FigureRow(_("Time on the market"), unit=_("days")),
        FigureRow(_("Homes for sale")),
        FigureRow(_("Homes to rent")),
        FigureRow(_("Plots for sale")),
        FigureRow(_("Price of a plot"), unit=_("kr.")),
        FigureRow(_("Upkeep of a typical house a year"), unit=_("kr.")),
    )
