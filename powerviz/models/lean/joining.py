"""Projections that read the same input, taken from their modules and joined into one.

Knows linear layers of torch, and the layers that the peft package puts around them. Knows nothing of layers of a model
or of passes.

What is joined becomes one tensor, and the parameters become views of it: transformers and lean passes go on to share
one copy of the weights. Parameters that lie side by side already stay where they are, so that a LoRA on the weights of
a base finds them as the base has joined them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import torch

from powerviz.models.lean.projections import Linear, LowRank, Update

LORA = ("peft.tuners.lora.layer", "Linear")
"""The file and the name of the class that peft puts around a linear layer."""
DORA = "DoraLinearVariant"


class NotKnown(Exception):
    """The model is not known to be one of the family; the text says why, for the log."""


def joined(projections: Sequence[Any]) -> Linear:
    """Projections of one input side by side. Raises `NotKnown`."""
    layers = [one.base_layer if is_adapted(one) else one for one in projections]
    for one in layers:
        if type(one) is not torch.nn.Linear:
            raise NotKnown(f"one of its projections is a {type(one).__name__}")
    with_bias = {one.bias is not None for one in layers}
    if len(with_bias) > 1:
        raise NotKnown("some of its projections have a bias and others none")
    weight = side_by_side([one.weight for one in layers])
    bias = side_by_side([one.bias for one in layers]) if with_bias == {True} else None
    if not any(map(is_adapted, projections)):
        return Linear(weight.t(), bias)
    return Linear(weight.t(), _bias(bias, weight, projections), _low_rank(projections))


def side_by_side(parameters: Sequence[torch.nn.Parameter]) -> torch.Tensor:
    """One tensor of several, above one another, of which they become views."""
    first, rows = parameters[0], sum(map(len, parameters))
    if len(parameters) == 1 or _lie_so(parameters):
        return first.detach().as_strided((rows, *first.shape[1:]), first.stride())
    whole = torch.cat([one.detach() for one in parameters])
    start = 0
    for one in parameters:
        one.data = whole[start : start + len(one)]
        start += len(one)
    return whole


def _lie_so(parameters: Sequence[torch.nn.Parameter]) -> bool:
    """Whether parameters follow one another in one storage."""
    first = parameters[0]
    place, storage = first.data_ptr(), first.untyped_storage().data_ptr()
    for one in parameters:
        there = one.data_ptr() == place and one.untyped_storage().data_ptr() == storage
        if not there or not one.is_contiguous():
            return False
        place += one.nbytes
    return True


def is_adapted(module: Any) -> bool:
    """Whether peft put a LoRA around a linear layer here."""
    return (type(module).__module__, type(module).__name__) == LORA


def adapters_own(module: Any) -> list[torch.nn.Parameter]:
    """The parameters that an adapted layer has beside those of its base."""
    base = {id(one) for one in module.base_layer.parameters()}
    return [one for one in module.parameters() if id(one) not in base]


def switches(module: Any) -> tuple[object, ...]:
    """The state of an adapted layer that is no parameter of it, to be compared with a later one."""
    merged, scaling = tuple(module.merged_adapters), tuple(module.scaling.items())
    return module.disable_adapters, merged, tuple(module.active_adapters), scaling


def _low_rank(projections: Sequence[Any]) -> LowRank:
    updates: list[Update] = []
    downs: list[torch.nn.Parameter] = []
    rank = 0
    for module, name, columns in _adapters(projections):
        down, up = module.lora_A[name].weight, module.lora_B[name].weight
        ranks = slice(rank, rank := rank + len(down))
        scale, magnitude = float(module.scaling[name]), _magnitude(module, name)
        updates.append(Update(columns, ranks, up.detach().t(), scale, magnitude))
        downs.append(down)
    return LowRank(side_by_side(downs).t(), tuple(updates))


def _bias(
    bias: torch.Tensor | None, weight: torch.Tensor, projections: Sequence[Any]
) -> torch.Tensor | None:
    """The bias with those that adapters bring."""
    brought = [one for one in _adapters(projections) if one[0].lora_B[one[1]].bias is not None]
    if not brought:
        return bias
    found = weight.new_zeros(len(weight)) if bias is None else bias.clone()
    for module, name, columns in brought:
        found[columns] += module.scaling[name] * module.lora_B[name].bias.detach()
    return found


def _adapters(projections: Sequence[Any]) -> Iterator[tuple[Any, str, slice]]:
    """The layers with an adapter, its name, and the columns that are theirs. Raises `NotKnown`."""
    column = 0
    for module in projections:
        columns = slice(column, column := column + module.out_features)
        if is_adapted(module):
            yield module, _name(module), columns


def _name(module: Any) -> str:
    """The name of the one adapter that is switched on. Raises `NotKnown`."""
    if module.merged or module.disable_adapters:
        raise NotKnown("its adapter is merged or switched off")
    names = [name for name in module.active_adapters if name in module.lora_A]
    if len(names) != 1:
        raise NotKnown(f"one of its projections has {len(names)} adapters at once")
    variant = module.lora_variant.get(names[0])
    if variant is not None and type(variant).__name__ != DORA:
        raise NotKnown(f"its adapter is a {type(variant).__name__}")
    if variant is not None and module.lora_B[names[0]].bias is not None:
        raise NotKnown("its adapter has both magnitudes and biases")
    return str(names[0])


def _magnitude(module: Any, name: str) -> torch.Tensor | None:
    """The factor of each column under DoRA: its learned length over that which weight and update have together."""
    if name not in module.lora_variant:
        return None
    down, up = module.lora_A[name].weight, module.lora_B[name].weight
    whole = module.base_layer.weight.to(up.dtype) + module.scaling[name] * (up @ down)
    length = torch.linalg.vector_norm(whole, dim=1)
    return (module.lora_magnitude_vector[name].weight / length).detach()
