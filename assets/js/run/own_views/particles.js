// The particles of a run that has them: their genealogy, how many of them count, and their texts as a prefix tree. What
// is pointed at in one of them is followed in all.

import { treeView } from "../../compare/prefix_tree.js";
import { coloursNow } from "../../core/chart.js";
import { el, part } from "../../core/dom.js";
import { language, say } from "../../core/language.js";
import { chanceText, fixedText } from "../../core/numbers.js";
import { seldom } from "../../core/seldom.js";
import { columnsOf, kinOf } from "../genealogy.js";
import { genealogyPicture } from "../genealogy_picture.js";
import { kindOf, shownChain, tokensSoFar } from "../kind.js";
import { particleCurves } from "../particle_curves.js";
import { filterOf, filtersOf, particlesIn } from "../particles.js";
import { prefixNodes } from "../prefix_nodes.js";
import { isEnd } from "../tokens.js";

/** @import { Column } from "../genealogy.js" */

const GUTTER = 30; // px at the left, for the numbers of the curves
const EDGE = 10; // px at the right
const ROOM = [8, 12, 16, 24, 32, 48, 64]; // tokens that fit while more may come, and these times powers of 8
const FEW = 8; // particles whose tree needs little height
const REST = 400; // milliseconds between two trees

/** For how many tokens there is room while more may come: so much that it changes seldom.
 *  @param {number} longest */
export const roomFor = (longest) => {
  let scale = 1;
  while (ROOM.at(-1) * scale < longest) scale *= 8;
  return ROOM.find((room) => room * scale >= longest) * scale;
};

