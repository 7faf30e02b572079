"""The rows of the list for Qt: plain words for every role, nothing that could be rich text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from acuview.finder.rows import Row

ROW_ROLE = Qt.ItemDataRole.UserRole.value
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """A list of rows that is replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._numbers: dict[str, int] = {}

    def show_rows(self, rows: list[Row]) -> None:
        """Takes other rows."""
        if rows is self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self._numbers = {row.id: number for number, row in enumerate(rows) if row.id}
        self.endResetModel()

    @property
    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self._rows

    def number_of(self, subject: str) -> int | None:
        """The row number of a subject, if it is among the rows."""
        return self._numbers.get(subject)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        """The words of a row, or the row itself for its painter."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (0, Qt.ItemDataRole.AccessibleTextRole.value):
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading that opens nothing cannot be chosen."""
        if not index.isValid() or not self._rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
