// Which evaluation this browser has open: its id outlives a reload.

const KEY = "powerviz-evaluation";

/** The id of the evaluation that was open last; null if none was. */
export const remembered = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is off: the link remembers
  }
};
/** Keep an id, or forget the one that was kept. */
export const remember = (id) => {
  try {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
};
