SHELL := bash
.DEFAULT_GOAL := help

help: ## Show this help
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

run: ## Build and start the whole product with demonstration data
	@scripts/build.sh && . scripts/toolchain.sh && exec java -jar standalone/target/standalone.jar

stop: ## Stop it
	@. scripts/toolchain.sh && java -jar standalone/target/standalone.jar stop

reset: ## Throw its data away, after asking (CONFIRM=yes to skip the question)
	@scripts/reset.sh

test: ## Everything that must hold: format, static checks, unit, integration, product
	@scripts/test.sh

fast: ## Unit and architecture tests, in less than a minute
	@scripts/fast.sh

proof: ## The long proofs: two engines on 100,000 cases; server and database killed while scores are saved; a real malware scanner, office suite and text recognition
	@scripts/build.sh && . scripts/toolchain.sh && mvn -B -q -f backend/pom.xml test-compile && exec node scripts/proof.mjs

bench: ## Ratios: the product beside hand-written code doing the same, in one run
	@scripts/build.sh && . scripts/toolchain.sh && node bench/save-leaf.mjs && node bench/import.mjs && node bench/archive.mjs && node bench/upload.mjs && node bench/typing.mjs && node bench/open-sheet.mjs && node bench/at-scale.mjs && exec java -cp backend/target/classes bench/Evaluate.java

image: ## Build the image of a server and run docker-compose.yml with it once, in podman
	@scripts/image.sh

openapi: ## Write openapi.yaml from the code and the pages' types from it
	@scripts/openapi.sh

dev: ## Work on the pages with hot reload, against the whole product with data of its own
	@scripts/build.sh && . scripts/toolchain.sh && exec node scripts/dev.mjs

format: ## Format everything
	@. scripts/toolchain.sh && mvn -B -q -f backend/pom.xml spotless:apply && mvn -B -q -f standalone/pom.xml spotless:apply && npm --prefix frontend run format

.PHONY: help run stop reset test fast proof bench image openapi dev format
