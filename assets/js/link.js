// Settings as a query string, and back: a link opens the page with the same settings.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  PV.linkTo = (values) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values)) query.set(name, String(value ?? ""));
    return `${location.origin}${location.pathname}?${query}`;
  };

  /** The values a link carries, as strings; empty if it carries none. */
  PV.linkedValues = () => Object.fromEntries(new URLSearchParams(location.search));
})();
