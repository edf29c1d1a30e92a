# `make run` starts the app, `make test` runs the quick tests, without a browser: both set up what they need in .venv on a machine with Python 3.11+.
PYTHON ?= python3
BIN := .venv/bin
# How many processes share the tests.
JOBS ?= 2
# Let Python store compiled modules, whatever the shell says: a server or a test then starts faster the next time.
unexport PYTHONDONTWRITEBYTECODE
LOCK = .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock"
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
PYTEST = $(BIN)/python -m pytest -n $(JOBS) --dist worksteal

.PHONY: run dev test test-all bench record load soak cards frames diagram catalogs lint lock audit clean

run: .venv/run.done
	$(BIN)/streamlit run streamlit_app.py

# Like `make run`, for development: a saved file shows at the next rerun.
dev: .venv/run.done
	$(BIN)/streamlit run streamlit_app.py --server.fileWatcherType auto --server.runOnSave true

# The tests that need no browser and are not marked long. `make test-all` runs all of them.
test: .venv/dev.done
	$(PYTEST) -m "not browser and not long"

test-all: .venv/dev.done
	$(PYTEST)

# Measure every ratio, and compare it with the last recorded one.
bench: .venv/dev.done
	$(BIN)/python -m benchmarks

# Like `make bench`, but also record the figures, in docs/performance.md too. It needs an idle machine.
record: .venv/dev.done
	$(BIN)/python -m benchmarks --record

# Simulate a hundred visitors at once, and compare them with as many on hello-world.
load: .venv/dev.done
	$(BIN)/python -m benchmarks.load

# Simulate visitors who come and go for half an hour. Memory must level off.
soak: .venv/dev.done
	$(BIN)/python -m benchmarks.soak

# Regenerate the pictures of shared links.
cards: .venv/dev.done
	$(BIN)/python -m benchmarks.cards

# Regenerate the import diagram in docs/architecture.md.
diagram:
	$(PYTHON) .ci/diagram.py

# Report what the other languages' catalogs lack, compared with the English ones.
catalogs: .venv/dev.done
	$(BIN)/python .ci/catalogs.py

# Regenerate each scene's first frame, which is in the HTML until the page is rendered.
frames: .venv/dev.done
	$(BIN)/python -m benchmarks.frames

lint: .venv/dev.done
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

# Regenerate the lock files after a requirement has changed: the versions and hashes of all packages, for every Python and system.
lock: .venv/lock.done
	$(LOCK) requirements.txt --output-file requirements.lock
	$(LOCK) requirements-dev.txt --output-file requirements-dev.lock

# Check the locked packages for known vulnerabilities. Offline it only warns.
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
