"""The computations of the lessons: small models one can edit, exact numbers, samples of the real sampler.

Knows models, samplers and diagnostics; nothing of pages. Each lesson is a generator of plain
records ("frames"), from settings to the end; the same settings give the same frames.
"""
