/** Words around and in dates, as data. Each list is for one question, which its comment says. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a date can begin with, beside numbers and the names of months, weekdays and seasons. */
export const beginnings = list(
  'until till til before by through prior ahead since ever from after starting beginning up no not ' +
    'between around about circa early late earlier later mid end start middle very overnight year ' +
    'the this that night last next past previous preceding following coming upcoming current christmas easter halloween boxing new ' +
    'fy fiscal financial as valentine valentines good ash palm maundy today yesterday tomorrow ' +
    'tonight day a an couple in q h first second third fourth final opening closing week ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
);

/** Without one of these, a year or a month nothing is a date. */
export const cores = list(
  'hour hours day days week weeks weekend weekends fortnight month months quarter year years ' +
    'decade decades century half today yesterday tomorrow tonight overnight morning afternoon ' +
    'evening night st nd rd th q h fy christmas easter halloween boxing eve valentine valentines',
);

/** What a date is a limit with; with these in front it is an open interval. */
export const limits = list(
  'until till til before by through prior ahead since ever from after starting beginning up no not',
);

/** Between these and a bare year nothing is missing: the number is a year. */
export const beforeYears = list(
  'in since until till til by of during before after from through throughout to between for around ' +
    'circa about early late mid fiscal fy year years or and than as the a an his her its their our my ' +
    "this that these those 's - ( summer winter spring autumn fall into dated over within around " +
    'least beyond past towards toward against post pre ending ended starting beginning late end ' +
    'january february march april may june july august september october november december ' +
    'no new original controversial landmark disputed failed ill nearly below above due',
);

/** Behind these words a number is no year: it numbers or counts something. */
export const numbered = list(
  'page pages version no nos number numbers room flight resolution channel article chapter section ' +
    'paragraph level model serial code zip postcode extension box lot route unit gate line ' +
    'some nearly almost over exactly only just another other killed killing total totalling',
);

/** Before these a number is an amount. */
export const counted = list(
  'people persons troops soldiers drones missiles rockets tanks vehicles aircraft planes jets ships ' +
    'boats guns rounds shells men women children civilians prisoners workers employees staff ' +
    'students refugees migrants families households homes houses buildings apartments cases deaths ' +
    'injuries casualties jobs votes seats points tickets copies units tons tonnes kilos kilograms ' +
    'kilometres kilometers km miles metres meters feet litres liters barrels acres hectares degrees ' +
    'dollars euros pounds percent per pc megawatts gigawatts mw gw kw watts calories gmt utc bst cet ' +
    'cest est edt hours hrs h minutes seconds participants delegates members fighters officers ' +
    'police protesters demonstrators residents passengers patients doctors nurses schools times ' +
    'years months weeks days sorties strikes sites targets artillery',
);

/** What a year in front tells of: `lifts 2026 outlook`. */
export const ofYears = list(
  'outlook forecast forecasts guidance budget budgets target targets goal goals profit profits ' +
    'earnings results revenue revenues sales election elections campaign season summit plan plans ' +
    'report census deal accord treaty agreement harvest crop growth gdp deficit inflation vote ' +
    'referendum olympics games law constitution invasion war coup revolution uprising earthquake ' +
    'tsunami protests pledge ceasefire truce spending output',
);

/** Verbs that stand behind a year that begins a sentence: "2024 was …". */
export const afterLeadingYear = list(
  'was is will has had saw marked began ended brought would could may may might looks marks',
);

/** Before these a limit is none: where something is from, or what it is measured against. */
export const origins = list(
  'data figures figure footage photo photos photograph photographs image images picture pictures ' +
    'video videos report reports numbers statement statements file archive letter email document ' +
    'documents poll survey estimate estimates results news message post tweet clip scene scenes ' +
    'up down rise rises rose fall falls fell drop drops dropped increase increased decrease ' +
    'decreased percent unchanged different change changed jump jumped higher lower growth decline ' +
    'declined improvement gain slowed accelerated % recovered recovering drawn learned lessons ' +
    'quote excerpt different apart away taken leaked dating dates survivors memories',
);

/** Before these, "from" says where something is from and not since when. */
export const possessors = list("his her its their our my your whose 's");

/** Names of papers and programmes behind a weekday. */
export const papers = list(
  'times telegraph mirror express mail herald post live world business review service school ' +
    'tribune star independent sun magazine football',
);

/** Feast days and the like that a weekday is part of. */
export const feasts = list(
  'good black bloody super ash palm giving cyber maundy holy easter red whit shrove blue green',
);

/** What `overnight` says nothing about a night with. */
export const afterOvernight = list(
  'success stay stays train trains bag bus flight flights guest guests trip accommodation sensation ' +
    'delivery fame millionaire solution',
);

/** Superlatives and firsts, behind which `in two years` is a span without an anchor. */
export const firsts = list('first time second third only once twice');

/** Words of business, beside which a quarter or half is one of the year. */
export const business = list(
  'profit profits revenue revenues sales earnings growth gdp output results income loss losses ' +
    'demand exports imports quarter economy inflation budget spending deliveries orders shares ' +
    'company firm dividend guidance forecast billion million percent year delivered sold produced ' +
    'shipped built earned booked hired invested',
);

/** Words of sport, beside which a half or quarter is one of a match. */
export const sport = list(
  'goal goals scored score match game touchdown striker midfielder defender halftime referee coach ' +
    'penalty league teams ball kick minute players substitute',
);

/** Verbs of more and less; in the past, `from 2023` behind them is what they compare with. */
export const changes = list(
  'cut fell rose dropped grew shrank doubled tripled halved slashed lowered raised surged slid ' +
    'plunged jumped gained declined eased slipped climbed increased decreased reduced narrowed ' +
    'widened soared tumbled edged ticked quadrupled',
);
