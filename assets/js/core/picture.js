// A chart as a picture to keep: PNG or SVG, made by plotly in the browser, with no network.
// Knows plotly's charts. What is in them, their views say.

import { colourOf, plotlyHere } from "./chart.js";
import { chartText } from "./dom.js";

/** Save the chart in `plot` as a file `name`.png or .svg: on the page's paper, under `title`. */
export const savePicture = (plot, format, name, title = "") => {
  const plotly = plotlyHere();
  if (!plotly || !plot.layout) return Promise.resolve(null);
  const { width, height } = plot.getBoundingClientRect();
  const top = title ? 44 : 18;
  const layout = {
    ...plot.layout,
    paper_bgcolor: colourOf(plot, "--pv-paper"),
    margin: { ...plot.layout.margin, t: (plot.layout.margin?.t ?? 18) + top },
    title: {
      text: chartText(title),
      x: 0.02,
      xanchor: "left",
      y: 1,
      yanchor: "top",
      pad: { t: 12 },
      font: { size: 16, color: colourOf(plot, "--pv-ink") },
    },
  };
  const size = { width: Math.round(width), height: Math.round(height) + top };
  return plotly.downloadImage(
    { data: plot.data, layout },
    { format, ...size, scale: format === "png" ? 2 : 1, filename: name },
  );
};

/** Buttons marked `data-picture="png|svg" data-of="NAME"` save the chart `data-plot="NAME"`. */
export const pictureButtons = (root, prefix) => {
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-picture]");
    if (!button) return;
    const { picture, of } = button.dataset;
    const plot = root.querySelector(`[data-plot="${of}"]`);
    savePicture(plot, picture, `${prefix}-${of}`, plot.getAttribute("aria-label"));
  });
};
