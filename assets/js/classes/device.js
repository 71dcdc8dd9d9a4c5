// What a browser keeps of a class: a student's device the token by which its votes are counted once, a teacher's the key
// and the countdown. Where storage is off, all last as long as the page.

const TOKEN = "powerviz-class-device";
const TAUGHT = "powerviz-class-taught";
const COUNTDOWN = "powerviz-class-countdown";
const SECONDS = 30;
const LONGEST = 600; // seconds, as the server takes them

const stored = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
const store = (name, text) => {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    return; // storage is off
  }
};

const madeUp = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"));
let token = "";
/** This device's token, which says nothing of whose it is. */
export const deviceToken = () => {
  token ||= stored(TOKEN) ?? "";
  if (!/^[0-9a-f]{32}$/.test(token)) token = madeUp().join("");
  store(TOKEN, token);
  return token;
};

/** The class that this browser teaches, and whether the server keeps it when it is started anew; null if it teaches none.
 *  @returns {{ code: string, key: string, kept?: boolean } | null} */
export const taughtClass = () => {
  try {
    const { code, key, kept } = JSON.parse(stored(TAUGHT) ?? "null") ?? {};
    return typeof code === "string" && typeof key === "string" ? { code, key, kept } : null;
  } catch {
    return null;
  }
};
/** @param {{ code: string, key: string, kept?: boolean } | null} taught */
export const keepTaught = (taught) => store(TAUGHT, taught && JSON.stringify(taught));

/** The seconds that a teacher gives a vote, as chosen last; 0 for no countdown. */
export const countdown = () => {
  const found = stored(COUNTDOWN);
  return /^\d{1,3}$/.test(found ?? "") && Number(found) <= LONGEST ? Number(found) : SECONDS;
};
/** @param {number} seconds */
export const keepCountdown = (seconds) => store(COUNTDOWN, String(seconds));

/** A code as it is shown: BCD-4FGH. */
export const codeText = (code) => `${code.slice(0, 3)}-${code.slice(3)}`;
/** A code as it is meant, however it was typed. */
export const codeOf = (typed) => typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
