// All scripts of a folder: see build.js.
declare module "every:*";

declare module "plotly.js/lib/*";
