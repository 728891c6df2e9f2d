/** Plurals without a final s, and nouns that are counted in one form, in lower case. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  (
    'people personnel troops police staff crew men women children aircraft spacecraft watercraft ' +
    'hovercraft infantry cattle sheep deer fish livestock poultry mice feet teeth geese oxen criteria ' +
    'media data phenomena bacteria alumni fishermen policemen servicemen servicewomen firemen ' +
    'gunmen militiamen airmen seamen businessmen congressmen lawmen clergymen tribesmen townspeople ' +
    'salespeople tradespeople servicepeople clergy youth folk offspring grandchildren schoolchildren ' +
    'stepchildren swine bison salmon cod shrimp series species headquarters crossroads barracks ' +
    'others km kg kms kgs lb lbs mph kph kmh mw gw kw mwh gwh twh kwh mhz ghz hz ha ft mi cm bcm mcm ' +
    'bpd kt sq m mm crises analyses bases theses hypotheses oases diagnoses spouses buses ' +
    'viruses campuses statuses corpses businesses grapes personnel vermin wildlife'
  ).split(' '),
);

/** Words that end in s and are no plural nouns, or not the end of their phrase. */
export const falsePlurals: ReadonlySet<string> = new Set(
  (
    'this his its us as is was has does yes plus less gas bus bias virus status campus census ' +
    'consensus focus bonus chaos lens means analysis crisis basis thesis emphasis oasis synthesis ' +
    'diagnosis hypothesis paralysis tennis christmas texas kansas paris brussels hamas mars wales ' +
    'arkansas honduras cyprus belarus laos damascus lagos athens tunis vilnius caucasus donetsk ' +
    'los las mass press class business access process congress address success progress glass ' +
    'cross boss loss wireless homeless countless overseas perhaps sometimes always afterwards ' +
    'towards besides thus kyivs previous serious various dangerous religious famous nuclear ' +
    'politics economics physics mathematics news aids sas'
  ).split(' '),
);

/** Plural nouns that go before another noun: `arms deals`, `human rights groups`. */
export const pluralModifiers: ReadonlySet<string> = new Set(
  (
    'arms weapons sports sales savings goods operations communications logistics rights women men ' +
    'children people police crew customs veterans services forces affairs news series aircraft ' +
    'staff data media youth personnel systems emergencies settlements jobs awards sq infantry fish ' +
    'cattle sheep grassroots headquarters species states nations'
  ).split(' '),
);

/** Nouns of time: what they count is a duration, and no quantity. */
export const durations: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours hr hrs day days night nights week weeks weekend weekends ' +
    'fortnight fortnights month months quarter year years yr yrs decade decades century centuries ' +
    'millennium millennia generations min mins sec secs morning mornings evening evenings afternoons ' +
    'workdays weekdays millisecond milliseconds'
  ).split(' '),
);

/** Nouns that count nothing here: shares, degrees, parts. */
export const noCounts: ReadonlySet<string> = new Set(
  (
    'percent per pc percentage degree degrees celsius fahrenheit c f third thirds fourth fourths fifth ' +
    'fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths hundredth ' +
    'hundredths quarters halves fold am pm gmt utc bst cet est edt pst noon midnight oclock ' +
    'eest eet cest msk ist jst pkt aest pdt o’clock bce bc ad ce st nd rd th pt carat karat mm'
  ).split(' '),
);

/** Nouns whose `of` belongs to what is counted: `tonnes of grain`, `rounds of ammunition`. */
export const measures: ReadonlySet<string> = new Set(
  (
    'tonne tonnes ton tons kilogram kilograms kilogramme kilogrammes kilo kilos kg gram grams grammes ' +
    'pound pounds lb lbs ounce ounces litre litres liter liters gallon gallons barrel barrels bushel ' +
    'bushels metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot ' +
    'feet yards inch inches acre acres hectare hectares megawatt megawatts gigawatt gigawatts ' +
    'kilowatt kilowatts mw gw kw round rounds piece pieces unit units pair pairs set sets batch ' +
    'batches box boxes crate crates bag bags sack sacks bottle bottles dose doses vial vials shipment ' +
    'shipments truckload truckloads consignment consignments case cases count counts copy copies ' +
    'roll rolls load loads pint pints cup cups item items article articles work works head heads ' +
    'tranche tranches package packages type types kind kinds form forms layer layers stretch acts ' +
    'cubic sheets pallets containers lots parcels gigabytes megabytes terabytes bcm mm'
  ).split(' '),
);

/** What follows `members of` as part of the name. */
export const bodies: ReadonlySet<string> = new Set(
  'parliament congress staff government faculty'.split(' '),
);
