// A lesson's frames, as they come from the server: asked for, in order, none twice.
// Knows orders and frames; nothing of what is in them. One lesson is under way at a time.

/** @import { ErrorMessage, LessonMessage } from "../types/messages.js" */

/** How far a lesson is, and what it does with what comes. `stood`: where it was before the page was opened anew;
 *  if it begins with these settings, or with any where they are null, it goes there, and rests.
 *  @typedef {object} Feed
 *  @property {boolean} busy
 *  @property {boolean} [over]
 *  @property {number} known  frames taken
 *  @property {number} seen  and looked at before
 *  @property {number} [serial]
 *  @property {{ settings: object | null, known: number } | null} stood
 *  @property {Record<string, any> | null} settings
 *  @property {(frame: any) => void} onFrame  a LessonMessage with the lesson's own fields
 *  @property {(error: ErrorMessage) => void} onError
 *  @property {() => void} onChange
 *  @property {() => void} stopped
 *  @property {(settings: Record<string, any>) => void} begin
 *  @property {() => void} goOn
 *  @property {() => void} halt
 *  @property {(frame: LessonMessage) => void} take */

/** `port`: {send(name, data)}. Gives {feed(lesson), take(json)}. */
export const newLessonFeeds = (port) => {
  let serial = 0;
  /** @type {Feed | null} */
  let current = null;

  /** Frames of one lesson. `onFrame(frame)`, `onError({field, message})` and `onChange()` are its view's.
   *  @param {string} lesson */
  const feed = (lesson) => {
    /** @type {Partial<Feed>} */
    const begun = {
      busy: false,
      known: 0,
      seen: 0,
      stood: null,
      settings: null,
      onFrame: () => {},
      onError: () => {},
      onChange: () => {},
    };
    const own = /** @type {Feed} */ (begun); // what it does follows
    let taking = false;
    const order = () => {
      serial += 1;
      if (current && current !== own) current.stopped();
      current = own;
      own.serial = serial;
      own.busy = true;
      port.send("advance", { serial, lesson, settings: own.settings, known: own.known, seen: own.seen });
      own.onChange();
    };
    own.stopped = () => {
      own.busy = false;
      own.onChange();
    };
    own.begin = (settings) => {
      const { settings: before = null } = own.stood ?? {};
      const again = own.stood && (before === null || JSON.stringify(before) === JSON.stringify(settings));
      Object.assign(own, { settings, known: 0, seen: again ? own.stood.known : 0, over: false, stood: null });
      order();
    };
    own.goOn = () => own.settings && !own.over && order();
    own.halt = () => {
      // Frames that have been seen before stop a lesson where they did then, which is not where it stands.
      if (!own.busy || (taking && own.known < own.seen)) return;
      serial += 1; // what is still on its way is not for us
      port.send("halt", {});
      own.stopped();
    };
    own.take = (frame) => {
      if (frame.error) {
        own.over = true;
        own.busy = false;
        own.onError(frame.error);
      } else if (frame.index > own.known)
        return order(); // one was lost
      else if (frame.index === own.known) {
        own.known += 1;
        own.over = frame.last;
        own.busy = !frame.last;
        taking = true;
        try {
          own.onFrame(frame);
        } finally {
          taking = false;
        }
        if (own.known === own.seen) own.halt();
      }
      own.onChange();
    };
    return own;
  };

  const take = (json) => {
    if (!json || !current) return;
    /** @type {LessonMessage} */
    const frame = JSON.parse(json);
    if (frame.serial === serial) current.take(frame);
  };
  return { feed, take };
};
