// How numbers are written: sensible digits, a real minus sign.

const minus = (text) => text.replace("-", "−");

export const fixedText = (value, digits = 2) => {
  const text = value.toFixed(digits);
  return minus(Number(text) === 0 ? text.replace("-", "") : text);
};
export const signedText = (value, digits = 2) =>
  (Number(value.toFixed(digits)) > 0 ? "+" : "") + fixedText(value, digits);

/** A probability in words a reader can size up: 37 %, 0.42 %, 2·10⁻⁷. */
export const chanceText = (p) => {
  if (p >= 0.9995) return p >= 1 ? "100 %" : "> 99.9 %";
  if (p >= 0.995) return `${(100 * p).toFixed(1)} %`;
  if (p >= 0.095) return `${(100 * p).toFixed(0)} %`;
  if (p >= 0.001) return `${(100 * p).toPrecision(2)} %`;
  if (p <= 0) return "0 %";
  const [digits, power] = p.toExponential(0).split("e");
  return `${digits}·10${[...power.replace("+", "")].map((c) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[c] || "⁻").join("")}`;
};

/** log A and log u with as many digits as it takes to see which is greater. */
export const toldApart = (a, b) => {
  let digits = 2;
  while (digits < 9 && a.toFixed(digits) === b.toFixed(digits)) digits += 1;
  return [signedText(a, digits), fixedText(b, digits)];
};

/** A number without needless zeros: 0.4, 0.125, 2. */
export const shortText = (value, digits = 3) => minus(String(Number(value.toFixed(digits))));

/** An exponent as one writes it: ², ⁴, or ^2.5. */
export const powerText = (value) => (Number.isInteger(value) && value < 10 ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[value] : `^${value}`);

export const countText = (value) => Math.round(value).toLocaleString("en").replace(/,/g, " ");
