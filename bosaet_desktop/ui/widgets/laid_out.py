"""What stands in a layout, asked without touching its items.

PySide keeps every item that `QLayout.itemAt` gave it for as long as the layout lives, also when Qt
has deleted the item together with its widget. A new item at the same place in memory is then taken
for the old one, and counts as deleted once the old layout goes: asked for its size, it ends the
program. So no layout of Qt's is asked for items here or anywhere else.
"""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget


def laid_out(layout: QLayout) -> Sequence[tuple[int, QWidget | QLayout]]:
    """Return the widgets and layouts in `layout`, each with its place in it, in that order.

    Spacers have places too, so these may leave numbers out.
    """
    holder = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    widgets = holder.findChildren(QWidget, options=direct) if holder is not None else ()
    parts: chain[QObject] = chain(widgets, layout.children())
    placed = [(layout.indexOf(part), part) for part in parts if isinstance(part, QWidget | QLayout)]
    return sorted((pair for pair in placed if pair[0] >= 0), key=lambda pair: pair[0])
