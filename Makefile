# Every command of the project. `make` alone lists them.
# All paths are relative, so that the tree may stand in a folder with spaces in its name.

# The interpreter that makes the environment. Afterwards only the environment's own is used.
PYTHON ?= $(shell python3.11 -c "" 2>/dev/null && echo python3.11 || echo python3)
# The environment: a path without spaces. CI gives a fresh one.
VENV ?= .venv
# The environment of the generators that ours is measured beside.
PEERS ?= $(VENV)-peers
export PEERS
# Two processes: what a small machine has.
JOBS ?= 2
# What `make import` reads: the vendor's metadata file.
META ?=
# What `make diff` compares with: a git revision, a spec folder, a metadata file.
BASE ?=
# Further arguments for pytest and for `make diff`: make test ARGS="-k signing"
ARGS ?=

PY := $(VENV)/bin/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)$$/\1|\2/p' Makefile | \
	  while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

# --- The environment ----------------------------------------------------------------------------

# What the environment was made of, and where: one that was copied or moved with the tree still points at its old
# place. Times of files say nothing here, a fresh checkout has new ones.
MADE_OF := $(shell { pwd; cat requirements/dev.txt; } | cksum)
ifneq ($(shell cat $(VENV)/.made 2>/dev/null),$(MADE_OF))
.PHONY: $(VENV)/.made
endif

$(VENV)/.made:
	@echo "making $(VENV) from requirements/dev.txt"
	@rm -rf $(VENV)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; name another one with make PYTHON=...")'
	@$(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install -qq --no-deps --require-hashes -r requirements/dev.txt
	@echo "$(MADE_OF)" > $@

$(VENV)/.installed: pyproject.toml $(VENV)/.made
	@$(PY) -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: setup
setup: $(VENV)/.installed ## make the environment that the other commands use (they do it by themselves)

PEERS_MADE_OF := $(shell { pwd; cat requirements/peers.txt; } | cksum)
ifneq ($(shell cat $(PEERS)/.made 2>/dev/null),$(PEERS_MADE_OF))
.PHONY: $(PEERS)/.made
endif

$(PEERS)/.made: | $(VENV)/.made
	@echo "making $(PEERS) from requirements/peers.txt"
	@rm -rf $(PEERS)
	@$(PY) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install -qq --no-deps --require-hashes -r requirements/peers.txt
	@echo "$(PEERS_MADE_OF)" > $@

.PHONY: peers
peers: $(PEERS)/.made ## make the environment of the generators that read our OpenAPI export

COMPILE := $(PY) -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
  --no-emit-index-url --no-header --annotation-style line

.PHONY: lock
lock: $(VENV)/.made ## renew requirements/*.txt from requirements/*.in
	$(COMPILE) --override requirements/overrides.txt --output-file requirements/dev.txt requirements/dev.in
	$(COMPILE) --constraint requirements/dev.txt --output-file requirements/peers.txt requirements/peers.in

# --- Everyday work ------------------------------------------------------------------------------

.PHONY: demo
demo: setup ## the client at work against the local service; no account is needed
	@$(PY) examples/demo.py

.PHONY: generate
generate: setup ## write generated/ and docs/rules/ from spec/
	$(PY) -m codegen generate
	$(PY) -m codegen provenance

.PHONY: test
test: setup ## all tests but the slow ones
	$(PY) -m pytest -n $(JOBS) -m "not slow" $(ARGS)

.PHONY: slow
slow: setup ## the slow tests (5 is pytest's word for "there are none")
	$(PY) -m pytest -n $(JOBS) -m slow $(ARGS) || [ $$? -eq 5 ]

.PHONY: coverage
coverage: setup ## all tests but the slow ones, and which lines they never reach
	$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest -m "not slow" $(ARGS)
	$(PY) -m coverage combine --quiet
	$(PY) -m coverage report

.PHONY: format
format: setup ## lay out the hand-written code and mend what the linter can mend
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .

.PHONY: check
check: lint types layers drift ## lint, types, layers, drift

.PHONY: lint
lint: setup
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

.PHONY: types
types: mypy basedpyright

.PHONY: mypy
mypy: setup
	$(PY) -m mypy

.PHONY: basedpyright
basedpyright: setup
	$(PY) -m basedpyright --pythonpath $(PY)

.PHONY: layers
layers: setup
	$(VENV)/bin/lint-imports --no-logo --no-cache

.PHONY: drift
drift: setup
	$(PY) -m codegen check
	$(PY) -m codegen generate --check
	$(PY) -m codegen provenance --check

# --- When the API changes -----------------------------------------------------------------------

.PHONY: import
import: setup ## merge the vendor's metadata into the spec: make import META=file.json
	@[ -n "$(META)" ] || { echo "make import needs the vendor's file: make import META=metadata.json" >&2; exit 2; }
	$(PY) -m codegen import "$(META)" --spec spec/vod

.PHONY: diff
diff: setup ## what changed in the spec, what breaks, which version: make diff BASE=main (default: last tag, else main)
	@$(PY) -m codegen diff $(if $(BASE),"$(BASE)") $(ARGS)

# It reports: what breaks may well be meant, and the version of a release is what has to fit (`diff --release`).
# 2 says that there is nothing to compare with, as in a shallow clone, and why: no reason to stop.
.PHONY: review
review: setup
	$(PY) -m codegen diff --fail-on none || [ $$? -eq 2 ]

.PHONY: bench
bench: setup ## measure speed and size beside peers and goals, into benchmarks/results.md and .svg (six minutes)
	@$(MAKE) --no-print-directory peers || echo "the peers cannot be installed: they are left out" >&2
	$(PY) benchmarks/run.py

# --- Delivery -----------------------------------------------------------------------------------

.PHONY: dist
dist: setup ## build the wheel and the source archive, and import the wheel where nothing else is
	@rm -rf dist .venv-bare
	$(PY) -m build --no-isolation --outdir dist .
	$(PY) -m venv .venv-bare
	.venv-bare/bin/python -m pip install -qq dist/*.whl
	.venv-bare/bin/python -I -W error tests/house/bare_install.py

.PHONY: ci
ci: check review dist peers slow test ## everything: what .ci/run runs

.PHONY: clean
clean: ## remove what the other commands made, except the environment
	rm -rf dist .venv-bare .codegen_cache .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find .ci benchmarks codegen docs examples generated runtime spec tests toolkit \
	  -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
