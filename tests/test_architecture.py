"""How the package is built: imports in one direction, and folders in which one finds one's way."""

from pathlib import Path

import grimp
import pytest

import powerviz

PACKAGE = Path(powerviz.__file__).parent
MOST_FILES = 20
FOLDERS = sorted({path.parent for path in PACKAGE.rglob("*.py")})


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
