# %% [markdown]
# # Power sampling, from Python
#
# What the lessons of the page show, in a notebook: sample a model, power-sample it, take a step apart, hold a chain
# against exact numbers, count what its samples are worth, run particles, and read the same samples at another α.
#
# It runs top to bottom in half a minute, on two processor cores, with no network: the model is the one that comes with
# PowerViz. `pip install -e .` in a checkout is all it needs, and a notebook server of your choice. Every cell ends with
# something to look at. Change a number, say beforehand what will happen, run the cell.

# %%
import math
from collections import Counter
from itertools import islice

import numpy as np
import pandas as pd
import plotly.graph_objects as go

import powerviz as pv

model = pv.load_model("pocket")
QUESTION = "Mia has 38 coins. Then Mia gives 20 away and loses 2. How many coins does Mia have now?"
TRUTH = "16"
POWER, LOW, BASE = "#0a5fa4", "#a65a00", "#6b7480"  # colours, as in the page


def chart(title, x, y, *traces):
    """A small chart in the looks that all charts here have."""
    figure = go.Figure(traces)
    figure.update_layout(
        template="none",
        title=title,
        width=640,
        height=320,
        margin={"l": 60, "r": 20, "t": 50, "b": 50},
    )
    figure.update_xaxes(title=x)
    figure.update_yaxes(title=y)
    return figure


# %% [markdown]
# ## 1. What the model says
#
# Eight responses, each drawn token by token. `log_prob` is log p of the whole response, in nats: the sum of the log
# probabilities of its tokens. The right answer is 16.

# %%
base = pv.sample(model, QUESTION, "base", num_samples=8, max_new_tokens=64, seed=1)
drawn = pd.DataFrame(
    {"answer": [c.answer for c in base.chains], "log_prob": [c.log_prob for c in base.chains]}
)
drawn.assign(end=[c.text.strip()[-44:] for c in base.chains]).round(2)

# %% [markdown]
# ## 2. What power sampling makes of it
#
# The target is π(x) ∝ p(x)^α over whole responses. Nothing is learned: the same model is asked, more often. (With
# `early_rejection=False` a proposal that is bound to be refused is still drawn to its end, so that all terms are known.)
# With `seed=3` the chain still stands at a guess after these twenty steps: how many does it need?

# %%
run = pv.power_sample(
    model,
    QUESTION,
    alpha=4.0,
    num_steps=20,
    block_size=128,
    max_new_tokens=128,
    seed=0,
    early_rejection=False,
)
print(run.text.strip())
print("answer:", run.answer, "  log p:", round(run.log_prob, 2))
print("tokens decoded:", run.cost.tokens, "  of one plain response:", len(run.chain.tokens))

# %% [markdown]
# ## 3. One step, term by term
#
# A step cuts the response at a place, draws the rest anew from the sharpened model, and takes it if log u < log A,
#
# log A = Σ w(proposal) − Σ w(state) + log n − log n′, with w = α·log p − log q of each token.
#
# All of it is in the run's table. Here log A is added up again from its terms, and every decision follows from it.

# %%
steps = run.to_frame()
steps["sum"] = steps.log_weight_proposal - steps.log_weight_state + steps.log_cut_ratio
decided = steps[steps.decision.isin(["accepted", "rejected"])]
assert np.allclose(decided["sum"], decided.log_accept_ratio)
assert ((decided.log_uniform < decided["sum"]) == (decided.decision == "accepted")).all()
columns = ["index", "decision", "cut", "divergence", "log_weight_proposal", "log_weight_state"]
decided[[*columns, "log_cut_ratio", "sum", "log_uniform", "answer"]].round(2).head(8)

# %%
marks = {
    "accepted": {"symbol": "diamond", "color": "#08734f", "size": 10},
    "rejected": {"symbol": "x", "color": "#b93a0a", "size": 8},
    "unchanged": {"symbol": "circle-open", "color": BASE, "size": 8},
}
chart(
    "log p of the response, step by step",
    "step",
    "log p (nats)",
    go.Scatter(
        x=steps["index"], y=steps.log_prob, line={"shape": "hv", "color": POWER}, name="response"
    ),
    *(
        go.Scatter(x=some["index"], y=some.log_prob, mode="markers", marker=marks[name], name=name)
        for name, some in steps.groupby("decision")
    ),
)

