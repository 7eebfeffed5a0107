"""What can be done with the categories that head the columns."""

from PySide6.QtWidgets import QMenu, QWidget

from bosaet_desktop.core.commands.category import (
    add_category,
    delete_category,
    rename_category,
    reorder_categories,
)
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.project import Project
from bosaet_desktop.core.queries.category import categories
from bosaet_desktop.ui.what_do_we_want.line_dialog import LineDialog
from bosaet_desktop.ui.what_do_we_want.menu_entry import entry
from bosaet_desktop.ui.widgets.menu_letters import lettered


def category_menu(parent: QWidget, project: Project, category_id: str) -> QMenu:
    """Return the menu of one category."""
    menu, order = QMenu(parent), [each.id for each in categories(project)]
    place = order.index(category_id)
    entry(menu, _("Rename …"), lambda: ask_for_name(parent, project, category_id))
    entry(menu, _("Move left"), lambda: _swap(project, order, place - 1), place > 0)
    entry(menu, _("Move right"), lambda: _swap(project, order, place), place < len(order) - 1)
    menu.addSeparator()
    entry(menu, _("New category …"), lambda: ask_for_name(parent, project, None))
    menu.addSeparator()
    entry(menu, _("Delete the category"), lambda: delete_category(project, category_id))
    return lettered(menu)


def ask_for_name(parent: QWidget, project: Project, category_id: str | None) -> None:
    """Ask for the name of a category and give it, or make a new one."""
    if category_id is None:
        dialog = LineDialog(
            parent, _("New category"), _("Add"), lambda name: add_category(project, name)
        )
    else:
        known = {each.id: each.name for each in categories(project)}
        dialog = LineDialog(
            parent,
            _("Name of the category"),
            _("Rename"),
            lambda name: rename_category(project, category_id, name),
            known.get(category_id, ""),
        )
    dialog.open()


def _swap(project: Project, order: list[str], place: int) -> None:
    """Let the categories at `place` and after it change places."""
    order[place : place + 2] = reversed(order[place : place + 2])
    reorder_categories(project, order)
