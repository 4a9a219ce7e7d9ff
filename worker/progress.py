"""Progress messages that cannot overtake the result: the SDK sends each in a thread of its own, and the last post wins."""

import threading

# Sending one takes a few tries at most; the result does not wait for longer than this.
SETTLE_SECONDS = 20


class Progress:
    """Tells the platform of one job."""

    def __init__(self, job, send):
        self._job = job
        self._send = send
        self._threads: list[threading.Thread] = []

    def tell(self, progress) -> None:
        """Sends a message, unless the one before it is still under way: each says everything."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        if self._threads:
            return
        before = set(threading.enumerate())
        self._send(self._job, progress)
        self._threads = [thread for thread in threading.enumerate() if thread not in before]

    def settle(self) -> None:
        """Waits until what was sent has arrived or failed."""
        for thread in self._threads:
            thread.join(SETTLE_SECONDS)
