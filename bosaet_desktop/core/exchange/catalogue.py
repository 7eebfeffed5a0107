"""What can be taken in and written out: a line for every kind of import and export.

The functions are named and not imported: the command line asks what there is before it opens
anything, and asking for one loads no other.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bosaet_desktop.core.errors import FileTrouble, InvalidInput
from bosaet_desktop.core.i18n import _, use_language
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched

if TYPE_CHECKING:
    from bosaet_desktop.core.project import Project

_HERE = "bosaet_desktop.core.exchange"


@dataclass(frozen=True, slots=True)
class Export:
    """Where the function is, as `module:function`, the suffixes it writes, and its options.

    It is called with the project, the target, and every option that is given, by its name.
    `notes`: the project remembers what was written, so it is opened for writing if it can be; the
    function returns False if it should have remembered and could not.
    """

    function: str
    suffixes: tuple[str, ...]
    options: tuple[str, ...] = ()
    notes: bool = False


IMPORTS: Mapping[str, str] = {
    "ideas": f"{_HERE}.ideas_import:import_ideas",
    "initiatives": f"{_HERE}.initiatives_import:import_initiatives",
    "participants": f"{_HERE}.participants_import:import_participants",
    "scores": f"{_HERE}.scores_import:import_scores",
    "migration": f"{_HERE}.migration_import:import_migration",
    "population": f"{_HERE}.migration_import:import_population",
}
IMPORT_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "migration": ("area", "period"),
    "population": ("area", "period"),
}

_SHEET_OPTIONS = ("large", "codes", "mode")
EXPORTS: Mapping[str, Export] = {
    "ranking": Export(
        f"{_HERE}.ranking_export:export_ranking", (".csv", ".xlsx", ".pdf", ".docx", ".png")
    ),
    "decision": Export(f"{_HERE}.decision_export:export_decision", (".pdf", ".docx")),
    "marks": Export(f"{_HERE}.marks_export:export_marks", (".csv", ".xlsx")),
    "score-sheets": Export(
        f"{_HERE}.sheets_export:export_score_sheets",
        (".pdf",),
        ("sheets", *_SHEET_OPTIONS),
        notes=True,
    ),
    "score-sheet-layout": Export(
        f"{_HERE}.sheets_export:export_sheet_layout", (".json",), _SHEET_OPTIONS
    ),
    "blank-sheets": Export(
        f"{_HERE}.sheets_export:export_blank_sheets", (".pdf",), ("sheets", "large", "mode")
    ),
    "paper-kit": Export(f"{_HERE}.kit_export:export_paper_kit", (".pdf",), ("parts",), notes=True),
    "idea-strips": Export(f"{_HERE}.idea_papers_export:export_idea_strips", (".pdf",), ("strips",)),
    "idea-cards": Export(f"{_HERE}.idea_papers_export:export_idea_cards", (".pdf",), ("size",)),
    "idea-catalogue": Export(
        f"{_HERE}.idea_papers_export:export_idea_catalogue", (".pdf", ".docx", ".csv", ".xlsx")
    ),
    "dot-sheets": Export(
        f"{_HERE}.dots_export:export_dot_sheets", (".pdf",), ("sheets", "large", "first")
    ),
    "dots": Export(f"{_HERE}.dots_export:export_dots", (".csv", ".xlsx")),
    "read-aloud": Export(f"{_HERE}.reveal_export:export_read_aloud", (".pdf",)),
    "result-poster": Export(f"{_HERE}.reveal_export:export_result_poster", (".pdf",), ("size",)),
    "action-plan": Export(
        f"{_HERE}.plan_export:export_action_plan", (".pdf", ".docx", ".xlsx"), ("by",)
    ),
    "sign-up-sheets": Export(f"{_HERE}.sign_up_export:export_sign_up_sheets", (".pdf",)),
    "initiative-posters": Export(
        f"{_HERE}.sign_up_export:export_initiative_posters", (".pdf",), ("size",)
    ),
    "agreements": Export(f"{_HERE}.cooperation_export:export_agreements", (".pdf", ".docx")),
    "involvement-plan": Export(
        f"{_HERE}.involvement_export:export_involvement_plan",
        (".pdf", ".docx", ".xlsx"),
        ("size",),
    ),
    "canvas": Export(f"{_HERE}.involvement_export:export_canvas", (".pdf", ".docx")),
    "personas": Export(f"{_HERE}.involvement_export:export_personas", (".pdf",)),
    "invitation": Export(f"{_HERE}.invitation_export:export_invitation", (".docx", ".pdf")),
    "calendar": Export(f"{_HERE}.calendar_export:export_calendar", (".ics",), ("names",)),
    "sign-in-list": Export(
        f"{_HERE}.sign_in_export:export_sign_in_list", (".pdf", ".xlsx"), ("meeting", "lines")
    ),
    "agenda": Export(f"{_HERE}.agenda_export:export_agenda", (".pdf", ".docx"), ("meeting", "for")),
    "minutes": Export(
        f"{_HERE}.minutes_export:export_minutes", (".pdf", ".docx"), ("meeting", "names")
    ),
    "news": Export(f"{_HERE}.minutes_export:export_news", (".pdf", ".docx", ".txt"), ("meeting",)),
    "stakeholders": Export(f"{_HERE}.stakeholder_export:export_stakeholders", (".pdf", ".xlsx")),
    "attention-points": Export(
        f"{_HERE}.attention_export:export_attention_points", (".pdf", ".docx")
    ),
    "person": Export(f"{_HERE}.person_export:export_person", (".pdf", ".json"), ("person",)),
    "migration": Export(
        f"{_HERE}.migration_export:export_migration", (".csv", ".xlsx"), ("period",)
    ),
    "duplicates": Export(f"{_HERE}.duplicates_export:export_duplicates", (".csv", ".xlsx")),
    "expectations": Export(f"{_HERE}.agreement_export:export_expectations", (".pdf", ".docx")),
    "frame": Export(f"{_HERE}.agreement_export:export_frame", (".pdf", ".docx")),
    "handover": Export(f"{_HERE}.agreement_export:export_handover", (".pdf", ".docx")),
    "fact-sheet": Export(f"{_HERE}.fact_sheet_export:export_fact_sheet", (".pdf", ".docx")),
    "segments": Export(f"{_HERE}.segments_export:export_segments", (".pdf", ".docx")),
    "places": Export(f"{_HERE}.segments_export:export_places", (".pdf", ".docx")),
    "assumptions": Export(f"{_HERE}.segments_export:export_assumptions", (".pdf", ".docx")),
    "survey-form": Export(
        f"{_HERE}.survey_export:export_survey_form", (".pdf",), ("words", "large", "survey")
    ),
    "survey": Export(
        f"{_HERE}.survey_export:export_survey", (".pdf", ".docx", ".xlsx"), ("survey",)
    ),
    "follow-up": Export(f"{_HERE}.follow_up_export:export_follow_up", (".pdf", ".docx")),
    "call-list": Export(f"{_HERE}.follow_up_export:export_call_list", (".pdf", ".xlsx")),
    "backing-slips": Export(f"{_HERE}.follow_up_export:export_backing_slips", (".pdf",)),
    "evaluation": Export(
        f"{_HERE}.evaluation_export:export_evaluation", (".pdf", ".docx"), ("names", "template")
    ),
    "project-copy": Export(f"{_HERE}.nameless_copy:export_nameless_copy", (".bosaet",)),
    "since-last-time": Export(
        f"{_HERE}.since_export:export_since_last", (".pdf", ".docx"), ("since",)
    ),
    "outcomes": Export(f"{_HERE}.outcome_export:export_outcomes", (".pdf", ".docx", ".xlsx")),
    "good-examples": Export(f"{_HERE}.outcome_export:export_good_examples", (".pdf", ".docx")),
    "survey-comparison": Export(
        f"{_HERE}.survey_comparison_export:export_survey_comparison",
        (".pdf", ".docx", ".xlsx"),
        ("before", "after"),
    ),
    "everything": Export(f"{_HERE}.everything_export:export_everything", (".xlsx",), ("names",)),
}


def take_in(
    project: "Project",
    what: str,
    source: Path,
    watch: Watch = unwatched,
    options: Mapping[str, str] | None = None,
) -> ImportReport:
    """Import the file `source` as `what`, a key of `IMPORTS`; raises ImportRefused.

    `watch` sees the reading, and may end it with nothing changed. `options` have been through
    `check_import`.
    """
    report = _found(IMPORTS[what])(project, source, watch, **(options or {}))
    assert isinstance(report, ImportReport), "every import tells what it did"
    return replace(report, remarks=(*report.remarks, *_sheets_remark(source)))


def _sheets_remark(source: Path) -> Iterator[str]:
    from bosaet_desktop.core.exchange.workbook_file import sheets_left_out

    names = sheets_left_out(source)
    if names:
        yield _("Sheets left out: {names}.").format(names=", ".join(names))


def check_import(what: str, options: Mapping[str, str]) -> None:
    """Refuse an option that `what`, a key of `IMPORTS`, does not have; raises InvalidInput."""
    _check_options(what, options, IMPORT_OPTIONS.get(what, ()))


def check_export(what: str, target: Path, options: Mapping[str, str]) -> None:
    """Refuse, before a project is opened for it, an export that cannot become anything.

    Raises InvalidInput for a suffix or an option that `what`, a key of `EXPORTS`, does not have,
    and FileTrouble for a target that is a folder or lies in none.
    """
    export = EXPORTS[what]
    if target.suffix.lower() not in export.suffixes:
        raise InvalidInput(
            _("“{what}” is written to a file that ends with {suffixes}.").format(
                what=what, suffixes=_either(export.suffixes)
            )
        )
    _check_options(what, options, export.options)
    check_place(target)


def check_place(target: Path) -> None:
    """Refuse a target that is a folder or lies in none; raises FileTrouble."""
    if target.is_dir():
        raise FileTrouble(_("“{name}” is a folder, not a file.").format(name=target.name))
    if not target.parent.is_dir():
        raise FileTrouble(_("There is no folder “{name}” to save in.").format(name=target.parent))


def write_out(
    project: "Project", what: str, target: Path, options: Mapping[str, str], language: str = ""
) -> bool:
    """Write `what` to `target` in `language`, the project's if empty; see `check_export`.

    `target` is whole afterwards, or as it was. Returns False if the project should have remembered
    what was written and can only be read. Raises InvalidInput for the value of an option.
    """
    from bosaet_desktop.core.queries.project import project_row

    check_export(what, target, options)
    with use_language(language or project_row(project).language):
        return _found(EXPORTS[what].function)(project, target, **options) is not False


def _check_options(what: str, options: Mapping[str, str], known: tuple[str, ...]) -> None:
    unknown = next((name for name in options if name not in known), None)
    if unknown is not None:
        raise InvalidInput(
            _("“{what}” has no option called {name}.").format(what=what, name=unknown)
        )


def _either(words: tuple[str, ...]) -> str:
    *most, last = words
    return _("{some} or {last}").format(some=", ".join(most), last=last) if most else last


def _found(function: str) -> Callable[..., Any]:  # Any: each call names its own arguments
    module, name = function.split(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found
