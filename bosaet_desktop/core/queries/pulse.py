"""The temperature in the network: short surveys taken again and again, as lines over time."""

from collections import defaultdict

from bosaet_desktop.core.analysis.small_groups import FEWEST_ANSWERS
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.survey import result_of_survey, surveys
from bosaet_desktop.core.rows.survey import MarkSummary
from bosaet_desktop.core.rows.trend import Trend, TrendPoint
from bosaet_desktop.core.terms.survey import SurveyKind


def pulse_trends(project: Project, fewest: int = 1) -> tuple[Trend, ...]:
    """Return a line for each question, over the pulses that have a date, the earliest first.

    Questions are held together by their words. Where fewer than `fewest` answered there is no
    mean: walls and papers ask for `FEWEST_ANSWERS`.
    """
    points: defaultdict[str, list[TrendPoint]] = defaultdict(list)
    wordings: dict[str, str] = {}
    for pulse in sorted(
        (each for each in surveys(project, SurveyKind.PULSE) if each.held_on is not None),
        key=lambda each: (each.held_on, each.number),
    ):
        assert pulse.held_on is not None, "those without a day are left out above"
        for asked in result_of_survey(project, pulse.number).questions:
            key = " ".join(asked.wording.casefold().split())
            wordings[key] = asked.wording
            mean = _mean(asked, fewest)
            points[key].append(TrendPoint(pulse.held_on, mean, asked.n if mean else 0))
    return tuple(Trend(key, wordings[key], tuple(found)) for key, found in points.items())


def nameless_pulse_trends(project: Project) -> tuple[Trend, ...]:
    """Return the lines as walls and papers show them."""
    return pulse_trends(project, FEWEST_ANSWERS)


def _mean(asked: MarkSummary, fewest: int) -> float | None:
    return asked.mean if asked.n >= fewest else None
