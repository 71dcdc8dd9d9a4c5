// The teacher's orders, and what else the class is asked for with the teacher's key.

import { say, textOf } from "../core/language.js";
import { addressOf } from "../core/link.js";
import { saveBlob } from "../core/saving.js";

/** `tell(says)` is called with a function that says what went wrong; null if nothing did.
 *  @param {{ code: string, key: string }} taught
 *  @param {(says: (() => string) | null) => void} tell */
export const newOrders = ({ code, key }, tell) => {
  const ask = (what, options = {}) =>
    fetch(addressOf(`classes/${code}/${what}`), { cache: "no-store", ...options, headers: { "X-Class-Key": key } });
  const lost = () => tell(() => say("class-order-lost"));
  /** The answer to a request; null if it was refused, or never came, which is told. */
  const answered = async (what, options) => {
    try {
      const answer = await ask(what, options);
      if (answer.ok) return answer;
      const { message } = await answer.json();
      tell(() => textOf(message));
    } catch {
      lost();
    }
    return null;
  };
  return {
    ask,
    /** Send an order; whether it was taken. */
    order: async (what) => {
      const taken = (await answered("orders", { method: "POST", body: JSON.stringify(what) })) !== null;
      if (taken) tell(null);
      return taken;
    },
    /** A question as it stands now; null if there is none, which is told.
     *  @param {number} number */
    question: async (number) => (await (await answered(`questions/${number}`))?.json())?.question ?? null,
    saveVotes: async () => {
      const answer = await answered("votes.csv");
      if (answer) saveBlob(await answer.blob(), `powerviz-class-${code}.csv`);
    },
  };
};
