// All scripts of a folder: see build.js.
declare module "every:*";

// The text of a language's file.
declare module "*.ftl" {
  const text: string;
  export default text;
}

declare module "plotly.js/lib/*";
