// The candidates of look-ahead sampling: what its events add up to is known from the start, and how that is drawn when it is first shown.

import "../candidates_weighed.js";

import { addLaterView } from "../views.js";

addLaterView("lookahead", async () => (await import("../own_views/lookahead.js")).view);
