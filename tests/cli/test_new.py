from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Outcome

Run = Callable[..., Outcome]

FILLED = {
    "agreement": (
        "agreements/nytt.yaml",
        {"titel:": "titel: Exempelavtal 2", "typ:": "typ: samlad", "kommuner:": "kommuner: [Åmål]"},
    ),
    "job-track": (
        "job-tracks/nytt.yaml",
        {"titel:": "titel: Exempelspår", "kommuner:": "kommuner: [Åmål]", "källa:": "källa: [exempel]"},
    ),
    "event": ("events/nytt.yaml", {"titel:": "titel: Exempelmöte", "start:": "start: 2018-10-24 09:00"}),
    "news": ("news/nytt.md", {"titel:": "titel: Exempelnyhet", "datum:": "datum: 2018-10-24"}),
}


@pytest.mark.parametrize("kind", sorted(FILLED))
def test_a_new_file_passes_the_check_when_what_is_needed_is_filled_in(run: Run, place: Path, kind: str) -> None:
    path, values = FILLED[kind]
    made = run("new", kind, "nytt")
    assert made.code == 0, made.err
    assert f"Skapade content/{path}." in made.out
    file = place / "content" / path
    text = file.read_text(encoding="utf-8")
    assert "# yaml-language-server: $schema=" in text.splitlines()[1 if kind == "news" else 0]
    assert run("check", path).code == 1, "what must be filled in is missed while it is empty"
    lines = [values.get(line, line) for line in text.splitlines()]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    outcome = run("check", path, "--as-of", "2026-01-15")
    assert (outcome.code, outcome.out) == (0, "Inga fel.\n")


@pytest.mark.parametrize("kind", sorted(FILLED))
def test_every_key_of_a_new_file_can_be_switched_on(run: Run, place: Path, kind: str) -> None:
    """Taking away `# ` before a key leaves an empty key, which counts as absent: no mistake of its own."""
    path, values = FILLED[kind]
    run("new", kind, "nytt")
    file = place / "content" / path
    lines = []
    for line in file.read_text(encoding="utf-8").splitlines():
        off = line.removeprefix("# ")
        lines.append(values.get(line, off if off != line and off.endswith(":") and " " not in off else line))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert run("check", path, "--as-of", "2026-01-15").out == "Inga fel.\n"


def test_nothing_is_overwritten(run: Run, place: Path) -> None:
    file = place / "content/agreements/exempel.yaml"
    before = file.read_bytes()
    outcome = run("new", "agreement", "exempel")
    assert outcome.code == 2
    assert "Det finns redan" in outcome.err
    assert file.read_bytes() == before
    (place / "content/news").mkdir()
    (place / "content/news/a.en.md").write_text("x", encoding="utf-8")
    assert run("new", "news", "a").code == 2


@pytest.mark.parametrize(
    ("bad", "better"),
    [("Åmål möte", "amal-mote"), ("a_b", "a-b"), ("../ut", "ut"), ("A", "a"), ("-a", "a"), ("a.b", "a-b")],
)
def test_a_bad_id_is_refused_with_a_better_one(run: Run, place: Path, bad: str, better: str) -> None:
    outcome = run("new", "event", "--", bad)
    assert outcome.code == 2
    assert f"Skriv till exempel {better}." in outcome.err
    assert not list(place.glob("content/events/*"))


def test_an_id_without_letters_is_refused(run: Run) -> None:
    outcome = run("new", "event", "!!!")
    assert outcome.code == 2
    assert "kan inte vara ett id" in outcome.err


@pytest.mark.parametrize("kind", sorted(FILLED))
@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("con", "Skriv till exempel con-1."),
        ("lpt1", "Windows har för sig självt"),
        ("a" * 300, "Id:t är för långt: 300 tecken, högst 100."),
        ("811218-9876", "ser ut som ett personnummer"),
    ],
)
def test_an_id_that_the_check_would_refuse_is_never_made(run: Run, place: Path, kind: str, bad: str, told: str) -> None:
    outcome = run("new", kind, bad)
    assert outcome.code == 2
    assert told in outcome.err
    assert not list(place.glob(f"content/*/{bad[:100]}*"))


def test_a_folder_that_leads_elsewhere_is_not_written_to(run: Run, place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "annanstans"
    elsewhere.mkdir()
    try:
        (place / "content/events").symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("this user may not make links")
    assert run("new", "event", "nytt").code == 2
    assert not list(elsewhere.iterdir())


def test_the_next_command_names_the_same_content(run: Run, tmp_path: Path) -> None:
    content = tmp_path / "annat innehåll"
    content.mkdir()
    outcome = run("new", "news", "nytt", "--content", str(content))
    assert outcome.code == 0, outcome.err
    assert "python build.py check " in outcome.out
    assert f' --content "{content.as_posix()}" "{content.as_posix()}/news/nytt.md"' in outcome.out
