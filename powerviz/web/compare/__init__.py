"""The Compare tab: methods side by side."""
