"""The table of the version matrix: made from the reports of pytest, kept in the README.

    table.py write FOLDER    print the table of the reports in FOLDER and put it into the README
    table.py print FOLDER    print it alone
    table.py check           say whether the README holds a table of every row

The first two fail where a row was not run, a test failed, or one was skipped without a reason.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional
from xml.etree import ElementTree

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- matrix: written by make test-matrix -->", "<!-- end of the matrix -->"
# What each row runs with; run.sh runs them by these names.
ROWS = {
    "3.22": "all libraries, by pip",
    "3.22-stock": "scipy alone; the zip as installed",
    "3.22-bare": "no library; the zip as installed",
    "3.40": "the distribution's libraries",
    "3.44": "the distribution's libraries",
}
HEAD = ("| QGIS | with | passed | failed | skipped | minutes |", "|---|---|---:|---:|---:|---:|")
_ROW = re.compile(
    r"\| QGIS [\d.]+, Python [\d.]+ \| [^|]+ \| [\d,]+ \| \d+ \| \d+ \| \d+ \|"
    r"|\| QGIS [\d.]+ \| [^|]+ \| not run \|( \|){3}"
)


@dataclass
class Report:
    """What came of one row; `why` counts the skipped tests by their reasons."""

    title: str
    passed: int = 0
    failed: int = 0
    minutes: float = 0.0
    why: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    @property
    def skipped(self) -> int:
        return sum(self.why.values())


def read(path: Path) -> Optional[Report]:
    """Read a report of pytest (``--junitxml``); None where a run ended before it wrote one."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError):
        return None
    suite = root if root.tag == "testsuite" else root[0]
    report = Report(suite.get("name", ""), minutes=float(suite.get("time", 0)) / 60)
    for case in suite.iter("testcase"):
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            report.failed += 1
        elif skipped is not None:
            report.why[skipped.get("message", "").partition("\n")[0].strip()] += 1
        else:
            report.passed += 1
    return report


def table(reports: dict[str, Optional[Report]]) -> list[str]:
    """Return the lines of the table, and the reasons of skipped tests below it."""
    lines = list(HEAD)
    where: dict[str, list[str]] = defaultdict(list)
    for name, report in reports.items():
        if report is None:
            lines.append(f"| QGIS {name.partition('-')[0]} | {ROWS[name]} | not run | | | |")
            continue
        figures = f"{report.passed:,} | {report.failed} | {report.skipped} | {report.minutes:.0f}"
        lines.append(f"| {report.title} | {ROWS[name]} | {figures} |")
        for reason, count in sorted(report.why.items()):
            where[reason].append(f"{count} on {name}")
    lines += ["", "Skipped, and why:" if where else "No test was skipped.", ""]
    lines += [
        f"- {reason or 'no reason given'} ({', '.join(rows)})" for reason, rows in where.items()
    ]
    return lines


def problems(reports: dict[str, Optional[Report]]) -> list[str]:
    """Return what must not be: rows that were not run, failures, skips without a reason."""
    found = []
    for name, report in reports.items():
        if report is None:
            found.append(f"{name} was not run to its end")
            continue
        if report.failed or not report.passed:
            found.append(f"{name}: {report.failed} failed, {report.passed} passed")
        if set(report.why) & {"", "unconditional skip"}:
            found.append(f"{name}: tests were skipped without a reason")
    return found


def replaced(readme: str, lines: list[str]) -> str:
    """Return the README with other lines between the markers; raises ValueError without them."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"The README lacks the lines “{BEGIN}” and “{END}”.")
    return "\n".join([before + begin, *lines, ""]).rstrip("\n") + "\n" + end + after


def check(readme: str) -> list[str]:
    """Return what is wrong with the table in the README."""
    _, begin, rest = readme.partition(BEGIN)
    inside, end, _ = rest.partition(END)
    if not begin or not end:
        return ["The README has no table of versions; run `make test-matrix`."]
    lines = inside.strip().splitlines()
    rows = [line for line in lines if line.startswith("| QGIS") and line != HEAD[0]]
    wrong = [f"Not a row of the matrix: {row}" for row in rows if not _ROW.fullmatch(row)]
    if tuple(lines[:2]) != HEAD or len(rows) != len(ROWS):
        wrong.append(f"The table of versions has {len(rows)} rows and needs {len(ROWS)}.")
    return wrong


def main(command: str, folder: str = "") -> int:
    if command == "check":
        found = check(README.read_text(encoding="utf-8"))
    else:
        reports = {name: read(Path(folder) / f"{name}.xml") for name in ROWS}
        if command == "print":
            reports = {name: report for name, report in reports.items() if report is not None}
        lines = table(reports)
        print("\n".join(lines))
        if command == "write":
            text = replaced(README.read_text(encoding="utf-8"), lines)
            README.write_text(text, encoding="utf-8")
        found = problems(reports)
    print(*found, sep="\n", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
