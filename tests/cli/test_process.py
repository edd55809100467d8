"""What only a process of its own shows: pipes, consoles, missing libraries, old Pythons."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from overens.cli.clock import today

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build.py"


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, str(BUILD), *arguments], capture_output=True, check=False, **more)  # type: ignore[call-overload,no-any-return]


def test_the_program_starts_from_any_folder(tmp_path: Path) -> None:
    outcome = run("--version", cwd=tmp_path)
    assert outcome.returncode == 0
    assert outcome.stdout.decode().startswith("Överens ")


def test_a_console_without_swedish_letters_does_not_stop_it(place: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    outcome = run("explain", cwd=place, env=environment)
    assert outcome.returncode == 0
    assert b"Traceback" not in outcome.stderr


def test_json_is_the_same_on_every_console(place: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    outcome = run("check", "--format", "json", "--config", "config.yaml", cwd=place, env=environment)
    assert json.loads(outcome.stdout.decode("ascii"))["problems"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's pipe")
def test_a_reader_that_stops_reading_leaves_no_trace(place: Path) -> None:
    command = f"'{sys.executable}' '{BUILD}' explain | head -n 1"
    outcome = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=place)
    assert outcome.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's redirection")
def test_a_closed_output_leaves_no_trace(place: Path) -> None:
    command = f"'{sys.executable}' '{BUILD}' explain >&-"
    outcome = subprocess.run(["bash", "-c", command], capture_output=True, check=False, cwd=place)
    assert b"Traceback" not in outcome.stderr


def test_progress_and_colour_stay_away_from_pipes(place: Path) -> None:
    outcome = run("check", "--config", "config.yaml", cwd=place)
    assert outcome.stderr == b""
    assert b"\x1b" not in outcome.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal")
@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals_and_honours_no_color(place: Path, no_color: str, coloured: bool) -> None:
    import pty

    (place / "config.yaml").write_text("namn: Exempel\nadres: x\n", encoding="utf-8")
    master, slave = pty.openpty()
    environment = {**os.environ, "NO_COLOR": no_color, "TERM": "xterm"}
    command = [sys.executable, str(BUILD), "check", "--config", "config.yaml"]
    with subprocess.Popen(command, stdout=slave, stderr=subprocess.DEVNULL, cwd=place, env=environment) as process:
        os.close(slave)
        seen = b""
        while True:
            try:
                piece = os.read(master, 4096)
            except OSError:  # Linux's way to say that the other end is closed
                break
            if not piece:
                break
            seen += piece
        process.wait()
    os.close(master)
    assert (b"\x1b[1;31mFel" in seen) is coloured


def test_without_libraries_one_line_says_what_to_run(tmp_path: Path) -> None:
    shutil.copy(BUILD, tmp_path)
    shutil.copytree(ROOT / "overens", tmp_path / "overens", ignore=shutil.ignore_patterns("__pycache__"))
    bare = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            "import runpy, sys; sys.path.insert(0, '.'); runpy.run_path('build.py', run_name='__main__')",
        ],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    told = bare.stderr.decode()
    assert bare.returncode == 2
    assert len(told.splitlines()) == 1
    assert "saknas" in told
    assert "-m pip install -r requirements.lock" in told
    assert bare.stdout == b""


@pytest.mark.parametrize("library", ["click", "yaml", "pydantic", "markdown", "jinja2", "nh3"])
def test_one_library_that_is_missing_is_named_in_one_line(place: Path, library: str) -> None:
    hidden = (
        "import runpy, sys\n"
        f"sys.modules[{library!r}] = None\n"
        "sys.argv = ['build.py', 'build', '--config', 'config.yaml', '--no-search']\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        f"runpy.run_path({str(BUILD)!r}, run_name='__main__')\n"
    )
    bare = subprocess.run([sys.executable, "-c", hidden], capture_output=True, check=False, cwd=place)
    told = bare.stderr.decode()
    assert bare.returncode == 2
    assert len(told.splitlines()) == 1
    assert f"Biblioteket {library} saknas" in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_report_that_finds_no_room_is_told_in_one_line(place: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, str(BUILD), "check", "--config", "config.yaml"]
        outcome = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, cwd=place)
    assert outcome.returncode == 2
    assert outcome.stderr.decode().startswith("Fel: Det som skulle visas kunde inte skrivas")
    assert len(outcome.stderr.splitlines()) == 1


def test_the_front_can_be_read_by_an_old_python() -> None:
    text = BUILD.read_text(encoding="utf-8")
    ast.parse(text, feature_version=(3, 4))
    assert "from __future__" not in text
    assert 'f"' not in text


def test_an_old_python_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import runpy

    monkeypatch.setattr(sys, "version_info", (3, 8, 1))
    front = runpy.run_path(str(BUILD))
    assert front["main"]() == 2
    assert "Python 3.11 eller senare krävs" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 7, 1, 21, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_today_is_today_in_sweden(moment: datetime, day: date) -> None:
    assert today(moment) == day
