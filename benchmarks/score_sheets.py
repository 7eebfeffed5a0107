"""Measures score sheets: milliseconds, bytes and memory a page, for 100 and 1,000 sheets.

Run from the root: python -m benchmarks.score_sheets. The budget is 1.2 ms and 2 KB a page.
"""

import io
import time
import tracemalloc

from bosaet_desktop.core.analysis.sheet_layout import sheet_layout
from bosaet_desktop.core.charts.fonts import register_fonts, width_in_mm
from bosaet_desktop.core.paper.score_sheets import score_sheets
from bosaet_desktop.core.rows.sheet_layout import (
    SheetInitiative,
    SheetLayout,
    SheetPlan,
    SheetQuestion,
    SheetVillage,
)

QUESTIONS = (
    ("impact", "Gør det en forskel?"),
    ("feasibility", "Er det håndterbart for os?"),
    ("desire", "Har vi lyst til det?"),
)
VILLAGES = ("Barde", "Vorgod", "Fjelstervang", "Videbæk", "Troldhede")


def plan(initiatives: int = 12) -> SheetPlan:
    """Return a plan like the sample project's: 1-5, two blank rows, five villages."""
    return SheetPlan(
        project_code="VORG",
        project_title="Vorgod-egnen",
        heading="Hvad skal vi begynde med?",
        initiatives=tuple(
            SheetInitiative(str(n), f"Fælles høstfest nummer {n}") for n in range(initiatives)
        ),
        questions=tuple(
            SheetQuestion(n, role, wording, role)
            for n, (role, wording) in enumerate(QUESTIONS, start=1)
        ),
        lowest=1,
        highest=5,
        lowest_meaning="slet ikke",
        highest_meaning="i meget høj grad",
        villages=tuple(SheetVillage(name, name) for name in VILLAGES),
        blank_rows=2,
    )


def measure(layout: SheetLayout, sheets: int) -> tuple[float, float, float]:
    """Return milliseconds, bytes and peak memory in KB, each a page."""
    stream = io.BytesIO()
    start = time.perf_counter()
    score_sheets(stream, layout, range(1, sheets + 1))
    took = time.perf_counter() - start
    tracemalloc.start()
    score_sheets(io.BytesIO(), layout, range(1, sheets + 1))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    pages = sheets * len(layout.pages)
    return took * 1000 / pages, len(stream.getvalue()) / pages, peak / 1024 / pages


def main() -> None:
    """Print the measurements, and how long a layout takes."""
    register_fonts()
    score_sheets(io.BytesIO(), sheet_layout(plan(), width_in_mm), [1])
    start = time.perf_counter()
    layout = sheet_layout(plan(), width_in_mm)
    print(f"layout of {len(layout.pages)} page: {(time.perf_counter() - start) * 1000:.1f} ms")
    for sheets in (100, 1000):
        took, size, peak = measure(layout, sheets)
        print(f"{sheets} sheets, a page: {took:.2f} ms, {size:.0f} bytes, peak {peak:.1f} KB")


if __name__ == "__main__":
    main()
