"""The settings of samplers: ranges, defaults and explanations. What one is for, its sampler knows."""
