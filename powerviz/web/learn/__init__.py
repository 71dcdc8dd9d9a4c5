"""The Learn tab: lessons that are computed while one watches."""
