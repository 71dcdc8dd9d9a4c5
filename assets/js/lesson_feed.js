// A lesson's frames, as they come from the server: asked for, in order, none twice.
// Knows orders and frames; nothing of what is in them. One lesson is under way at a time.
(() => {
  "use strict";
  const PV = globalThis.PowerViz;

  /** `port`: {send(name, data)}. Gives {feed(lesson), take(json)}. */
  PV.newLessonFeeds = (port) => {
    let serial = 0;
    let current = null;

    /** Frames of one lesson. `onFrame(frame)`, `onError({field, message})` and `onChange()` are its view's. */
    const feed = (lesson) => {
      const own = { busy: false, known: 0, settings: null, onFrame: () => {}, onError: () => {}, onChange: () => {} };
      const order = () => {
        serial += 1;
        if (current && current !== own) current.stopped();
        current = own;
        own.serial = serial;
        own.busy = true;
        port.send("advance", { serial, lesson, settings: own.settings, known: own.known });
        own.onChange();
      };
      own.stopped = () => {
        own.busy = false;
        own.onChange();
      };
      own.begin = (settings) => {
        Object.assign(own, { settings, known: 0, over: false });
        order();
      };
      own.goOn = () => own.settings && !own.over && order();
      own.halt = () => {
        if (!own.busy) return;
        serial += 1; // what is still on its way is not for us
        port.send("halt", {});
        own.stopped();
      };
      own.take = (frame) => {
        if (frame.error) {
          own.over = true;
          own.busy = false;
          own.onError(frame.error);
        } else if (frame.index > own.known) return order(); // one was lost
        else if (frame.index === own.known) {
          own.known += 1;
          own.over = frame.last;
          own.busy = !frame.last;
          own.onFrame(frame);
        }
        own.onChange();
      };
      return own;
    };

    const take = (json) => {
      if (!json || !current) return;
      const frame = JSON.parse(json);
      if (frame.serial === serial) current.take(frame);
    };
    return { feed, take };
  };
})();
