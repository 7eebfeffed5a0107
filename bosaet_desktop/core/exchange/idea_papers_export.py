"""Papers for ideas: strips to write on, cards for the wall, and the catalogue of them all."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.idea_fate_words import fate_words
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice, count
from bosaet_desktop.core.exchange.table_writer import SUFFIXES, Table, write_table
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.paper.page import Foot
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.idea import ideas
from bosaet_desktop.core.queries.idea_catalogue import catalogue_ideas
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.idea_catalogue import CatalogueIdea


def export_idea_strips(project: Project, target: Path, *, strips: str = "4") -> None:
    """Write a page of `strips` strips, 3 to 6, as .pdf; raises InvalidInput for another number."""
    from bosaet_desktop.core.paper.idea_strips import FEWEST_STRIPS, MOST_STRIPS, idea_strips

    wanted, about = count("strips", strips, MOST_STRIPS), project_row(project)
    if wanted < FEWEST_STRIPS:
        raise InvalidInput(
            _("A page is cut into {fewest} to {most} strips.").format(
                fewest=FEWEST_STRIPS, most=MOST_STRIPS
            )
        )
    names = [each.name for each in villages(project)]
    with replacing(target) as beside:
        idea_strips(beside, about.tonights_question, names, about.title, wanted)


def export_idea_cards(project: Project, target: Path, *, size: str = "2x5") -> None:
    """Write a card for each idea that is not parked as .pdf; raises InvalidInput for the size."""
    from bosaet_desktop.core.paper.idea_cards import CARD_SIZES, idea_cards

    chosen = choice("size", size, CARD_SIZES)
    shown = [each for each in ideas(project) if not each.parked and each.duplicate_of_id is None]
    with replacing(target) as beside:
        idea_cards(beside, shown, project_row(project).title, chosen)


def export_idea_catalogue(project: Project, target: Path) -> None:
    """Write every idea and what became of it as .pdf, .docx, .csv or .xlsx."""
    found = catalogue_ideas(project)
    if target.suffix.lower() in SUFFIXES:
        write_table(target, catalogue_table(found))
        return
    from bosaet_desktop.core.paper.idea_catalogue import catalogue_blocks, idea_catalogue

    title, today = project_row(project).title, date.today()
    names = [each.name for each in villages(project)]
    if target.suffix.lower() == ".docx":
        from bosaet_desktop.core.exchange.docx_file import write_docx

        foot = Foot(title, today)
        write_docx(target, catalogue_blocks(found, names), foot, _("Idea catalogue"))
        return
    with replacing(target) as beside:
        idea_catalogue(beside, found, names, title, today)


def catalogue_table(found: tuple[CatalogueIdea, ...]) -> Table:
    """Return a row for each idea, those said again after the one they stand behind."""
    rows = []
    for each in found:
        fate = fate_words(each).replace("\n", "; ")
        rows.append((each.idea.text, each.idea.original, each.village, each.theme, fate))
        for again in each.idea.said_again:
            home = again.village.name if again.village else ""
            merged = _("Said again of: {idea}").format(idea=each.idea.text)
            rows.append((again.text, again.text, home, each.theme, merged))
    headings = (_("Idea"), _("first said as"), _("village"), _("theme"), _("what became of it"))
    return Table(_("Idea catalogue"), headings, rows)
