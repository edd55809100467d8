# coding: utf-8 - an old Python has to be told  # noqa: UP009
"""Build the site: `python build.py`. Everything else: `python build.py --help`."""
# Plain old syntax: a Python that is too old must be able to read this file to say so.
import gc
import os
import sys

TOO_OLD = "Python 3.11 eller senare krävs, och detta är %s. En nyare finns på python.org.\n"
MISSING = "Biblioteket %s saknas. Kör i projektets mapp: %s%s -m pip install -r requirements.lock, sedan %s build.py\n"


def main():  # type: () -> int
    """Run the command line, or say in one line what it needs. Returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so
        sys.stderr.write(TOO_OLD % sys.version.split()[0])
        return 2
    try:
        from overens.cli import main as run

        code = run()
    except ModuleNotFoundError as missing:
        if (missing.name or "overens").split(".")[0] == "overens":
            raise
        inside = sys.prefix != sys.base_prefix
        python = "python" if inside else ".venv\\Scripts\\python" if os.name == "nt" else ".venv/bin/python"
        first = "" if inside else "python -m venv .venv, sedan "
        sys.stderr.write(MISSING % (missing.name, first, python, python))
        return 2
    except KeyboardInterrupt:  # while the program is still being loaded
        return 130
    # The system takes all memory back with the process; to search it for garbage first takes a fifth of a second.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
