"""How well what somebody typed fits a text: letters in order, whole words first."""

BEGINS, WORD_BEGINS, INSIDE, SCATTERED = 400, 300, 200, 100
LONGEST_GAP = 12


def fit(typed: str, text: str) -> int:
    """Return how well `typed` fits `text`, 0 for not at all; shorter texts win among equals."""
    wanted, offered = typed.casefold().strip(), text.casefold()
    if not wanted:
        return 1
    at = offered.find(wanted)
    if at == 0:
        base = BEGINS
    elif at > 0:
        base = WORD_BEGINS if not offered[at - 1].isalnum() else INSIDE
    elif _in_order(wanted, offered):
        base = SCATTERED
    else:
        return 0
    return base - min(len(offered), SCATTERED - 1)


def _in_order(wanted: str, offered: str) -> bool:
    at = -1
    for letter in wanted:
        if letter.isspace():
            continue
        found = offered.find(letter, at + 1)
        if found < 0 or (at >= 0 and found - at > LONGEST_GAP):
            return False
        at = found
    return True
