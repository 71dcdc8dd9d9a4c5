"""The places of the files that the package brings: models, examples, languages, scripts and styles.

In a checkout that is the folder beside the package; an installed package carries it inside.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ASSETS = next(
    folder for folder in (PACKAGE / "assets", PACKAGE.parent / "assets") if folder.is_dir()
)
POCKET = ASSETS / "models" / "pocket"
"""The bundled model, with its problem set and its card's measurements."""
GRPO = ASSETS / "models" / "pocket-grpo"
PROBLEMS = POCKET / "problems.jsonl"
EVALUATION = ASSETS / "evaluation"
"""The evaluation that the page shows at first."""