/** @type {import("../views.js").MakeView} */
export const view = (root, player) => {
  const box = part(root, "genealogy");
  const rounds = part(root, "rounds");
  const facts = part(root, "facts");
  const which = part(root, "which");
  const readout = part(root, "readout");
  const picture = genealogyPicture(box);
  const curves = particleCurves(part(root, "curves"));
  /** @type {Column[]} */
  let columns = [];
  let shownRun = "";
  let round = null; // the one that the visitor has picked
  let filter = 0;
  let pointed = null; // {column, lines, inTree}
  let samples = new Map(); // of the tree, by their chains' numbers
  let drawn = "";
  let longest = 1;
  let size = { width: 0, height: 0 }; // of the picture: to ask for it in every frame would lay out the page anew

  const scale = () => {
    const width = Math.max(1, size.width - GUTTER - EDGE);
    return {
      x: (at) => GUTTER + (at / longest) * width,
      tokens: (px) => ((px - GUTTER) / width) * longest,
    };
  };

  /** Which filter is shown: that of the response, unless the visitor wants another. */
  const chosenFilter = () => round ?? Math.floor(Math.max(0, shownChain(player).index) / particlesIn(player.run));

  const drawRounds = () => {
    const count = Number(player.run.started.settings.num_rounds) || 1;
    rounds.hidden = count === 1;
    if (count === 1) return;
    const all = filtersOf(player.run);
    const words = [...Array(count).keys()].map((index) => {
      const decided = all[index]?.decided;
      const mark = decided ? (decided.accepted ? " ✓" : " ✗") : "";
      return `${say("particles-round", { n: index + 1 })}${mark}`;
    });
    if (rounds.children.length !== count)
      rounds.replaceChildren(
        ...words.map((_, index) => el("button", { type: "button", class: "pv-button", "data-round": index })),
      );
    words.forEach((text, index) => {
      const button = rounds.children[index];
      if (button.textContent !== text) button.textContent = text;
      button.setAttribute("aria-pressed", String(index === filter));
    });
  };
  rounds.addEventListener("click", (event) => {
    const button = event.target.closest("[data-round]");
    if (!button) return;
    round = Number(button.dataset.round);
    pointed = null;
    draw();
  });

  const first = () => filter * particlesIn(player.run);
  const shownLines = () => {
    const particle = shownChain(player).index - first();
    const line = columns.at(-1).lineOf[particle];
    return line === undefined ? [] : [line];
  };
  const followed = () => (pointed ? kinOf(columns, pointed.column, pointed.lines) : null);

  /** What is said of the lines that are pointed at, or of those of now. */
  const readoutWords = () => {
    const column = columns[pointed?.column ?? columns.length - 1];
    const values = {
      token: Math.floor(column.at),
      ess: fixedText(column.ess, 1),
      all: particlesIn(player.run),
      ancestors: column.ancestors,
      lines: column.lines.length,
    };
    const now = say("particles-column", values);
    if (!pointed) return now;
    const share = [...pointed.lines].reduce((sum, line) => sum + column.lines[line].share, 0);
    const n = [...pointed.lines].reduce((sum, line) => sum + column.lines[line].members.length, 0);
    return `${now} ${say("particles-pointed", { n, share: chanceText(share) })}`;
  };

  /** Which response is the one above, and of which filter the picture is. */
  const whichWords = () => {
    const { run } = player;
    const chain = shownChain(player);
    const n = chain.index + 1;
    if (player.picked !== null) return say("particles-picked", { n });
    if (run.complete || filterOf(run, 0).finished) return say("particles-drawn-by-weight", { n });
    return say("particles-heaviest", { n });
  };

  const factsWords = () => {
    const { finished, told } = filterOf(player.run, filter);
    const last = finished ?? told.findLast(({ event }) => "log_z" in event)?.event;
    if (!last) return "";
    const value = fixedText(last.log_z, 3);
    if (!finished) return say("particles-estimate-so-far", { value });
    if (!finished.log_z_error) return say("particles-estimate", { value });
    return say("particles-estimate-with-error", { value, error: fixedText(finished.log_z_error, 3) });
  };

  const paint = () => {
    if (!columns.length || !size.width) return;
    const { x } = scale();
    const { run } = player;
    const number = particlesIn(run);
    const key = `${player.runId} ${filter} ${longest} ${coloursNow()}`;
    const last = columns.length - 1;
    const kin = followed();
    const seen = { columns, x, size, key, colour: kindOf(player).look.colour };
    picture.draw({ ...seen, shown: kinOf(columns, last, shownLines()), followed: kin });
    const threshold = run.started.settings.ess_threshold * number;
    const cursor = pointed ? columns[pointed.column].at : null;
    curves.draw({ columns, number, threshold, x, longest, cursor, width: size.width });
    const words = readoutWords();
    if (readout.textContent !== words) readout.textContent = words;
    box.setAttribute("aria-label", words);
    const members = kin ? [...kin[last]].flatMap((line) => columns[last].lines[line].members) : [];
    const lit = members.map((particle) => samples.get(particle + first())).filter(Boolean);
    tree.light(...lit);
    if (lit.length && !pointed.inTree) tree.reveal(lit[0]);
  };
  let frame = 0;
  const repaint = () => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  };

  const follow = (next) => {
    const same =
      next && pointed && next.column === pointed.column && [...next.lines].join() === [...pointed.lines].join();
    if (same || (!next && !pointed)) return;
    pointed = next;
    repaint();
  };
  const under = (event) => {
    if (!columns.length) return null;
    const { left, top } = box.getBoundingClientRect();
    return picture.pick(columns, scale().tokens(event.clientX - left), event.clientY - top);
  };
  box.addEventListener("pointermove", (event) => {
    const found = under(event);
    follow(found && { column: found.column, lines: new Set([found.line]) });
  });
  box.addEventListener("pointerleave", () => follow(null));
  box.addEventListener("click", (event) => {
    const found = under(event);
    const kin = found && kinOf(columns, found.column, [found.line]);
    const [line] = kin ? kin.at(-1) : [];
    if (line !== undefined) player.pick(columns.at(-1).lines[line].members[0] + first());
  });

  const scroll = part(root, "tree-box");
  /** As much as the style says, whatever a tree before this one needed. */
  const roomIn = (box) => {
    box.style.height = "";
    return box.clientHeight;
  };
  /** A tree that grows no more needs no room to grow. */
  const fitTree = () => {
    const frame = scroll.offsetHeight - scroll.clientHeight;
    const needed = scroll.firstElementChild.offsetHeight + frame;
    if (player.run.complete && needed < scroll.offsetHeight) scroll.style.height = `${needed}px`;
  };
  const tree = treeView(part(root, "tree"), (sample) => player.pick(sample.chain), {
    rest: REST,
    roomIn,
    onBranch: (some) =>
      follow(
        some && {
          inTree: true,
          column: columns.length - 1,
          lines: new Set(some.map((one) => columns.at(-1).lineOf[one.chain - first()])),
        },
      ),
  });
  const drawTree = seldom(() => {
    const { run } = player;
    if (!run.started || !columns.length) return;
    const { look } = kindOf(player);
    const mine = run.chains.slice(first(), first() + particlesIn(run)).filter((chain) => tokensSoFar(chain).length);
    samples = new Map(
      mine.map((chain) => {
        const tokens = tokensSoFar(chain);
        const ended = chain.extended && isEnd(tokens.at(-1), run);
        const right = player.right[chain.answer] ?? null;
        const { answer, index } = chain;
        const known = { key: index, chain: index, method: look.method, look, started: run.started };
        return [index, { ...known, tokens, ended, growing: !chain.extended, answer, right }];
      }),
    );
    tree.draw({
      run: `${player.runId} ${filter}`,
      drawn: drawn,
      looks: [look],
      keys: [...samples.keys()],
      samples,
      tree: prefixNodes(
        mine.map((chain) => tokensSoFar(chain)),
        look.method,
      ),
    });
    fitTree();
  }, REST);

  const draw = () => {
    const { run } = player;
    if (player.runId !== shownRun) {
      shownRun = player.runId;
      round = pointed = null;
      drawn = "";
    }
    root.dataset.empty = String(!run.started || !run.chains.length);
    if (!run.started || !run.chains.length) return;
    root.dataset.many = String(particlesIn(run) > FEW);
    root.style.setProperty("--method", `var(${kindOf(player).look.colour})`);
    filter = chosenFilter();
    const known = Object.values(player.right).length;
    const now = [player.runId, filter, run.folded, shownChain(player).index, player.picked, known, language.code].join(
      " ",
    );
    if (now === drawn) return;
    drawn = now;
    const { told } = filterOf(run, filter);
    columns = columnsOf(told, particlesIn(run), columns);
    if (pointed && pointed.column >= columns.length) pointed = null;
    longest = run.complete ? Math.max(1, columns.at(-1).at) : roomFor(columns.at(-1).at);
    drawRounds();
    which.textContent = whichWords();
    facts.textContent = factsWords();
    facts.hidden = !facts.textContent;
    paint();
    drawTree();
  };
  new ResizeObserver(() => {
    size = { width: box.clientWidth, height: box.clientHeight };
    repaint();
  }).observe(box);
  document.addEventListener("pv-theme", repaint);
  return { draw };
};
