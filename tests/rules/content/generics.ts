/** Medicines that are spoken of by their own names. */
export const GENERICS = [
  ...['acetaminophen', 'paracetamol', 'ibuprofen', 'naproxen', 'aspirin', 'warfarin', 'insulin', 'metformin'],
  ...['amiloride', 'eplerenone', 'spironolactone', 'triamterene', 'levothyroxine', 'omeprazole', 'salbutamol'],
  ...['albuterol', 'methotrexate', 'tacrolimus', 'cyclosporine', 'ciclosporin', 'quinine', 'estrogen', 'oestrogen'],
];
