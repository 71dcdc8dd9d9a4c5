// The response strip as a picture to keep: SVG drawn from what is on the screen, or PNG made of it.
// Knows elements and their looks. Text goes in as text, as everywhere.

import { colourOf } from "../core/chart.js";
import { el, part, readable } from "../core/dom.js";
import { saveBlob } from "../core/saving.js";

const MARGIN = 24;
const LINE = 24;

const node = (tag, attributes, text = "") => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
};
const writing = (element) => {
  const { fontFamily, fontSize, fontWeight, fontStyle, color } = getComputedStyle(element);
  return {
    "font-family": fontFamily,
    "font-size": fontSize,
    "font-weight": fontWeight,
    "font-style": fontStyle,
    fill: color,
    "xml:space": "preserve",
  };
};

/** One token or mark: its ground, its level or underline, its text, line by line. */
const drawn = (element, origin) => {
  const parts = [];
  const style = getComputedStyle(element);
  for (const box of element.getClientRects()) {
    const at = { x: box.left - origin.x, y: box.top - origin.y, width: box.width, height: box.height };
    if (style.backgroundColor !== "rgba(0, 0, 0, 0)") parts.push(node("rect", { ...at, fill: style.backgroundColor }));
    const level = element.matches(".pv-valued") ? Number(element.style.getPropertyValue("--level")) * 6 : 0;
    const foot = element.matches(".pv-is-pivot, .pv-fresh") ? 2 : level;
    const ink = element.matches(".pv-fresh") ? "--pv-accepted" : "--pv-power";
    if (foot)
      parts.push(node("rect", { ...at, y: at.y + at.height - foot, height: foot, fill: colourOf(element, ink) }));
    if (element.matches(".pv-end, .pv-mark-block"))
      parts.push(node("rect", { ...at, fill: "none", stroke: style.borderLeftColor }));
    if (element.matches(".pv-is-pivot"))
      parts.push(node("text", { x: at.x, y: at.y + 10, "font-size": 10, fill: colourOf(element, "--pv-power") }, "◆"));
  }
  const text = element.firstChild;
  if (!text) return parts;
  const range = document.createRange();
  let line = null;
  const flush = () => line && parts.push(node("text", { ...writing(element), x: line.x, y: line.y }, line.text));
  let offset = 0;
  for (const char of text.data) {
    range.setStart(text, offset);
    range.setEnd(text, (offset += char.length));
    const box = range.getBoundingClientRect();
    const y = box.bottom - origin.y - 0.25 * box.height;
    if (char === "\n" || !box.width) continue;
    if (line && line.y === y) line.text += char;
    else {
      flush();
      line = { x: box.left - origin.x, y, text: char };
    }
  }
  flush();
  return parts;
};

/** The response in `panel` as an SVG element under `title`, in the page's colours. */
const picture = (panel, title) => {
  const strip = part(panel, "tokens");
  const box = strip.getBoundingClientRect();
  const origin = { x: box.left - MARGIN, y: box.top - strip.scrollTop - MARGIN - LINE };
  const shown = [...strip.querySelectorAll(".pv-token, .pv-mark")];
  const last = shown.length ? shown.at(-1).getBoundingClientRect().bottom - origin.y : 2 * LINE;
  const width = Math.ceil(box.width) + 2 * MARGIN;
  const height = Math.ceil(last) + MARGIN + 2 * LINE;
  const svg = node("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` });
  const facts = part(panel, "facts");
  const words = (y, size, ink, text) =>
    node(
      "text",
      {
        x: MARGIN,
        y,
        "font-family": getComputedStyle(panel).fontFamily,
        "font-size": size,
        fill: colourOf(panel, ink),
      },
      text,
    );
  svg.append(
    node("rect", { width, height, fill: colourOf(panel, "--pv-paper") }),
    words(MARGIN + 6, 14, "--pv-ink-soft", readable(title)),
    ...shown.flatMap((element) => drawn(element, origin)),
    words(height - MARGIN, 13, "--pv-ink-soft", [...facts.children].map((one) => one.textContent).join(" · ")),
  );
  return svg;
};

const rendered = async (svg, blob) => {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = el("canvas", { width: 2 * svg.getAttribute("width"), height: 2 * svg.getAttribute("height") });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Save the response in `panel` as a file `name`.png or .svg. */
export const saveResponse = async (panel, format, name, title) => {
  const svg = picture(panel, title);
  const blob = new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
  saveBlob(format === "svg" ? blob : await rendered(svg, blob), `${name}.${format}`);
};
