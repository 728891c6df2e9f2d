/** Parliaments and cabinets that go by a name of their own, and their state; data. */
const chambers: ReadonlyMap<string, string> = new Map(
  (
    'Bundestag=Germany|Bundesrat=Germany|Riksdag=Sweden|Riksdagen=Sweden|Folketing=Denmark|' +
    'Folketinget=Denmark|Storting=Norway|Stortinget=Norway|Eduskunta=Finland|Riigikogu=Estonia|' +
    'Saeima=Latvia|Seimas=Lithuania|Sejm=Poland|Verkhovna Rada=Ukraine|Rada=Ukraine|Knesset=Israel|' +
    'State Duma=Russia|Duma=Russia|Dáil=Ireland|Dail=Ireland|Oireachtas=Ireland|Seanad=Ireland|' +
    'Diet=Japan|National Diet=Japan|Lok Sabha=India|Rajya Sabha=India|Althingi=Iceland|Althing=Iceland|' +
    'Cortes=Spain|Tweede Kamer=Netherlands|Eerste Kamer=Netherlands|Nationalrat=Austria|' +
    'Federal Council=Switzerland|House of Commons=United Kingdom|House of Lords=United Kingdom|' +
    'Commons=United Kingdom|Whitehall=United Kingdom|Foreign Office=United Kingdom|Majlis=Iran|' +
    'Bundeswehr=Germany|Élysée=France|Assemblée Nationale=France|Palazzo Chigi=Italy|' +
    'Rashtriya Sabha=India|Jatiya Sangsad=Bangladesh|Sabor=Croatia|Skupština=Serbia|Vouli=Greece'
  )
    .split('|')
    .map((row): [string, string] => {
      const [name = '', country = ''] = row.split('=');
      return [name.toLowerCase(), country];
    }),
);

/** The state whose parliament, cabinet or army goes by the name, or null. */
export function countryOfChamber(name: string): string | null {
  return chambers.get(name.toLowerCase().replace(/^the /, '')) ?? null;
}
