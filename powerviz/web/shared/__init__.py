"""Markup that several tabs share."""
