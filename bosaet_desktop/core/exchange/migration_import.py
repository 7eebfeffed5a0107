"""Facts from a file into the project: net moves, and how many live where, in one change."""

from collections.abc import Sequence
from pathlib import Path

from bosaet_desktop.core.commands.fact import add_table
from bosaet_desktop.core.errors import ImportRefused, InvalidInput
from bosaet_desktop.core.exchange.facts_file import FactsFile, read_facts
from bosaet_desktop.core.exchange.table_file import refuse_file
from bosaet_desktop.core.formatting import integer
from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.i18n import N_, _, ngettext, use_language
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.project import project_row
from bosaet_desktop.core.rows.exchange import ImportReport, Watch, unwatched
from bosaet_desktop.core.rows.fact_import import FactProblem, FactsChoice, FactsSeen, NewTable
from bosaet_desktop.core.terms.fact import FactKind

MOST_PROBLEMS = 3
_MOST_NAMED = 5


def import_migration(
    project: Project, source: Path, watch: Watch = unwatched, *, area: str = "", period: str = ""
) -> ImportReport:
    """Add the net moves in the file `source`, a table for each period, in one change.

    `area` and `period` name those to take, several parted by ";"; all by default. Flows and ages
    are kept for the areas named, else for the project's municipality. Raises ImportRefused with
    nothing changed.
    """
    return _import(project, source, watch, FactKind.MIGRATION, _choice(area, period))


def import_population(
    project: Project, source: Path, watch: Watch = unwatched, *, area: str = "", period: str = ""
) -> ImportReport:
    """Add how many live in each area, one table for all periods; as `import_migration` else."""
    return _import(project, source, watch, FactKind.POPULATION, _choice(area, period))


def take_facts(
    project: Project, facts: FactsFile, choice: FactsChoice, what: str = "migration"
) -> ImportReport:
    """Add the tables chosen of a file that was read, in one change, and tell what was done.

    What stays in the project, as the title of a table without one, is in the project's language.
    Raises ImportRefused, with nothing changed, where rows cannot be read and are not left out,
    and where nothing is left to import.
    """
    seen = facts.seen
    if seen.problems and not choice.without_problems:
        raise refuse_problems(seen.problems)
    _refuse_unknown(seen, choice)
    with use_language(project_row(project).language):
        tables = facts.tables(choice, own_municipality(project))
    if not tables:
        raise refuse_file(_("There are no figures in the table for what was chosen."))
    _add(project, tables)
    return ImportReport(
        what, sum(table.size for table in tables), _columns(facts), remarks=remarks(seen)
    )


def refuse_other_tables(facts: FactsFile) -> None:
    """Refuse a file that tells nothing we keep; raises ImportRefused."""
    if not facts.seen.kinds:
        raise _wrong_kind(facts.seen, FactKind.MIGRATION)


def own_municipality(project: Project) -> str:
    """Return the name of the municipality the project belongs to, empty if it is not chosen."""
    code = project_row(project).municipality_code
    return next((each.name for each in municipalities() if each.code == code), "")


def refuse_problems(problems: Sequence[FactProblem]) -> ImportRefused:
    """Return the error naming the first rows that cannot be read, and how many more there are."""
    told = " ".join(problem_sentence(each) for each in problems[:MOST_PROBLEMS])
    more = len(problems) - MOST_PROBLEMS
    if more > 0:
        count = ngettext("{n} more like it.", "{n} more like these.", more).format(n=more)
        told = f"{told} {count}"
    return refuse_file(told, _("Mend the rows in the file, or leave them out of it."))


def problem_sentence(problem: FactProblem) -> str:
    """Return a problem with its line, and with the name of the file inside a zip."""
    told = _("Line {line}: {problem}").format(line=problem.line, problem=problem.text)
    return f"{problem.file}: {told}" if problem.file else told


def remarks(seen: FactsSeen) -> tuple[str, ...]:
    """Return in finished sentences what was left out, added up, or missing."""
    told = []
    for row in seen.totals[:1] if len(seen.totals) == 1 else ():
        words = _("“{row}” is the sum of other rows and was left out.")
        told.append(words.format(row=row))
    if len(seen.totals) > 1:
        words = _("Left out, since other rows hold the same people: {names}.")
        told.append(words.format(names=_few(seen.totals)))
    if seen.left_out and seen.periods:
        told.append(_("Not taken in: {names}.").format(names=_few(seen.left_out)))
    if seen.added_up:
        told.append(_("Added up: {names}.").format(names=_few(seen.added_up)))
    if seen.missing:
        words = ngettext(
            "{n} figure is missing in the file and stays unknown.",
            "{n} figures are missing in the file and stay unknown.",
            seen.missing,
        )
        told.append(words.format(n=integer(seen.missing)))
    if seen.files_left_out:
        told.append(_("Files left out: {names}.").format(names=_few(seen.files_left_out)))
    return tuple(told)


def _import(
    project: Project, source: Path, watch: Watch, kind: FactKind, choice: FactsChoice
) -> ImportReport:
    facts = read_facts(source, watch)
    seen = facts.seen
    if seen.problems:
        raise refuse_problems(seen.problems)
    if kind not in seen.kinds:
        raise _wrong_kind(seen, kind)
    chosen = FactsChoice((kind,), choice.areas, choice.periods)
    return take_facts(project, facts, chosen, kind.value)


def _choice(area: str, period: str) -> FactsChoice:
    return FactsChoice((), _parted(area), _parted(period))


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(";") if name.strip())


def _refuse_unknown(seen: FactsSeen, choice: FactsChoice) -> None:
    for wanted, there in ((choice.areas, seen.areas), (choice.periods, seen.periods)):
        missing = next((name for name in wanted if name not in there), None)
        if missing is not None:
            raise refuse_file(
                _("There is no “{name}” in the file.").format(name=missing),
                _("There is: {names}.").format(names=_few(there)),
            )


def _wrong_kind(seen: FactsSeen, wanted: FactKind) -> ImportRefused:
    if FactKind.POPULATION in seen.kinds and wanted is FactKind.MIGRATION:
        return refuse_file(
            _("The table tells how many live where, and nothing of moves."),
            _("Import it as population."),
        )
    if FactKind.MIGRATION in seen.kinds:
        return refuse_file(
            _("The table tells who moves, and not how many live where."),
            _("Import it as net moves."),
        )
    return refuse_file(
        _("“{title}” tells neither who moves nor how many live where.").format(title=seen.title)
        if seen.title
        else _("The table tells neither who moves nor how many live where.")
    )


def _columns(facts: FactsFile) -> tuple[str, ...]:
    return () if facts.seen.periods else facts.seen.left_out


def _few(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    listed = ", ".join(names[:_MOST_NAMED])
    if more <= 0:
        return listed
    return ngettext("{names} and {n} more", "{names} and {n} more", more).format(
        names=listed, n=more
    )


def _add(project: Project, tables: Sequence[NewTable]) -> None:
    try:
        with project.change(N_("Import figures")):
            for each in tables:
                add_table(
                    project,
                    each.heading,
                    each.areas,
                    each.flows,
                    each.ages,
                    each.populations,
                    each.figures,
                )
    except InvalidInput as error:
        raise ImportRefused(str(error), safe=_("Nothing was imported."), todo=error.todo) from error
