// Bundle the page's scripts and styles into ../bundles: what a browser loads, so that neither a user nor a Space needs node.
// `every:./folder` stands for all scripts of a folder: a view or a lesson is found where it lies.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { bundleAsync } from "lightningcss";

const HERE = dirname(fileURLToPath(import.meta.url));
const BUNDLES = process.env.BUNDLES ?? join(HERE, "..", "bundles");

const everyFile = {
  name: "every",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^every:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice("every:".length)),
      namespace: "every",
    }));
    onLoad({ filter: /.*/, namespace: "every" }, async ({ path }) => {
      const names = (await readdir(path)).filter((name) => name.endsWith(".js")).sort();
      return { contents: names.map((name) => `import "./${name}";`).join("\n"), resolveDir: path, watchDirs: [path] };
    });
  },
};

const common = {
  absWorkingDir: HERE,
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none", // the licences lie beside the bundles
  define: { global: "globalThis" },
  loader: { ".ftl": "text", ".css": "empty" }, // of maps, which plotly's core brings along
  plugins: [everyFile],
  metafile: true,
  logLevel: "warning",
};

await rm(BUNDLES, { recursive: true, force: true });
await mkdir(BUNDLES, { recursive: true });
const vendored = await build({
  ...common,
  stdin: { contents: 'export * from "@fluent/bundle";', resolveDir: HERE },
  outfile: "vendor/fluent.js",
  format: "esm",
});
const page = await build({
  ...common,
  entryPoints: ["page.js"],
  outdir: BUNDLES,
  format: "esm",
  splitting: true,
  chunkNames: "[name]-[hash]",
});
const offline = await build({
  ...common,
  entryPoints: ["offline.js"],
  outdir: BUNDLES,
  format: "iife",
  globalName: "PowerViz",
});
/** The students' page of class mode, which is small: telephones load it over whatever line there is. */
const students = await build({
  ...common,
  entryPoints: { class: "classes/phone.js" },
  outdir: BUNDLES,
  format: "esm",
});

/** The style sheets are one to a browser. Those of `views` are found, as their scripts are. */
const STYLES = join(HERE, "..", "css");
const views = (await readdir(join(STYLES, "run"), { recursive: true }))
  .filter((name) => /^views.*\.css$/.test(name))
  .sort();
const afterStage = ['@import "run/stage.css";', ...views.map((name) => `@import "run/${name}";`)].join("\n");
const sheet = async (name) => {
  const { code } = await bundleAsync({
    filename: join(STYLES, name),
    minify: true,
    drafts: { customMedia: true },
    targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
    resolver: {
      read: async (file) => (await readFile(file, "utf8")).replace('@import "run/stage.css";', afterStage),
      resolve: (file) => join(STYLES, file),
    },
  });
  await writeFile(join(BUNDLES, name), code);
};
await sheet("page.css");
await sheet("class.css");
await sheet("first_view.css"); // stands in the page itself

/** What the first view needs: the page's script, what it imports, and plotly.js for its chart. */
const { outputs } = page.metafile;
const entry = Object.keys(outputs).find((file) => outputs[file].entryPoint === "page.js");
const chart = Object.keys(outputs).find((file) => outputs[file].entryPoint === "core/plotly.js");
const needed = (files) => {
  const more = files.flatMap((file) =>
    outputs[file].imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
  );
  const all = [...new Set([...files, ...more])];
  return all.length === files.length ? all : needed(all);
};
const firstView = needed([entry, chart]).map((file) => relative(BUNDLES, join(HERE, file)));
await writeFile(join(BUNDLES, "first_view.json"), `${JSON.stringify(firstView, null, 2)}\n`);

/** The folder of the npm package that a file belongs to; null for our own. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
const inside = [vendored, page, offline, students].flatMap(({ metafile }) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
);
const packages = [...new Set(inside.map(packageOf))].filter(Boolean).sort();
const licence = async (folder) => {
  const { name, version, license } = JSON.parse(await readFile(join(HERE, folder, "package.json"), "utf8"));
  const found = (await readdir(join(HERE, folder))).find((file) => /^licen[cs]e/i.test(file));
  const text = found ? await readFile(join(HERE, folder, found), "utf8") : `Licence: ${license}`;
  return `${name} ${version}\n${"=".repeat(`${name} ${version}`.length)}\n\n${text.trim()}\n`;
};
await writeFile(join(BUNDLES, "LICENCES.txt"), (await Promise.all(packages.map(licence))).join("\n\n"));
for (const [file, { bytes }] of Object.entries({
  ...page.metafile.outputs,
  ...offline.metafile.outputs,
  ...students.metafile.outputs,
}))
  console.log(`${relative(BUNDLES, join(HERE, file))}: ${bytes} bytes`);
