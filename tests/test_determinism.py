"""Two builds of the same input give identical bytes; what is unchanged keeps its time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from pathlib import Path

import pytest

from overens.pipeline import render_site

ROOT = Path(__file__).resolve().parent.parent

CONTENT = {
    "sources.yaml": "exempelkalla: {titel: Exempelkälla}\nannan: {titel: Annan källa}\n",
    "agreements/ett.yaml": "titel: Exempel ett\ntyp: unga\nkommuner: [Åmål, Säffle]\nmålgrupper: [unga, nyanlända]\n",
    "agreements/tva.yaml": "titel: Exempel två\ntyp: unga\nkommuner: [Åmål]\nersätter: [ett]\nundertecknad: 2018\n",
    "agreements/ett.md": "Löptext om [spåret](job-tracks/spar).\n",
    "job-tracks/spar.yaml": (
        "titel: Exempelspår\nkommuner: [Åmål]\nkälla: [exempelkalla, annan]\nbranscher: [industri, vård-omsorg]\n"
        "arbetsgivare: [Exempelbolaget, Exempelverket]\nyrken: [svetsare, vårdare]\növerenskommelser: [ett, tva]\n"
    ),
    "figures/enkat.yaml": (
        "titel: Exempelenkät\nkälla: [annan]\nsiffror:\n"
        "  - {id: a, mått: deltagare-totalt, värde: 1}\n  - {id: b, mått: deltagare-totalt, värde: 2}\n"
    ),
    "news/nyhet.md": "---\ntitel: Exempelnyhet\ndatum: 2018\n---\nText om svets.\n",
    "pages/om.md": "---\ntitel: Om\n---\nText.\n",
    "pages/om.en.md": "---\ntitel: About\n---\nText.\n",
}


def lay(folder: Path, names: list[str]) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(CONTENT[name], encoding="utf-8")
    return folder


def run(content: Path, output: Path, *more: str, seed: str = "0", **said: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, ROOT / "build.py", "--content", content, "--output", output, "--as-of", "2026-11-21"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    outcome = subprocess.run([*command, *more], capture_output=True, check=False, env=environment, **said)  # type: ignore[call-overload]
    assert outcome.returncode == 0, outcome.stderr.decode()
    return outcome  # type: ignore[no-any-return]


def digests(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): blake2b(file.read_bytes()).hexdigest() for file in files}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Content and the site that the real command line makes of it, search index included."""
    home = tmp_path_factory.mktemp("ett")
    content = lay(home / "content", list(CONTENT))
    run(content, home / "site", "--jobs", "1", seed="1")
    return content, home / "site"


def test_another_folder_another_order_of_files_more_processes_other_hashes(first, tmp_path):
    content = lay(tmp_path / "en mapp med åäö" / "innehåll", list(reversed(CONTENT)))
    run(content, tmp_path / "sajt", "--jobs", "2", seed="4711")
    one, other = digests(first[1]), digests(tmp_path / "sajt")
    assert [path for path in one | other if one.get(path) != other.get(path)] == []
    assert any(path.startswith("sok/index-") for path in one)


def test_building_again_changes_no_time_and_one_changed_text_only_its_pages(first, tmp_path):
    content = shutil.copytree(first[0], tmp_path / "content")
    site = tmp_path / "site"
    run(content, site, "--no-search")
    old = {file: 946_684_800 + number for number, file in enumerate(sorted(site.rglob("*"))) if file.is_file()}
    for file, moment in old.items():
        os.utime(file, (moment, moment))
    run(content, site, "--no-search")
    assert [file for file, moment in old.items() if file.stat().st_mtime != moment] == []
    (content / "pages/om.en.md").write_text("---\ntitel: About\n---\nOther text.\n", encoding="utf-8")
    run(content, site, "--no-search")
    changed = {file.relative_to(site).as_posix() for file, moment in old.items() if file.stat().st_mtime != moment}
    assert "en/om/index.html" in changed
    assert not {one for one in changed if one.startswith(("kommuner/", "jobbspar/", "overenskommelser/"))}


def test_another_day_with_the_same_as_of_gives_the_same_site(build, monkeypatch):
    site = build(CONTENT)
    one = site.files
    monkeypatch.setattr("time.time", lambda: 4_102_444_800.0)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert dict(render_site(site.settings)[0]) == dict(one)


def test_another_as_of_changes_what_it_should(build):
    address, marked = "/overenskommelser/ett/", 'status-word">Ersatt'
    assert marked in build(CONTENT).source(address)
    assert marked not in build(CONTENT, as_of=date(2017, 1, 1)).source(address)


def test_more_processes_give_the_same_real_site(project):
    alone, problems = render_site(replace(project.settings, jobs=1))
    assert dict(alone) == dict(project.files)
    assert problems == project.problems


def test_it_works_as_an_ordinary_user_from_a_folder_with_spaces_and_swedish_letters():
    """The whole program is copied: nothing may be written beside it, and nothing may be asked of the home folder."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can become somebody else; the other tests run as an ordinary user then")
    home = Path("/var/tmp") / f"överens prov {os.getpid()} åäö"
    try:
        program = home / "mitt program"
        program.mkdir(parents=True)
        for name in ("overens", "templates"):
            shutil.copytree(ROOT / name, program / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("build.py", "config.yaml"):
            shutil.copy(ROOT / name, program)
        lay(program / "content", list(CONTENT))
        place = home / "skrivbar plats"
        place.mkdir()
        os.chown(place, 65534, 65534)
        environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C", "PYTHONPATH": _packages(home)}
        command = [_python_for_all(), program / "build.py", "--output", place / "min sajt", "--as-of", "2026-11-21"]
        said = {"user": 65534, "group": 65534, "extra_groups": [], "cwd": place, "env": environment}
        outcome = subprocess.run(command, capture_output=True, check=False, **said)  # type: ignore[call-overload]
        assert outcome.returncode == 0, outcome.stderr.decode()
        made = place / "min sajt" / "kommuner" / "amal" / "index.html"
        assert "Exempelspår" in made.read_text(encoding="utf-8")
        assert made.stat().st_uid == 65534
        assert list(program.rglob("__pycache__")) == []
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _packages(home: Path) -> str:
    """The libraries: where they lie, else, below a folder that others may not enter (`/root`), as a copy."""
    import click

    place = Path(click.__file__).parents[1]
    if all(folder.stat().st_mode & 0o001 for folder in (place, *place.parents)):
        return str(place)
    tools = shutil.ignore_patterns("__pycache__", "playwright*", "mypy*", "ruff*", "hypothesis*", "hugo*")
    return str(shutil.copytree(place, home / "bibliotek", ignore=tools))


def _python_for_all() -> str:
    """A Python that another user may start."""
    for one in (sys.executable, os.path.realpath(sys.executable), shutil.which("python3", path="/usr/bin") or ""):
        tried = (
            subprocess.run(
                [one, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, check=False, user=65534
            )
            if one and _may_be_started(one)
            else None
        )
        if tried and tried.returncode == 0 and tried.stdout.decode().strip() == str(sys.version_info[:2]):
            return one
    pytest.skip("no Python on this machine can be started by another user")


def _may_be_started(program: str) -> bool:
    check = "import os, sys; os.setgid(65534); os.setuid(65534); sys.exit(not os.access(sys.argv[1], os.X_OK))"
    return subprocess.run([sys.executable, "-c", check, program], check=False).returncode == 0
