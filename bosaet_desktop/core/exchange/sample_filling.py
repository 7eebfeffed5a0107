"""The content of a sample, table after table, into the tables of a new project."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, insert, select, update

from bosaet_desktop.core.exchange.sample_agreed import add_agreed
from bosaet_desktop.core.exchange.sample_involvement import fill_involvement
from bosaet_desktop.core.exchange.sample_place import Known, fill_place
from bosaet_desktop.core.exchange.sample_register import add_register
from bosaet_desktop.core.exchange.sample_round import fill_round
from bosaet_desktop.core.exchange.sample_rows import add_rows
from bosaet_desktop.core.exchange.sample_survey import add_survey
from bosaet_desktop.core.model.attention import attention_point
from bosaet_desktop.core.model.base import new_id
from bosaet_desktop.core.model.decision import decision
from bosaet_desktop.core.model.fact import fact_table, migration_row
from bosaet_desktop.core.model.follow_up import backing_count, check_in
from bosaet_desktop.core.model.idea import category, idea, idea_cluster
from bosaet_desktop.core.model.initiative import initiative, initiative_idea, initiative_village
from bosaet_desktop.core.model.involvement import message, target_group
from bosaet_desktop.core.model.person import person
from bosaet_desktop.core.model.plan import action_plan, plan_helper
from bosaet_desktop.core.model.project import project as project_table
from bosaet_desktop.core.model.scoring import (
    FIRST_ROUND,
)
from bosaet_desktop.core.model.segment import segment
from bosaet_desktop.core.model.village import village
from bosaet_desktop.core.terms.decision import DecisionKind

# Any: the sample is our own JSON, whose shape tests/core/test_sample_content.py holds.
Content: TypeAlias = Mapping[str, Any]
Row: TypeAlias = dict[str, Any]

# What only some of the initiatives tell.
_UNSAID: Row = {"influence": None, "level_now": None, "level_intended": None}


class Filling:
    """Puts the content in, table after table, keeping the keys that later tables refer to."""

    def __init__(self, connection: Connection, content: Content) -> None:
        self._connection = connection
        self._content = content

    def fill(self) -> None:
        """Write everything; references in the content are places in its lists.

        A sample of planning alone has no marks, and nothing that leads up to them.
        """
        self._villages = self._add(village, self._content["villages"], drop=("parish",))
        self._people = self._add(person, self._people_rows())
        self._describe()
        if "round" in self._content:
            self._add_evenings()
        segments = self._connection.scalars(select(segment.c.id).order_by(segment.c.position))
        fill_involvement(
            self._connection, self._content["involvement"], self._people, segments.all()
        )
        if "rows" in self._content:
            add_rows(self._connection, self._content["rows"], self._known())

    def _known(self) -> Mapping[str, Sequence[str]]:
        """Return the ids of what rows may name by its place in the sample."""
        ordered = {
            table.name: self._connection.scalars(select(table.c.id).order_by(table.c.position))
            for table in (fact_table, segment, target_group, message)
        }
        return {name: list(keys) for name, keys in ordered.items()} | {
            "person": self._people,
            "village": self._villages,
            "idea": self._ideas,
            "initiative": self._initiatives,
        }

    def _add_evenings(self) -> None:
        self._add_facts()
        self._add_board()
        self._add_initiatives()
        self._add_place()
        add_agreed(self._connection, self._content["agreed"])
        add_register(self._connection, self._content["register"], self._people)
        surveys = [self._content["baseline"], *self._content["later_surveys"]]
        for number, told in enumerate(surveys, start=1):
            add_survey(self._connection, told, self._villages, number)
        fill_round(self._connection, self._content, self._initiatives, self._villages)
        self._add_outcome()

    def _add(self, table: Table, rows: Sequence[Content], drop: Sequence[str] = ()) -> list[str]:
        keys = [new_id() for _row in rows]
        filled = [
            {k: v for k, v in row.items() if k not in drop} | {"id": key} | _place(table, place)
            for place, (key, row) in enumerate(zip(keys, rows, strict=True))
        ]
        self._connection.execute(insert(table), filled)
        return keys

    def _people_rows(self) -> list[Row]:
        return [
            _without(each, "village") | {"village_id": _pick(self._villages, each["village"])}
            for each in self._content["people"]
        ]

    def _describe(self) -> None:
        about = self._content["project"]
        named = ("challenge", "purpose", "horizon", "limits", "tonights_question")
        self._connection.execute(
            update(project_table).values(
                **{name: about[name] for name in named},
                contact_id=self._people[about["contact"]],
                retention_date=_day(about["retention_date"]),
                sample=True,
            )
        )
        workshops = {"workshop": self._content["workshops"]}
        add_rows(self._connection, workshops, {"person": self._people})
        self._connection.execute(insert(attention_point), self._attention_rows())

    def _attention_rows(self) -> list[Row]:
        """Return the points; only one of the project's own holds its words and its theme."""
        return [
            _without(each, "owner")
            | {
                "owner_id": _pick(self._people, each.get("owner")),
                "wording": each.get("wording", ""),
                "theme": each["theme"] if "wording" in each else "",
            }
            for each in self._content["attention"]
        ]

    def _add_facts(self) -> None:
        facts = _without(self._content["migration"], "areas", "covers_all_areas")
        facts["covers_all"] = self._content["migration"]["covers_all_areas"]
        self._tables = self._add(fact_table, [facts])
        [table_id] = self._tables
        areas = self._content["migration"]["areas"]
        self._add(migration_row, [each | {"table_id": table_id} for each in areas])

    def _add_board(self) -> None:
        self._connection.execute(category.delete())
        names = [{"name": each["name"]} for each in self._content["categories"]]
        self._categories = self._add(category, names)
        clusters = self._content["clusters"]
        home = {place: each for each, group in enumerate(clusters) for place in group["ideas"]}
        groups = [
            _without(each, "ideas", "category")
            | {"category_id": self._categories[each["category"]]}
            for each in clusters
        ]
        self._clusters = self._add(idea_cluster, groups)
        self._ideas = self._add(
            idea,
            [
                {
                    "original": each["text"],
                    "text": each["text"],
                    "village_id": _pick(self._villages, each["village"]),
                    "category_id": self._categories[each["category"]],
                    "cluster_id": _pick(self._clusters, home.get(place)),
                    "table_number": each["table"],
                }
                for place, each in enumerate(self._content["ideas"])
            ],
        )
        self._say_again()

    def _say_again(self) -> None:
        for key, each in zip(self._ideas, self._content["ideas"], strict=True):
            if "same_as" in each:
                behind = update(idea).where(idea.c.id == key)
                front = self._ideas[each["same_as"]]
                self._connection.execute(behind.values(duplicate_of_id=front))

    def _add_initiatives(self) -> None:
        listed = self._content["initiatives"]
        chosen = self._content["decision"]["chosen"]
        self._initiatives = self._add(
            initiative,
            [
                _UNSAID
                | _without(each, "villages", "ideas", "category")
                | {
                    "category_id": self._categories[each["category"]],
                    "status": each.get("status", "chosen" if place in chosen else "proposed"),
                }
                for place, each in enumerate(listed)
            ],
        )
        for table, name, column, keys in (
            (initiative_village, "villages", "village_id", self._villages),
            (initiative_idea, "ideas", "idea_id", self._ideas),
        ):
            rows = [
                {"initiative_id": key, column: keys[place]}
                for key, each in zip(self._initiatives, listed, strict=True)
                for place in each[name]
            ]
            self._connection.execute(insert(table), rows)

    def _add_place(self) -> None:
        known = Known(self._villages, self._tables, self._initiatives)
        fill_place(self._connection, self._content, known)

    def _add_outcome(self) -> None:
        made = self._content["decision"]
        made_on = {"round_number": FIRST_ROUND, "decided_on": _day(made["decided_on"])}
        rule = {"kind": DecisionKind.AGREED_RULE, "text": made["rule"]}
        choice = {name: made[name] for name in ("text", "reason", "present")}
        for row in (rule, choice | {"kind": DecisionKind.CHOICE}):
            self._add(decision, [made_on | row])
        add_rows(self._connection, {"stage": self._content["stages"]}, {})
        for plan in self._content["plan"]:
            self._add_plan(plan)
        asked = self._content["follow_up"]
        keys = self._add(
            check_in,
            [
                _without(each, "initiative", "counts")
                | {
                    "initiative_id": self._initiatives[each["initiative"]],
                    "held_on": _day(each["held_on"]),
                    "next_date": _day(each["next_date"]),
                }
                for each in asked
            ],
        )
        counts = [
            {"check_in_id": key, "value": mark, "people": people}
            for key, each in zip(keys, asked, strict=True)
            for mark, people in enumerate(each["counts"], start=1)
            if people
        ]
        self._connection.execute(insert(backing_count), counts)

    def _add_plan(self, plan: Content) -> None:
        key = self._initiatives[plan["initiative"]]
        row = _without(plan, "initiative", "anchor", "contact", "helpers") | {
            "initiative_id": key,
            "anchor_id": self._people[plan["anchor"]],
            "contact_id": self._people[plan["contact"]],
            "first_step_date": _day(plan["first_step_date"]),
        }
        self._connection.execute(insert(action_plan).values(**row))
        self._connection.execute(
            insert(plan_helper),
            [{"initiative_id": key, "person_id": self._people[p]} for p in plan["helpers"]],
        )


def _place(table: Table, place: int) -> Row:
    return {"position": place} if "position" in table.c else {}


def _pick(keys: Sequence[str], place: int | None) -> str | None:
    return None if place is None else keys[place]


def _without(row: Content, *names: str) -> Row:
    return {name: value for name, value in row.items() if name not in names}


def _day(text: str) -> date:
    return date.fromisoformat(text)
