"""One window per person and computer: a second start hands its file over and raises the first.

A lock file tells whether there is a first one, so that its network module is loaded after the first frame. People are
told apart by the socket's user-only access. The guard of the office file itself is not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 300


class SingleInstance(QObject):
    """``asked(str)`` when another start hands over a file (empty: only raise the window)."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._lock = QLockFile(QDir.temp().filePath(f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # only the end of its process makes it stale
        self._server: QLocalServer | None = None

    def hand_over(self, file: Path | None) -> bool:
        """Give the file to a window that runs already; False when there is none."""
        if self._lock.tryLock(0):
            return False
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write((str(file.resolve()) if file else "").encode() + b"\n")
        socket.flush()
        socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Take files from later starts."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        self._server.newConnection.connect(self._answer)

    def close(self) -> None:
        """Take no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if not socket.canReadLine():
                socket.waitForReadyRead(_PATIENCE)
            line = socket.readLine().toStdString() if socket.canReadLine() else None
            socket.close()
            socket.deleteLater()
            if line is not None:
                self.asked.emit(line.strip())
