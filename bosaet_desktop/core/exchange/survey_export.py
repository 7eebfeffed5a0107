"""The survey on paper and as tables: the form to hand out, and what came back."""

from datetime import date
from pathlib import Path

from bosaet_desktop.core.analysis.survey_words import survey_name
from bosaet_desktop.core.errors import InvalidInput
from bosaet_desktop.core.exchange.atomic import replacing
from bosaet_desktop.core.exchange.options import count, switch
from bosaet_desktop.core.exchange.table_writer import Cell, Table, write_workbook
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.heading import project_heading
from bosaet_desktop.core.queries.survey import (
    result_of_survey,
    survey_questions,
    surveys,
    surveys_to_compare,
)
from bosaet_desktop.core.queries.village import villages
from bosaet_desktop.core.rows.survey import MOST_WORDS, Survey, SurveyResult, SurveySheet
from bosaet_desktop.core.terms.survey import Tone

_HIGHEST_SURVEY = 9_999


def export_survey_form(
    project: Project, target: Path, *, words: str = "3", large: str = "0", survey: str = ""
) -> None:
    """Write the form as .pdf; `words` is 1 to 5, `survey` the number of one, else the last.

    Raises InvalidInput for other values.
    """
    room, in_large = count("words", words, MOST_WORDS), switch("large", large)
    asked = survey_sheet(project, _chosen(project, survey), room)
    from bosaet_desktop.core.paper.survey_form import survey_form

    with replacing(target) as beside:
        survey_form(beside, asked, large=in_large)


def export_survey(project: Project, target: Path, *, survey: str = "") -> None:
    """Write what a survey says as .pdf, .docx or .xlsx.

    Raises InvalidInput for an unknown `survey`.
    """
    chosen = _chosen(project, survey)
    result = result_of_survey(project, chosen.number)
    if target.suffix.lower() == ".xlsx":
        write_workbook(target, survey_tables(result))
        return
    from bosaet_desktop.core.exchange.blocks_export import write_paper
    from bosaet_desktop.core.paper.page import Foot
    from bosaet_desktop.core.paper.survey_report import survey_blocks

    day, name = chosen.held_on or date.today(), survey_name(chosen)
    foot = Foot(project_heading(project).title, day)
    write_paper(target, survey_blocks(result, name), foot, name)


def survey_sheet(project: Project, survey: Survey, words: int) -> SurveySheet:
    """Return what the form of a survey asks."""
    return SurveySheet(
        project_heading(project).title,
        survey_name(survey),
        tuple(each.wording for each in survey_questions(project, survey.number)),
        tuple(each.name for each in villages(project)),
        words,
    )


def survey_tables(result: SurveyResult) -> list[Table]:
    """Return the figures as sheets of a workbook; shares are of the words in their row or total."""
    tones = (Tone.POSITIVE, Tone.NEUTRAL, Tone.NEGATIVE)
    tone_heads = (_("Positive"), _("Neither"), _("Negative"))
    words: list[tuple[Cell, ...]] = [
        (each.text, each.n, *(each.tones.get(tone, 0) for tone in tones)) for each in result.words
    ]
    shares = result.shares
    told: list[tuple[Cell, ...]] = [
        (_("Forms with an answer"), result.forms),
        (_("Blank forms"), result.blank),
        (_("Forms with a word"), shares.forms),
        (_("Words"), shares.words),
        *(
            (_("{tone}, share of the words").format(tone=head), shares.share(tone))
            for tone, head in zip(tones, tone_heads, strict=True)
        ),
    ]
    marks: list[tuple[Cell, ...]] = [
        (each.number, each.wording, each.mean, each.n, *each.counts) for each in result.questions
    ]
    return [
        Table(_("Result"), (_("What"), _("Figure")), told),
        Table(_("Words"), (_("Word"), _("Number"), *tone_heads), words),
        Table(_("Questions"), (_("No."), _("Question"), _("Mean"), "n", *"12345"), marks),
        _village_table(result),
    ]


def _village_table(result: SurveyResult) -> Table:
    asked = tuple(_("Question {n}").format(n=each.number) for each in result.questions)
    rows: list[tuple[Cell, ...]] = [
        (
            each.village,
            each.forms,
            each.shares.words if each.shares else None,
            each.shares.share(Tone.POSITIVE) if each.shares else None,
            *each.means,
        )
        for each in result.villages
    ]
    heads = (_("Village"), _("Forms"), _("Words"), _("Positive, share of the words"), *asked)
    return Table(_("Villages"), heads, rows)


def _chosen(project: Project, number: str) -> Survey:
    """Return the survey named, the last that is no pulse for an empty name, or an empty one."""
    known = {each.number: each for each in surveys(project)}
    if not number:
        found = surveys_to_compare(project)
        return found[-1] if found else Survey(1)
    asked = count("survey", number, _HIGHEST_SURVEY)
    if asked not in known:
        raise InvalidInput(_("There is no survey number {number}.").format(number=asked))
    return known[asked]
