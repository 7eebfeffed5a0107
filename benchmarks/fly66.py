"""Measures importing a whole year of FLY66 as downloaded: a zip of twenty files, with litter.

Run from the root: python -m benchmarks.fly66. Two million figures must come in with less than
400 MB of memory, and Ringkøbing-Skjern's moves must be what the generator put there.
"""

import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from bosaet_desktop.core.commands.project import create_project
from bosaet_desktop.core.exchange.migration_import import import_migration
from bosaet_desktop.core.guide.municipalities import municipalities
from bosaet_desktop.core.queries.fact import ages, fact_rows, flows, latest_table
from bosaet_desktop.core.rows.project import NewProject

OURS, OUR_CODE = "Ringkøbing-Skjern", "760"
CAME, WENT = 1_837, 2_567
SEXES = ("Mænd", "Kvinder")
DECADES = tuple(range(0, 100, 10))
CHRISTIANSO = "Christiansø"
MOST_MIB = 400


def names() -> tuple[str, ...]:
    """Return the 99 areas of the table."""
    return (*(each.name for each in municipalities()), CHRISTIANSO)


def spread(people: int, cells: int) -> Iterator[int]:
    """Yield whole numbers, one for each cell, that add up to `people`."""
    for number in range(cells):
        yield people * (number + 1) // cells - people * number // cells


def write_year(target: Path) -> None:
    """Write the zip: two sexes, ten decades of ages, 99 x 99 pairs and ten figures in each row."""
    areas = names()
    cells = (len(areas) - 1) * len(SEXES) * 100
    came, went = spread(CAME, cells), spread(WENT, cells)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("fly66/", b"")
        parts.writestr("__MACOSX/fly66/._one.csv", b"\x00\x05\x16")
        parts.writestr("fly66/.DS_Store", b"\x00\x00\x00\x01Bud1")
        parts.writestr("fly66/readme.txt", "Hentet fra statistikbanken.dk/FLY66")
        for sex in SEXES:
            for decade in DECADES:
                text = "".join(_rows(sex, areas, came, went))
                name = f"fly66/fly66_2024_{sex.lower()}_{decade}-{decade + 9}.csv"
                parts.writestr(name, text.encode("latin-1"))


def _rows(
    sex: str, areas: tuple[str, ...], came: Iterator[int], went: Iterator[int]
) -> Iterator[str]:
    for to in areas:
        for from_ in areas:
            if to == from_:
                # People who move within an area are in the table, and none of our business.
                figures = [77] * 10
            elif OURS in (to, from_):
                coming = came if to == OURS else went
                figures = [next(coming) for _column in range(10)]
            else:
                figures = [(len(to) * len(from_) + column) % 7 for column in range(10)]
            told = ";".join(map(str, figures))
            yield f'"{sex}";"2024";"Til {to}";"Fra {from_}";{told}\r\n'


def main() -> None:
    """Print the answer, the seconds, and the most memory the process ever had."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "fly66_2024.zip"
        write_year(source)
        project = create_project(
            Path(place) / "p.bosaet", NewProject("Benchmark", municipality_code=OUR_CODE)
        )
        began = time.perf_counter()
        report = import_migration(project, source)
        seconds = time.perf_counter() - began
        table = latest_table(project)
        assert table is not None
        [ours] = [row.figures for row in fact_rows(project, table.id) if row.figures.area == OURS]
        found = len(flows(project, table.id)), len(ages(project, table.id))
        project.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{OURS}: in {ours.moved_in}, out {ours.moved_out}, net {ours.net}")
    print(f"{report.taken} areas, {found[0]} flows, {found[1]} ages: {'; '.join(report.remarks)}")
    print(f"seconds {seconds:6.2f}   peak {peak:6.0f} MiB (at most {MOST_MIB})")
    is_right = (ours.moved_in, ours.moved_out) == (CAME, WENT)
    sys.exit(0 if is_right and peak < MOST_MIB else 1)


if __name__ == "__main__":
    main()
