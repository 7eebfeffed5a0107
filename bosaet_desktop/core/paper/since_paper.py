"""What has happened since last time, on one A4 that opens the next meeting."""

from collections.abc import Sequence

from bosaet_desktop.core.analysis.since_words import SinceSection
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Role, Words

# What one page has room for; the rest is counted, and stands in the program.
MOST_LINES = 6


def since_title() -> str:
    """Return what the paper is called."""
    return _("What happened since last time")


def since_blocks(lead: str, sections: Sequence[SinceSection]) -> list[Block]:
    """Return the whole paper."""
    blocks: list[Block] = [Words(since_title(), Role.TITLE), Words(lead, Role.LEAD)]
    if not sections:
        return [*blocks, Words(_("Nothing has been written down since then."))]
    for section in sections:
        blocks.append(Words(section.heading, Role.HEADING))
        blocks.append(Bullets(section.shortened(MOST_LINES).lines))
    return blocks
