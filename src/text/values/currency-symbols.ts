/**
 * Printed symbols and their currency, longer ones first so that `A$` is not read as `$`. A bare `$`
 * is the US dollar, `£` the pound sterling and `¥` the yen; others need their letters or code.
 */
const symbols: readonly (readonly [printed: string, code: string])[] = [
  ['CAN$', 'CAD'],
  ['Can$', 'CAD'],
  ['CDN$', 'CAD'],
  ['Mex$', 'MXN'],
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['SG$', 'SGD'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['$US', 'USD'],
  ['$A', 'AUD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₼', 'AZN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['៛', 'KHR'],
  ['৳', 'BDT'],
  ['＄', 'USD'],
  ['￡', 'GBP'],
  ['￥', 'JPY'],
];

/** The symbols by their first character, for every capital of a text is looked up. */
const byFirst: ReadonlyMap<string, typeof symbols> = new Map(
  symbols.map(([printed]) => {
    const first = printed.charAt(0);
    return [first, symbols.filter(([other]) => other.startsWith(first))];
  }),
);

/** The symbol that stands at the offset, and its currency; null if none does. */
export function symbolAt(
  text: string,
  at: number,
): { readonly length: number; readonly code: string } | null {
  const found = byFirst.get(text.charAt(at))?.find(([printed]) => text.startsWith(printed, at));
  return found === undefined ? null : { length: found[0].length, code: found[1] };
}

/** The currencies that are printed with a symbol; the others have their code before the number. */
const printedWithSymbol: Readonly<Record<string, string>> = {
  GBP: '£',
  EUR: '€',
  USD: '$',
  JPY: '¥',
  UAH: '₴',
  RUB: '₽',
  INR: '₹',
  TRY: '₺',
  ILS: '₪',
  KRW: '₩',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  BRL: 'R$',
};

/** What stands before a number in the currency: `€`, or `PLN ` with its space. */
export function currencyPrefix(code: string): string {
  return Object.hasOwn(printedWithSymbol, code) ? (printedWithSymbol[code] ?? '') : `${code} `;
}
