// Light or dark: the system's, until the visitor chooses; the choice is remembered.

import { part } from "./dom.js";
import { language, say } from "./language.js";

const KEY = "powerviz-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

const remembered = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is off: the choice lasts as long as the page
  }
};
const remember = (theme) => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
};
const apply = (theme) => {
  document.documentElement.dataset.theme = theme;
  if (document.body) document.body.classList.toggle("dark", theme === "dark");
  document.dispatchEvent(new CustomEvent("pv-theme"));
};
const current = () => remembered() || (system.matches ? "dark" : "light");
apply(current());
system.addEventListener("change", () => apply(current()));
// Paper is white and narrow: charts have their colours and their width from here, and are drawn for it.
addEventListener("beforeprint", () => {
  document.documentElement.dataset.paper = "";
  apply("light");
});
addEventListener("afterprint", () => {
  delete document.documentElement.dataset.paper;
  apply(current());
});

/** The header's switch. */
export const theme = (root) => {
  const button = part(root, "theme");
  const show = () => (button.textContent = current() === "dark" ? say("page-light-theme") : say("page-dark-theme"));
  button.addEventListener("click", () => {
    remember(current() === "dark" ? "light" : "dark");
    apply(remembered() || (document.documentElement.dataset.theme === "dark" ? "light" : "dark"));
  });
  document.addEventListener("pv-theme", show);
  language.on(show);
  apply(current());
  show();
};
