"""Where no containers run, the files that describe them are at least read, and held against the repository."""

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def instructions():
    """The Dockerfile's instructions, continued lines joined, comments left out."""
    lines = [line for line in DOCKERFILE.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n", " ", "\n".join(lines))
    return [line.split(maxsplit=1) for line in joined.splitlines() if line.strip()]


def test_all_four_parts_are_there():
    assert {"letterlock", "postgres", "mail", "store"} <= SERVICES.keys()


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_built_here_or_has_an_image_of_a_named_version(name):
    service = SERVICES[name]
    if "build" in service:
        assert (ROOT / service["build"] / "Dockerfile").is_file()
    else:
        _, _, version = service["image"].rpartition(":")
        assert version and version != "latest"


@pytest.mark.parametrize("name", SERVICES)
def test_what_a_service_waits_for_exists_and_can_become_so(name):
    for other, condition in SERVICES[name].get("depends_on", {}).items():
        assert other in SERVICES
        if condition["condition"] == "service_healthy":
            built_here_with_a_check = "build" in SERVICES[other] and "HEALTHCHECK" in DOCKERFILE
            assert built_here_with_a_check or "healthcheck" in SERVICES[other]


def test_named_volumes_are_declared():
    used = {mount.split(":")[0] for service in SERVICES.values() for mount in service.get("volumes", [])}
    named = {source for source in used if not source.startswith((".", "/"))}
    assert named == COMPOSE["volumes"].keys()


def test_keys_of_the_configuration_exist():
    known = tomllib.loads(re.sub(r"^# (\w+ = )", r"\1", (ROOT / "config.example.toml").read_text(), flags=re.MULTILINE))
    # What the file takes from a file of its own, the environment holds itself.
    known["vault"]["master_key"] = ""
    names = [name for name in SERVICES["letterlock"]["environment"] if name.startswith("LETTERLOCK")]
    assert names
    for name in names:
        _, section, key = name.lower().split("__")
        assert key in known[section], name


def test_the_proxy_is_trusted():
    (network,) = COMPOSE["networks"]["default"]["ipam"]["config"]
    trusted = SERVICES["letterlock"]["environment"]["LETTERLOCK__LISTEN__TRUSTED_PROXIES"]
    assert json.loads(trusted) == [network["subnet"]]


def test_no_master_key_is_built_in():
    key = SERVICES["letterlock"]["environment"]["LETTERLOCK__VAULT__MASTER_KEY"]
    assert key.startswith("${LETTERLOCK_MASTER_KEY:?")


def test_files_that_are_mounted_or_copied_exist():
    mounted = [mount.split(":")[0] for service in SERVICES.values() for mount in service.get("volumes", [])]
    copied = []
    for name, rest in instructions():
        words = shlex.split(rest)
        if name == "COPY" and not words[0].startswith("--from"):
            copied += words[:-1]
    assert copied
    for source in copied + [source for source in mounted if source.startswith("./")]:
        assert (ROOT / source).exists(), source


def test_the_image_does_not_run_as_root_and_says_whether_it_lives():
    names = [name for name, _ in instructions()]
    assert "USER" in names and "HEALTHCHECK" in names
    assert dict(instructions())["USER"] != "root"


def test_the_image_is_built_with_the_versions_that_the_repository_asks_for():
    manifest = tomllib.loads((ROOT / "Cargo.toml").read_text())
    rust = manifest["workspace"]["package"]["rust-version"]
    assert f"FROM rust:{rust}-" in DOCKERFILE
    server = tomllib.loads((ROOT / "crates/server/Cargo.toml").read_text())
    for feature in re.findall(r"--features (\S+)", DOCKERFILE):
        assert feature in server["features"]
