# acuview: the handful of verbs. Each sets up what it needs and is quick when that is done.
.PHONY: run test check art bench shots format
python := .venv/bin/python
quiet := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

run: ## the window
	@scripts/setup.sh run
	@.venv/bin/acuview $(ID)

test: ## format, lint, types, layers, tests, content
	@scripts/setup.sh test
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	.venv/bin/lint-imports
	$(quiet) $(python) -m pytest -q
	$(quiet) .venv/bin/acuview check

check: ## the content alone
	@scripts/setup.sh test
	@.venv/bin/acuview check

format: ## format, and mend what can be mended
	@scripts/setup.sh test
	$(python) -m ruff format .
	$(python) -m ruff check --fix .

art: ## bake the artwork from studio/ into assets/
	@scripts/setup.sh test
	$(quiet) $(python) -m studio.bake

bench: ## the figures of docs/architecture.md, measured here and now
	@scripts/setup.sh test
	$(quiet) $(python) -m benchmarks

shots: ## pictures of the window, on a virtual screen, in shots/
	@scripts/setup.sh shots
	scripts/shots.sh
