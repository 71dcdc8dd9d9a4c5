// What stands around a prompt: a new problem, the line about the model, and what is said of a prompt that is like
// nothing the bundled model knows. Which prompts those are is found out by the server, from the model's training.

import { el, part, readable } from "../core/dom.js";
import { language, say, tellWith } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { lineOf } from "./model_card.js";
import { factsOf } from "./models.js";
import { openOwnProblem } from "./own_problem.js";

const SEEDS = 2 ** 31;
const QUOTES = (word) => `“${readable(word)}”`;

/** A problem of the bundled model's with its right answer: {family, prompt, answer}. Raises where there is no server. */
const problemOf = async (seed) => {
  const answer = await fetch(addressOf(`problems/new?seed=${seed}`));
  if (!answer.ok) throw new Error(`no problem: ${answer.status}`);
  return answer.json();
};

const asked = new Map(); // prompt → a promise of what the server says of it
/** What the server says of a prompt: {family, words}. Where it does not answer, nothing is held against the prompt. */
const lookedAt = (prompt) => {
  if (!asked.has(prompt)) {
    if (asked.size > 50) asked.clear();
    const answer = fetch(addressOf("problems/like"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ prompt }),
    })
      .then((found) => (found.ok ? found.json() : null))
      .catch(() => null);
    asked.set(prompt, answer);
    answer.then((found) => found ?? asked.delete(prompt));
  }
  return asked.get(prompt);
};

/** Say so at a form's prompt if the chosen model knows nothing like it, and offer one of its own. `use(problem)` puts
 *  a problem into the form. */
export const aboutPrompt = (form, use) => {
  const [line, box, said, drawn] = ["model-line", "unlike", "unlike-said", "new-problem"].map((name) =>
    part(form, name),
  );
  const model = () => form.elements.model.value;
  const bundled = () => Boolean(factsOf(model())?.bundled);
  const prompt = () => form.elements.prompt.value;

  const sayModel = () => tellWith(line, () => lineOf(model()));
  const sentence = (words) => {
    const name = readable(model());
    if (!words.length) return say("prompt-unlike", { model: name });
    return say("prompt-unlike-words", { model: name, words: words.map(QUOTES).join(", ") });
  };
  const forget = () => {
    box.hidden = true;
    tellWith(said, "");
  };

  /** Look at the prompt as it is now. */
  const look = async () => {
    const [text, name] = [prompt(), model()];
    if (!text.trim() || !bundled()) return forget();
    const found = await lookedAt(text);
    if (text !== prompt() || name !== model()) return; // somebody has gone on typing
    if (!found || found.family) return forget();
    tellWith(said, () => sentence(found.words));
    box.hidden = false;
  };

  const take = (problem) => {
    use(problem);
    forget();
  };
  form.addEventListener("change", (event) => {
    if (event.target.name === "model") sayModel();
    if (["model", "prompt", "example"].includes(event.target.name)) look();
  });
  form.addEventListener("input", (event) => event.target.name === "prompt" && forget());
  part(form, "make-own").addEventListener("click", () => openOwnProblem(take));
  const failed = el("span", { class: "pv-field-error", role: "alert" });
  drawn.after(failed);
  drawn.addEventListener("click", async () => {
    tellWith(failed, "");
    drawn.disabled = true;
    try {
      take(await problemOf(Math.floor(Math.random() * SEEDS)));
    } catch {
      tellWith(failed, () => say("shared-the-server-cannot-be-reached"));
    }
    drawn.disabled = false;
  });
  language.on(sayModel);
  sayModel();
  return { look, sayModel, forget };
};
