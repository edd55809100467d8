"""Every problem code has one broken example, which gives exactly its report and no other code."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from overens.cli import main
from overens.problem_texts import FAMILIES, KINDS
from overens.reporting.examples import lay_out, read_example, with_report

FOLDER = Path(__file__).parent / "broken"
AS_OF = "2026-01-15"
CONFIG = "namn: Exempel\nadress: https://exempel.example\n"

# Faults of the finished site are no mistakes of authors; each has its broken site in tests/broken/output.
# A file that the system withholds, and one so full of mistakes that reading it stops, are tested in tests/sources.
ELSEWHERE = frozenset({kind.code for kind in FAMILIES["output"]} | {"file-not-readable", "reading-stopped"})


def examples() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


@pytest.mark.parametrize("code", examples())
def test_a_broken_example_gives_exactly_its_report(
    code: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    path = FOLDER / f"{code}.txt"
    text = path.read_text(encoding="utf-8")
    example = read_example(text)
    (tmp_path / "content").mkdir()
    (tmp_path / "config.yaml").write_text(CONFIG, encoding="utf-8")
    try:
        lay_out(example, tmp_path)
    except OSError as error:
        pytest.skip(f"not possible on this system: {error}")
    monkeypatch.chdir(tmp_path)
    command, *rest = example.command
    arguments = [command, *rest, "--config", "config.yaml", "--content", "content", "--output", "site", "--jobs", "1"]
    if "--as-of" not in rest:
        arguments += ["--as-of", AS_OF]

    exit_code = main([*arguments, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    codes = [problem["code"] for problem in found["problems"]]
    assert main([*arguments, "--format", "text"]) == exit_code
    report = capsys.readouterr().out

    if request.config.getoption("--update-broken"):
        path.write_text(with_report(text, report), encoding="utf-8", newline="\n")
    else:
        assert report == example.report
    assert codes == [code], "one mistake gives one problem"
    severe = found["problems"][0]["severity"] == "error" or "--strict" in rest
    setup = found["problems"][0]["file"] == "config.yaml"
    assert exit_code == (2 if setup else int(severe))


def test_every_code_has_a_broken_example() -> None:
    assert sorted(set(KINDS) - ELSEWHERE) == examples()


@pytest.mark.parametrize("code", sorted(KINDS))
def test_a_text_is_filled_in_wherever_it_is_shown(code: str) -> None:
    kind = KINDS[code]
    for text in filter(None, (kind.message, kind.hint, kind.explanation, kind.hint_suggested)):
        assert set(re.findall(r"\{(\w+)\}", text.sv)) == set(re.findall(r"\{(\w+)\}", text.en)), code
        assert text.sv.strip()
        assert text.en.strip()


def test_no_traces_of_other_peoples_words() -> None:
    """The texts are for people who never saw YAML's or pydantic's own words."""
    foreign = re.compile(r"(?i)syntax|parse|scalar|mapping values|pydantic|traceback|exception|null\b|stdin|regex")
    for code, kind in KINDS.items():
        for text in filter(None, (kind.message, kind.hint, kind.hint_suggested)):
            assert not foreign.search(text.sv), code


@pytest.mark.skipif(sys.platform == "win32", reason="texts are read with LF here")
def test_reports_are_free_of_trailing_space() -> None:
    for code in examples():
        report = read_example((FOLDER / f"{code}.txt").read_text(encoding="utf-8")).report
        assert not [line for line in report.splitlines() if line != line.rstrip()], code
