"""What each village would have scored, where enough of its people answered."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select

from bosaet_desktop.core.analysis.shares import normalised
from bosaet_desktop.core.model.scoring import mark, sheet
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.counted import counted_marks
from bosaet_desktop.core.queries.scoring import current_round

# Below this many answers a village's figures might show what one person crossed.
FEWEST_SHEETS = 5


def village_scores(project: Project) -> Mapping[str, tuple[float, ...]]:
    """Return by initiative the scores of the villages that may be shown, without naming them.

    A score (method.md section 3) is the weighted sum of the questions' means over its sheets;
    every question needs `FEWEST_SHEETS` answers. People from elsewhere are no village.
    """
    asked = current_round(project)
    shares = normalised(each.weight for each in asked.questions)
    weights = dict(zip((each.number for each in asked.questions), shares, strict=True))
    rows = project.fetch(
        select(
            mark.c.initiative_id,
            sheet.c.village_id,
            mark.c.question_number,
            func.avg(mark.c.value),
        )
        .where(*counted_marks(asked), sheet.c.village_id.is_not(None))
        .group_by(mark.c.initiative_id, sheet.c.village_id, mark.c.question_number)
        .having(func.count() >= FEWEST_SHEETS)
        .order_by(mark.c.initiative_id, sheet.c.village_id)
    )
    means: dict[tuple[str, str], list[float]] = defaultdict(list)
    for key, village_id, number, mean in rows:
        means[key, village_id].append(weights[number] * mean)
    scores: dict[str, list[float]] = defaultdict(list)
    for (key, _village), each in means.items():
        if len(each) == len(asked.questions):
            scores[key].append(sum(each))
    return {key: tuple(each) for key, each in scores.items()}
