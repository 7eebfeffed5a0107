"""From the pixels core draws to the image Qt shows."""

from PySide6.QtGui import QImage

from bosaet_desktop.core.charts.raster import Raster


def image_of(raster: Raster, ratio: float = 1.0) -> QImage:
    """Return the raster as an image of its own memory for a screen of pixel ratio `ratio`."""
    shared = QImage(
        raster.pixels, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB32
    )
    image = shared.copy()
    image.setDevicePixelRatio(ratio)
    return image
