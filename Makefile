# Each target sets up what it needs. Only Python 3.11 or newer (with venv) and make are assumed.
#   make site     build content/ into site/
#   make serve    preview while writing
#   make test     everything that must pass
#   make bench    measure speed, waiting, weight and search
#   make accessibility   try the pages, and write what was found for the accessibility statement

PYTHON ?= $(shell for one in python3 python3.15 python3.14 python3.13 python3.12 python3.11; do \
	$$one -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$one && break; done)
RUN := .venv/bin/python

.PHONY: site serve test bench lock accessibility prepare prepare-test prepare-bench clean

site: prepare
	@$(RUN) build.py

serve: prepare
	@$(RUN) build.py serve

test: prepare-test
	@$(RUN) tools/run_tests.py

bench: prepare-bench
	@$(RUN) -m benchmarks

prepare:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer, with venv, is needed." >&2; exit 2; }
	@"$(PYTHON)" tools/prepare.py site

prepare-test:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer, with venv, is needed." >&2; exit 2; }
	@"$(PYTHON)" tools/prepare.py test

prepare-bench:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer, with venv, is needed." >&2; exit 2; }
	@"$(PYTHON)" tools/prepare.py bench

# After a change of the dependencies in pyproject.toml. The lock files hold versions and hashes, no addresses.
LOCK = $(RUN) -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header \
	--no-emit-index-url --no-emit-find-links pyproject.toml

lock: prepare
	@$(RUN) -m pip install --quiet uv
	@$(LOCK) -o requirements.lock
	@$(LOCK) --extra test -o requirements-test.lock
	@$(LOCK) --extra bench -o requirements-bench.lock

# After a larger change of the pages: what the accessibility statement says was tried.
accessibility: prepare-test
	@$(RUN) -m pytest --record-accessibility tests/browser/test_every_page_type.py tests/browser/test_conditions.py \
		tests/browser/test_journeys.py tests/test_html_validity.py

clean:
	rm -rf .venv node_modules benchmarks/node_modules .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
