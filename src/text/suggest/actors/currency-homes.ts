/** The country that a currency is of, where no other state pays in it; data. */
const homes: ReadonlyMap<string, string> = new Map(
  (
    'GBP=United Kingdom|USD=United States|AUD=Australia|CAD=Canada|NZD=New Zealand|JPY=Japan|CNY=China|' +
    'INR=India|PKR=Pakistan|LKR=Sri Lanka|NPR=Nepal|BDT=Bangladesh|KRW=South Korea|TWD=Taiwan|' +
    'SGD=Singapore|IDR=Indonesia|MYR=Malaysia|THB=Thailand|PHP=Philippines|VND=Vietnam|' +
    'UAH=Ukraine|RUB=Russia|PLN=Poland|CZK=Czech Republic|HUF=Hungary|RON=Romania|BGN=Bulgaria|' +
    'RSD=Serbia|TRY=Turkey|SEK=Sweden|NOK=Norway|DKK=Denmark|ISK=Iceland|CHF=Switzerland|' +
    'MDL=Moldova|GEL=Georgia|AMD=Armenia|AZN=Azerbaijan|KZT=Kazakhstan|ILS=Israel|EGP=Egypt|' +
    'SAR=Saudi Arabia|AED=United Arab Emirates|QAR=Qatar|KWD=Kuwait|IQD=Iraq|IRR=Iran|JOD=Jordan|' +
    'MAD=Morocco|DZD=Algeria|TND=Tunisia|ZAR=South Africa|NGN=Nigeria|KES=Kenya|UGX=Uganda|' +
    'TZS=Tanzania|GHS=Ghana|ETB=Ethiopia|RWF=Rwanda|SDG=Sudan|BRL=Brazil|MXN=Mexico|ARS=Argentina|' +
    'CLP=Chile|COP=Colombia|PEN=Peru|MGA=Madagascar|ZMW=Zambia|MMK=Myanmar'
  )
    .split('|')
    .map((row): [string, string] => {
      const [currency = '', country = ''] = row.split('=');
      return [currency, country];
    }),
);

/** The country whose government pays in the currency (ISO 4217), or null. */
export function countryOfCurrency(currency: string): string | null {
  return homes.get(currency) ?? null;
}
