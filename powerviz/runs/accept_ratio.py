"""log A as the sum of its terms: for the event that tells of a decision, and for whoever makes it."""


class AcceptRatio:
    """The terms of log A (nats), in whatever record has them, and their sum."""

    __slots__ = ()
    log_weight_proposal: float
    log_weight_state: float
    log_cut_ratio: float
    log_tries_ratio: float

    @property
    def log_accept_ratio(self) -> float:
        """log A, or what it can be at most for `rejected_early`."""
        own = self.log_weight_proposal - self.log_weight_state + self.log_cut_ratio
        return own + self.log_tries_ratio
