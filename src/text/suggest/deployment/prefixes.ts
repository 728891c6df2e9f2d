/** Prefixes of warships’ names, by country; data. */
const prefixes: ReadonlyMap<string, string> = new Map(
  (
    'HMS=United Kingdom|RAF=United Kingdom|RFA=United Kingdom|USS=United States|INS=India|HMAS=Australia|' +
    'HMCS=Canada|HMNZS=New Zealand|HNLMS=Netherlands|HDMS=Denmark|HNoMS=Norway|KNM=Norway|' +
    'HSwMS=Sweden|FGS=Germany|ROKS=South Korea|BRP=Philippines|KRI=Indonesia|PNS=Pakistan|TCG=Turkey|' +
    'ORP=Poland|USAF=United States'
  )
    .split('|')
    .map((row): [string, string] => {
      const [prefix = '', country = ''] = row.split('=');
      return [prefix, country];
    }),
);

/** The country whose ship or aircraft a prefix such as "HMS" tells; null for other words. */
export function countryOfPrefix(word: string): string | null {
  return prefixes.get(word) ?? null;
}

export function isWarshipPrefix(word: string): boolean {
  return prefixes.has(word);
}
