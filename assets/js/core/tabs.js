// What a tab lets others do and see, from when it is there: a page may lack some.

export const tabs = {
  /** {root, player, deck, port, models(), offers(method), open(values)} */
  explore: null,
  /** {state()} */
  compare: null,
  /** {state(), results()} */
  evaluate: null,
  /** {views, open(), exercise(), beside(way), go(way)}: the lessons by their names, the name of the one that is shown, that of the one
   *  before (-1) or after (1) it, null without one, and how to go there */
  learn: null,
  /** {root, player, deck} */
  library: null,
};
