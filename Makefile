# ERIK Clusters: everything that is done with this repository.
# `make` alone lists the targets. Each sets up what it needs on Debian 12.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON := .venv/bin/python
ISOLATED := tools/isolated.sh
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := dist/erik_clusters-$(VERSION)$(if $(TRIAL),-trial).zip

# The parts of the repository that users get.
SHIPPED := __init__.py metadata.txt LICENSE README.md CHANGELOG.md \
	erik_clusters_plugin processing resources i18n

# Choices of `make run`, `make test`, `make zip` and `make link`.
OSM ?=
MINUTES ?= 10,20,30
TESTS ?=
TRIAL ?=
PROFILE ?= default

##@ Begin

.PHONY: help
help: ## List the targets
	@echo "ERIK Clusters $(VERSION)"
	@awk -F ':.*## ' '/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## Install what is missing (apt) and make .venv; the other targets do this themselves
	@tools/setup.sh

.PHONY: run
run: setup ## Map catchments and clusters of a demo region into output/ (OSM=file.osm.pbf: of a real extract; MINUTES=10,20,30)
	@$(ISOLATED) $(PYTHON) tools/run.py --minutes "$(MINUTES)" $(if $(OSM),--osm "$(OSM)")

.PHONY: link
link: translations ## Link this folder into your QGIS profile (PROFILE=default); the only target that touches it
	@tools/link.sh "$(PROFILE)"

##@ Check a change

.PHONY: lint
lint: lint-style lint-types lint-qt6 lint-texts lint-weaknesses lint-secrets ## Check style, types, what would break on Qt 6, translations, known weaknesses and secrets

# Each is a hook of .pre-commit-config.yaml, too.
.PHONY: lint-style lint-types lint-qt6 lint-texts lint-weaknesses lint-secrets
lint-style: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

lint-types: setup
	$(PYTHON) -m mypy

lint-qt6: setup
	PYTHONPATH=tools $(PYTHON) -m qt6.check __init__.py erik_clusters_plugin processing

lint-texts: setup
	$(PYTHON) tools/translations.py check
	$(PYTHON) tools/matrix/table.py check

lint-weaknesses: setup
	@# B101: asserts tell the type checker what holds; nothing depends on them.
	.venv/bin/bandit -q --skip B101 -r __init__.py erik_clusters_plugin processing

lint-secrets: setup
	git ls-files -z | xargs -0 .venv/bin/detect-secrets-hook \
		--exclude-files '^(requirements/development\.txt|LICENSE)$$'

.PHONY: hooks
hooks: setup ## Have git check before each commit what lint checks
	.venv/bin/pre-commit install

.PHONY: test
test: setup ## Run the tests on all processors (TESTS="tests/engine -k name" for some of them, on one)
	@$(ISOLATED) $(PYTHON) -m pytest $(or $(TESTS),--numprocesses auto --dist loadfile)

##@ Check it thoroughly

.PHONY: test-matrix
test-matrix: setup ## Test on QGIS 3.22, 3.40 and 3.44, in root folders that it makes (as root; TESTS="…")
	@TESTS="$(TESTS)" tools/matrix/run.sh

.PHONY: test-languages
test-languages: setup ## Run every algorithm in German and Italian; fail where English is left
	@ERIK_LANGUAGES=all $(ISOLATED) $(PYTHON) -m pytest tests/test_languages.py --numprocesses 2 --dist loadgroup

.PHONY: test-kills
test-kills: setup ## Kill runs at random moments, 30 times, and see that nothing is lost
	@ERIK_KILLS=30 $(ISOLATED) $(PYTHON) -m pytest tests/programs/test_kills.py

.PHONY: test-rough
test-rough: setup ## Try 2,000 random mixtures of rough data in every algorithm (RUNS=…)
	@ERIK_ROUGH_RUNS=$(or $(RUNS),2000) $(ISOLATED) $(PYTHON) -m pytest tests/processing/test_rough_mixtures.py

##@ Measure

.PHONY: bench
bench: setup ## Measure accuracy, speed and memory
	@$(ISOLATED) $(PYTHON) -m pytest tests/benchmarks -o norecursedirs=plugins -s

.PHONY: planted
planted: setup ## Compare proposed meeting bounds with the clusters planted in demo regions (SEEDS=1-20; JOBS=1: firms count their jobs)
	@nice $(PYTHON) tools/planted_bounds.py $(or $(SEEDS),1-20) $(if $(JOBS),--jobs)

##@ Write anew what is made of the sources

.PHONY: translations
translations: setup ## Bring i18n/*.ts up to date with the sources and build the .qm files
	@$(PYTHON) tools/translations.py update
	@$(PYTHON) tools/translations.py build

.PHONY: models
models: setup ## Draw resources/models/*.model3 anew, after a change to the tools they are made of
	@$(ISOLATED) $(PYTHON) tools/models.py

.PHONY: contract
contract: setup ## Write tests/contract anew, after a meant change of ids, parameters, outputs or fields
	@ERIK_WRITE_CONTRACT=1 $(ISOLATED) $(PYTHON) -m pytest tests/test_contract.py
	@git status --short tests/contract

.PHONY: lock
lock: setup ## Renew requirements/*.txt from *.in
	for list in development qt6; do \
		.venv/bin/uv pip compile --quiet --upgrade --python $(PYTHON) --no-emit-index-url \
			--no-emit-find-links --custom-compile-command "make lock" \
			requirements/$$list.in -o requirements/$$list.txt || exit; \
	done

##@ Release and clean up

.PHONY: zip
zip: setup ## Build the upload for the QGIS plugin repository in dist/, from the last commit (TRIAL=1: to try, addresses may be placeholders)
	@$(PYTHON) tools/build_zip.py "$(ZIP)" $(SHIPPED)
	@$(PYTHON) tools/check_zip.py $(if $(TRIAL),--trial) "$(ZIP)" || { rm -f "$(ZIP)"; exit 1; }

.PHONY: clean
clean: ## Remove everything that was built, the virtual environment included
	rm -rf .venv .home .qgis-settings build dist output .mypy_cache .pytest_cache .ruff_cache .hypothesis
	rm -f i18n/*.qm
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
