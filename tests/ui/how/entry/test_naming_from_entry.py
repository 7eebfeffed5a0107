"""A row that the hall has filled in is named without a search for the page."""

from bosaet_desktop.core.exchange.sheet_batches import PrintOrder, new_batches, record
from bosaet_desktop.core.project import Project
from bosaet_desktop.ui.how.entry.page import ScoreEntryPage
from bosaet_desktop.ui.page import PageContext
from bosaet_desktop.ui.widgets.buttons import QuietButton
from tests.ui.shown_page import Show, Told


def test_a_row_the_hall_has_filled_in_is_named_from_enter_marks(
    context: PageContext, show: Show, project: Project, told: Told
) -> None:
    page = show(ScoreEntryPage(context))
    name = next(each for each in page.findChildren(QuietButton) if "proposal" in each.text())
    assert name.isHidden()
    record(project, 1, new_batches(project, PrintOrder(2, 0, codes=True, language="da")))
    page.refresh()
    assert not name.isHidden()
    name.click()
    assert told.pages == ["how.score_sheets"]
    page.stand_alone(True)
    assert name.isHidden()
