"""What a check of the net-migration table says, in a sentence for page and paper."""

from collections.abc import Sequence

from bosaet_desktop.core.charts.migration_words import signed_text
from bosaet_desktop.core.formatting import percent
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.migration import Check, CheckKind, MigrationRow


def check_sentence(check: Check, rows: Sequence[MigrationRow]) -> str:
    """Return what does not agree and with what; `rows` are those that were checked."""
    area = "" if check.row is None else rows[check.row].area
    return _template(check.kind).format(area=area, **_figures(check))


def _template(kind: CheckKind) -> str:
    return {
        CheckKind.TOTAL: _(
            "{area}: Internal and external make {expected} together, but the total says {found}."
        ),
        CheckKind.INTERNAL_SUM: _(
            "The internal moves add up to {found}, not to 0. "
            "Do the figures cover all areas of the municipality?"
        ),
        CheckKind.PERCENT: _(
            "{area}: The total is {expected} of the population, but the table says {found}."
        ),
        CheckKind.PERCENT_SIGN: _(
            "{area}: The total and the percent have different signs ({found})."
        ),
    }[kind]


def _figures(check: Check) -> dict[str, str]:
    if check.kind in (CheckKind.PERCENT, CheckKind.PERCENT_SIGN):
        return {"expected": percent(check.expected / 100), "found": percent(check.found / 100)}
    return {"expected": signed_text(check.expected), "found": signed_text(check.found)}
