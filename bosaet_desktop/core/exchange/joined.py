"""Several PDFs as one, page after page."""

from collections.abc import Iterable
from pathlib import Path


def join_pdfs(target: Path, files: Iterable[tuple[Path, int]]) -> None:
    """Write the pages of `files`, each file as often as it says, to `target`."""
    import pypdfium2 as pdfium

    joined = pdfium.PdfDocument.new()
    try:
        for path, copies in files:
            source = pdfium.PdfDocument(path)
            try:
                # In one go, so that what the copies share stands in the file once.
                joined.import_pages(source, list(range(len(source))) * copies)
            finally:
                source.close()
        joined.save(target)
    finally:
        joined.close()
