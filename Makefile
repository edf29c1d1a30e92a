# `make run` starts the app, `make test` passes the tests: both set up what they need in .venv on a machine with Python 3.11+.
PYTHON ?= python3
BIN := .venv/bin
# How many processes share the tests.
JOBS ?= 2
# A server or a test that starts again finds its modules compiled, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE
PYTEST = $(BIN)/python -m pytest -n $(JOBS) --dist worksteal

.PHONY: run dev test test-all bench load soak cards lint clean

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

bench: .venv/dev.done
	$(BIN)/python -m benchmarks

# A hundred visitors at once, beside as many of hello-world.
load: .venv/dev.done
	$(BIN)/python -m benchmarks.load

# Visitors come and go for half an hour; memory must level off.
soak: .venv/dev.done
	$(BIN)/python -m benchmarks.soak

# The pictures that shared links show, drawn anew.
cards: .venv/dev.done
	$(BIN)/python -m benchmarks.cards

lint: .venv/dev.done
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

clean:
	rm -rf .venv

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv

.venv/run.done: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/dev.done: requirements.txt requirements-dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
