/** Words that tell how a clause is meant; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs and adjectives of refusal. */
export const refusals = wordsOf(`
  refuse refuses refused refusing decline declines declined declining reject rejects rejected
  rejecting oppose opposes opposed opposing veto vetoes vetoed vetoing unwilling reluctant balked
  balks rebuffed rebuffs spurned spurns`);

/** Refusals of two words: "ruled out", "turned down". */
export const refusalPairs = wordsOf(`
  rule-out rules-out ruled-out ruling-out turn-down turns-down turned-down turning-down
  pull-out pulls-out pulled-out pulling-out back-out backed-out backing-out`);

export const denials = wordsOf(`
  deny denies denied denying refute refutes refuted refuting disputes disputed rebut rebuts rebutted
  debunk debunks debunked`);

/** "dismissed reports": what is dismissed tells a denial from the dismissal of a person. */
export const dismissals = wordsOf('dismiss dismisses dismissed dismissing reject rejects rejected');
export const rumours = wordsOf(`
  report reports claim claims allegation allegations rumour rumours rumor rumors suggestion
  suggestions accusation accusations speculation charge charges`);

/** Behind these, what is refused or not done goes on: "will not stop providing" is a promise. */
export const endings = wordsOf(`
  stop stopped cease ceased end ended halt halted quit suspend suspended abandon abandoned waver
  wavered relent relented hesitate hesitated fail failed rest desert deserted forget forgotten
  withdraw withdrawn waste delay delayed flinch surrender`);

/** With "to" behind them: what is planned. */
export const plans = wordsOf(`
  plan plans planned planning intend intends intended intending agree agrees agreed agreeing vow
  vows vowed vowing promise promises promised promising pledge pledges pledged pledging commit
  commits committed committing offer offers offered offering set due expected scheduled ready
  prepared preparing prepares poised going aim aims aimed aiming willing decide decides decided
  undertake undertakes undertook undertaken slated bound resolved determined swore sworn arranged
  hope hopes hoped hoping want wants wanted wish wishes wished expects obliged authorised authorized supposed keen eager about`);

/** Without "to" as well: the one who does this binds himself. */
export const pledges = wordsOf(`
  pledge pledges pledged pledging promise promises promised promising commit commits committed
  committing offer offers offered offering earmark earmarks earmarked earmarking vow vows vowed`);

/** What a plan holds, with nothing behind it: "it envisages the deployment of troops". */
export const designs = wordsOf(`
  envisage envisages envisaged envisaging envision envisions envisioned envisioning foresee foresees
  foresaw foreseen`);

/** In the present progressive, these are under way and yet to come: "is sending four". */
export const transfers = wordsOf(`
  sending giving providing delivering supplying deploying transferring donating dispatching shipping
  lending returning`);

/** What is only thought of, asked or wished. */
export const wishes = wordsOf(`
  consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling
  explore explores explored exploring propose proposes proposed proposing suggest suggests suggested
  suggesting float floats floated floating contemplate contemplates contemplated contemplating
  urge urges urged urging demand demands demanded demanding request requests requested requesting
  seek seeks sought seeking debate debates debated debating press presses pressed pressing`);

/** Wishes that need the word behind them: "hopes to", "called for", "open to". */
export const wishPairs = wordsOf(`
  hope-for hopes-for hoped-for hoping-for like-to call-for calls-for called-for calling-for ask-for
  asks-for asked-for asking-for appeal-for appeals-for appealed-for appealing-for open-to
  interested-in likely-to unlikely-to yet-to in-talks possible-that call-on calls-on called-on
  calling-on push-for pushes-for pushed-for pushing-for press-for pressed-for tempted-to able-to`);

/** Nouns with "to" or "of" behind them, in a clause that is otherwise plain: "announced plans to". */
export const planNouns = wordsOf(`
  readiness willingness plans plan intention intentions commitment offer promise pledge proposal
  determination decision agreement`);

/** Conditions that begin a clause. */
export const conditions = wordsOf('if unless provided providing assuming');
/** Conditions of several words, wherever they stand. */
export const conditionPhrases: readonly string[] = [
  'as long as',
  'so long as',
  'on condition that',
  'on the condition that',
  'on condition',
  'in the event of',
  'in the event that',
  'subject to',
  'contingent on',
  'conditional on',
  'depending on',
  'in exchange for',
  'in return for',
];

/** Verbs whose "if" means "whether". */
export const askers = wordsOf(`
  ask asks asked asking wonder wonders wondered wondering know knows knew see seeing determine decide
  check unclear sure say tell told learn clear even as what doubt doubts`);
