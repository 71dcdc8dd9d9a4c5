// Recordings that were brought along, listed again after a reload: the server keeps them where it keeps anything, else
// this browser does. Knows both places. Each gives {list, add, find, forget}; what fails to be kept is not listed later.

import { done, finished } from "../core/kept.js";
import { addressOf } from "../core/link.js";

/** @typedef {{ key: string, name: string }} Kept */

const KEYS = "powerviz-recordings"; // those of files that the server keeps for this browser
const MOST_KEPT = 20;

/** @returns {Kept[]} the newest first. */
const keys = () => {
  try {
    const found = JSON.parse(localStorage.getItem(KEYS) || "[]");
    return Array.isArray(found)
      ? found.filter((one) => typeof one?.key === "string" && typeof one.name === "string")
      : [];
  } catch {
    return []; // storage is off, or holds something else
  }
};
/** @param {Kept[]} ones */
const setKeys = (ones) => {
  try {
    localStorage.setItem(KEYS, JSON.stringify(ones.slice(0, MOST_KEPT)));
  } catch {
    return; // what is sent is known as long as the page is open
  }
};

/** Files that the server keeps: they are there after it was started anew, too. */
export const onServer = {
  list: async () => keys(),
  /** @param {File} file */
  add: async (file) => {
    const answer = await fetch(addressOf("recordings"), { method: "POST", body: file });
    if (!answer.ok) return; // the page has it as long as it is open
    const { key } = await answer.json();
    setKeys([{ key, name: file.name }, ...keys()]);
  },
  /** @param {string} key */
  find: (key) => fetch(addressOf(`recordings/${encodeURIComponent(key)}`)),
  /** @param {string} key */
  forget: async (key) => setKeys(keys().filter((one) => one.key !== key)),
};

const NAME = "powerviz-files";
const MOST_BYTES = 100 * 2 ** 20;
/** @typedef {Kept & { when: number, file: File }} Stored */

let opened = null;
/** @param {IDBTransactionMode} mode */
const begun = async (mode) => {
  if (!opened) {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("files", { keyPath: "key" });
    opened = done(request);
  }
  return (await opened).transaction("files", mode);
};
/** @returns {Promise<Stored[]>} the newest first. */
const stored = async () => {
  const found = await done((await begun("readonly")).objectStore("files").getAll());
  return found.sort((one, other) => other.when - one.when);
};
/** @param {(files: IDBObjectStore) => unknown} change */
const written = async (change) => {
  const transaction = await begun("readwrite");
  change(transaction.objectStore("files"));
  await finished(transaction);
};
/** Those that are too many, or too old for the bytes that may be kept; the newest stays.
 *  @param {Stored[]} ones */
const tooMany = (ones) => {
  let bytes = 0;
  return ones.filter((one, index) => {
    bytes += one.file.size;
    return index >= MOST_KEPT || (index > 0 && bytes > MOST_BYTES);
  });
};

/** Files in this browser's own storage; where that is off, none. The same recording is kept once. */
export const inBrowser = {
  list: () => stored().catch(() => []),
  /** @param {File} file
   *  @param {string} key */
  add: async (file, key) => {
    await written((files) => files.put({ key, name: file.name, when: Date.now(), file }));
    const leaving = tooMany(await stored());
    await written((files) => leaving.forEach((one) => files.delete(one.key)));
  },
  /** @param {string} key */
  find: async (key) => {
    const found = await done((await begun("readonly")).objectStore("files").get(key));
    const gone = { message: { code: "upload-recording-gone", values: {} } };
    return found ? new Response(found.file) : Response.json(gone, { status: 404 });
  },
  /** @param {string} key */
  forget: (key) => written((files) => files.delete(key)),
};
