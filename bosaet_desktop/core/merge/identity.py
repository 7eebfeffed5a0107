"""Villages and categories that both files made under one name become one row, on both sides."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bosaet_desktop.core.commands.wording import same_words
from bosaet_desktop.core.merge.relations import Form, Place, forms
from bosaet_desktop.core.storage.snapshot import Rows, Snapshot, StoredRow, Values

# What people know by name, and no two of which may be called the same.
NAMED = ("village", "category")

# By table and id, the id under which a row goes on.
Aliases: TypeAlias = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two files, its rows under the ids both agree on.

    `readdressed` are the rows that this changed, `replaced` the places they had before, if others.
    """

    snapshot: Snapshot
    readdressed: frozenset[Place] = frozenset()
    replaced: frozenset[Place] = frozenset()


def agreed(ours: Snapshot, theirs: Snapshot) -> tuple[Side, Side]:
    """Return both files with one id for what bears one name.

    The smaller id stands, so that either laptop comes to the same. Rows that share an id already
    are one whatever they are called.
    """
    our_aliases: dict[tuple[str, str], str] = {}
    their_aliases: dict[tuple[str, str], str] = {}
    for subject in NAMED:
        mine, others = _only_in(subject, ours, theirs), _only_in(subject, theirs, ours)
        for name in mine.keys() & others.keys():
            a, b = mine[name], others[name]
            aliases, loser = (our_aliases, a) if b < a else (their_aliases, b)
            aliases[subject, loser] = min(a, b)
    return _readdressed(ours, our_aliases), _readdressed(theirs, their_aliases)


def _only_in(subject: str, one: Snapshot, other: Snapshot) -> dict[str, str]:
    """Return the ids by name of rows that only `one` has."""
    found: dict[str, str] = {}
    form = forms()[subject]
    for key, row in sorted(one.rows[subject].items()):
        if key not in other.rows[subject]:
            found.setdefault(same_words(str(form.value(row.values, "name"))), str(key[0]))
    return found


def _readdressed(snapshot: Snapshot, aliases: Aliases) -> Side:
    if not aliases:
        return Side(snapshot)
    rows: Rows = {}
    touched: set[Place] = set()
    left: set[Place] = set()
    for subject, form in forms().items():
        rows[subject] = {}
        for key, row in snapshot.rows[subject].items():
            values = _values_under(aliases, subject, form, row.values)
            place = key if values is row.values else form.key_of(values)
            if values is not row.values:
                touched.add((subject, place))
            if place != key:
                left.add((subject, key))
            rows[subject][place] = StoredRow(values, row.stamp)
    here = Snapshot(snapshot.vector, rows, snapshot.tombstones)
    return Side(here, frozenset(touched), frozenset(left))


def _values_under(aliases: Aliases, subject: str, form: Form, values: Values) -> Values:
    """Return the values with ids replaced; the same object if there is none to replace."""
    named = [(each.at[0], each.target) for each in form.references if each.target in NAMED]
    if subject in NAMED:
        named.append((form.key_at[0], subject))
    for at, target in named:
        alias = aliases.get((target, values[at]))
        if alias is not None:
            values = (*values[:at], alias, *values[at + 1 :])
    return values
