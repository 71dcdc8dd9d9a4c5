"""How responses are drawn: token by token, from fixed randomness, and a chain's steps. No sampler is here."""
