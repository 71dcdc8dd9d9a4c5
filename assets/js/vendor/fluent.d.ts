// The types of what `build.js` has bundled into fluent.js.
export * from "@fluent/bundle";
