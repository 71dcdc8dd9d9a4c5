"""Evaluations: methods over problem sets, sample by sample, into a folder that can go on later."""
