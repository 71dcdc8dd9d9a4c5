// The last few comparisons that this page has shown, by the settings of which they are, so that going back to one asks
// nobody.

const MOST_SEEN = 6;

/** @template State */
export const comparisonsSeen = () => {
  /** @type {Map<string, State>} */
  const kept = new Map();
  const keyOf = (values) => JSON.stringify(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    /** @param {Record<string, string>} values
     *  @param {State} state */
    note: (values, state) => {
      const key = keyOf(values);
      kept.delete(key);
      kept.set(key, state);
      if (kept.size > MOST_SEEN) kept.delete(kept.keys().next().value);
    },
    /** @param {Record<string, string>} values
     *  @returns {State | null} */
    find: (values) => kept.get(keyOf(values)) ?? null,
  };
};
