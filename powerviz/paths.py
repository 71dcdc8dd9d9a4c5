"""Where what the package brings lies: models, examples, languages, scripts and styles."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[1] / "assets"
POCKET = ASSETS / "models" / "pocket"
"""The bundled model, with its problem set and its card's measurements."""
GRPO = ASSETS / "models" / "pocket-grpo"
PROBLEMS = POCKET / "problems.jsonl"
