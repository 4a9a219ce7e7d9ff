"""One start of the worker door: the job on its stdin, its lines read as they come, and nothing left of it afterwards."""

import asyncio
import json
import logging
import os
import signal
from collections.abc import Callable

from leftovers import kill_all_of, remove_files_of
from settings import Settings

# A result is at most 2 MB; a line beyond this is not the door's.
LONGEST_LINE = 8 * 1024 * 1024
# The door ends its tests, cleans up and reports in this time once it is told to stop.
GRACE_SECONDS = 15
# The last of what the door said on stderr, for the error of one that broke.
STDERR_TAIL = 4_000

log = logging.getLogger("flaky-detector")


class Door:
    """Starts the door for one job."""

    def __init__(self, settings: Settings):
        self._settings = settings
        self._process: asyncio.subprocess.Process | None = None

    async def carry_out(self, job: dict, tell: Callable[[dict], None]) -> dict:
        """The job's output, or {"error": ...}."""
        self._process = process = await self._start()
        stderr = asyncio.create_task(_tail_of(process.stderr))
        given = json.dumps(self._settings.job_for_door(job)).encode()
        answer, _ = await asyncio.gather(self._answer(process, tell), _feed(process.stdin, given))
        code = await process.wait()
        if answer is not None:
            return answer
        return {"error": f"internal: The worker ended with code {code} and no result. {await stderr}".rstrip()}

    async def close(self) -> None:
        """Ends what is left: the door's group first by request, and then whatever its user still runs."""
        process = self._process
        if process is not None and process.returncode is None:
            _signal_group(process.pid, signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), GRACE_SECONDS)
            except asyncio.TimeoutError:
                log.warning("the worker did not stop when asked to")
        if process is not None:
            _signal_group(process.pid, signal.SIGKILL)
        account = self._settings.account
        if account is not None and account.exclusive:
            kill_all_of(account.uid)
            await asyncio.to_thread(remove_files_of, account.uid, account.home)

    async def _start(self) -> asyncio.subprocess.Process:
        settings = self._settings
        identity = {}
        if settings.account is not None:
            identity = {"user": settings.account.uid, "group": settings.account.gid, "extra_groups": []}
        return await asyncio.create_subprocess_exec(
            settings.node,
            settings.door,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=settings.environment,
            cwd=settings.environment.get("HOME", "/"),
            start_new_session=True,
            limit=LONGEST_LINE,
            **identity,
        )

    async def _answer(self, process, tell) -> dict | None:
        """The door's last word. Progress and its log lines are passed on meanwhile."""
        answer = None
        while raw := await process.stdout.readline():
            line = _decoded(raw)
            if line["type"] == "event":
                log.info(line["text"])
            elif line["type"] == "progress":
                tell(line["progress"])
            elif line["type"] == "error":
                answer = {"error": line["error"]}
            else:
                answer = line["result"]
        return answer


def _decoded(raw: bytes) -> dict:
    """A line of the door's; whatever else got onto its stdout is for the log."""
    try:
        line = json.loads(raw)
        if line["type"] in ("event", "progress", "error", "result"):
            return line
    except (ValueError, TypeError, KeyError):
        pass
    return {"type": "event", "text": raw.decode(errors="replace").rstrip()}


async def _feed(stdin, given: bytes) -> None:
    try:
        stdin.write(given)
        await stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it says why on its way out
    finally:
        stdin.close()


async def _tail_of(stream) -> str:
    tail = b""
    while chunk := await stream.read(65_536):
        tail = (tail + chunk)[-STDERR_TAIL:]
    return tail.decode(errors="replace").strip()


def _signal_group(group: int, number: int) -> None:
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        pass
