#!/usr/bin/env python3
"""Holds the provider catalogue against its JSON schema and against what a schema cannot say.

schema.py CATALOGUE SCHEMA. Needs the jsonschema package; exits with 77 (skipped) without it.
"""

import json
import re
import sys

SKIPPED = 77


def mistakes(catalogue):
    """What a schema cannot say, a sentence each."""
    seen_ids, seen_domains = set(), {}
    for provider in catalogue["providers"]:
        name = provider["id"]
        if name in seen_ids:
            yield f"{name}: the id is there twice"
        seen_ids.add(name)
        for domain in provider["domains"]:
            if domain in seen_domains:
                yield f"{name}: {domain} belongs to {seen_domains[domain]} already"
            seen_domains[domain] = name
        if provider["oauth2"] and provider["oauth2"] not in catalogue["oauth2"]:
            yield f"{name}: there is no sign-in server {provider['oauth2']}"
        if any(each["kind"] == "oauth2" for each in provider["credentials"]) and not provider["oauth2"]:
            yield f"{name}: a sign-in in the browser and no server for it"
        if not provider["submission"] and provider["status"] != "no_smtp":
            yield f"{name}: no server to send with"
        if sum(server["preferred"] for server in provider["submission"]) > 1:
            yield f"{name}: more than one preferred server"
        if len(provider["quirks"]["en"]) != len(provider["quirks"]["zh"]):
            yield f"{name}: the quirks differ in number between the languages"
        for credential in provider["credentials"]:
            if len(credential["steps"]["en"]) != len(credential["steps"]["zh"]):
                yield f"{name}: the steps differ in number between the languages"
            if credential["kind"] not in ("none", "password") and not credential["steps"]["en"]:
                yield f"{name}: nothing tells how to get the {credential['label']['en']}"
            if "pattern" in credential:
                re.compile(credential["pattern"])
        for server in provider["submission"]:
            if server["tls"] == "implicit" and server["port"] in (25, 587):
                yield f"{name}: TLS from the start at port {server['port']}"
            if server["tls"] == "starttls" and server["port"] in (465, 994):
                yield f"{name}: STARTTLS at port {server['port']}"
            for domain in server.get("for_domains", []):
                if domain not in provider["domains"]:
                    yield f"{name}: {server['host']} is for {domain}, which is not one of its domains"


def main():
    try:
        import jsonschema
    except ImportError:
        print("skipped: python3-jsonschema is not installed")
        return SKIPPED
    with open(sys.argv[1], encoding="utf-8") as file:
        catalogue = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        schema = json.load(file)
    found = ["/".join(map(str, error.absolute_path)) + ": " + error.message
             for error in jsonschema.Draft202012Validator(schema).iter_errors(catalogue)]
    found += mistakes(catalogue)
    for mistake in found:
        print(mistake)
    checked = len(catalogue["providers"])
    print(f"{checked - len(found)} passed, {len(found)} failed" if not found else f"0 passed, {len(found)} failed")
    return 1 if found or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
