// Whether the server is there, and still the same: looks now and then, and says so above the page.
// Knows one address. What a tab does about it, each tab says itself.

import { listeners, part } from "./dom.js";
import { say, tellWith } from "./language.js";
import { addressOf } from "./link.js";

const BETWEEN_LOOKS = 5000; // milliseconds
const BETWEEN_TRIES = 1500; // once it has not answered
const LONGEST_WAIT = 8000;
const LONGEST_SAVE = 2000;
const TRIES = 2; // one answer may get lost
const LONGEST_DOUBT = 4000; // until Gradio has asked for its server, if it has given its connection up
const ASKS_AGAIN = "/gradio_api/app_id"; // what it asks for then, and at no other time
const GONE = [502, 503, 504]; // what a proxy says for a server that is not there

const changed = listeners();
/** `here`: it answers. `anew`: it was started anew since this page was opened, and knows nothing of it; or Gradio has
 *  given its connection up (`cut`), so that only a page that is opened anew can go on. */
export const server = { here: true, anew: false, cut: false, name: "", onChange: changed.on };

const busy = []; // functions that say whether a tab waits for the server
/** `tab()` says whether something is under way that only a page opened anew can go on with. */
server.waitsFor = (tab) => busy.push(tab);

const saves = []; // functions that keep what a tab shows
/** `save()` keeps what a tab shows, and gives a promise of it: before the page is opened anew. */
server.savesBy = (save) => saves.push(save);
const reload = async () => {
  const patience = new Promise((over) => setTimeout(over, LONGEST_SAVE));
  await Promise.race([Promise.all(saves.map((save) => save())), patience]);
  location.reload();
};

const ask = async () => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_WAIT);
  try {
    const answer = await fetch(addressOf("alive"), { cache: "no-store", signal: stop.signal });
    if (GONE.includes(answer.status)) return null;
    return answer.ok ? (await answer.json()).server : server.name;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** While it does not answer, our own line says so, and Gradio's notices of it are not shown. */
const unheard = (yes) => document.documentElement.toggleAttribute("data-pv-unheard", yes);
let doubtful = 0; // until then a notice of Gradio's may be of a lost connection
/** Gradio has something to say: that the connection is lost, perhaps. Find out before it shows. */
const beforeNotices = () => {
  const notices = document.querySelector(".toast-wrap");
  if (!notices) return;
  const doubt = (changes) => {
    if (!changes.some(({ addedNodes }) => addedNodes.length)) return;
    doubtful = performance.now() + LONGEST_DOUBT;
    unheard(true);
    look();
  };
  new MutationObserver(doubt).observe(notices, { childList: true });
};
/** Once Gradio has given its connection up it sends no more orders: the page has to be opened anew, as our line says. */
const whenGivenUp = () => {
  const seen = (list) => {
    if (server.cut || !list.getEntries().some(({ name }) => new URL(name).pathname.endsWith(ASKS_AGAIN))) return;
    server.cut = true;
    look();
  };
  new PerformanceObserver(seen).observe({ type: "resource" });
};

let silent = 0; // tries in a row without an answer
let restarted = false;
let interrupted = false; // something was under way when it went
let timer = 0;
let looks = 0; // serial of the last one: what an older one finds is not told
const look = async () => {
  clearTimeout(timer);
  const mine = ++looks;
  const name = await ask();
  if (mine !== looks) return undefined;
  silent = name === null ? silent + 1 : 0;
  const doubts = performance.now() < doubtful;
  unheard(silent > 0 || server.cut || doubts);
  const before = { ...server };
  const waiting = busy.some((tab) => tab());
  if (name !== null) {
    server.here = true;
    if (!server.name) server.name = name;
    restarted = name !== server.name;
    server.anew = restarted || server.cut;
  } else if (silent >= TRIES) server.here = false;
  if (before.here && !server.here) interrupted = waiting;
  if (before.here !== server.here || before.anew !== server.anew) changed.tell(server);
  if (server.anew && !before.anew && (interrupted || waiting)) return reload();
  timer = setTimeout(look, silent || doubts ? BETWEEN_TRIES : BETWEEN_LOOKS);
  return undefined;
};
server.look = look;

/** Whether this page was opened by a reload, the visitor's or Gradio's after a lost connection. */
export const reloaded = () => {
  const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return entry?.type === "reload";
};

/** Begin to look; `root` holds the line that says what is found. */
export const watchServer = (root) => {
  const line = part(root, "server");
  const said = part(line, "said");
  const again = part(line, "reconnect");
  again.addEventListener("click", reload);
  const anew = () => (restarted ? say("page-the-server-was-started-anew") : say("page-the-connection-was-lost"));
  const gone = () => say("page-the-server-does-not-answer");
  const draw = () => {
    line.hidden = server.here && !server.anew;
    line.dataset.state = server.here ? "back" : "gone";
    again.hidden = !server.here;
    tellWith(said, server.here ? anew : gone);
  };
  changed.on(draw);
  document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : look()));
  beforeNotices();
  whenGivenUp();
  look();
};
