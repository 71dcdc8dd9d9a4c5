"""A model as files: its folder, adapters in it, and how it comes from the hub."""