# %% [markdown]
# ## 4. Low temperature is not power sampling
#
# Two tokens, each a or b; the probabilities of the four responses are known, and so is every distribution over them.
# Low temperature sharpens the first token before it knows what can follow, and prefers b. The power distribution
# sharpens whole responses, and prefers a.

# %%
P = {("a", "b"): 0.44, ("b", "a"): 0.28, ("b", "b"): 0.28}


def next_token(prefix):
    """The next token's probabilities, from those of whole responses."""
    if len(prefix) == 2:
        return {"</s>": 1.0}
    fitting = {response: p for response, p in P.items() if response[: len(prefix)] == prefix}
    total = sum(fitting.values())
    row = Counter()
    for response, p in fitting.items():
        row[response[len(prefix)]] += p / total
    return row


two = pv.TabularModel(["a", "b", "</s>"], next_token, eos="</s>", max_len=2)
power, low = two.power_distribution(2.0), two.low_temperature_distribution(1 / 2.0)
print("a first, power:          ", round(power["a", "b"], 3))
print("a first, low temperature:", round(low["a", "b"], 3))
assert power["a", "b"] > 0.5 > low["a", "b"]
names = ["".join(response) for response in power]
chart(
    "Two ways to sharpen, α = 2",
    "response",
    "probability",
    go.Bar(x=names, y=list(two.distribution().values()), name="p", marker_color=BASE),
    go.Bar(x=names, y=list(power.values()), name="p^α / Σ p^α", marker_color=POWER),
    go.Bar(x=names, y=list(low.values()), name="low temperature", marker_color=LOW),
)

# %% [markdown]
# ## 5. A chain against the exact numbers
#
# A model of up to four letters has few enough responses to add up p^α over all of them, which for a language model
# nobody can. Four chains of the real sampler come down to what chance alone leaves; without the term log n − log n′ they
# settle, too, but on something else. This is lesson 4 of the page: the same function, called from here.

# %%
from powerviz.lessons.convergence import convergence


def distances(steps, **settings):
    """Total variation of all chains' visits from the exact distribution, and its floor by chance, as they go on."""
    frames = (frame for frame in convergence(settings) if frame["steps"])
    found = pd.DataFrame(islice(frames, 40))[
        ["steps", "total_variation", "floor", "r_hat", "effective_samples"]
    ]
    return found[found.steps <= steps]


right, wrong = distances(600, seed=1), distances(600, seed=1, length_term=False)
figure = chart(
    "Distance from the power distribution",
    "steps of each chain",
    "total variation",
    go.Scatter(x=right.steps, y=right.total_variation, name="the sampler", line_color=POWER),
    go.Scatter(
        x=wrong.steps, y=wrong.total_variation, name="without the length term", line_color="#b93a0a"
    ),
    go.Scatter(
        x=right.steps,
        y=right.floor,
        name="floor, by chance",
        line={"dash": "dash", "color": BASE},
    ),
)
figure.update_xaxes(type="log")

# %% [markdown]
# ## 6. What the steps are worth
#
# Steps of a chain resemble each other, so many of them count as fewer independent samples: the effective sample size.
# R-hat near 1 says that the chains agree with each other. Of the wrong sampler it says so, too.

# %%
last = pd.DataFrame({"the sampler": right.iloc[-1], "without the length term": wrong.iloc[-1]})
assert last.loc["total_variation", "the sampler"] < 2 * last.loc["floor", "the sampler"]
assert last.loc["total_variation", "without the length term"] > 3 * last.loc["floor", "the sampler"]
last.round(3)

