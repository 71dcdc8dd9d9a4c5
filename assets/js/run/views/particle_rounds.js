// The decisions on rounds of particles: what its events add up to is known from the start, and how that is drawn when it is first shown.

import "../particles.js";

import { addLaterView } from "../views.js";

addLaterView("particle-rounds", async () => (await import("../own_views/particle_rounds.js")).view);
