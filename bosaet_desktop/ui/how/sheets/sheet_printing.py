"""The papers of a batch of numbered sheets, for the preview."""

from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.exchange.sheet_batches import Batch
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.terms.scoring import JOINT
from bosaet_desktop.ui.page import Paper


def papers_of(batches: Sequence[Batch], logo: bytes | None = None) -> tuple[Paper, ...]:
    """Return a paper for each batch; `logo` stands where a layout has a place for it."""
    return tuple(_paper(batch, logo) for batch in batches)


def _paper(batch: Batch, logo: bytes | None) -> Paper:
    from bosaet_desktop.core.analysis.number_ranges import number_ranges
    from bosaet_desktop.core.paper.score_sheets import score_sheets

    def make(path: Path) -> None:
        score_sheets(path, batch.layout, batch.numbers, logo)

    if batch.layout.mode == JOINT:
        return Paper(_("Joint sheet"), _("Joint sheet"), make)
    title = _("Score sheets {numbers}").format(numbers=number_ranges(batch.numbers))
    return Paper(title, title, make)
