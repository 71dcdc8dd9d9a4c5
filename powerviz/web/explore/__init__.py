"""The Explore tab: one chain, live."""
