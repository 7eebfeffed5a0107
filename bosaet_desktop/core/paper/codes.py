"""The QR codes of a score sheet, version 1-Q, as one path each."""

import re
from functools import cache

from reportlab.graphics.barcode.qrencoder import (
    QRBitBuffer,
    QRCode,
    QRErrorCorrectLevel,
    QRRSBlock,
)

MODULES = 21
_VERSION, _LEVEL = 1, QRErrorCorrectLevel.Q
# Any mask is valid (ISO/IEC 18004, 7.8); this one leaves the fewest plain areas in our codes.
_MASK = 2
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_LENGTH = 16
_DATA_BITS = 104
_ALPHANUMERIC_OF_16 = 0b0010_000010000
_DARK = re.compile("1+")


def code_text(project_code: str, sheet: int, page: int, corner: str) -> str:
    """Return what a code says, `W1PPPP:SSSS:NN:A` (scanning.md).

    Raises ValueError for a sheet above 9999 or a page above 99, which have no room.
    """
    text = f"W1{project_code}:{sheet:04d}:{page:02d}:{corner}"
    if len(text) != _LENGTH or any(sign not in _SIGNS for sign in text):
        raise ValueError(text)
    return text


def code_rows(text: str) -> tuple[str, ...]:
    """Return the modules of the code for 16 alphanumerics, a row each, "1" for dark.

    Every module of a QR code is a sum (exclusive or) of data bits and a constant, error
    correction and mask included. So reportlab's encoder draws each of the 104 bits once, and a
    code is put together from those pictures: 30 times as fast as encoding every code anew.
    """
    empty, pictures = _pictures()
    bits = _data_bits(text)
    modules = empty
    for index, picture in enumerate(pictures):
        if bits >> index & 1:
            modules ^= picture
    drawn = f"{modules:0{MODULES * MODULES}b}"
    return tuple(drawn[start : start + MODULES] for start in range(0, len(drawn), MODULES))


def code_path(text: str) -> str:
    """Return the code as one PDF path, a unit per module, from its lower left corner."""
    return " ".join(
        f"{dark.start()} {MODULES - 1 - row} {len(dark[0])} 1 re"
        for row, modules in enumerate(code_rows(text))
        for dark in _DARK.finditer(modules)
    )


def _data_bits(text: str) -> int:
    """Return mode, length and text as 104 bits (ISO/IEC 18004, 7.4.4), the first the highest."""
    bits = _ALPHANUMERIC_OF_16
    for first, second in zip(text[::2], text[1::2], strict=True):
        bits = bits << 11 | _SIGNS.index(first) * 45 + _SIGNS.index(second)
    # The terminator: the three bits that are left are nought.
    return bits << 3


@cache
def _pictures() -> tuple[int, tuple[int, ...]]:
    """Return the code of nothing, and what each data bit changes in it, the lowest bit first."""
    empty = _drawn(0)
    return empty, tuple(_drawn(1 << index) ^ empty for index in range(_DATA_BITS))


def _drawn(data: int) -> int:
    """Return the modules reportlab draws for 104 data bits, as one number."""
    buffer = QRBitBuffer()
    buffer.buffer = list(data.to_bytes(_DATA_BITS // 8, "big"))
    code = QRCode(_VERSION, _LEVEL)
    code.dataCache = QRCode.createBytes(buffer, QRRSBlock.getRSBlocks(_VERSION, _LEVEL))
    code.makeImpl(False, _MASK)
    return int("".join("1" if dark else "0" for row in code.modules for dark in row), 2)
