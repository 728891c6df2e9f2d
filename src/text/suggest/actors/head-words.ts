/** Heads of noun phrases that act for somebody; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Bodies of a state: "the German government" is Germany when it gives. */
export const stateBodies = wordsOf(`
  government administration parliament cabinet ministry army military navy coalition state
  authorities troops forces soldiers air-force defence defense congress senate treasury embassy
  kingdom republic`);

/** Of these, those that only one state can be meant by, once the text has said which. */
export const knownBodies = wordsOf(`
  government administration parliament cabinet ministry army military navy treasury embassy
  authorities air-force`);

/** "the finance ministers of the G7", "members of": those behind "of" or "from" act. */
export const delegates = wordsOf(`
  members member ministers minister envoys envoy delegations delegation delegates representatives
  leaders leader government governments government countries states soldiers troops forces
  officials negotiators ambassadors ambassador diplomats chiefs teams team heads experts engineers companies
  presidents president premier chancellor king minister counterpart counterparts foreign-ministers fighters militants rebels gunmen hackers people army military navy republic side sides
  board directors trustees shareholders executive state city province county district region`);

/** Offices that act for their country: "the president of France" meets. */
export const offices = wordsOf(`
  president premier chancellor king minister ministers counterpart counterparts presidents envoy
  envoys premiers chancellors leader leaders negotiators negotiator officials delegation delegations
  ambassador ambassadors diplomats diplomat generals commanders`);

/** Bodies that can speak, give and be meant by "it", where they have no name. */
export const singleBodies = wordsOf(`
  government administration parliament cabinet ministry army military navy coalition state treasury
  embassy company firm bank lender fund foundation charity agency group organisation organization
  union alliance bloc commission council committee board office department party movement regime
  airline carrier manufacturer maker producer club team hospital university school church trust
  institute court force police newspaper broadcaster watchdog regulator authority association
  federation society consortium supplier operator retailer company's junta militia mission`);

/** Nouns that are plainly no actors: of these no fact tells who. */
export const noActors = wordsOf(`
  money aid package statement plan deal move decision meeting talks war attack attacks report
  reports funds sum amount number figures data deal agreement summit visit way time thing there
  this that these those which what who all some many much most more others other one it measures
  end beginning start middle half rest
  fighting invasion offensive campaign strike strikes blast explosion`);
