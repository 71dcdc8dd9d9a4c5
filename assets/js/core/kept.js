// What this browser tab shows, kept in the browser: a reload, or a server that was started anew, loses
// none of it. Knows the browser's storage. What is kept, and what becomes of it, others say.

const NAME = "powerviz-kept";
const MOST_TABS = 6;
const LONGEST = 24 * 3600 * 1000; // milliseconds
const MOST_EVENTS = 200_000; // as many as the server takes back

const idOf = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("");
// A duplicated tab has the same session storage: so each page writes under a name of its own.
const tab = idOf();
let before = null;
try {
  before = sessionStorage.getItem(NAME);
  sessionStorage.setItem(NAME, tab);
} catch {
  before = null; // storage is off: nothing outlives the page
}

export const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
let opened = null;
const database = () => {
  if (opened) return opened;
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("heads", { keyPath: "key" });
    request.result.createObjectStore("events", { keyPath: ["key", "first"] });
  };
  opened = done(request);
  return opened;
};
const open = async () => (await database()).transaction(["heads", "events"], "readwrite");
export const finished = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
const eventsOf = (key) => IDBKeyRange.bound([key, 0], [key, Infinity]);
const drop = (transaction, key) => {
  transaction.objectStore("heads").delete(key);
  transaction.objectStore("events").delete(eventsOf(key));
};

/** Forget what is old, and all but the last few. */
const tidy = async () => {
  const transaction = await open();
  const heads = await done(transaction.objectStore("heads").getAll());
  const newest = heads.sort((one, other) => other.when - one.when);
  const tabs = [...new Set(newest.map((head) => head.tab))];
  for (const head of newest) {
    if (Date.now() - head.when > LONGEST || tabs.indexOf(head.tab) >= MOST_TABS) drop(transaction, head.key);
  }
  await finished(transaction);
};

/** A place of its own for `what`. `latest()`: what of its head may be newer than what was saved, when the page is
 *  left. Where the browser keeps nothing, all of it does nothing.
 *  @param {string} what
 *  @param {() => object} latest */
export const newKeep = (what, latest = () => ({})) => {
  const key = `${tab} ${what}`;
  // A database has no time any more when the page is left.
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(key, JSON.stringify(latest()));
    } catch {
      return; // what was saved before has to do
    }
  });
  /** What the page before this one, in this browser tab, said last of all. */
  const latestBefore = () => {
    try {
      const theirs = `${before} ${what}`;
      const said = JSON.parse(sessionStorage.getItem(theirs) ?? "{}");
      sessionStorage.removeItem(theirs);
      return said;
    } catch {
      return {};
    }
  };
  let source = null; // the array whose events are written
  let written = 0;
  /** @type {Promise<any>} */
  let waiting = Promise.resolve();
  let broken = false;

  /** One after the other; what fails, for want of room for instance, is not tried again.
   *  @template Result
   *  @param {() => Promise<Result>} work
   *  @returns {Promise<Result | undefined>} */
  const turn = (work) => {
    waiting = waiting.then(async () => {
      if (broken) return undefined;
      try {
        return await work();
      } catch {
        broken = true;
        return undefined;
      }
    });
    return waiting;
  };

  /** Keep `head`, and `events`, of which those that were kept before are not written again. */
  const save = (head, events = []) =>
    turn(async () => {
      const transaction = await open();
      if (events.length > MOST_EVENTS) drop(transaction, key);
      else {
        if (events !== source || events.length < written) {
          transaction.objectStore("events").delete(eventsOf(key));
          source = events;
          written = 0;
        }
        const news = events.slice(written);
        if (news.length) transaction.objectStore("events").put({ key, first: written, events: news });
        written += news.length;
        transaction.objectStore("heads").put({ ...head, key, tab, when: Date.now(), count: written });
      }
      await finished(transaction);
    });
  const forget = () =>
    turn(async () => {
      source = null;
      written = 0;
      const transaction = await open();
      drop(transaction, key);
      await finished(transaction);
    });
  /** What the page before this one, in this browser tab, kept here: {head, events}, or null. */
  const found = () =>
    turn(async () => {
      if (!before) return null;
      const theirs = `${before} ${what}`;
      const transaction = await open();
      const head = await done(transaction.objectStore("heads").get(theirs));
      if (!head) return null;
      const chunks = await done(transaction.objectStore("events").getAll(eventsOf(theirs)));
      const events = chunks.flatMap((chunk) => chunk.events);
      await tidy();
      return events.length === head.count ? { head, events } : null;
    }).then((result) => result ?? null);
  return { save, forget, found, latest: latestBefore() };
};

/** What is told unasked until it was told once in this browser, to its end or until it was skipped, and where in it the
 *  page before this one was left. Without storage it is never told unasked.
 *  @param {string} what */
export const newTelling = (what) => {
  const [seen, at] = [`powerviz-seen-${what}`, `powerviz-at-${what}`];
  /** @template Result @template Otherwise
   *  @param {() => Result} work
   *  @param {Otherwise} otherwise */
  const stored = (work, otherwise) => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    untold: () =>
      stored(() => {
        if (localStorage.getItem(seen)) return false;
        localStorage.setItem(seen, ""); // what cannot be noted would be told with every page
        return true;
      }, false),
    /** @returns {number | null} */
    place: () =>
      stored(() => {
        const place = sessionStorage.getItem(at);
        return place === null ? null : Number(place) || 0;
      }, null),
    /** @param {number} place */
    note: (place) => stored(() => sessionStorage.setItem(at, String(place)), undefined),
    over: () =>
      stored(() => {
        localStorage.setItem(seen, "yes");
        sessionStorage.removeItem(at);
      }, undefined),
  };
};
