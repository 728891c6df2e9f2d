/**
 * Printed symbols and their currency, longer ones first so that `A$` is not read as `$`. A bare `$`
 * is the US dollar, `£` the pound sterling and `¥` the yen; others need their letters or code.
 */
export const symbols: readonly (readonly [printed: string, code: string])[] = [
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
