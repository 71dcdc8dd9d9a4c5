// plotly.js with the kinds of chart and the components that the page draws, and no others.
//
// Does what plotly.js/lib/core does, which cannot be told to leave components out; of those, menus, sliders, range
// sliders and selectors, pictures, grids and what stands in three dimensions are not here.

import "native-promise-only";
import "plotly.js/build/plotcss";

import bar from "plotly.js/lib/bar";
import violin from "plotly.js/lib/violin";
import annotations from "plotly.js/src/components/annotations";
import colorbar from "plotly.js/src/components/colorbar";
import colorscale from "plotly.js/src/components/colorscale";
import errorbars from "plotly.js/src/components/errorbars";
import fx from "plotly.js/src/components/fx";
import legend from "plotly.js/src/components/legend";
import modebar from "plotly.js/src/components/modebar";
import selections from "plotly.js/src/components/selections";
import shapes from "plotly.js/src/components/shapes";
import english from "plotly.js/src/locale-en";
import american from "plotly.js/src/locale-en-us";
import * as plotApi from "plotly.js/src/plot_api";
import Plots from "plotly.js/src/plots/plots";
import { register } from "plotly.js/src/registry";
import scatter from "plotly.js/src/traces/scatter";

const methods = Object.entries(plotApi).filter(([name]) => name !== "default");
register(methods.map(([name, fn]) => ({ moduleType: "apiMethod", name, fn })));
register([scatter, bar, violin]);
// The legend comes after the shapes it depends on, and hovering after the legend.
register([annotations, selections, shapes, errorbars, colorscale, colorbar, legend, fx, modebar]);
register([english, american]); // what plotly falls back on

export default { ...plotApi, Plots, Fx: fx };
