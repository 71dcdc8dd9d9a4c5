"""Runs: the events samplers give, what they add up to, and their recordings."""

from powerviz.runs.recording import load_run, read_events, record
from powerviz.runs.run import Chain, Run, Step

__all__ = ["Chain", "Run", "Step", "load_run", "read_events", "record"]
