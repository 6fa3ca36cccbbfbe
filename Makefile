# Two commands: `make demo` plays a council year, `make test` proves everything. The rest is for builders.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SYNAPSE := .venv-synapse
NODE := .venv-node
OUT ?= demo-out
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test quick lint bench faults clean constraints components

help:
	@echo "make demo   set up and play a whole council year (nothing else is needed)"
	@echo "make test   set up and run every test, with a real Matrix server and a real PostgreSQL"
	@echo "make quick  the tests that start no server, under a minute"
	@echo "make lint   types, style and house rules"
	@echo "make bench  measure speed and memory against other bots"

$(VENV)/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rådslag needs Python 3.11 or newer. Try: make demo PYTHON=python3.11")'
	@echo "[1/2] Making the environment and fetching the libraries (about a minute) …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	@echo "Fetching what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[test]'
	@touch $@

$(SYNAPSE)/.installed: tests/requirements-synapse.txt
	@echo "Fetching a Matrix server for the tests (about a minute) …"
	@$(PYTHON) -m venv $(SYNAPSE)
	@$(SYNAPSE)/bin/python -m pip install --quiet --disable-pip-version-check --requirement tests/requirements-synapse.txt
	@touch $@

demo: $(VENV)/.installed
	@echo "[2/2] Playing the council year …"
	@$(BIN)/radslag demo --out $(OUT)

components: $(SYNAPSE)/.installed

test: $(VENV)/.installed-test components lint
	@echo "Running every test …"
	@SYNAPSE_PYTHON=$(CURDIR)/$(SYNAPSE)/bin/python $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -q -ra

quick: $(VENV)/.installed-test
	@$(BIN)/python -m pytest -n $(WORKERS) -q -m "not server and not faults and not nightly"

lint: $(VENV)/.installed-test
	@echo "Checking types and style …"
	@$(BIN)/ruff check .
	@$(BIN)/mypy

clean:
	rm -rf $(VENV) $(SYNAPSE) $(NODE) build dist *.egg-info $(OUT)
