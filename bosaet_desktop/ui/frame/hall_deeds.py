"""What the View menu does with the hall and with sound; each check follows what was chosen."""

from bosaet_desktop.ui.actions import Actions
from bosaet_desktop.ui.frame.hall import Hall
from bosaet_desktop.ui.frame.wall import Wall
from bosaet_desktop.ui.frame.window_actions import connect_deeds
from bosaet_desktop.ui.preferences import Preferences


def connect_hall(actions: Actions, hall: Hall, wall: Wall, preferences: Preferences) -> None:
    """Connect the actions; they live as long as the frame, the hall and preferences longer."""

    def choose_clock() -> None:
        preferences.hall_clock = actions["hall_clock"].isChecked()

    def choose_sound() -> None:
        preferences.sound = actions["sound"].isChecked()

    connect_deeds(
        actions,
        {
            "audience": hall.toggle,
            "show_hall": wall.show_page,
            "show_question": wall.show_question,
            "black": hall.toggle_black,
            "hall_dark": lambda: hall.show_colours(actions["hall_dark"].isChecked()),
            "hall_clock": choose_clock,
            "sound": choose_sound,
        },
    )
    hall.opened_or_closed.connect(actions["audience"].setChecked)
    preferences.hall_clock_chosen.connect(actions["hall_clock"].setChecked)
    preferences.sound_chosen.connect(actions["sound"].setChecked)
    _show_choices(actions, hall, preferences)


def _show_choices(actions: Actions, hall: Hall, preferences: Preferences) -> None:
    actions["audience"].setChecked(hall.is_open())
    actions["hall_dark"].setChecked(preferences.hall_dark)
    actions["hall_clock"].setChecked(preferences.hall_clock)
    actions["sound"].setChecked(preferences.sound)
