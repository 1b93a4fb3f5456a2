"""The page that reports stand on: plain HTML that prints well and needs no other file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

Cell = tuple[str, str]


def page(title: str, body: Iterable[str]) -> str:
    """Return a whole page under its title; the parts of `body` are HTML already."""
    content = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n<h1>{escape(title)}</h1>\n{content}\n"
        "</body></html>\n"
    )


def heading(text: str) -> str:
    """Return the heading of a chapter."""
    return f"<h2>{escape(text)}</h2>"


def section(title: str, *parts: str) -> str:
    """Return a chapter that is not torn apart in print; its parts are HTML already."""
    return f"<section>{heading(title)}{''.join(parts)}</section>"


def paragraph(text: str, kind: str = "") -> str:
    """Return a paragraph; `kind` may be “caution” or “good”."""
    return f"<p{_class(kind)}>{escape(text)}</p>"


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table.

    A cell is a text, with line breaks, and its kind: “n” for a number, “name” for what the
    row is about (its first line is bold), “name marked” to point it out, “yes”, “no” or none.
    A column whose first cell is a number has its heading on the right too.
    """
    kinds: Sequence[str] = ()
    lines = []
    for row in rows:
        kinds = kinds or [kind for _, kind in row]
        cells = (
            f"<td{_class(kind)}>{escape(text).replace(chr(10), '<br>')}</td>" for text, kind in row
        )
        lines.append(f"<tr>{''.join(cells)}</tr>")
    right = [kind == "n" for kind in kinds] or [False] * len(head)
    names = "".join(
        f"<th{_class('n' if is_number else '')}>{escape(name)}</th>"
        for name, is_number in zip(head, right)
    )
    return f"<table><thead><tr>{names}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def facts_table(facts: Iterable[tuple[str, str]]) -> str:
    """Return figures in large type, each a value with its name below."""
    cells = "".join(f"<td><b>{escape(value)}</b><br>{escape(name)}</td>" for value, name in facts)
    return f'<table class="facts"><tr>{cells}</tr></table>'


def bar(percent: float) -> str:
    """Return a bar of which a share is filled."""
    return f'<div class="bar"><div style="width:{percent:.2f}%"></div></div>'


def bars(shares: Iterable[tuple[str, float, str]]) -> str:
    """Return bars one below the other: the name of each, its share (0 to 1), and that in words."""
    rows = "".join(
        f'<tr><td>{escape(name)}</td><td class="wide">{bar(100.0 * share)}</td>'
        f'<td class="n">{escape(words)}</td></tr>'
        for name, share, words in shares
    )
    return f'<table class="bars">{rows}</table>'


def footer(lines: Iterable[str]) -> str:
    """Return small print."""
    return f"<footer>{''.join(paragraph(line) for line in lines)}</footer>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


_STYLE = """
body{font:15px/1.5 "Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#22303a;
 max-width:74em;margin:2em auto;padding:0 1.5em}
h1{color:#1d4e79;font-size:1.7em;margin:0 0 .4em}
h2{color:#1d4e79;font-size:1.15em;margin:1.8em 0 .4em}
p{max-width:62em}
table{border-collapse:collapse;width:100%}
th{text-align:left;vertical-align:bottom;border-bottom:2px solid #1d4e79;padding:.3em .7em .3em 0}
td{vertical-align:top;border-bottom:1px solid #dfe7ec;padding:.4em .7em .4em 0}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
td.name{padding-left:.5em;border-left:5px solid transparent}
td.name::first-line{font-weight:600}
td.marked{border-left-color:#1d4e79}
td.yes{color:#00695c;font-weight:600}
td.no{color:#7a4a00}
.facts{margin:0 0 1.4em}
.facts td{border:0;background:#f2f6f8;padding:.7em .9em}
.facts b{font-size:1.4em;color:#1d4e79}
.bar{height:12px;background:#e9a23b;margin:1.2em 0 .3em}
.bar div{height:12px;background:#2a9d8f}
.bars td{border:0;vertical-align:middle;padding:.15em .9em .15em 0;white-space:nowrap}
.bars .wide{width:100%}
.bars .bar{background:#eef2f5;margin:0}
.good{background:#e4f4f2;border-left:5px solid #2a9d8f;padding:.8em 1em}
.caution{background:#fdf3e1;border-left:5px solid #e9a23b;padding:.8em 1em}
img{width:100%;max-width:62em;height:auto}
footer{margin-top:2.5em;border-top:1px solid #dfe7ec;color:#5f6f7a;font-size:.8em;
 overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:10px}section,tr{page-break-inside:avoid}
 .bar,.bar div,.facts td,.good,.caution{-webkit-print-color-adjust:exact;
 print-color-adjust:exact}}
"""
