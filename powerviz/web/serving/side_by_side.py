"""How much a visitor may have decoded as one batch, so that nobody fills the machine's memory.

Knows counts only. What a batch takes is its keys and values: for each token of each response
4 KB of the bundled model's.
"""

from powerviz.errors import SettingError

MOST_TOKENS_AT_ONCE = 1 << 18


def check_side_by_side(field: str, responses: int, max_new_tokens: int) -> None:
    """Raises `SettingError` on `field` if so many responses of this length are too many."""
    most = max(1, MOST_TOKENS_AT_ONCE // max_new_tokens)
    if responses > most and responses > 1:
        raise SettingError(
            field,
            f"{responses:,} responses of {max_new_tokens:,} tokens side by side take too much memory "
            f"(power sampling draws several proposals for each sample); up to {most:,} can be drawn "
            "here, so use fewer samples, fewer candidates n, or fewer tokens T",
        )
