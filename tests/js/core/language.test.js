// Texts by their codes: filled in, in the plural, in another language, and where there is none.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import {
  addLanguage,
  definition,
  language,
  say,
  startLanguages,
  tell,
  tellWith,
  textOf,
} from "../../../assets/js/core/language.js";
import { speakEnglish, stubElement, stubPage } from "../helpers.js";

const page = stubPage();
const kept = new Map();
globalThis.localStorage = {
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, value) => kept.set(name, value),
};
Object.defineProperty(globalThis, "navigator", { value: { languages: ["sv-SE", "en-GB"] }, configurable: true });

const ITALIAN = `
run-accepted = accettata
n-tokens = { $n ->
    [one] { $n } token solo
   *[other] { $n } token
}
compare-cut-off-at = interrotta a { $tokens }
`;
const files = { it: async () => ITALIAN, de: () => Promise.reject(new Error("the server is away")) };

speakEnglish();
await startLanguages({ it: () => files.it(), de: () => files.de() });

beforeEach(async () => {
  await language.choose("en");
  language.missing.clear();
  page.told = [];
});

test("a text is filled in", () => {
  assert.equal(say("run-accepted"), "accepted");
  assert.equal(say("compare-of", { n: "3", total: "20" }), "3 of 20");
});

test("one is said in the singular, and all else in the plural", () => {
  const said = (n) => say("n-tokens", { n });
  assert.deepEqual([0, 1, 2].map(said), ["0 tokens", "1 token", "2 tokens"]);
});

test("what fills a text in is shown as it is, with no marks around it", () => {
  assert.equal(say("compare-cut-off-at", { tokens: "{ $n } <b>" }), "cut off at { $n } <b>");
  assert.equal(say("compare-cut-off-at", { tokens: null }), "cut off at ");
});

test("a message of the server's is said by its code, and so are messages inside it", () => {
  const inside = { code: "n-tokens", values: { n: 1 } };
  assert.equal(textOf({ code: "run-accepted" }), "accepted");
  assert.equal(textOf({ code: "compare-cut-off-at", values: { tokens: inside } }), "cut off at 1 token");
  const between = { code: "compare-cut-off-at", values: { tokens: inside } };
  assert.equal(textOf({ code: "compare-unpin", values: { sample: between } }), "Unpin cut off at 1 token");
});

test("a text of the server's without a code stays as it is in English", () => {
  assert.equal(textOf("Anything at all."), "Anything at all.");
  assert.deepEqual([...language.missing], []);
});

test("a code without any text is said itself, and noted", () => {
  assert.equal(say("no-such-code"), "no-such-code");
  assert.equal(textOf({ code: "nor-this", values: {} }), "nor-this");
  assert.deepEqual([...language.missing], ["no-such-code", "nor-this"]);
});

test("a language that is chosen is spoken and remembered, and listeners are told", async () => {
  const heard = [];
  const quiet = language.on((code) => heard.push(code));
  await language.choose("it");
  assert.equal(language.code, "it");
  assert.equal(document.documentElement.lang, "it");
  assert.equal(kept.get("powerviz-language"), "it");
  assert.equal(say("run-accepted"), "accettata");
  assert.equal(say("n-tokens", { n: 1 }), "1 token solo");
  assert.equal(
    textOf({ code: "compare-cut-off-at", values: { tokens: { code: "n-tokens", values: { n: 2 } } } }),
    "interrotta a 2 token",
  );
  await language.choose("it");
  await language.choose("en");
  quiet();
  assert.deepEqual(heard, ["it", "en"]);
  assert.equal(say("run-accepted"), "accepted");
});

test("a text that a language lacks is said in English, and noted", async () => {
  await language.choose("it");
  assert.equal(say("run-rejected"), "rejected");
  assert.equal(say("n-steps", { n: 1 }), "1 step");
  assert.deepEqual([...language.missing], ["run-rejected", "n-steps"]);
});

test("where a language's file cannot be had, the page goes on as it was, and may ask again", async () => {
  await language.choose("it");
  await language.choose("de");
  assert.equal(language.code, "it");
  assert.equal(say("run-accepted"), "accettata");
  await language.choose("nowhere");
  assert.equal(language.code, "it");
  files.de = async () => "run-accepted = angenommen";
  await language.choose("de");
  assert.equal(say("run-accepted"), "angenommen");
});

test("a file that comes after another language was chosen changes nothing", async () => {
  let arrive = null;
  await startLanguages({ fr: () => new Promise((resolve) => (arrive = resolve)) });
  const french = language.choose("fr");
  await language.choose("it");
  arrive("run-accepted = acceptée");
  await french;
  assert.equal(language.code, "it");
  await language.choose("fr");
  assert.equal(say("run-accepted"), "acceptée");
});

test("the first language is the one remembered, else one of the visitor's that there is, else English", async () => {
  const first = async (remembered, languages) => {
    await language.choose("en");
    kept.clear();
    if (remembered) kept.set("powerviz-language", remembered);
    Object.defineProperty(globalThis, "navigator", { value: { languages }, configurable: true });
    await startLanguages({});
    return language.code;
  };
  assert.equal(await first("it", ["en-GB"]), "it");
  assert.equal(await first("tlh", ["it-CH"]), "it");
  assert.equal(await first(null, ["sv-SE", "it"]), "it");
  assert.equal(await first(null, ["sv-SE"]), "en");
});

test("where the browser keeps nothing, a choice lasts as long as the page", async () => {
  const storage = globalThis.localStorage;
  delete globalThis.localStorage;
  await language.choose("it");
  assert.equal(language.code, "it");
  await language.choose("en");
  await startLanguages({});
  globalThis.localStorage = storage;
  assert.equal(language.code, "en");
});

test("an element says its text anew in another language, unless a script has written over it", async () => {
  const [verdict, count, taken] = (page.told = [stubElement(), stubElement(), stubElement()]);
  tell(verdict, "run-accepted");
  let n = 1;
  tellWith(count, () => say("n-tokens", { n }));
  tell(taken, "run-accepted");
  taken.textContent = "mine";
  assert.deepEqual([verdict.textContent, count.textContent], ["accepted", "1 token"]);
  n = 2;
  await language.choose("it");
  assert.deepEqual([verdict.textContent, count.textContent, taken.textContent], ["accettata", "2 token", "mine"]);
  tellWith(verdict, "");
  await language.choose("en");
  assert.deepEqual([verdict.textContent, count.textContent], ["", "2 tokens"]);
});

test("the languages are in the order of their codes, English among them", () => {
  assert.deepEqual(language.codes, ["de", "en", "fr", "it"]);
});

test("a word is defined by its code, a message, or a text that is its own", () => {
  addLanguage("en", "term-cut = Where a proposal starts.");
  assert.equal(definition("term-cut"), "Where a proposal starts.");
  assert.equal(definition("Said at once."), "Said at once.");
  speakEnglish();
  assert.equal(definition('{"code": "n-tokens", "values": {"n": 2}}'), "2 tokens");
});
