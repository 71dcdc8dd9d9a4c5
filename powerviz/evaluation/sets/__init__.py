"""Problem sets: reading them, whatever their form."""
