// The news of a class, as a stream of events that is opened again whenever it was lost: a phone slept, a wall was in the
// way, the server was started anew. Knows requests and clocks; every piece of news is the whole state.

const SILENCE = 25_000; // milliseconds; the server gives a sign of life every ten seconds
const DOUBT = 12_000; // when somebody looks at the page again, and nothing was heard for so long
const FIRST_WAIT = 300;
const LONGEST_WAIT = 5_000;
const TOO_MANY = 429;
const FINAL = [400, 403, 404, 410, 422]; // what is refused so will be refused again

/** The pieces of a stream of events; null for a sign of life.
 *  @param {ReadableStream<Uint8Array>} body */
export const pieces = async function* (body) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + decoder.decode(value, { stream: true })).split("\n\n");
    rest = parts.pop();
    for (const one of parts) yield one.startsWith("data: ") ? JSON.parse(one.slice(6)) : null;
  }
};

/** `ask(signal)` opens the stream. `told`: {take(message), lost(), refused(refusal), delayed(refusal)}; what is refused for
 *  good is told once, and asked for again only by `again()`; what is refused for now is asked for again, later. With
 *  `onlySeen` a page that is hidden listens to nothing: browsers open few connections to a server.
 *  @param {(signal: AbortSignal) => Promise<Response>} ask
 *  @param {{ take: (message: any) => void, lost: () => void, refused: (refusal: any) => void,
 *    delayed?: (refusal: any) => void }} told
 *  @param {{ onlySeen?: boolean }} [how] */
export const listenTo = (ask, told, { onlySeen = false } = {}) => {
  /** @type {AbortController | null} */
  let stop = null;
  let over = false;
  let wait = FIRST_WAIT;
  let heard = 0;
  /** @type {any} */
  let timer = 0;

  const later = () => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(connect, wait * (0.5 + Math.random())); // not all phones at the same moment
    wait = Math.min(LONGEST_WAIT, 1.7 * wait);
  };
  /** Whether the stream was refused for good. */
  const read = async (answer, mine) => {
    if (!answer.ok) {
      const refusal = await answer.json().catch(() => null);
      if (mine === stop && refusal && answer.status === TOO_MANY) told.delayed?.(refusal);
      if (mine !== stop || !refusal || !FINAL.includes(answer.status)) return false;
      told.refused(refusal);
      return true;
    }
    for await (const piece of pieces(answer.body)) {
      if (mine !== stop) return true;
      heard = Date.now();
      wait = FIRST_WAIT;
      if (piece) told.take(piece);
    }
    return false;
  };
  const connect = async () => {
    clearTimeout(timer);
    stop?.abort();
    const mine = (stop = new AbortController());
    heard = Date.now();
    let refused = false;
    try {
      refused = await read(await ask(mine.signal), mine);
    } catch {
      refused = false; // the connection was lost
    }
    if (mine !== stop || over || refused) return;
    stop = null;
    told.lost();
    later();
  };
  const rest = () => {
    clearTimeout(timer);
    stop?.abort();
    stop = null;
  };
  const doubtful = (milliseconds) => !over && stop && Date.now() - heard > milliseconds;
  const watch = setInterval(() => doubtful(SILENCE) && connect(), 5_000);
  const seen = () => {
    if (over) return;
    if (onlySeen && document.hidden) rest();
    else if (!document.hidden && (doubtful(DOUBT) || (onlySeen && !stop))) connect();
  };
  const online = () => !over && !(onlySeen && document.hidden) && connect();
  document.addEventListener("visibilitychange", seen);
  addEventListener("online", online);
  connect();
  return {
    again: () => {
      over = false;
      connect();
    },
    end: () => {
      over = true;
      clearInterval(watch);
      rest();
      document.removeEventListener("visibilitychange", seen);
      removeEventListener("online", online);
    },
  };
};
