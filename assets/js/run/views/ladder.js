// The ladder of replica exchange: what its events add up to is known from the start, and how that is drawn when it is first shown.

import "../ladder.js";

import { addLaterView } from "../views.js";

addLaterView("ladder", async () => (await import("../own_views/ladder.js")).view);
