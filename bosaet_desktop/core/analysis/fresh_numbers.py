"""Numbers for sheets that are about to be printed: each on one paper only, in any round."""

from collections.abc import Collection

from bosaet_desktop.core.analysis.paper_numbers import HIGHEST_PAPER, is_paper
from bosaet_desktop.core.errors import NotAllowed
from bosaet_desktop.core.i18n import _, ngettext


def fresh_numbers(taken: Collection[int], count: int) -> tuple[int, ...]:
    """Return `count` numbers from 1 to 9999 that no paper has, ascending.

    They follow the highest in use. Where four digits do not reach that far, as when somebody
    typed 9999 by mistake, the lowest free ones will do; raises NotAllowed when too few are left.
    """
    highest = max(filter(is_paper, taken), default=0)
    if highest + count <= HIGHEST_PAPER:
        return tuple(range(highest + 1, highest + count + 1))
    used = set(taken)
    free = [number for number in range(1, HIGHEST_PAPER + 1) if number not in used]
    if len(free) < count:
        raise NotAllowed(
            ngettext(
                "Sheet numbers end at {highest}, and only {left} is free.",
                "Sheet numbers end at {highest}, and only {left} are free.",
                len(free),
            ).format(highest=HIGHEST_PAPER, left=len(free)),
            todo=_("Print fewer sheets."),
        )
    return tuple(free[:count])
