"""The ranking of the current round, from counts that are kept up to date."""

from collections.abc import Mapping
from dataclasses import replace

from bosaet_desktop.core.analysis.ranking import Summary, place, summarise
from bosaet_desktop.core.queries.scoring import candidates
from bosaet_desktop.core.rows.ranking import Placing
from bosaet_desktop.core.rows.scale import Scale
from bosaet_desktop.core.tally import Tally


def ranking(
    tally: Tally, village_scores: Mapping[str, tuple[float, ...]] | None = None
) -> tuple[Placing, ...]:
    """Return where each initiative on the sheet stands; withdrawn ones are left out.

    Unranked placings come last, with the reason in `state` (method.md section 3). Flags hear the
    villages only where their scores are given; they are left out while marks are typed.
    """
    asked = [each for each in tally.kept(candidates) if not each.withdrawn]
    summaries = [tally.summary(each.initiative_id, each.title) for each in asked]
    if village_scores:
        summaries = [_heard(each, village_scores, tally.scale) for each in summaries]
    return place(summaries)


def _heard(
    summary: Summary, village_scores: Mapping[str, tuple[float, ...]], scale: Scale
) -> Summary:
    heard = village_scores.get(summary.scored.initiative_id, ())
    return summarise(replace(summary.scored, village_scores=heard), scale)
