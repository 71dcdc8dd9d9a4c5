// Errors that have words: what the server said when it refused something, or a code of the page's own.

import { textOf } from "./language.js";

/** `said` is as `textOf` takes it; `field` is what is at fault. */
export class Refused extends Error {
  constructor(said, field = "server") {
    super(field);
    Object.assign(this, { said, field });
  }
}

/** Throw what the server's answer says, if it refuses. */
export const unlessRefused = async (answer) => {
  if (answer.ok) return;
  const { field, message } = await answer.json();
  throw new Refused(message, field);
};

/** What an error says: a library's own say something in English. */
export const wordsOf = (error) => textOf(error.said ?? error.message);
