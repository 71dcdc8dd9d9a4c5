// How numbers are written in the page's language: sensible digits, a real minus sign.

import { language } from "./language.js";

const formats = new Map(); // Intl's take long to make

/** @param {number} value @param {Intl.NumberFormatOptions} options */
const format = (value, options) => {
  const key = `${language.code} ${JSON.stringify(options)}`;
  if (!formats.has(key))
    formats.set(key, new Intl.NumberFormat(language.code, { signDisplay: "negative", ...options }));
  return formats.get(key).format(value).replace("-", "−");
};

/** @returns {Intl.NumberFormatOptions} */
const exactly = (digits) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false });

const NOISE = 1e-12; // what is left of sums that are zero
const raised = (power) => [...`${power}`].map((c) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c] || "⁻").join("");

/** Small, and not zero: as many digits as it takes to say so.
 *  @param {number} value @param {number} digits @param {Intl.NumberFormatOptions} more */
const never0 = (value, digits, more = {}) => {
  const size = Math.abs(value);
  if (Number(size.toFixed(digits)) > 0 || !(size > NOISE)) return format(value, { ...exactly(digits), ...more });
  if (size >= 1e-4) return format(value, { maximumSignificantDigits: 1, ...more });
  const [digit, power] = value.toExponential(0).split("e");
  return `${format(Number(digit), { maximumFractionDigits: 0, ...more })}·10${raised(power)}`;
};

/** With so many digits behind the point, and more for what would be written as zero and is not. */
export const fixedText = (value, digits = 2) => never0(value, digits);
export const signedText = (value, digits = 2) => never0(value, digits, { signDisplay: "exceptZero" });

/** A share of one in percent, with so many digits behind the point. */
export const percentText = (share, digits = 0) => format(share, { style: "percent", ...exactly(digits) });

/** A probability in words a reader can size up: 37%, 0.42%, 2·10⁻⁷. */
export const chanceText = (p) => {
  if (p >= 0.9995) return p >= 1 ? percentText(1) : `> ${percentText(0.999, 1)}`;
  if (p >= 0.995) return percentText(p, 1);
  if (p >= 0.095) return percentText(p);
  if (p >= 0.001) return format(p, { style: "percent", minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  if (p <= 0) return percentText(0);
  const [digits, power] = p.toExponential(0).split("e");
  return `${digits}·10${raised(power)}`;
};

/** log A and log u with as many digits as it takes to see which is greater. */
export const toldApart = (a, b) => {
  let digits = 2;
  while (digits < 9 && a.toFixed(digits) === b.toFixed(digits)) digits += 1;
  return [signedText(a, digits), fixedText(b, digits)];
};

/** A number without needless zeros: 0.4, 0.125, 2. */
export const shortText = (value, digits = 3) => format(value, { maximumFractionDigits: digits, useGrouping: false });

/** An exponent as one writes it: ², ⁴, or ^2.5. */
export const powerText = (value) =>
  Number.isInteger(value) && value < 10 ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[value] : `^${shortText(value, 9)}`;

export const countText = (value) => format(Math.round(value), {});

/** A number that may be very large: 328, 26,248, 4·10²⁴. */
export const largeText = (value) => {
  if (value < 1e9) return countText(value);
  const [digit, power] = value.toExponential(0).split("e+");
  return `${digit}·10${raised(power)}`;
};

/** Bytes in megabytes, or gigabytes from one on. */
export const bytesText = (bytes) =>
  bytes < 1e9
    ? format(bytes / 1e6, { style: "unit", unit: "megabyte", maximumFractionDigits: 0 })
    : format(bytes / 1e9, { style: "unit", unit: "gigabyte", ...exactly(1) });

/** Numbers one after the other; with semicolons where a comma stands before fractions.
 *  @param {number[]} values */
export const numberList = (values) =>
  values.map((value) => shortText(value)).join(separators().startsWith(",") ? "; " : ", ");

/** A number that somebody has typed, with a point before its fraction; other text as it is. */
export const withPoint = (text) => text.trim().replace(/^([-−]?\d*),(\d*)$/, "$1.$2");

/** The same with the language's own sign there. */
export const withOwnSign = (text) => text.replace(/^([-−]?\d*)\.(\d*)$/, `$1${separators()[0]}$2`);

/** What plotly writes between a number's digits: the sign before fractions, then that between thousands. */
export const separators = () => {
  const parts = new Intl.NumberFormat(language.code).formatToParts(1234567.8);
  const sign = (kind, usual) => parts.find(({ type }) => type === kind)?.value ?? usual;
  return sign("decimal", ".") + sign("group", " ");
};
