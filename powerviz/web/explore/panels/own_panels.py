"""The panels of samplers that have a view of their own: whatever file of this folder has a `PANEL` is one."""

from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from powerviz.web.explore import panels
from powerviz.web.shared.markup import Text, panel


@dataclass(frozen=True)
class OwnPanel:
    """A panel that is shown in runs of these samplers only; its texts have codes, or are markup.

    `name` is the word under which its script adds a view (`PV.addView`), and after
    `pv-own-` the class for its style; `place` orders panels, if a sampler has several.
    """

    name: str
    samplers: tuple[str, ...]
    title: Text
    lead: Text
    body: str
    tools: str = ""
    place: int = 100

    def template(self) -> str:
        return panel(
            self.name,
            self.title,
            self.lead,
            self.body,
            self.tools,
            samplers=self.samplers,
            own=True,
        )


def own_panels() -> list[OwnPanel]:
    """All of them, in their order."""
    names = sorted(module.name for module in iter_modules(panels.__path__))
    modules = [import_module(f"{panels.__name__}.{name}") for name in names]
    found = [module.PANEL for module in modules if hasattr(module, "PANEL")]
    return sorted(found, key=lambda one: one.place)
