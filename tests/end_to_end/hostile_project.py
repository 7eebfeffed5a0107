"""The sample with something hostile in every text that people can write."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import String, Table, Text, select, update

from bosaet_desktop.core.model.base import AnyColumn
from bosaet_desktop.core.model.tables import undoable_tables
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.storage.row_rules import rows_are_sound
from bosaet_desktop.core.text import clean

HOSTILE = (
    "<b>", "<para", "</para>", "&amp;", "&", "&#65;", "=1+1", "+45 12 34 56 78", "@x", "-2+3",
    "a\tb", "a\nb", "g\u202egnp.exe", "a\x0bb", "👩‍👩‍👧", "🏳️‍🌈 fest", "سلام عليكم", "שלום",
    "a\u0301\u0327\u0316x", "%s {name}", "{0} {}", "%(x)d", '"quoted"', "'single'", "“krøllet”",
    "; , |", "\\n \\", "../../etc", "C:\\x", "<font color=red>x</font>", "<br/>", "<img src='x'/>",
    "<a href='http://x'>y</a>", "]]>", "<!-- c -->", "<?xml?>", "${x}", "{{x}}", "$\\frac{1}{2}$",
    "# head", "* star", "_under_", "`tick`", "~", "^", "æøå ÆØÅ", "Ǻǽ", "ﬁ ligature", "½ ² ³",
    "€ £ ¥", "漢字", "ไทย", "हिन्दी", "\u00a0nb\u00a0", "a\u200bb", "\ufeffbom", "line\u2028sep",
    "NULL", "true", "1e5", "0012", "12/3", "31-12", "DROP TABLE x; --", "-", "—", "<", ">",
    "x" * 90, "W" * 60, "long " * 14,
)  # fmt: skip
# Names of pages, papers and kinds: no text of anybody's.
_KEYS = {
    "scoring_round.tie_rule",
    "agenda_item.page",
    "agenda_item.paper",
    "attention_point.theme",
    "stakeholder.kind",
    "contact.email",
}
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Written:
    """What was written where; `mark` stands in it and in nothing else."""

    mark: str
    place: str
    words: str


def make_hostile(project: Project) -> dict[str, Written]:
    """Write over every text that there is; return what was written by its mark."""
    written: dict[str, Written] = {}
    with project.change("Hostile") as connection:
        for table, column in _texts():
            keys = list(table.primary_key.columns)
            for row in connection.execute(select(*keys).order_by(*keys)).all():
                sign, mark = HOSTILE[len(written) % len(HOSTILE)], f"Q{len(written):05d}Z"
                words = clean(f"{sign} {mark} {sign}", multiline=column.name in ("note", "answer"))
                if len(words) > _LONGEST:
                    words = clean(f"{mark} {sign}")
                written[mark] = Written(mark, f"{table.name}.{column.name}", words)
                here = [key == value for key, value in zip(keys, row, strict=True)]
                connection.execute(update(table).where(*here).values({column.name: words}))
    assert rows_are_sound(project.store.driver)
    return written


def _texts() -> Iterator[tuple[Table, AnyColumn]]:
    for table in undoable_tables():
        yield from ((table, each) for each in table.columns if _is_written(table, each))


def _is_written(table: Table, column: AnyColumn) -> bool:
    if not isinstance(column.type, String) or column.foreign_keys or column.primary_key:
        return False
    free = isinstance(column.type, Text) or column.name == "name"
    return free and f"{table.name}.{column.name}" not in _KEYS
