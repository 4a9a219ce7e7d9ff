"""What the handler takes from its environment, and what of that environment the door may see."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from account import Account

# The platform's own, with its keys and the endpoint's secrets, and ours.
WITHHELD = re.compile(r"^(RUNPOD_|FLAKY_DETECTOR_)")


@dataclass(frozen=True)
class Settings:
    """Paths are absolute, or names to be found on PATH."""

    node: str
    door: str
    # Who the door runs as; None: who the handler is.
    account: Account | None
    git_token: str | None
    git_host: str
    worker: str
    # The door's.
    environment: dict[str, str]

    @staticmethod
    def of_environment(environ=os.environ) -> "Settings":
        root = Path(__file__).resolve().parent.parent
        account = Account.of_environment(environ)
        kept = {name: value for name, value in environ.items() if not WITHHELD.match(name)}
        return Settings(
            node=environ.get("FLAKY_DETECTOR_NODE", "node"),
            door=environ.get("FLAKY_DETECTOR_DOOR", str(root / "dist" / "worker" / "index.js")),
            account=account,
            git_token=environ.get("FLAKY_DETECTOR_GIT_TOKEN") or None,
            git_host=environ.get("FLAKY_DETECTOR_GIT_HOST", "github.com"),
            worker=environ.get("RUNPOD_POD_ID", "local"),
            environment=kept if account is None else account.environment(kept),
        )

    def job_for_door(self, job: dict) -> dict:
        """The job as the door reads it: with the endpoint's git token where the job brings none and clones from the token's host."""
        given = job.get("input")
        if isinstance(given, dict) and not given.get("repo_token") and self._is_token_for(given.get("repo")):
            given = {**given, "repo_token": self.git_token}
        return {"input": given, "worker": self.worker}

    def _is_token_for(self, repo) -> bool:
        if self.git_token is None or not isinstance(repo, str) or not repo.lower().startswith("https://"):
            return False
        try:
            return urlsplit(repo).netloc.lower() == self.git_host.lower()
        except ValueError:
            return False
