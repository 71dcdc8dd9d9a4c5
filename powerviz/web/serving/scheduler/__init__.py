"""The scheduler of turns: every visitor's runs share the machine, and this is where turns are given.

A few slots are served at the same moment; the others wait for a turn of a fraction of a second. The
address that has been served least is next, and of it the visitor who has; an address counts as many
times as visitors come from it, up to a classroom's worth, so that nobody gets the machine by opening
pages. So thirty who press Play together all see their first token within a second or two, and whoever
asks for little is done early. Runs that take turns keep their model's memory; only so many do, and
only so much of it, and those beyond wait in a queue, into which the longest there goes back after a
while, and at once who is of an address that has more than its share: nobody waits until somebody
else's run is over.

A slot's work never depends on when it is served: what is drawn is fixed by its seed.

What is computed elsewhere, on a GPU that is lent, is not for turns: this machine only waits for it, and
whoever lends has a queue of their own. So such a slot takes no turns, no place, and none of its
allowance in seconds; it counts among its visitor's all the same.

`slot` is what whoever works holds and asks for turns, `pieces` how long work asks, `fair_share` who is next,
`places` who keeps memory and who makes room, and `turns` gives them, with all state under one lock.
"""

from powerviz.web.serving.scheduler.pieces import in_turns, one_by_one
from powerviz.web.serving.scheduler.slot import SLOT, QueueStatus, Slot
from powerviz.web.serving.scheduler.turns import Load, Scheduler

__all__ = ["SLOT", "Load", "QueueStatus", "Scheduler", "Slot", "in_turns", "one_by_one"]
