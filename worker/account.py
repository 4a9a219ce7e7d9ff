"""Who the door, the setup and the tests run as: a user without rights, with a home, who can read what it needs and nothing of ours."""

import atexit
import os
import pwd
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

# The image has the first; outside it, every system has the second.
DEFAULTS = ("tester", "nobody")

# Certificates are no secrets, but may lie where only root can go.
CERTIFICATES = ("GIT_SSL_CAINFO", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "PIP_CERT")


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int
    home: str
    # Whether nobody but this worker uses it, so that all that it runs can be ended.
    exclusive: bool

    @staticmethod
    def of_environment(environ) -> "Account | None":
        """None where the handler is not root: it cannot become anyone else, and the tests are as unprivileged as it is."""
        if os.geteuid() != 0:
            return None
        given = environ.get("FLAKY_DETECTOR_USER")
        entry = _entry_of(given) if given else next(filter(None, map(_entry_or_none, DEFAULTS)), None)
        if entry is None:
            raise SystemExit("FLAKY_DETECTOR_USER: name a user without rights for the tests; this handler is root.")
        if entry.pw_uid == 0:
            raise SystemExit(f"FLAKY_DETECTOR_USER: tests must not run as root, and {given} is. Name a user without rights.")
        return Account(entry.pw_name, entry.pw_uid, entry.pw_gid, _home_of(entry), entry.pw_name != "nobody")

    def environment(self, environ: dict[str, str]) -> dict[str, str]:
        """An environment of root's as one of this user's."""
        own = {"HOME": self.home, "USER": self.name, "LOGNAME": self.name, "TMPDIR": "/tmp"}
        given = {name: environ[name] for name in CERTIFICATES if name in environ}
        readable = {name: self._readable(Path(path)) for name, path in given.items()}
        return {**environ, **own, **{name: path for name, path in readable.items() if path is not None}}

    def _readable(self, path: Path) -> str | None:
        """The file, or a copy of it where a folder above it or the file itself is root's alone; None: there is no such file."""
        if not path.is_file():
            return None
        resolved = path.resolve()
        open_to_all = resolved.stat().st_mode & 0o004 and all(folder.stat().st_mode & 0o001 for folder in resolved.parents)
        if open_to_all:
            return str(path)
        handle, copy = tempfile.mkstemp(prefix="flaky-certificate-")
        os.close(handle)
        atexit.register(Path(copy).unlink, missing_ok=True)
        shutil.copyfile(resolved, copy)
        os.chmod(copy, 0o644)
        return copy


def _entry_of(name: str) -> pwd.struct_passwd:
    entry = _entry_or_none(name)
    if entry is None:
        raise SystemExit(f"FLAKY_DETECTOR_USER: there is no user {name}. Create it with useradd.")
    return entry


def _entry_or_none(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def _home_of(entry: pwd.struct_passwd) -> str:
    """The user's own, or one made for as long as the handler lives."""
    if os.path.isdir(entry.pw_dir) and os.stat(entry.pw_dir).st_uid == entry.pw_uid:
        return entry.pw_dir
    home = tempfile.mkdtemp(prefix="flaky-home-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.chown(home, entry.pw_uid, entry.pw_gid)
    return home
