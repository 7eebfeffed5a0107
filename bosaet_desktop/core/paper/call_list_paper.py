"""The calls to make, on A4 with room to write down what was said; it holds names and numbers."""

from collections.abc import Iterator, Sequence

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.document import Block, Bullets, Grid, Role, Words, WritingLines
from bosaet_desktop.core.paper.page import MARGIN, PORTRAIT
from bosaet_desktop.core.paper.style import Column
from bosaet_desktop.core.rows.call_list import Call, Caller

_WIDTH = PORTRAIT[0] - 2 * MARGIN
_ROLE, _PHONE, _TICK = 110.0, 100.0, 60.0
_WRITING = 2


def call_list_title() -> str:
    """Return what the paper is called."""
    return _("Call list")


def call_list_blocks(calls: Sequence[Call]) -> list[Block]:
    """Return the whole paper, the most pressing call first."""
    warning = _("For the facilitator only: names and phone numbers stand here. Do not hang it up.")
    blocks: list[Block] = [Words(call_list_title(), Role.TITLE), Words(warning, Role.STRONG)]
    if not calls:
        return [*blocks, Words(_("Nobody needs to be called: nothing is open."))]
    return [*blocks, *(block for call in calls for block in _call(call))]


def _call(call: Call) -> Iterator[Block]:
    yield Words(call.title, Role.HEADING)
    if call.reasons:
        yield Bullets(call.reasons)
    if call.owed:
        yield Words(_("Next step: {step}").format(step=call.owed))
    if call.people:
        yield _people(call.people)
    else:
        yield Words(_("Nobody is named."), Role.CAPTION)
    yield Words(_("What was said, and the next step with its date:"), Role.CAPTION)
    yield WritingLines(_WRITING)


def _people(people: Sequence[Caller]) -> Grid:
    columns = (
        Column(_("Name"), (_WIDTH - _ROLE - _PHONE - _TICK) * 0.5, bold=True),
        Column(_("Role"), _ROLE),
        Column(_("Phone"), _PHONE),
        Column(_("E-mail"), (_WIDTH - _ROLE - _PHONE - _TICK) * 0.5),
        Column(_("Called"), _TICK),
    )
    rows = [(each.name, each.role, each.phone, each.email, "") for each in people]
    return Grid(columns, tuple(rows))
