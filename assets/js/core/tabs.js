// What a tab lets others do and see, from when it is there: a page may lack some.

export const tabs = {
  /** {root, player, deck, port, models(), offers(method), open(values)} */
  explore: null,
  /** {state()} */
  compare: null,
  /** {state(), results()} */
  evaluate: null,
  /** {views, open()}: the lessons by their names, and the name of the one that is shown */
  learn: null,
  /** {root, player, deck} */
  library: null,
};
