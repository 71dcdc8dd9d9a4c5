"""Lean passes: models of the Llama family run by plain functions over the weights that transformers loaded.

`weights` says whether a model is of a known make and takes its tensors, `joining` joins its projections and finds what a
LoRA adds to them, `projections` computes them, `store` keeps keys and values in place, `passes` is the mathematics of a
forward pass, `branches` are open prefixes, `agreement` holds all of it against
transformers, and `graphs` replays a pass on CUDA. A model that is not of a known make, or that does not agree,
is run by transformers as ever.
"""
