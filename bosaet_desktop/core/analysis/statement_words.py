"""What page, wall and paper say of a segment and its statements."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from bosaet_desktop.core.formatting import integer, percent
from bosaet_desktop.core.i18n import N_, _
from bosaet_desktop.core.rows.segment import Statement
from bosaet_desktop.core.terms.segment import StatementSide

SIDE_NAMES: Mapping[StatementSide, str] = {
    StatementSide.CHARACTERISTIC: N_("Who they are"),
    StatementSide.PREFERENCE: N_("What they look for"),
}
_HUNDRED = 100


def percent_words(value: float | None) -> str:
    """Return a share of 0-100 with its sign, a decimal only where it has one; None is empty."""
    if value is None:
        return ""
    share = Decimal(str(value)) / _HUNDRED
    return percent(share, 0 if value == round(value) else 1)


def base_words(statement: Statement) -> str:
    """Return of how many people the share is, empty where the source does not say."""
    if statement.base is None:
        return ""
    return _("of {n} asked").format(n=integer(statement.base))


def sources_of(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return every source of the statements once, in their order."""
    return tuple(dict.fromkeys(each.source for each in statements if each.source))
