"""What a newcomer relies on: the commands, the lock files, the words for what is missing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools import run_tests
from tools.run_tests import TESTS

ROOT = Path(__file__).resolve().parent.parent

LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-bench.lock")
NODE_LOCKS = ("package-lock.json", "benchmarks/package-lock.json")


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_files_hold_versions_and_hashes_and_no_addresses(lock):
    text = read(lock)
    assert "://" not in text
    assert "--index" not in text
    assert "--extra-index" not in text
    packages = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert [one for one in packages if not re.match(r"[a-z0-9][a-z0-9._-]*==[^\s;]+", one)] == []
    assert [one.partition("==")[0] for one in packages if "--hash=sha256:" not in one] == []


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_the_larger_locks_hold_all_of_the_smallest(lock):
    pins = [set(re.findall(r"^([a-z0-9._-]+==[^\s;\\]+)", read(one), re.MULTILINE)) for one in (LOCKS[0], lock)]
    assert pins[0] <= pins[1]


@pytest.mark.parametrize("name", NODE_LOCKS)
def test_node_locks_hold_no_addresses(name):
    lock = json.loads(read(name))
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    assert all("integrity" in package for name, package in lock["packages"].items() if name)


def test_every_dependency_is_locked():
    project = tomllib.loads(read("pyproject.toml"))["project"]
    optional = project["optional-dependencies"]
    for lock, wanted in zip(LOCKS, (project["dependencies"], optional["test"], optional["bench"]), strict=True):
        names = {re.match("[A-Za-z0-9-]+", one)[0].lower() for one in wanted}
        assert names <= set(re.findall("^([a-z0-9-]+)==", read(lock).lower(), re.MULTILINE))


def test_every_test_belongs_to_one_part():
    for file in (ROOT / "tests").rglob("test_*.py"):
        name = file.relative_to(ROOT).as_posix()
        parts = [part for part, asked in TESTS.items() if _takes(asked, name)]
        assert len(parts) == 1, (name, parts)


def _takes(asked: tuple[str, ...], name: str) -> bool:
    chosen = [one for one in asked if not one.startswith("--")]
    left_out = [one.removeprefix("--ignore=") for one in asked if one.startswith("--ignore=")]
    return any(name == one or name.startswith(f"{one}/") for one in chosen) and not any(
        name == one or name.startswith(f"{one}/") for one in left_out
    )


@pytest.mark.parametrize(("code", "told"), [("1", "everything passed"), ("import nothing_of_the_kind", "failed: two")])
def test_one_part_that_fails_fails_them_all(code, told, monkeypatch, capsys):
    # Modules of Python itself that print: the second does as its code does.
    monkeypatch.setattr(run_tests, "PARTS", {"one": ("this",), "two": ("timeit", "-n1", "-r1", code)})
    assert run_tests.main() == (told != "everything passed")
    said = capsys.readouterr().out
    assert "     one | " in said
    assert said.splitlines()[-1] == f"     all | {told}"
    mistakes = [line for line in said.splitlines() if "ModuleNotFoundError" in line]
    assert len(mistakes) == (2 if "failed" in told else 0), "once as it comes, once more at the end"
    assert not mistakes or said.splitlines()[-2].endswith(mistakes[-1])


def test_continuous_integration_runs_what_a_person_runs():
    assert re.search(r"^exec make test$", read(".ci/run"), re.MULTILINE)
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_the_readme_opens_with_what_it_is_a_picture_and_the_commands():
    text = read("README.md")
    places = [text.index(part) for part in ("# Överens", "![", "make site", "make test")]
    assert places == sorted(places)
    assert places[-1] < 3000
    picture = re.search(r"!\[[^\]]+\]\(([^)]+)\)", text)
    assert picture
    assert (ROOT / picture[1]).exists()
    for said in ("python -m venv .venv", "pip install -r requirements.lock", "build.py"):
        assert said in text, "how to do it without make"


def test_every_file_that_the_readme_and_the_docs_name_exists():
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    wrong = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", _prose(page.read_text(encoding="utf-8")))
        if not (page.parent / target).exists()
    ]
    assert wrong == []


def _prose(text: str) -> str:
    """The text without its code, which may show how links are written."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^( *)```.*?^\1```", "", text, flags=re.DOTALL | re.MULTILINE))


def test_every_command_that_the_readme_names_exists():
    known = {path.stem for path in (ROOT / "overens/cli/commands").glob("*.py")} | {"init"}
    named = set(re.findall(r"^python build\.py ([a-z]+)", read("README.md"), re.MULTILINE))
    assert {"check", "serve", "new", "explain"} <= named
    assert named <= known


def test_make_names_what_the_readme_names():
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    assert {"site", "serve", "test", "bench"} <= targets


@pytest.mark.parametrize("isolation", [["-S"], ["-I", "-S"]])
def test_without_its_dependencies_one_line_says_what_to_run(isolation, tmp_path):
    environment = {**os.environ, "PYTHONPATH": "", "PYTHONIOENCODING": "utf-8"}
    # `-I` hides the program's own folder too, as it would if it were started by its path: that is put back.
    front = str(ROOT / "build.py")
    start = f"import sys, runpy; sys.path[:0] = [{str(ROOT)!r}]; runpy.run_path({front!r}, run_name='__main__')"
    outcome = subprocess.run(
        [sys.executable, *isolation, "-c", start], capture_output=True, check=False, cwd=tmp_path, env=environment
    )
    told = outcome.stderr.decode()
    assert outcome.returncode == 2
    assert len(told.strip().splitlines()) == 1, told
    assert "requirements.lock" in told
    assert outcome.stdout == b""


def test_what_is_made_is_not_in_git():
    ignored = read(".gitignore").split()
    for made in ("/site/", "/.venv", "node_modules", ".cache/", "__pycache__/"):
        assert made in ignored


def test_no_tracked_text_knows_the_machine_it_was_written_on():
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if tracked.returncode != 0:
        pytest.skip("not a Git checkout")
    wrong = []
    for name in tracked.stdout.decode().split("\0"):
        file = ROOT / name
        if name and file.is_file() and name != "tests/test_set_up.py":
            text = file.read_bytes()
            if b"/work/" in text or b"/root/" in text or b"/home/" in text:
                wrong.append(name)
    assert wrong == []
