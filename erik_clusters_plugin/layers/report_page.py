"""The page that reports stand on: plain HTML that prints well and needs no other file."""

from __future__ import annotations

from html import escape
from typing import Iterable, Sequence

STYLE = """
body{font:15px/1.5 "Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#22303a;
 max-width:74em;margin:2em auto;padding:0 1.5em}
h1{color:#1d4e79;font-size:1.7em;margin:0 0 .2em}
h2{color:#1d4e79;font-size:1.15em;margin:1.8em 0 .4em}
table{border-collapse:collapse;width:100%}
th{text-align:left;vertical-align:bottom;border-bottom:2px solid #1d4e79;padding:.3em .7em .3em 0}
td{vertical-align:top;border-bottom:1px solid #dfe7ec;padding:.4em .7em .4em 0}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
td.yes{color:#00695c;font-weight:600}
td.no{color:#7a4a00}
.caution{background:#fdf3e1;border-left:5px solid #e9a23b;padding:.8em 1em}
@media print{body{margin:0;max-width:none;font-size:10px}section,tr{page-break-inside:avoid}}
"""


def page(title: str, body: Iterable[str]) -> str:
    """Return a whole page; `body` is HTML."""
    content = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n{content}\n"
        "</body></html>\n"
    )


def paragraph(text: str, kind: str = "") -> str:
    """Return a paragraph; `kind` may be “caution”."""
    style = f' class="{kind}"' if kind else ""
    return f"<p{style}>{escape(text)}</p>"


def table(head: Sequence[str], rows: Iterable[Sequence[tuple[str, str]]]) -> str:
    """Return a table; a cell is a text and its kind: “n” for a number, “yes”, “no” or none."""
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = []
    for row in rows:
        cells = "".join(
            f'<td class="{kind}">{escape(text)}</td>' if kind else f"<td>{escape(text)}</td>"
            for text, kind in row
        )
        lines.append(f"<tr>{cells}</tr>")
    return f"<table><thead><tr>{names}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
