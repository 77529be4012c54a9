/** How a language writes figures and speaks the digits of a phone number: `<language>/numbers.yaml`. */
export interface NumberWords {
  readonly language: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly digits: readonly string[];
  /** Between two groups of digits. */
  readonly rest: string;
  /** Groups that are not spoken digit by digit: "000" is "triple zero". */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * A figure as it is written in a sentence, with one decimal at most: more cannot be heard. A screen may show more places.
 * Not `Intl`, whose tables take longer to load than all else in a first turn.
 */
export function writeFigure(amount: number, { thousands, decimal }: NumberWords, places = 1): string {
  const scale = 10 ** places;
  const [whole, fraction] = String(Math.round(amount * scale) / scale).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A phone number as it is spoken, digit by digit, with a short rest between its groups. */
export function speakDigits(number: string, { digits, rest, groups }: NumberWords): string {
  return number
    .split(/[^0-9]+/)
    .filter(Boolean)
    .map((group) => groups[group] ?? [...group].map((digit) => digits[Number(digit)]).join(' '))
    .join(rest);
}
