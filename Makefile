# `make run` starts the app, `make test` runs the quick tests, without a browser: both set up what they need in .venv on a machine with Python 3.11+.
PYTHON ?= python3
BIN := .venv/bin
# How many processes share the tests.
JOBS ?= 2
# A server or a test that starts again finds its modules compiled, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE
LOCK = .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock"
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
PYTEST = $(BIN)/python -m pytest -n $(JOBS) --dist worksteal

.PHONY: run dev test test-all bench record load soak cards frames diagram catalogs lint lock audit clean

run: .venv/run.done
	$(BIN)/streamlit run streamlit_app.py

# As `make run`, for those who edit: a saved file shows at the next rerun.
dev: .venv/run.done
	$(BIN)/streamlit run streamlit_app.py --server.fileWatcherType auto --server.runOnSave true

# All but what needs a browser and what takes long. `make test-all` is everything.
test: .venv/dev.done
	$(PYTEST) -m "not browser and not long"

test-all: .venv/dev.done
	$(PYTEST)

# Measured now, beside what was recorded last.
bench: .venv/dev.done
	$(BIN)/python -m benchmarks

# As `make bench`; then the figures are recorded and shown in docs/performance.md. On a machine that does nothing else.
record: .venv/dev.done
	$(BIN)/python -m benchmarks --record

# A hundred visitors at once, beside as many of hello-world.
load: .venv/dev.done
	$(BIN)/python -m benchmarks.load

# Visitors come and go for half an hour; memory must level off.
soak: .venv/dev.done
	$(BIN)/python -m benchmarks.soak

# The pictures that shared links show, drawn anew.
cards: .venv/dev.done
	$(BIN)/python -m benchmarks.cards

# Who imports whom, drawn anew into docs/architecture.md.
diagram:
	$(PYTHON) .ci/diagram.py

# What the catalogs of the other languages lack beside the English ones.
catalogs: .venv/dev.done
	$(BIN)/python .ci/catalogs.py

# Each scene's first frame, which stands in the HTML until the page is drawn.
frames: .venv/dev.done
	$(BIN)/python -m benchmarks.frames

lint: .venv/dev.done
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

# The versions and hashes of everything that gets installed, for every Python and system, written anew after a requirement changed.
lock: .venv/lock.done
	$(LOCK) requirements.txt --output-file requirements.lock
	$(LOCK) requirements-dev.txt --output-file requirements-dev.lock

# Whether a fault is known of any of them; where nobody can be asked, that is said and counts as no failure.
audit: .venv/dev.done
	$(BIN)/python .ci/audit.py

clean:
	rm -rf .venv

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv

.venv/run.done: requirements.lock | $(BIN)/python
	$(INSTALL) -r requirements.lock
	touch $@

.venv/dev.done: requirements-dev.lock | $(BIN)/python
	$(INSTALL) -r requirements-dev.lock
	touch $@

.venv/lock.done: | $(BIN)/python
	$(BIN)/python -m venv .venv/lock
	.venv/lock/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	touch $@
