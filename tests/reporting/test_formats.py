from __future__ import annotations

import json
from pathlib import Path

import pytest

from overens.problem_texts import Text
from overens.problems import Place, Problem, problem
from overens.reporting import FORMATS, Findings, Manner
from overens.reporting.failures import failed

FILE = "agreements/exempel.yaml"
LINES = {FILE: ("titel: Exempelavtal", "namm: x", "typ: samlad")}


def findings(tmp_path: Path, *problems: Problem, **more: object) -> Findings:
    return Findings(problems, tmp_path / "content", lambda path: LINES.get(path, ()), **more)  # type: ignore[arg-type]


def unknown(line: int = 2, suggestion: str | None = "namn", path: str = FILE, key: str = "namm") -> Problem:
    return problem("config-unknown-key", Place(path, line, 1), key=key, known="`namn`", suggestion=suggestion)


def test_the_text_report_says_what_where_and_what_to_do(tmp_path: Path) -> None:
    told = FORMATS["text"](findings(tmp_path, unknown(), undone=Text("Inget har ändrats.", "")), Manner("sv", tmp_path))
    assert told == (
        "Fel i content/agreements/exempel.yaml:2:1\n"
        "  Inställningen `namm` finns inte.\n"
        "\n"
        "    1 | titel: Exempelavtal\n"
        "    2 | namm: x\n"
        "      | ^\n"
        "    3 | typ: samlad\n"
        "\n"
        "  Menade du `namn`?\n"
        "  Kod: config-unknown-key\n"
        "\n"
        "1 fel i 1 fil. Inget har ändrats.\n"
        "Så får du veta mer om en kod: python build.py explain config-unknown-key\n"
    )


def test_the_text_report_speaks_english(tmp_path: Path) -> None:
    told = FORMATS["text"](findings(tmp_path, unknown(), unknown(3)), Manner("en", tmp_path))
    assert told.startswith("Error in content/agreements/exempel.yaml:2:1\n  There is no setting `namm`.\n")
    assert "Did you mean `namn`?\n  Code: config-unknown-key" in told
    assert "2 errors in 1 file." in told


def test_nothing_wrong_is_one_line(tmp_path: Path) -> None:
    done = Text("3 sidor ligger i site.", "3 pages are in site.")
    assert (
        FORMATS["text"](findings(tmp_path, done=done), Manner("sv", tmp_path)) == "Inga fel. 3 sidor ligger i site.\n"
    )


def test_a_file_elsewhere_is_named_in_full(tmp_path: Path) -> None:
    told = FORMATS["text"](findings(tmp_path, unknown()), Manner("sv", tmp_path / "annanstans"))
    assert told.startswith(f"Fel i {(tmp_path / 'content').as_posix()}/agreements/exempel.yaml:2:1")


def test_a_page_that_is_not_yet_on_disk_is_not_named_as_content(tmp_path: Path) -> None:
    told = FORMATS["text"](findings(tmp_path, unknown(path="site/om/index.html")), Manner("sv", tmp_path))
    assert told.startswith("Fel i site/om/index.html:2:1\n")


def test_colour_and_wrapping_are_for_terminals_alone(tmp_path: Path) -> None:
    plain = FORMATS["text"](findings(tmp_path, unknown()), Manner("sv", tmp_path))
    assert "\x1b" not in plain
    terminal = FORMATS["text"](findings(tmp_path, unknown()), Manner("sv", tmp_path, colour=True, width=24))
    assert "\x1b[1;31mFel\x1b[0m" in terminal
    assert "  Inställningen `namm`\n  finns inte." in terminal


def test_values_and_paths_cannot_steer_the_terminal(tmp_path: Path) -> None:
    nasty = unknown(key="\x1b]0;elak\x07", path="agreements/\x1b[31m.yaml", suggestion=None)
    for form in FORMATS:
        told = FORMATS[form](findings(tmp_path, nasty), Manner("sv", tmp_path))
        assert "\x1b" not in told
        assert "\\u001b" not in told


def test_a_github_annotation_is_escaped_and_lands(tmp_path: Path) -> None:
    one = unknown(key="50 % a\r\nb", path="agreements/a,b:c%.yaml")
    told = FORMATS["github"](findings(tmp_path, one), Manner("sv", tmp_path)).splitlines()
    assert told[0] == (
        "::error file=content/agreements/a%2Cb%3Ac%25.yaml,line=2,col=1,title=config-unknown-key::"
        "Inställningen `50 %25 a<U+000D><U+000A>b` finns inte.%0AMenade du `namn`?"
    )
    assert told[1] == "1 fel i 1 fil."


def test_a_github_annotation_counts_from_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    told = FORMATS["github"](findings(tmp_path, unknown()), Manner("sv", tmp_path / "content"))
    assert told.startswith("::error file=content/agreements/exempel.yaml,line=2")


def test_json_is_one_object_that_any_console_can_carry(tmp_path: Path) -> None:
    told = FORMATS["json"](findings(tmp_path, unknown(), pages=7, seconds={"read": 0.12345}), Manner("sv", tmp_path))
    assert told.isascii()
    assert json.loads(told) == {
        "problems": [
            {
                "code": "config-unknown-key",
                "severity": "error",
                "file": "agreements/exempel.yaml",
                "line": 2,
                "column": 1,
                "message": "Inställningen `namm` finns inte.",
                "hint": "Menade du `namn`?",
            }
        ],
        "pages": 7,
        "seconds": {"read": 0.123},
    }


@pytest.mark.parametrize("form", list(FORMATS))
def test_a_run_that_could_not_begin_is_told_in_every_format(form: str) -> None:
    told = dict(failed("Mappen finns inte: 100 %", form, "sv"))
    assert told["err"] == "Fel: Mappen finns inte: 100 %\n"
    if form == "json":
        assert json.loads(told["out"]) == {
            "problems": [],
            "pages": 0,
            "seconds": {},
            "error": "Mappen finns inte: 100 %",
        }
    elif form == "github":
        assert told["out"] == "::error title=overens::Mappen finns inte: 100 %25\n"
    else:
        assert "out" not in told


def test_strict_warnings_are_said_to_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from overens import problem_texts
    from overens.problem_texts import ProblemKind

    said = Text("m", "m")
    monkeypatch.setitem(
        problem_texts.KINDS, "exempel-varning", ProblemKind("exempel-varning", "warning", said, said, said)
    )
    warning = problem("exempel-varning", Place(FILE, 1, 1))
    loose, strict = findings(tmp_path, warning), findings(tmp_path, warning, strict=True)
    assert not loose.failed
    assert strict.failed
    assert FORMATS["text"](loose, Manner("sv", tmp_path)).startswith("Varning i ")
    assert "1 varning i 1 fil." in FORMATS["text"](loose, Manner("sv", tmp_path))
    assert "Varningar räknas som fel (--strict)." in FORMATS["text"](strict, Manner("sv", tmp_path))
    assert FORMATS["github"](loose, Manner("sv", tmp_path)).startswith("::warning file=")
    assert FORMATS["github"](strict, Manner("sv", tmp_path)).startswith("::error file=")
