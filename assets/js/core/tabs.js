// What a tab lets others do and see, from when it is there: a page may lack some.

export const tabs = {
  /** {player, port, models(), offers(method), open(values)} */
  explore: null,
  /** {state()} */
  compare: null,
  /** {state(), results()} */
  evaluate: null,
  /** {views}, the lessons by their names */
  learn: null,
  /** {player} */
  library: null,
};
