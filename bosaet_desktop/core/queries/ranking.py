"""The ranking of the current round, from counts that are kept up to date."""

from collections.abc import Mapping

from bosaet_desktop.core.analysis.ranking import rank
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.ranking import Placing, Scored
from bosaet_desktop.core.tally import Tally


def ranking(
    tally: Tally, village_scores: Mapping[str, tuple[float, ...]] | None = None
) -> tuple[Placing, ...]:
    """Return where each initiative on the sheet stands; withdrawn ones are left out.

    Unranked placings come last, with the reason in `state` (method.md section 3). Flags hear the
    villages only where their scores are given; they are left out while marks are typed.
    """
    villages = village_scores or {}
    scored = [
        Scored(
            each.initiative_id,
            each.title,
            tally.distributions(each.initiative_id),
            villages.get(each.initiative_id, ()),
        )
        for each in tally.kept(candidates)
        if not each.withdrawn
    ]
    return rank(scored, tally.scale)
