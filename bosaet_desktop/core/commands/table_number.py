"""The numbers of the tables people sit at."""

from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.i18n import _

HIGHEST_TABLE = 999


def check_table(number: int | None) -> None:
    """Raise InvalidInput for a number no table can have; None is no table in particular."""
    if number is not None and not 1 <= number <= HIGHEST_TABLE:
        raise InvalidInput(_("Table numbers go from 1 to {highest}.").format(highest=HIGHEST_TABLE))
