# Every target sets up what it lacks: python3 (3.11 or newer) and make are enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# The type checker comes with its own Node.js: use that one, and do not ask the network for newer versions.
export PYRIGHT_PYTHON_GLOBAL_NODE := 0
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint lint-ruff lint-mypy lint-pyright lint-contracts regenerate spec-report check-generated vendor mutants coverage bench docs soak lock clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' Makefile | while IFS=@ read -r name text; do printf '%-24s %s\n' "$$name" "$$text"; done

demo: $(READY) ## Watch the SDK at work against the emulator
	@$(BIN)/python examples/first_call.py

test: $(READY) ## Run the tests, on asyncio and on Trio [ARGS="-k name"]
	@$(BIN)/python -m pytest -n auto $(ARGS)

lint: lint-ruff lint-mypy lint-pyright lint-contracts ## Check style, types and import contracts

lint-ruff: $(READY)
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { $(BIN)/ruff format --check .; exit 1; }
	@echo "ruff: clean"

lint-mypy: $(READY)
	@$(BIN)/mypy

lint-pyright: $(READY)
	@$(BIN)/pyright --project pyproject.toml

lint-contracts: $(READY)
	@report=$$($(BIN)/lint-imports --no-logo 2>&1) || { echo "$$report"; exit 1; }; echo "$$report" | tail -n 1

regenerate: $(READY) ## Generate src/ from openapi/ [SPEC=path-or-URL: that becomes the description] [ALLOW_REMOVALS=1 NO_TYPES=1]
	@$(BIN)/python -m generator regenerate $(if $(SPEC),--spec '$(SPEC)') $(if $(ALLOW_REMOVALS),--allow-removals) \
		$(if $(NO_TYPES),--no-types)

spec-report: $(READY) ## Tell what a description changes for users NEW=path-or-URL [OLD=path-or-URL] [FORMAT=text, markdown or json] [NO_TYPES=1]
	@$(BIN)/python -m generator report $(if $(OLD),--old '$(OLD)') --new '$(NEW)' $(if $(FORMAT),--format '$(FORMAT)') \
		$(if $(NO_TYPES),--no-types)

check-generated: $(READY) ## Fail if src/ is not what the description gives
	@$(BIN)/python -m generator check

mutants: $(READY) ## See which small changes to the code no test notices [PLACE=paging AGAIN=1: what survived]; takes long
	@$(BIN)/python -m tests.mutation $(if $(AGAIN),--again) $(PLACE)

coverage: $(READY) ## Show how much of the hand-written code the tests run
	@$(BIN)/python -m pytest -q -n auto --cov --cov-report=term-missing:skip-covered $(ARGS)

vendor: $(READY) ## Copy the SDK into DEST [SERVICES=webhooks,rcs.senders WITH=events,http2,stores TESTING=1 CHECK=1 FORCE=1]
	@$(BIN)/python -P -m sinch_provisioning.vendor '$(DEST)' $(if $(SERVICES),--services '$(SERVICES)') \
		$(if $(WITH),--with '$(WITH)') $(if $(TESTING),--testing) $(if $(CHECK),--check) $(if $(FORCE),--force)

bench: $(READY) ## Measure against peers, as ratios in one run [ARGS="decoding calls", ARGS=--write: into docs/]
	@$(BIN)/python -m benchmarks $(ARGS)

docs: $(READY) ## Build the documentation as a site, build/site/index.html
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m docs.site

soak: $(READY) ## Cancel calls at random moments against a server that misbehaves [ARGS="--cancellations 1000 --only trio"]
	@$(BIN)/python -X dev -W error -m tests.transport.soak $(ARGS)

.PHONY: packages dist
packages: $(READY) ## Install wheel and sdist on every Python here, newest and oldest packages [ARGS="--python 3.12 --suite"]
	@$(BIN)/python -m tests.installing $(ARGS)

dist: $(READY) ## Build what a release publishes into dist/: wheel, sdist, and what they stand on (CycloneDX)
	@rm -rf dist build/sbom && mkdir -p build/sbom
	@$(BIN)/python -m build --no-isolation >build/sbom/log 2>&1 || { cat build/sbom/log; exit 1; }
	@version=$$($(BIN)/hatchling version) && sed "s/^dynamic = .*/version = \"$$version\"/" pyproject.toml >build/sbom/pyproject.toml && \
		$(BIN)/uv export --project build/sbom --no-config --quiet --preview-features sbom-export --format cyclonedx1.5 \
			--all-extras --no-dev --output-file dist/sinch_provisioning-$$version.cdx.json
	@cd dist && sha256sum *

lock: $(READY) ## Pin the development dependencies anew [UPGRADE=1: to the newest versions]
	@$(BIN)/uv pip compile pyproject.toml --group dev --all-extras --quiet --no-config \
		--universal --fork-strategy fewest --python-version 3.11 --generate-hashes \
		--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		$(if $(UPGRADE),--upgrade) --output-file requirements-dev.lock
	@echo "requirements-dev.lock: $$(grep -c == requirements-dev.lock) packages"

clean: ## Remove the virtual environment, caches and builds
	@rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.dependencies: requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed, but \"$(PYTHON)\" is $$($(PYTHON) --version 2>&1)." \
			"Name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Setting up $(VENV) (about a minute, once) …"
	@$(BIN)/python -c 'import pip' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install -qq --require-hashes --no-deps --no-compile --requirement requirements-dev.lock
	@touch $@

$(READY): $(VENV)/.dependencies pyproject.toml
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --editable .
	@touch $@
