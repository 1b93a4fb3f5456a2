PYTHON := .venv/bin/python
export QT_QPA_PLATFORM := offscreen

.PHONY: test lint
test:
	$(PYTHON) -m pytest
lint:
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(PYTHON) -m mypy
