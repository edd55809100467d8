"""`python -m benchmarks [MEMBER] [ARGUMENT …]`: one of the members, or all of them in turn.

    python -m benchmarks                  all of them
    python -m benchmarks speed 290 1000   one of them; the rest of the line is for it

Numbers alone are sizes for `speed`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from benchmarks import lighthouse, preview, search, speed, weight

MEMBERS: dict[str, Callable[[Sequence[str]], int]] = {
    "speed": speed.main,
    "preview": preview.main,
    "weight": weight.main,
    "search": search.main,
    "lighthouse": lighthouse.main,
}
"""Name -> what measures and prints. Its result is the exit code: 1 where something is over its budget."""


def main(arguments: Sequence[str]) -> int:
    """Run what the command line names. The exit code is the worst one."""
    if arguments and arguments[0].isdigit():
        return speed.main(arguments)
    if arguments and arguments[0] not in MEMBERS:
        print(f"python -m benchmarks {'|'.join(MEMBERS)}", file=sys.stderr)
        return 2
    chosen = arguments[:1] or tuple(MEMBERS)
    worst = 0
    for number, name in enumerate(chosen):
        print(f"{'' if number == 0 else chr(10)}== {name} ==", flush=True)
        worst = max(worst, MEMBERS[name](arguments[1:]))
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
