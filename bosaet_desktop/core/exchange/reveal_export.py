"""The result for a hall without projector: a list to read aloud and a blank poster."""

from pathlib import Path

from bosaet_desktop.core.analysis.reveal import top_for_hall
from bosaet_desktop.core.analysis.reveal_steps import kept_words, reveal_steps
from bosaet_desktop.core.analysis.talking_points import talking_points
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import choice
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.result import result
from bosaet_desktop.core.rows.result import Result
from bosaet_desktop.core.tally import Tally

POSTER_SIZES = ("a3", "a4")


def export_read_aloud(project: Project, target: Path) -> None:
    """Write the newest round's top five as a list to read aloud; raises as `replacing` does."""
    print_read_aloud(result(project, Tally(project)), target)


def export_result_poster(project: Project, target: Path, size: str = "a3") -> None:
    """Write a blank result poster; raises InvalidInput for a `size` not in `POSTER_SIZES`."""
    print_result_poster(result(project, Tally(project)), target, choice("size", size, POSTER_SIZES))


def print_read_aloud(found: Result, target: Path) -> None:
    """Write `found` as a list to read aloud, in the language in use."""
    from bosaet_desktop.core.paper.read_aloud import ReadAloudHeading, read_aloud

    points = talking_points(found.placings, found.scale, found.cut, questions=found.questions)
    kept = kept_words(found, top_for_hall(found.placings))
    heading = ReadAloudHeading(found.project, found.question, found.day, kept)
    with replacing(target) as beside:
        read_aloud(beside, reveal_steps(found, points), heading)


def print_result_poster(found: Result, target: Path, size: str) -> None:
    """Write a blank poster under tonight's question, in the language in use."""
    from bosaet_desktop.core.paper.result_poster import result_poster

    with replacing(target) as beside:
        result_poster(beside, found.project, found.question, size)
