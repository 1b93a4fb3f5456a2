"""The table of the versions: counted from reports, kept between its markers, checked."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

PATH = Path(__file__).resolve().parents[2] / "tools" / "matrix" / "table.py"
spec = importlib.util.spec_from_file_location("matrix_table", PATH)
matrix = importlib.util.module_from_spec(spec)
sys.modules["matrix_table"] = matrix
spec.loader.exec_module(matrix)

README = f"# Top\n\n{matrix.BEGIN}\n{matrix.END}\n\nBottom\n"


@pytest.fixture
def reports(tmp_path):
    """Write reports of one passed and some skipped tests, and read them as the command does."""

    def reports(failed="", reason="no osmnx here", without=()):
        for name in matrix.ROWS:
            (tmp_path / f"{name}.xml").write_text(
                f'<testsuites><testsuite name="QGIS {name[:4]}.1, Python 3.13.5" time="600">'
                f'<testcase name="a"/><testcase name="b">{failed}</testcase>'
                f'<testcase name="c"><skipped message="{reason}"/></testcase>'
                "</testsuite></testsuites>"
            )
        for name in without:
            (tmp_path / f"{name}.xml").unlink()
        return {name: matrix.read(tmp_path / f"{name}.xml") for name in matrix.ROWS}

    return reports


def test_a_whole_table_goes_between_the_markers(reports):
    made = reports()
    assert matrix.problems(made) == []
    readme = matrix.replaced(README, matrix.table(made))
    assert readme.startswith("# Top\n\n<!--") and readme.endswith("-->\n\nBottom\n")
    assert (
        "| QGIS 3.44.1, Python 3.13.5 | the distribution's libraries | 2 | 0 | 1 | 10 |" in readme
    )
    assert "- no osmnx here (1 on 3.22, 1 on 3.22-stock" in readme
    assert matrix.check(readme) == []
    # Once more changes nothing.
    assert matrix.replaced(readme, matrix.table(made)) == readme


def test_what_must_not_be_is_named(reports):
    assert "3.40 was not run to its end" in matrix.problems(reports(without=["3.40"]))
    assert "3.44: 1 failed, 1 passed" in matrix.problems(reports(failed="<failure/>"))
    assert "3.44: 1 failed, 1 passed" in matrix.problems(reports(failed="<error/>"))
    for reason in ("", "unconditional skip"):
        said = matrix.problems(reports(reason=reason))
        assert "3.22: tests were skipped without a reason" in said


@pytest.mark.parametrize("readme", ["", README, README.replace(matrix.END, "")])
def test_a_readme_without_the_table_is_refused(readme):
    assert matrix.check(readme)


def test_a_row_that_was_not_run_says_so(reports):
    made = reports(without=["3.22-bare"])
    lines = matrix.table(made)
    assert "| QGIS 3.22 | no library; the zip as installed | not run | | | |" in lines
    assert matrix.problems(made)
    # The form of the table is whole all the same.
    assert matrix.check(matrix.replaced(README, lines)) == []
