"""The colour and the texture of each question: one look on screen, paper and wall."""

from collections.abc import Sequence

from bosaet_desktop.core.charts.palette import Palette
from bosaet_desktop.core.charts.pattern import Pattern
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.terms.scoring import DESIRE, FEASIBILITY, IMPACT, ROLES


def role_fill(role: str, palette: Palette) -> str:
    """Return the colour of a question; one without a role of its own gets the muted colour."""
    fills = {
        IMPACT: palette.impact,
        FEASIBILITY: palette.feasibility,
        DESIRE: palette.desire,
    }
    return fills.get(role, palette.muted)


def pattern_of(role: str) -> Pattern:
    """Return the texture that tells the question apart in grey-scale."""
    return Pattern.UNDERLINED if role == DESIRE else Pattern.PLAIN


def roles_of(placings: Sequence[Placing]) -> tuple[str, ...]:
    """Return the roles the placings were scored by, in their order; the house's three at first."""
    asked = tuple(dict.fromkeys(each.role for row in placings for each in row.distributions))
    return asked or ROLES
