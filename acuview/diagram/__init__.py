"""The plate on screen: artwork, points, meridian lines, labels, zoom and pan."""

import os

# Qt shares every fill of more than a hundred rows out to threads and waits for them: with outlines
# as fine as these that takes twice as long as filling them. Looked at when Qt first fills anything.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
