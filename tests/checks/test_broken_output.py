"""Every problem code of the finished site has one broken site, which gives exactly its report and no other code."""

from __future__ import annotations

from pathlib import Path

import pytest

from overens.checks import Weights, check, scan
from overens.problem_texts import FAMILIES
from overens.reporting import FORMATS
from overens.reporting.examples import lay_out, read_example, with_report
from overens.reporting.findings import Findings, Manner

FOLDER = Path(__file__).parent.parent / "broken" / "output"
CODES = sorted(kind.code for kind in FAMILIES["output"])


def test_every_code_has_a_broken_site() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_broken_site_gives_exactly_its_report(code: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = FOLDER / f"{code}.txt"
    text = path.read_text(encoding="utf-8")
    example = read_example(text)
    lay_out(example, tmp_path)
    site = tmp_path / "site"
    files = {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    facts = {name: scan(name, content, "https://exempel.example") for name, content in files.items()}
    problems = check(facts, files, weights=Weights(page=1000))
    findings = Findings(problems, tmp_path, lambda name: (tmp_path / name).read_text(encoding="utf-8").split("\n"))

    report = FORMATS["text"](findings, Manner("sv", tmp_path))

    if request.config.getoption("--update-broken"):
        path.write_text(with_report(text, report), encoding="utf-8", newline="\n")
    else:
        assert report == example.report
    assert [problem.code for problem in problems] == [code]
