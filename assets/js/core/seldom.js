// Work that is done at once and then every so often at most, its last call always: for what changes many times a second.
// Knows time only.

/** @param {() => void} work
 *  @param {number} rest  milliseconds */
export const seldom = (work, rest) => {
  let timer = 0;
  let until = 0;
  const run = () => {
    timer = 0;
    work();
    until = performance.now() + rest;
  };
  return () => {
    if (timer) return;
    const wait = until - performance.now();
    if (wait > 0) timer = setTimeout(run, wait);
    else run();
  };
};
