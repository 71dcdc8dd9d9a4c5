// What a tab lets others do and see, from when it is there: a page may lack some.

export const tabs = {
  /** {player, port, models(), offers(method), open(values)} */
  explore: null,
  /** {state()} */
  compare: null,
  /** {state(), results()} */
  evaluate: null,
  /** {views, beside(way), go(way)}: the lessons by their names, the name of the one before (-1) or after (1) the one
   *  shown, null without one, and how to go there */
  learn: null,
  /** {player} */
  library: null,
};
