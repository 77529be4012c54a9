/** Thousands parted by commas. Not `Intl`, whose tables take longer to load than everything else in the first turn. */
export function figure(amount: number): string {
  return String(Math.round(amount * 1000) / 1000).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}
