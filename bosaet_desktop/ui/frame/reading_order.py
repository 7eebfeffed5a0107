"""The order Tab goes in: as people read, also through what was put on a page later."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from bosaet_desktop.ui.widgets.laid_out import laid_out

# Row, column, and how many of each.
Place = tuple[int, int, int, int]


def put_in_reading_order(root: QWidget) -> None:
    """Chain what takes Tab in `root` as the layouts place it.

    Qt puts a new widget last in its window, wherever the page shows it.
    """
    for one, following in pairwise(list(stops(root))):
        QWidget.setTabOrder(one, following)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Return what takes Tab in `widget` as people read, itself first.

    Never by `nextInFocusChain`: what it returns becomes a part of the widget that was asked, for
    PySide, the window itself too; all its menus and layouts count as deleted once that widget is.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if not isinstance(widget, QAbstractItemView):
        for part in _parts(widget):
            if not part.isHidden():
                yield from stops(part)


def _parts(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        found = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        found = [widget.currentWidget()]
    elif isinstance(widget, QSplitter):
        found = [widget.widget(at) for at in range(widget.count())]
    else:
        found = [] if layout is None else list(_placed(layout))
    return [part for part in found if part is not None]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    found = laid_out(layout)
    if isinstance(layout, QGridLayout):
        found = sorted(found, key=lambda each: cast(Place, layout.getItemPosition(each[0]))[:2])
    for _at, part in found:
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _placed(part)
