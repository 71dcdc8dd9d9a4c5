"""The weights of a model of the Llama family as plain tensors, or the reason why it is not known to be one.

Knows the modules that transformers builds for Llama, Qwen2, Qwen3, Phi-3 and Mistral. Knows nothing of passes. A
model is taken only if each of its parts is exactly what its own file of transformers makes of it: a layer that was
quantised, hooked or replaced computes something else than its weight says. A LoRA around its linear layers is known, too.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch.nn import functional as F

from powerviz.models.lean.joining import NotKnown, adapters_own, is_adapted, joined, switches
from powerviz.models.lean.projections import Linear

KNOWN = {
    f"transformers.models.{name.lower()}.modeling_{name.lower()}": name
    for name in ("Llama", "Qwen2", "Qwen3", "Phi3", "Mistral")
}
"""The files of transformers whose models are known, and what the names of their classes begin with."""
FIXED_ROPES = {"default", "linear", "llama3", "yarn"}
"""Rotary embeddings in which the angle of a position depends on nothing else."""
DEVICES = {"cpu", "cuda"}
SILU = {"SiLU", "SiLUActivation"}
_joining = threading.Lock()
"""A LoRA and its base may be taken at the same time, over the same parameters."""
Activation = Callable[[torch.Tensor], torch.Tensor]
Rotary = Callable[[torch.Tensor, torch.Tensor], tuple[torch.Tensor, torch.Tensor]]


@dataclass(frozen=True, slots=True)
class Norm:
    """An RMS norm over the last dimension; `scaled` is the weight times √size and `least` is √(size · epsilon)."""

    weight: torch.Tensor
    epsilon: float
    scaled: torch.Tensor
    least: torch.Tensor

    @classmethod
    def of(cls, weight: torch.Tensor, epsilon: float) -> "Norm":
        size = weight.shape[-1]
        return cls(weight, epsilon, weight * size**0.5, weight.new_tensor((size * epsilon) ** 0.5))


@dataclass(frozen=True, slots=True)
class Layer:
    """One decoder layer.

    `norm_heads` scales queries and keys, each head on its own (Qwen3): its weight is `[heads + kv_heads, head_dim]`. `window` is how
    many tokens attention sees, the token itself among them, or None for all.
    """

    norm_in: Norm
    qkv: Linear
    norm_heads: Norm | None
    out: Linear
    norm_mlp: Norm
    gate_up: Linear
    down: Linear
    window: int | None


@dataclass(frozen=True, slots=True)
class Weights:
    """All that a pass needs of a model. `fixed_rope`: the angles of a position do not depend on others."""

    layers: tuple[Layer, ...]
    embedding: torch.Tensor
    norm: Norm
    head: Linear
    rotary: Rotary
    fixed_rope: bool
    activation: Activation
    heads: int
    kv_heads: int
    head_dim: int
    scaling: float
    source: "Source"

    @property
    def device(self) -> torch.device:
        return self.embedding.device

    @property
    def dtype(self) -> torch.dtype:
        return self.embedding.dtype


class Source:
    """The modules and parameters that weights were taken from, and whether they are still the same.

    Raises `NotKnown` if a module does not do what its class does, or if its numbers are of several kinds.
    """

    def __init__(self, model: Any) -> None:
        own = [vars(module) for module in model.modules()]
        self._instances = own
        self._hooks = [
            one[name] for one in own for name in ("_forward_hooks", "_forward_pre_hooks")
        ]
        tables = [one[name] for one in own for name in ("_modules", "_parameters")]
        self._parts = [(table, name, table[name]) for table in tables for name in table]
        self._parameters = list(model.parameters())
        self._adapted = [module for module in model.modules() if is_adapted(module)]
        adapters = {id(one) for module in self._adapted for one in adapters_own(module)}
        if self._changed_from_outside:
            raise NotKnown("one of its modules was changed from outside")
        first = self._parameters[0]
        for one in self._parameters:
            if type(one) is not torch.nn.Parameter or one.dtype.itemsize < 2:
                raise NotKnown("its weights are quantised")
            dtypes = {first.dtype, torch.float32} if id(one) in adapters else {first.dtype}
            if one.dtype not in dtypes or one.device != first.device:
                raise NotKnown("its weights are of several kinds or in several places")
        if first.device.type not in DEVICES or not first.dtype.is_floating_point:
            raise NotKnown(f"its weights are {first.dtype} on {first.device.type}")
        self._written: list[tuple[object, ...]] = []

    def taken(self) -> None:
        """Note the parameters as they are now."""
        self._written = self._now()

    @property
    def unchanged(self) -> bool:
        """Whether nothing was replaced, hooked, moved or written to since the weights were taken."""
        return (
            not self._changed_from_outside
            and all(table.get(name) is part for table, name, part in self._parts)
            and self._written == self._now()
        )

    @property
    def _changed_from_outside(self) -> bool:
        return any(self._hooks) or any("forward" in one for one in self._instances)

    def _now(self) -> list[tuple[object, ...]]:
        """The place of each parameter in memory, how often it was written to, and the state of adapters."""
        written = [(one.data_ptr(), one._version) for one in self._parameters]
        return [*written, *map(switches, self._adapted)]


def weights_of(model: Any) -> Weights:
    """The weights of a model, joined in place. Raises `NotKnown`."""
    make = KNOWN.get(type(model).__module__)
    if make is None or type(model).__name__ != f"{make}ForCausalLM":
        raise NotKnown(f"{type(model).__name__} is not of the Llama family")
    source = Source(model)
    body, config = model.model, model.config
    layers = list(body.layers)[: config.num_hidden_layers]
    if not layers:
        raise NotKnown("it has no layers")
    _check(make, body, "Model")
    _check(make, body.rotary_emb, "RotaryEmbedding")
    kind = type(body.embed_tokens)
    if kind is not torch.nn.Embedding:
        raise NotKnown(f"its tokens are embedded by a {kind.__module__}.{kind.__name__}")
    attention = layers[0].self_attn
    with _joining, torch.no_grad():
        found = Weights(
            layers=tuple(_layer(make, index, layer, config) for index, layer in enumerate(layers)),
            embedding=body.embed_tokens.weight.detach(),
            norm=_norm(make, body.norm),
            head=joined([model.lm_head]),
            rotary=body.rotary_emb,
            fixed_rope=body.rotary_emb.rope_type in FIXED_ROPES,
            activation=_activation(layers[0].mlp),
            heads=config.num_attention_heads,
            kv_heads=config.num_key_value_heads,
            head_dim=attention.head_dim,
            scaling=attention.scaling,
            source=source,
        )
        source.taken()
    return found


def _check(make: str, module: Any, name: str) -> None:
    """A module of that class, and of no class made from it. Raises `NotKnown`."""
    kind = type(module)
    if KNOWN.get(kind.__module__) != make or kind.__name__ != make + name:
        raise NotKnown(f"it has a {kind.__name__} in place of a {make}{name}")


def _layer(make: str, index: int, layer: Any, config: Any) -> Layer:
    attention, mlp = layer.self_attn, layer.mlp
    for module, name in ((layer, "DecoderLayer"), (attention, "Attention"), (mlp, "MLP")):
        _check(make, module, name)
    if make == "Phi3":
        qkv, gate_up = [attention.qkv_proj], [mlp.gate_up_proj]
    else:
        qkv = [attention.q_proj, attention.k_proj, attention.v_proj]
        gate_up = [mlp.gate_proj, mlp.up_proj]
    return Layer(
        norm_in=_norm(make, layer.input_layernorm),
        qkv=joined(qkv),
        norm_heads=_norm_heads(make, attention, config),
        out=joined([attention.o_proj]),
        norm_mlp=_norm(make, layer.post_attention_layernorm),
        gate_up=joined(gate_up),
        down=joined([mlp.down_proj]),
        window=_window(make, index, config),
    )


def _norm(make: str, module: Any) -> Norm:
    _check(make, module, "RMSNorm")
    return Norm.of(module.weight.detach(), module.variance_epsilon)


def _norm_heads(make: str, attention: Any, config: Any) -> Norm | None:
    """One row a head, those of the queries first."""
    if make != "Qwen3":
        return None
    queries, keys = _norm(make, attention.q_norm), _norm(make, attention.k_norm)
    rows = (
        queries.weight.expand(config.num_attention_heads, -1),
        keys.weight.expand(config.num_key_value_heads, -1),
    )
    return Norm.of(torch.cat(rows), queries.epsilon)


def _window(make: str, index: int, config: Any) -> int | None:
    """The sliding window of a layer, as the model's own file gives it to the mask."""
    window: int | None = getattr(config, "sliding_window", None)
    if make in ("Mistral", "Phi3"):
        return window
    kind = config.layer_types[index] if make in ("Qwen2", "Qwen3") else "full_attention"
    if kind not in ("full_attention", "sliding_attention"):
        raise NotKnown(f"it has {kind} layers")
    return window if kind == "sliding_attention" else None


def _activation(mlp: Any) -> Activation:
    found = mlp.activation_fn if hasattr(mlp, "activation_fn") else mlp.act_fn
    activation: Activation = F.silu if type(found).__name__ in SILU else found
    return activation
