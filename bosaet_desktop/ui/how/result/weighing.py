"""Letting the questions count otherwise, once the hall has decided and said why."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from bosaet_desktop.core.analysis.weights import weight_shares
from bosaet_desktop.core.commands.weights import adopt_weights, reset_weights
from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.queries.scoring import current_round
from bosaet_desktop.ui.how.result.adopt_dialog import ResultAdoptDialog
from bosaet_desktop.ui.page import PageContext


def decide_weights(context: PageContext, weights: Mapping[str, float], above: QWidget) -> None:
    """Ask for the decision in a window over `above`, and adopt the weights, given by role."""
    asked = current_round(context.project)
    after = [replace(each, weight=weights[each.role]) for each in asked.questions]
    dialog = ResultAdoptDialog(weight_shares(after), above)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        adopt_weights(context.project, asked.number, weights, dialog.decision())
        context.say(_("The decision is recorded. The ranking follows the new weights."))
    dialog.deleteLater()


def decide_equal_weights(context: PageContext, above: QWidget) -> None:
    """Ask for the decision in a window over `above`, and let all questions count the same."""
    asked = current_round(context.project)
    after = [replace(each, weight=1.0) for each in asked.questions]
    dialog = ResultAdoptDialog(weight_shares(after), above, reason_needed=False)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        reset_weights(context.project, asked.number, dialog.decision())
        context.say(_("The decision is recorded. The questions count the same again."))
    dialog.deleteLater()
