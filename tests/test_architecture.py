"""How the package is built: imports in one direction, and folders in which one finds one's way."""

import ast
from pathlib import Path

import grimp
import pytest

import powerviz

PACKAGE = Path(powerviz.__file__).parent
MOST_FILES = 20
MOST_LINES = 300
LONG = f"It has more than {MOST_LINES} lines because"
FOLDERS = sorted({path.parent for path in PACKAGE.rglob("*.py")})


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def circles(imports: dict[str, set[str]]) -> list[str]:
    """Modules from which one comes back to them by following imports."""
    found = []
    for module, direct in imports.items():
        seen: set[str] = set()
        waiting = list(direct)
        while waiting:
            other = waiting.pop()
            if other not in seen:
                seen.add(other)
                waiting.extend(imports[other])
        if module in seen:
            found.append(module)
    return found


def test_no_import_comes_back_to_where_it_began() -> None:
    graph = grimp.build_graph("powerviz", cache_dir=None)
    imports = {one: graph.find_modules_directly_imported_by(one) for one in graph.modules}
    assert circles(imports) == []


def test_a_circle_would_be_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]


@pytest.mark.parametrize(
    "folder", FOLDERS, ids=lambda folder: folder.relative_to(PACKAGE).as_posix()
)
def test_a_folder_can_be_looked_over(folder: Path) -> None:
    files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert len(files) <= MOST_FILES


def test_a_long_file_says_why_it_is_long() -> None:
    silent = [
        str(path)
        for path in sources()
        if len((text := path.read_text(encoding="utf-8")).splitlines()) > MOST_LINES
        and LONG not in " ".join((ast.get_docstring(ast.parse(text)) or "").split())
    ]
    assert silent == []


def class_checks(code: str) -> list[str]:
    """Classes whose name ends with Model that code asks for with `isinstance` or `issubclass`."""
    calls = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    asked = (call for call in calls if ast.unparse(call.func) in ("isinstance", "issubclass"))
    named = (node for call in asked for node in ast.walk(call.args[1]))
    names = (ast.unparse(node).split(".")[-1] for node in named)
    return sorted({name for name in names if name.endswith("Model")})


def test_nobody_asks_a_model_for_its_class() -> None:
    found = {str(path): class_checks(path.read_text(encoding="utf-8")) for path in sources()}
    assert {path: names for path, names in found.items() if names} == {}


def test_a_question_for_a_class_would_be_found() -> None:
    assert class_checks("isinstance(one, (int, pv.TabularModel))") == ["TabularModel"]


def test_the_class_of_transformers_is_known_to_its_engine_and_offered_to_users_only() -> None:
    known = {
        path.relative_to(PACKAGE).as_posix()
        for path in sources()
        if "TransformersModel" in path.read_text(encoding="utf-8")
    }
    models = {f"models/{name}.py" for name in ("__init__", "loading", "transformers_model")}
    # A model of seven billion random numbers is measured, which no file holds.
    assert known == {"__init__.py", "benchmarks/passes.py", *models}
