/** Words that tell aid; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What is given, in general: with one of these a sum of money is aid. */
export const aidNouns = wordsOf(`
  aid assistance support relief package packages grant grants loan loans donation donations help
  tranche tranches funding weapons weaponry arms ammunition munitions armaments gift gifts credit
  credits humanitarian reconstruction compensation guarantee guarantees gratia solatium contribution contributions subsidy commitments`);

/** Nouns that give by themselves: "its commitment of €11 billion", "a pledge of". */
export const givingNouns = wordsOf(`
  commitment commitments pledge pledges offer donation donations contribution contributions gift gifts
  grant grants loan loans package packages aid assistance support tranche tranches credit allocation
  disbursement announcement compensation guarantee guarantees ex-gratia gratia solatium delivery deliveries shipment shipments promise funding relief help`);

/** Verbs that tell a gift without more words. */
export const strongVerbs = wordsOf(`
  gift reimburse bankroll underwrite co-fund co-finance guarantee insure give provide supply deliver donate lend grant contribute pledge commit allocate earmark promise
  offer send disburse`);

/** Verbs that take away what was given or asked for. */
export const withholdVerbs = wordsOf(
  'suspend halt withhold freeze cut cancel stop pause end refuse rule decline reject scrap turn',
);

/** Where these stand by a sum it is trade, law or cost, no gift. */
export const businessWords = wordsOf(`
  invest invests invested investing investment investments investor investors acquire acquired acquires
  acquisition takeover merger shares share stake stakes revenue revenues profit profits sale sales bond bonds
  dividend dividends fine fined fines penalty settlement lawsuit damages tariff tariffs tax taxes bid
  price prices budget salary salaries bonus buyback valuation valued stock stocks ransom bribe bribes wage
  wages reward rewards bail salary bounty purchase purchased buy bought earnings debt debts turnover costs cost contract contracts auction
  reserves sponsorship prize transfer-fee rent fees fee dividend ipo mortgage box-office fraud`);

/** Behind a sum: it is compared, not given. */
export const comparing = wordsOf(
  'than from compared against below above under over exceeding costing cost worth-of',
);

/** Counted things that are no goods: of them nothing is given. */
export const noGoods = wordsOf(`
  people persons men women children civilians soldiers troops officers police officials ministers
  leaders countries nations states governments members lawmakers votes seats points goals times
  attacks strikes jobs hours days weeks months years minutes seconds percent kilometres kilometers
  miles metres meters families residents refugees victims prisoners hostages delegates delegations
  diplomats envoys companies firms banks cities towns villages regions parties candidates workers
  employees messages letters questions answers reasons ways things calls meetings talks rounds sessions
  conditions demands proposals options points phases steps parts cases deaths injuries casualties
  businesses homes houses buildings apartments shareholders customers users subscribers passengers
  journalists students pupils teachers farmers voters signatures copies tickets stocks specialists
  instructors advisers engineers personnel peacekeepers recruits conscripts brigades battalions
  occasion occasions teams team events visits trips games matches laws bills rules programmes programs
  fishermen palestinians israelis migrants asylum-seekers suspects detainees captives militants nationals citizens fugitives remains passengers dogs wounded injured sick dead survivors evacuees groups observers monitors inspectors experts representatives ambassadors senators bodies corpses`);

/** People who go to help: aid, where soldiers would be a deployment. */
export const helpers = wordsOf(`
  doctors nurses medics paramedics rescuers firefighters volunteers surgeons divers electricians
  technicians rescue-workers`);
