"""What every test stands on: a machine of its own, without a screen, and the shipped content."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt.
os.environ.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
os.environ.pop("QT_SCALE_FACTOR", None)

import hypothesis
import pytest

from acuview.content import resources
from acuview.content.folder import Reading, read_folder
from acuview.model.atlas import Atlas

ROOT = Path(__file__).resolve().parents[1]
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")

hypothesis.settings.register_profile(
    "usual", max_examples=60, deadline=None, derandomize=True, database=None
)
hypothesis.settings.register_profile("long", max_examples=2000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("ACUVIEW_TEST_PROFILE", "usual"))


@pytest.fixture(scope="session", autouse=True)
def own_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Nothing of the user's is touched: settings, caches and logs go into a scratch home."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in HOMES:
            folder = home / name.lower()
            folder.mkdir()
            patch.setenv(name, str(folder))
        patch.setenv("ACUVIEW_CACHE", str(home / "acuview-cache"))
        yield home


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shipped() -> Reading:
    """The shipped content as it was read, with its problems."""
    return read_folder(resources.data_folder(), "data")


@pytest.fixture(scope="session")
def atlas(shipped: Reading) -> Atlas:
    """The shipped content."""
    return shipped.atlas
