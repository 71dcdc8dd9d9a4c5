"""The bundled examples, and how their recordings are made."""
