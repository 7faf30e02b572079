"""The plate on screen: artwork, points, meridian lines, labels, zoom and pan."""
