/**
 * Zones that news texts print, by their lower-case names, with what ISO 8601 writes for them. Names
 * that mean several zones are left out, so that nothing is guessed.
 */
export const printedZones: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
};
