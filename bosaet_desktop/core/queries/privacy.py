"""Everything the file holds on one person."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, FromClause, String, Table, Text, or_, select

from bosaet_desktop.core.analysis.known_names import naming
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.base import AnyColumn
from bosaet_desktop.core.model.cooperation import commitment, group_member, working_group
from bosaet_desktop.core.model.idea import idea
from bosaet_desktop.core.model.initiative import initiative
from bosaet_desktop.core.model.involvement import activity
from bosaet_desktop.core.model.person import contact
from bosaet_desktop.core.model.plan import action_plan, plan_helper, plan_step, role_change
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.project import workshop
from bosaet_desktop.core.model.stakeholder import attendance, stakeholder
from bosaet_desktop.core.model.tables import undoable_tables
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.attention import attention_by_theme
from bosaet_desktop.core.queries.person import people
from bosaet_desktop.core.rows.person import Person
from bosaet_desktop.core.rows.privacy import Bond, Mention, PersonFile, Tie
from bosaet_desktop.core.text import danish_key

# Every column that names a person, with what it means and the column that says what it is about.
TIES: Mapping[AnyColumn, tuple[Tie, AnyColumn]] = {
    idea.c.proposer_id: (Tie.PROPOSED, idea.c.text),
    action_plan.c.anchor_id: (Tie.COORDINATES, initiative.c.title),
    action_plan.c.contact_id: (Tie.CONTACT, initiative.c.title),
    plan_helper.c.person_id: (Tie.HELPS, initiative.c.title),
    activity.c.anchor_id: (Tie.ANCHORS, activity.c.title),
    stakeholder.c.person_id: (Tie.REPRESENTS, stakeholder.c.name),
    attention_point.c.owner_id: (Tie.OWNS, attention_point.c.key),
    project_table.c.contact_id: (Tie.MUNICIPAL_CONTACT, project_table.c.title),
    attendance.c.person_id: (Tie.CAME, attendance.c.workshop_number),
    workshop.c.chair_id: (Tie.CHAIRS, workshop.c.number),
    workshop.c.typist_id: (Tie.TYPES, workshop.c.number),
    workshop.c.keeper_id: (Tie.KEEPS_SHEETS, workshop.c.number),
    plan_step.c.responsible_id: (Tie.RESPONSIBLE, plan_step.c.title),
    role_change.c.person_id: (Tie.HAD_ROLE, initiative.c.title),
    working_group.c.lead_id: (Tie.LEADS_GROUP, working_group.c.name),
    group_member.c.person_id: (Tie.IN_GROUP, working_group.c.name),
    commitment.c.person_id: (Tie.PROMISED, commitment.c.text),
}
# The column by which a row leads to what it is about, where that stands in another table.
_NAMED_BY: Mapping[str, str] = {"initiative": "initiative_id", "working_group": "group_id"}
_ORDER = list(Tie)


def person_file(project: Project, person_id: str) -> PersonFile | None:
    """Return everything on a person, None for somebody who is not there."""
    found = next((each for each in people(project) if each.id == person_id), None)
    if found is None:
        return None
    return PersonFile(found, tuple(_bonds(project, person_id)), mentions(project, found))


def mentions(project: Project, of: Person) -> tuple[Mention, ...]:
    """Return the texts outside the list of people that hold the name, e-mail or phone number.

    As `analysis.known_names` finds them; whoever is to be forgotten is looked for in small letters
    too where the name is one word.
    """
    pattern = naming([of.name], [of.phone], [of.email])
    if pattern is None:
        return ()
    pattern = re.compile(pattern.pattern, re.IGNORECASE)
    found: list[Mention] = []
    for table in undoable_tables():
        if table is not contact:
            found += _found_in(project, table, pattern)
    return tuple(each for each in found if not _is_entry(each, of))


def named(project: Project, name: str) -> tuple[Person, ...]:
    """Return the people of that name, or with that id; capitals make no difference."""
    wanted = danish_key(name)[0]
    return tuple(
        each for each in people(project) if name == each.id or wanted == danish_key(each.name)[0]
    )


def _is_entry(mention: Mention, of: Person) -> bool:
    """Tell whether a text is the person's own entry, or the name of somebody called the same."""
    return mention.subject == "person" and (mention.key == (of.id,) or mention.column == "name")


def _bonds(project: Project, person_id: str) -> Iterator[Bond]:
    for column, (tie, about) in sorted(TIES.items(), key=lambda each: _ORDER.index(each[1][0])):
        condition = [column == person_id]
        if column.table is attendance:
            condition.append(attendance.c.came)
        rows = project.fetch(select(about).select_from(_joined(column, about)).where(*condition))
        told = [str(row[0]) for row in rows]
        if tie is Tie.OWNS and told:
            told = _wordings(project, told)
        yield from (Bond(tie, each) for each in sorted(told))


def _wordings(project: Project, keys: Sequence[str]) -> list[str]:
    """Return what the attention points with these keys ask."""
    themes = attention_by_theme(project)
    worded = {point.key: point.text for theme in themes for point in theme.points}
    return [worded.get(key, key) for key in keys]


def _joined(column: AnyColumn, about: AnyColumn) -> FromClause:
    if about.table is column.table:
        return column.table
    here = column.table.c[_NAMED_BY[about.table.name]]
    return column.table.join(about.table, here == about.table.c.id)


def _found_in(project: Project, table: Table, pattern: re.Pattern[str]) -> Iterator[Mention]:
    keys = list(table.primary_key.columns)
    texts = [each for each in table.columns if _is_free_text(each)]
    if not texts:
        return
    rows = project.fetch(select(*keys, *texts).where(or_(*(each != "" for each in texts))))
    for row in rows:
        key = tuple(row[: len(keys)])
        for column, text in zip(texts, row[len(keys) :], strict=True):
            if text and pattern.search(text):
                yield Mention(table.name, key, column.name, text)


def _is_free_text(column: Column[Any]) -> bool:  # Any: of whatever it holds
    """Keys and words of a fixed list are strings of a given length; what people write is not."""
    written = isinstance(column.type, Text) or column.name == "name"
    return isinstance(column.type, String) and written and not column.foreign_keys
