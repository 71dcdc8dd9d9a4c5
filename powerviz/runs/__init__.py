"""Runs: the events samplers give, what they add up to, and their recordings."""

from powerviz.runs.chain import Chain, Step
from powerviz.runs.recording import read_events, record
from powerviz.runs.run import Run, load_run

__all__ = ["Chain", "Run", "Step", "load_run", "read_events", "record"]
