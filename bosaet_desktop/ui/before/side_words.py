"""What the three sides of the cooperation are called, one person and many."""

from bosaet_desktop.core.i18n import N_
from bosaet_desktop.core.terms.person import Side

ONE = {
    Side.CITIZEN: N_("Citizen"),
    Side.MUNICIPALITY: N_("Municipality"),
    Side.EXTERNAL: N_("External"),
}
MANY = {
    Side.CITIZEN: N_("Citizens"),
    Side.MUNICIPALITY: N_("The municipality"),
    Side.EXTERNAL: N_("From outside"),
}
