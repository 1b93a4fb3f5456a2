"""Passwords and keys, kept out of everything that is written."""

from __future__ import annotations

import re

HIDDEN = "***"

# Names that say it, anywhere; and short ones that mean it only in the query of an address.
_NAMES = (
    r"[\w.-]*(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|authcfg|credential"
    r"|signature|authorization)[\w.-]*|(?<=[?&])(?:pass|key|sig|auth|session(?:id)?|sid|code)"
)
_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
# Up to the last @ before a blank or a quote: passwords hold slashes, colons and @ themselves.
_IN_ADDRESS = re.compile(r"(?<=://)[^\s'\"<>]*@")
# name=value in addresses and connection strings, "name": value in JSON.
_NAMED = re.compile(
    rf"(?<![\w.-])(?P<name>['\"]?(?:{_NAMES})['\"]?\s*(?:=|%3[dD]|:)\s*)"
    rf"(?:{_QUOTED}|(?:bearer|basic|token)\s+[^\s'\",;&<>]+|[^\s'\",;&<>]+)",
    re.IGNORECASE,
)
_BEARER = re.compile(r"\b(bearer|basic)\s+[A-Za-z0-9+/=._~-]{6,}", re.IGNORECASE)


def without_secrets(text: str) -> str:
    """Return a text with the passwords and keys in it replaced by asterisks.

    These are what stands before the @ in an address, the values of parameters whose
    name says what they are (``token``, ``api_key``, ``password``, ``authcfg`` and such),
    in addresses, connection strings and JSON, and what follows “Bearer” or “Basic”.
    """
    text = _IN_ADDRESS.sub(f"{HIDDEN}@", text)
    text = _NAMED.sub(lambda found: f"{found['name']}{HIDDEN}", text)
    return _BEARER.sub(lambda found: f"{found[1]} {HIDDEN}", text)
