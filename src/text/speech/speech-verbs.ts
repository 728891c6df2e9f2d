/**
 * Verbs of speech by what may follow them. `clause`: a finite clause with or without "that";
 * `that`: one with "that" or a question word alone; `hearer`: somebody who is told may stand
 * between; `quoted`: words between marks alone, or a block behind a colon, whatever stands between
 * ("called the plan “dead”", "urged Rome to act:"). Of thought, only what somebody is
 * known to "believe" counts.
 */
export type SpeechTrait = 'clause' | 'that' | 'hearer' | 'quoted';

/**
 * A verb is its base; or, where its forms are irregular, base, third person, past, participle and
 * present, parted by colons. `point-out` has a word that belongs to it. A verb may stand in several
 * lists.
 */
export const speechVerbs: Readonly<Record<SpeechTrait, string>> = {
  clause: `
    say:says:said:said:saying write:writes:wrote:written:writing swear:swears:swore:sworn:swearing
    show:shows:showed:shown:showing admit:admits:admitted:admitted:admitting quip:quips:quipped:quipped:quipping
    brag:brags:bragged:bragged:bragging forecast:forecasts:forecast:forecast:forecasting
    believe acknowledge add allege announce argue assert boast claim comment complain concede conclude
    confirm contend declare deny disclose emphasise emphasize estimate explain indicate insist joke
    lament maintain mention note pledge post predict promise recall reiterate remark repeat reply
    report respond retort reveal rule signal calculate confess reckon speculate state stress suggest tweet underline underscore vow`,
  that: `
    submit:submits:submitted:submitted:submitting aver:avers:averred:averred:averring
    find:finds:found:found:finding read:reads:read:read:reading
    signal:signals:signalled:signalled:signalling
    admonish assess deduce divulge fret grumble intimate moan posit rejoin surmise
    affirm agree announce answer apologise apologize attest bemoan calculate caution certify charge
    clarify concur confess confide conjecture counter demand detail elaborate enquire exclaim
    guarantee highlight hint imply inquire insinuate interject lament make-clear message muse object
    observe opine plead point-out ponder proclaim profess pronounce propose protest reaffirm reason
    recommend reckon recount reflect relate request rule signal specify speculate spell-out stipulate
    telegraph testify theorise theorize threaten verify volunteer wonder`,
  hearer: `
    tell:tells:told:told:telling
    advise alert ask assure reassure caution email inform notify promise remind text warn`,
  quoted: `
    beg:begs:begged:begged:begging begin:begins:began:begun:beginning
    label:labels:labelled:labelled:labelling refer:refers:referred:referred:referring
    sing:sings:sang:sung:singing slam:slams:slammed:slammed:slamming
    shoot-back:shoots-back:shot-back:shot-back:shooting-back
    snap:snaps:snapped:snapped:snapping speak:speaks:spoke:spoken:speaking
    accuse appeal applaud attack bark blame blast brand call celebrate challenge chant
    characterise characterize chide chime-in cite commend condemn congratulate continue criticise
    criticize cry decry defend denounce deplore deride describe dismiss echo enthuse exhort express
    fire-back fume go-on:goes-on:went-on:gone-on:going-on gush hail hit-back implore intone invite
    label lambast lambaste lash-out laugh mock mourn mumble murmur mutter order oppose praise pray
    put-it query question quote rage rail react rebuke recite refuse reject ridicule salute scoff
    scold scream shout sigh speak-out sum-up summarise summarize tease term thank thunder tout urge utter
    vent venture voice wail weigh-in welcome whisper yell`,
};

/** Forms that are more often nouns: they need a clause or a quote behind them. */
const nounLike = `
  answer answers appeal appeals attack attacks blame blast brand brands call calls challenge
  challenges charge charges detail details claim claims comment comments counter counters cries cry demand demands
  echo email emails estimate estimates finding findings forecast forecasts guarantee
  guarantees hail highlight
  highlights hint hints joke jokes label labels mention mentions message messages note notes object
  objects order orders pledge pledges post posting posts promise promises protest protests question
  questions quip quips quote quotes rage read reading reads reason reasons remark remarks repeat
  replies reply report reports request requests rule rules ruling saying shout shouts signal signals
  state states stress text texts tweet tweets voice voices vow vows warning welcome whisper`;

export const nounLikeForms: ReadonlySet<string> = new Set(nounLike.trim().split(/\s+/));
