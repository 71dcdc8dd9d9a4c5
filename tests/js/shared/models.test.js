// The methods of a form are those by which its model can be drawn from.

import assert from "node:assert/strict";
import { test } from "node:test";

import { speakEnglish, stubElement, stubPage } from "../helpers.js";

stubPage();
speakEnglish();
const { fitMethods, takeModels } = await import("../../../assets/js/shared/models.js");

const here = [
  { name: "pocket", methods: ["power", "base", "smc"] },
  { name: "http://127.0.0.1:8080", methods: ["power", "base"] },
];

/** A form with a model, boxes of methods, and a list of them. */
const formOf = (model, chosen = "power") => {
  const names = ["base", "power", "smc"];
  const boxes = names.map((value) => {
    const label = stubElement({ hidden: false });
    return { value, checked: true, disabled: false, label, closest: () => label };
  });
  const options = names.map((value) => ({ value, hidden: false, disabled: false }));
  const sampler = { value: chosen, options, told: [], dispatchEvent: (event) => sampler.told.push(event.type) };
  const hint = stubElement();
  const elements = { model: { value: model }, sampler };
  return { boxes, hint, elements, querySelectorAll: () => boxes, querySelector: () => hint };
};
const offered = (form) => form.boxes.filter((box) => !box.disabled && !box.label.hidden).map((box) => box.value);

test("a form offers the methods by which its model can be drawn from", () => {
  takeModels(here, {});
  const form = formOf("http://127.0.0.1:8080");
  fitMethods(form);
  assert.deepEqual(offered(form), ["base", "power"]);
  assert.match(form.hint.textContent, /Power-SMC/);
  assert.doesNotMatch(form.hint.textContent, /the model itself/);
  form.elements.model.value = "pocket";
  fitMethods(form);
  assert.equal(form.hint.textContent, "");
  assert.deepEqual(offered(form), ["base", "power", "smc"]);
});

test("a model that is not known yet is offered with all", () => {
  const form = formOf("elsewhere/model");
  fitMethods(form);
  assert.deepEqual(offered(form), ["base", "power", "smc"]);
});

test("where the chosen method goes, power sampling is chosen, and the form hears of it", () => {
  const form = formOf("http://127.0.0.1:8080", "smc");
  fitMethods(form);
  assert.equal(form.elements.sampler.value, "power");
  assert.deepEqual(form.elements.sampler.told, ["change"]);
  fitMethods(form);
  assert.equal(form.elements.sampler.told.length, 1);
});
