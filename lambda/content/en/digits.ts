const NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** One group of digits: "triple zero", "eight hundred", "one two two two". */
function group(digits: string): string {
  const names = [...digits].map((digit) => NAMES[Number(digit)]);
  if (digits === '000') return `triple ${names[0]}`;
  if (/^[1-9]00$/.test(digits)) return `${names[0]} hundred`;
  return names.join(' ');
}

/** A phone number as it is spoken, digit by digit, with a short rest between its groups. */
export function digits(number: string): string {
  return number
    .split(/[^0-9]+/)
    .filter(Boolean)
    .map(group)
    .join(', ');
}
