// The particles of a run that has them: what its events add up to is known from the start, and how that is drawn when it is first shown.

import "../particles.js";

import { addLaterView } from "../views.js";

addLaterView("particles", async () => (await import("../own_views/particles.js")).view);
