"""Where values come from: options, files, standard input, prompts; and where secrets must not come from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import ShellComplete

from sinch_provisioning.cli.root import root
from tests.support.live import Live

from .conftest import Cli

CREATE = "WhatsappTemplatesController_createTemplate_v1"
TARGET = "https://me.example/hook"
SECRET = "a-long-webhook-secret"
DETAILS = {"components": [{"type": "BODY", "text": "Hello"}]}
TEMPLATE = {"name": "from_a_file", "language": "EN", "category": "UTILITY", "details": DETAILS}


def sent(live: Live, operation_id: str = CREATE) -> Any:
    return live.emulator.requests.of(operation_id)[-1].body


def test_fields_are_options(live: Live, cli: Cli) -> None:
    options = ["--name", "by_options", "--language", "EN", "--category", "utility", "--no-allow-category-change"]
    result = cli("whatsapp", "templates", "create", *options, "--details", json.dumps(DETAILS))
    assert result.exit_code == 0, result.stderr
    assert sent(live) == {
        "name": "by_options",
        "language": "EN",
        "category": "UTILITY",
        "details": DETAILS,
        "allowCategoryChange": False,
    }


def test_a_body_comes_from_a_file_and_options_replace_its_fields(live: Live, cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text(json.dumps(TEMPLATE))
    assert cli("whatsapp", "templates", "create", "--body", f"@{file}").exit_code == 0
    assert sent(live) == TEMPLATE
    assert cli("whatsapp", "templates", "create", "--body", f"@{file}", "--language", "DE").exit_code == 0
    assert sent(live) == {**TEMPLATE, "language": "DE"}


def test_a_body_comes_from_standard_input(live: Live, cli: Cli) -> None:
    assert cli("whatsapp", "templates", "create", "--body", "-", stdin=json.dumps(TEMPLATE)).exit_code == 0
    assert sent(live) == TEMPLATE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--body", '{"name": "x"}'], "name of a file"),
        (["--body", "@/no/such/file"], "/no/such/file cannot be read: No such file"),
        (["--body", "-", "--details", "-"], "for one option alone"),
        (["--body", "-", "--name", "x"], "options cannot replace its fields"),
        (["--details", "{"], "is no JSON"),
        (["--details", "[NaN]"], "is no JSON: it has no NaN"),
        (["--details", '{"a": [{"b": 1, "b\\u001b": 1, "b": 2}]}'], "the value has b twice in one object"),
        (["--details", "9" * 5000], "has an integer with too many digits"),
        (["--timeout", "nan"], "is no number"),
        (["--allow-category-change", "--no-such-option"], "No such option"),
    ],
)
def test_wrong_values_are_refused_before_anything_is_sent(
    live: Live, cli: Cli, arguments: list[str], said: str
) -> None:
    result = cli("whatsapp", "templates", "create", *arguments, stdin="[]")
    assert result.exit_code == 2
    assert said in result.stderr
    assert not live.emulator.requests


def test_lists_are_repeated_options(live: Live, cli: Cli) -> None:
    filters = ["--filter-states", "approved", "--filter-states", "REJECTED"]
    assert cli("whatsapp", "templates", "list", *filters).exit_code == 0
    (request,) = live.emulator.requests.of("WhatsappTemplatesController_listTemplates_v1")
    assert request.query == [("filterStates", "APPROVED"), ("filterStates", "REJECTED")]


def test_an_enum_value_of_a_newer_service_passes_with_a_warning(live: Live, cli: Cli) -> None:
    result = cli("whatsapp", "templates", "list", "--filter-states", "BRAND_NEW")
    (request,) = live.emulator.requests.of("WhatsappTemplatesController_listTemplates_v1")
    assert request.query == [("filterStates", "BRAND_NEW")]
    assert "Warning: " in result.stderr
    assert "BRAND_NEW" in result.stderr


def test_a_deprecated_command_warns(cli: Cli) -> None:
    result = cli("whatsapp", "list-waba-details-for-token", stdin="", is_interactive=False)
    assert result.exit_code == 2
    assert "SINCH_INPUT_FACEBOOK_TOKEN" in result.stderr
    result = cli("whatsapp", "list-waba-details-for-token", stdin="a-facebook-token\n", is_interactive=True)
    assert "is deprecated" in result.stderr


def test_secrets_come_from_the_environment(live: Live, cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SINCH_INPUT_SECRET", SECRET)
    result = cli("webhooks", "create", "--target", TARGET, "--triggers", "ALL")
    assert result.exit_code == 0, result.stderr
    assert sent(live, "WebhookWebhookController_createWebhook_v1")["secret"] == SECRET
    assert SECRET not in result.output


def test_secrets_come_from_a_hidden_prompt(live: Live, cli: Cli) -> None:
    options = ["--target", TARGET, "--triggers", "ALL"]
    result = cli("webhooks", "create", *options, stdin=f"{SECRET}\n", is_interactive=True)
    assert result.exit_code == 0, result.stderr
    assert sent(live, "WebhookWebhookController_createWebhook_v1")["secret"] == SECRET
    assert SECRET not in result.output


def test_an_optional_secret_is_left_alone_unless_asked_for(
    live: Live, cli: Cli, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("SINCH_INPUT_SECRET", SECRET)
    cli("webhooks", "create", "--target", TARGET, "--triggers", "ALL")
    (hook,) = json.loads(cli("webhooks", "list", "-o", "json").stdout)
    update = "WebhookWebhookController_updateWebhook_v1"
    assert cli("webhooks", "update", hook["id"], "--triggers", "BUNDLE_DONE").exit_code == 0
    assert sent(live, update) == {"triggers": ["BUNDLE_DONE"]}
    assert cli("webhooks", "update", hook["id"], "--secret").exit_code == 0
    assert sent(live, update) == {"secret": SECRET}


def test_a_secret_on_the_command_line_is_refused_and_not_repeated(live: Live, cli: Cli) -> None:
    hooks = json.dumps([{"target": TARGET, "secret": SECRET, "triggers": ["ALL"]}])
    result = cli("bundles", "create", "--region", "EU", "--webhooks", hooks)
    assert result.exit_code == 2
    assert "holds a secret" in result.stderr
    assert SECRET not in result.output
    assert cli("webhooks", "create", "--secret", SECRET).exit_code == 2
    assert not live.emulator.requests


def test_the_key_secret_is_asked_for_at_a_terminal(live: Live, cli: Cli, environment: pytest.MonkeyPatch) -> None:
    environment.delenv("SINCH_KEY_SECRET")
    assert cli("webhooks", "list").exit_code == 3
    result = cli("webhooks", "list", stdin=f"{live.emulator.key_secret}\n", is_interactive=True)
    assert result.exit_code == 0, result.stderr
    assert live.emulator.key_secret not in result.output


def test_a_project_is_given_by_an_option(live: Live, cli: Cli) -> None:
    assert cli("webhooks", "list", "--project-id", "another").exit_code == 0
    assert live.emulator.requests[-1].path.startswith("/v1/projects/another/")


def test_input_is_not_checked_when_told_so(live: Live, cli: Cli) -> None:
    assert cli("webhooks", "list", "--page-size", "5000").exit_code == 2
    assert not live.emulator.requests
    cli("webhooks", "list", "--page-size", "5000", "--no-validate")
    assert len(live.emulator.requests.of("WebhookWebhookController_listWebhooks_v1")) == 1


@pytest.mark.parametrize(
    ("words", "incomplete", "expected"),
    [
        (["whatsapp", "templates", "list", "--filter-states"], "app", {"APPROVED"}),
        (["whatsapp", "templates"], "list", {"list", "list-activities", "list-by-name"}),
        (["webhooks", "create"], "--tr", {"--triggers"}),
        (["webhooks", "create", "--triggers"], "WHATSAPP_WABA", {"WHATSAPP_WABA_ACCOUNT_CHANGED"}),
    ],
)
def test_commands_options_and_enum_values_complete(words: list[str], incomplete: str, expected: set[str]) -> None:
    completer = ShellComplete(root, {}, "sinch-provisioning", "_SINCH_PROVISIONING_COMPLETE")
    assert {item.value for item in completer.get_completions(words, incomplete)} == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete(cli: Cli, shell: str) -> None:
    assert f"_SINCH_PROVISIONING_COMPLETE={shell}_complete" in cli("completion", shell).stdout
