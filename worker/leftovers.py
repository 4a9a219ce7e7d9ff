"""What a job's user may leave behind, whatever it did: processes and files. Only for a user that nobody else uses."""

import os
import shutil
import signal
import tempfile
from pathlib import Path


def kill_all_of(uid: int) -> None:
    """Ends every process of a user, however it left the group; as often as it takes, since processes can be born meanwhile."""
    for _ in range(100):
        alive = [int(path.name) for path in Path("/proc").glob("[0-9]*") if _owner(path) == uid and not _is_zombie(path)]
        if not alive:
            return
        for process in alive:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass


def _owner(path: Path) -> int | None:
    """The real user: a process that may not be looked into belongs to root as a file."""
    try:
        status = (path / "status").read_text()
    except OSError:
        return None
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("Uid:")), None)


def _is_zombie(path: Path) -> bool:
    try:
        return "\nState:\tZ" in (path / "status").read_text()
    except OSError:
        return True


def remove_files_of(uid: int, keep: str) -> None:
    """Removes what a user has in the temporary folder, but for `keep`."""
    for path in Path(tempfile.gettempdir()).iterdir():
        try:
            if path.lstat().st_uid != uid or str(path) == keep:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink()
        except FileNotFoundError:
            pass
