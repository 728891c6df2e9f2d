/** Words that set an amount beside one named before: `up from 314 million`, `against 9 billion`. */
export const besideWords: ReadonlySet<string> = new Set(
  'from against compared versus vs than which previously'.split(' '),
);

/** Words of money around a number that names no currency: `350 million in grants`. */
export const moneyNouns: ReadonlySet<string> = new Set(
  (
    'grant grants aid loan loans credit credits funding funds fund budget budgets cost costs costing ' +
    'price priced pay pays paid payment payments paying spend spends spent spending invest invests ' +
    'invested investing investment investments revenue revenues profit profits loss losses sales ' +
    'turnover income earnings debt debts savings tax taxes worth cash bond bonds subsidy subsidies ' +
    'compensation damages fine fines fee fees raise raised raising borrow borrowed borrowing ebitda ' +
    'ebit dividend dividends salary salaries donation donations pledge pledges pledged donated ' +
    'contribution contributions contribute contributed guarantees guarantee guaranteed owed owes ' +
    'share stake portion assets package tranche tranches disbursed deficit surplus shortfall expenditure allocation ' +
    'promise promises promised pledging gave gives given giving offered offers received receives ' +
    'allocated earmarked financing support assistance investors lent lend shareholders'
  ).split(' '),
);

/** Words behind which any larger number is a price: `cost more than 52,000`. */
export const priceVerbs: ReadonlySet<string> = new Set(
  'cost costs costing pay pays paid worth earn earns earned price priced'.split(' '),
);

/** What is counted before its number, so that a bare `40 million` behind it is no money. */
export const countedNouns: ReadonlySet<string> = new Set(
  (
    'people population users subscribers customers passengers viewers readers followers downloads ' +
    'visitors tourists members voters votes ballots workers employees refugees migrants pupils ' +
    'students patients children homes households vehicles cars trucks planes units tonnes tons ' +
    'barrels litres shells rounds drones shares views doses copies tickets hectares acres toll ' +
    'deaths cases inhabitants citizens residents nation country output production consumers drivers ' +
    'accounts devices phones'
  ).split(' '),
);

/** Openings of a sentence that take up the sum before: `Of that, 20 million …`. */
export const takingUp: ReadonlySet<string> = new Set(
  'of another further additional rest remainder remaining a the'.split(' '),
);

/** What follows `of`, `a` or `the` in such openings. */
export const takenUp: ReadonlySet<string> = new Set(
  'that this these those which it sum total amount money further rest remainder remaining other'.split(
    ' ',
  ),
);
