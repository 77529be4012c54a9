/** Thousands parted by commas. Not `Intl`, whose tables take longer to load than everything else in the first turn. */
export function figure(amount: number): string {
  const [whole = '', decimals] = String(Math.round(amount * 1000) / 1000).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
