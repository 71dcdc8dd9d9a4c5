// plotly.js with the kinds of chart that the page draws, and no others.

import bar from "plotly.js/lib/bar";
import Plotly from "plotly.js/lib/core";
import violin from "plotly.js/lib/violin";

Plotly.register([bar, violin]); // lines and points are in its core

export default Plotly;
