"""Power sampling and independent samples from whole suffixes, for models that give no whole next-token distributions.

A server draws a suffix and tells log p of each of its tokens, and which tokens were likeliest in each place. From that

- at τ = 1 the proposal is the model itself, q = p, and log A = (α−1)·(Σ log p′ − Σ log p) + log n − log n′ is known;
- at another τ, usually 1/α, log q = log p / τ − log Z with Z = Σ p^(1/τ) over the whole vocabulary, of which the
  likeliest tokens are listed. So log Z lies in an interval, and log A does (`certified`). log u below it accepts, above it
  rejects; inside of it the server is asked for more of the likeliest tokens, place by place, until it does
  not lie inside. The decision is the exact chain's, whatever was listed at first;
- where a server tells log q itself, its tokens are scored in a second call, and nothing is left open.

A step that cannot be decided from all that a server lists is refused, and the run stays where it is. To make such a
step by the rule of τ = 1 instead would not be exact: that it is undecided depends on what was drawn, so that steps from
x to x′ and back would be left out unequally. (It would be if the rule were chosen before the draw.)

What happens makes the ordinary events. Not possible are skip-ahead (it draws a token with another one removed), recall
and prefetch (they read the numbers that tokens were drawn by, which are the server's), cut laws that read q, and
several tries; samplers that weigh or score whole distributions, such as particles and look-ahead, are refused. Early
rejection is: the connection is closed as soon as a proposal is certain to be rejected. Chains run side by side, each
with a request of its own.

`certified` knows the mathematics, `scales` what tokens weigh, `draws` requests side by side, `chain` one chain, `proceed`
all of them, and `samples` independent samples, which are chains without steps.
"""
