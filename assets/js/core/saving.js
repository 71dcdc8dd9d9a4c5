// Files that a visitor keeps.

import { el } from "./dom.js";

/** Save a blob as a file. */
export const saveBlob = (blob, name) => {
  const url = URL.createObjectURL(blob);
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
