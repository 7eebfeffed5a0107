"""A score sheet's layout as JSON: frozen in the project file, exported for readers of sheets."""

from dataclasses import asdict, replace
from typing import Any

from bosaet_desktop.core.rows.sheet_layout import (
    Area,
    Box,
    CodePlace,
    NumberPlace,
    Rule,
    SheetCell,
    SheetLayout,
    SheetPage,
    SheetRow,
    TextBox,
    VillageBox,
)

FORMAT = 1

Json = dict[str, Any]  # Any: whatever JSON may hold


def layout_json(layout: SheetLayout) -> Json:
    """Return `layout` as JSON values; `layout_from_json` gives an equal layout back.

    Millimetres from the top left corner. `page_mm` [width, height]; `box_mm`; `cells`, each
    with id, row, row_number, question, dim, page and `boxes` with value and `centre` [x, y];
    `villages`, by their x and y; `fiducials` as centres and `codes` as top left corners with the
    corner's letter; `logo` as a rectangle or null; `pages` with what else is drawn.
    """
    parts = asdict(layout)
    pages = parts.pop("pages")
    flat = {
        name: [{**each, "page": page["number"]} for page in pages for each in page.pop(name)]
        for name in ("cells", "villages")
    }
    for box in (box for cell in flat["cells"] for box in cell["boxes"]):
        box["centre"] = (box["x"], box["y"])
    everything = {"format": FORMAT, **parts, **flat, "pages": pages}
    return {name: _listed(value) for name, value in everything.items()}


def _listed(value: Any) -> Any:  # Any: JSON in, JSON out
    """Return `value` with lists for tuples, as it looks after a trip through a file."""
    if isinstance(value, dict):
        return {key: _listed(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_listed(each) for each in value]
    return value


def layout_from_json(stored: Json) -> SheetLayout:
    """Return the layout that `layout_json` was given.

    Raises ValueError for a format of another version.
    """
    if stored["format"] != FORMAT:
        raise ValueError(stored["format"])
    number = stored["number"]
    # Sheets printed before there were logos have no place for one.
    logo = stored.get("logo")
    plain = (
        "project_code", "project_title", "language", "mode", "orientation", "box_mm", "line_mm",
        "fiducial_mm", "code_mm", "codes_printed",
    )  # fmt: skip
    return SheetLayout(
        **{name: stored[name] for name in plain},
        page_mm=(stored["page_mm"][0], stored["page_mm"][1]),
        fiducials=tuple((x, y) for x, y in stored["fiducials"]),
        codes=tuple(CodePlace(**each) for each in stored["codes"]),
        number=NumberPlace(**number) if number else None,
        pages=tuple(_page(page, stored) for page in stored["pages"]),
        logo=Area(**logo) if logo else None,
    )


def _page(page: Json, stored: Json) -> SheetPage:
    number = page["number"]
    return SheetPage(
        number=number,
        rows=tuple(SheetRow(**each) for each in page["rows"]),
        cells=tuple(_cell(each) for each in stored["cells"] if each["page"] == number),
        villages=tuple(
            VillageBox(each["village_id"], each["name"], each["x"], each["y"])
            for each in stored["villages"]
            if each["page"] == number
        ),
        texts=tuple(_text(each) for each in page["texts"]),
        rules=tuple(Rule(**each) for each in page["rules"]),
        bands=tuple(Area(**each) for each in page["bands"]),
        fields=tuple(Area(**each) for each in page["fields"]),
    )


def _cell(cell: Json) -> SheetCell:
    fields = {name: value for name, value in cell.items() if name not in ("page", "boxes")}
    boxes = tuple(Box(box["value"], box["x"], box["y"]) for box in cell["boxes"])
    return SheetCell(**fields, boxes=boxes)


def _text(text: Json) -> TextBox:
    return replace(TextBox(**text), lines=tuple(text["lines"]))