# %% [markdown]
# ## 7. Particles
#
# Particles are responses that grow side by side, each with a weight; where the weights become too unequal, the light
# ones are replaced by copies of the heavy ones. Their mean weight estimates Z = Σ p^α, which is the sum that nobody can
# add up, without bias for every number of particles. Here it can be added up, so the estimate can be checked.

# %%
from powerviz.samplers.drawing.particle_events import filters_of


def estimate(seed, particles=8):
    """Ẑ of one run of particles on the two-token model, at α = 2."""
    one = pv.sample(two, "", "smc", alpha=2.0, num_particles=particles, max_new_tokens=2, seed=seed)
    return math.exp(filters_of(one)[0].finished.log_z)


estimates = np.array([estimate(seed) for seed in range(100)])
exact = sum(p**2 for p in P.values())
error = estimates.std(ddof=1) / math.sqrt(len(estimates))
print(f"mean of Ẑ over 100 runs: {estimates.mean():.4f} ± {error:.4f}     exact: {exact:.4f}")
assert abs(estimates.mean() - exact) < 4 * error

# %% [markdown]
# On the language model, sixteen of them. What the particles come to at their end, and how many count:

# %%
smc = pv.sample(model, QUESTION, "smc", alpha=4.0, num_particles=16, max_new_tokens=64, seed=3)
end = filters_of(smc)[0].finished
share = np.exp(np.array(end.log_weights) - max(end.log_weights))
share /= share.sum()
print(f"log Ẑ = {end.log_z:.2f}, effective particles: {end.ess:.1f} of 16")
shares = Counter()
for chain, weight in zip(smc.chains, share):
    shares[str(chain.answer)] += weight
chart(
    "The particles' answers, by weight",
    "answer",
    "share of the weight",
    go.Bar(
        x=[f"“{answer}”" for answer, _ in shares.most_common()],
        y=[weight for _, weight in shares.most_common()],
        marker_color=POWER,
    ),
)

# %% [markdown]
# ## 8. Another α, after the samples
#
# Samples of p, weighted with p^(α−1), are samples of p^α: no further call of the model. The larger α, the fewer of them
# count, and where too few do there is no number. Move the slider: the answers' shares at each α, from the same hundred
# samples.

# %%
from powerviz.analysis.reweighting import alpha_curves

many = pv.sample(model, QUESTION, "base", num_samples=100, max_new_tokens=64, seed=2)
samples = pd.DataFrame(
    {
        "method": "base",
        "log_prob": [chain.log_prob for chain in many.chains],
        "answer": [str(chain.answer) for chain in many.chains],
        "right": [chain.answer == TRUTH for chain in many.chains],
    }
)
alphas = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 2, 4]
curve = alpha_curves(samples, {"base": 1.0}, alphas)
curve[["alpha", "ess", "enough", "right", "low", "high"]].round(3)

# %%
answers = samples.answer.value_counts().index[:6]


def shares_at(alpha):
    """The share of each answer at α, from samples of p."""
    weight = np.exp((alpha - 1) * (samples.log_prob - samples.log_prob.max()))
    return [float(weight[samples.answer == answer].sum() / weight.sum()) for answer in answers]


shown = curve[curve.enough].alpha
figure = chart(
    "Shares of the answers",
    "answer",
    "share",
    go.Bar(x=[f"“{a}”" for a in answers], y=shares_at(1), marker_color=POWER),
)
figure.update_yaxes(range=[0, 1])
figure.update_layout(
    height=400,
    sliders=[
        {
            "currentvalue": {"prefix": "α = "},
            "pad": {"t": 40},
            "steps": [
                {"label": f"{alpha:g}", "method": "restyle", "args": [{"y": [shares_at(alpha)]}]}
                for alpha in shown
            ],
        }
    ],
)

# %% [markdown]
# ## Where to go on
#
# - The page has all of this to touch, and twenty-six exercises with it: `python app.py`, then *Learn*.
# - `pv.load_model` takes a model of the Hugging Face hub or a folder in the place of `"pocket"`.
# - `powerviz compare` and `powerviz evaluate` set methods side by side, over one problem or a set of them.
