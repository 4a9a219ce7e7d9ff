"""RunPod's handler: hands each job to the worker door (dist/worker) and its answer back. It decides nothing about the tests.

It runs as root and holds the platform's keys; the door, the setup and the tests run as an unprivileged user that can neither read this
process's environment nor outlive the job.
"""

import asyncio
import logging

import runpod

from door import Door
from progress import Progress
from settings import Settings

logging.basicConfig(level=logging.INFO, format="%(message)s")
SETTINGS = Settings.of_environment()


async def handler(job):
    """One job: its output, or `error` for RunPod to fail it with. Either way the worker is refreshed: tests may have left anything."""
    progress = Progress(job, runpod.serverless.progress_update)
    door = Door(SETTINGS)
    try:
        answer = await door.carry_out(job, progress.tell)
        await asyncio.to_thread(progress.settle)
        return {**answer, "refresh_worker": True}
    finally:
        await door.close()


if __name__ == "__main__":
    runpod.serverless.start({"handler": handler})
