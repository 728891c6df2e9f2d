/** Which form of its verb a word can be; `past` is also the participle where they are alike. */
export type VerbFormName = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly lemma: string;
  readonly form: VerbFormName;
}

/** Base, past, participle and, where its last letter doubles or changes, the form in -ing. */
const irregular: ReadonlyMap<string, readonly [string, string, string?]> = new Map(
  (
    'give gave given|freeze froze frozen freezing|send sent sent|lend lent lent|spend spent spent|pay paid paid|put put put putting|' +
    'set set set setting|cut cut cut cutting|leave left left|fly flew flown|take took taken|' +
    'bring brought brought|build built built|make made made|get got got getting|' +
    'withdraw withdrew withdrawn|go went gone|sit sat sat sitting|speak spoke spoken|see saw seen|' +
    'come came come|begin began begun beginning|drive drove driven|fight fought fought|hurt hurt hurt|' +
    'slay slew slain|meet met met|hold held held|hit hit hit hitting|strike struck struck|' +
    'shoot shot shot|lose lost lost|say said said|tell told told|find found found|ship shipped shipped shipping|' +
    'commit committed committed committing|die died died dying|stop stopped stopped stopping|' +
    'plan planned planned planning|rob robbed robbed robbing|ram rammed rammed ramming|' +
    'stab stabbed stabbed stabbing|jam jammed jammed jamming|step stepped stepped stepping|' +
    'drop dropped dropped dropping|scrap scrapped scrapped scrapping|top topped topped topping|' +
    'travel travelled travelled travelling|equip equipped equipped equipping|lay laid laid|' +
    'transfer transferred transferred transferring|keep kept kept|let let let letting|' +
    'sink sank sunk|blow blew blown|burn burned burned|break broke broken|fall fell fallen|' +
    'reveal revealed revealed|confer conferred conferred conferring|forgo forwent forgone|' +
    'sign signed signed|quit quit quit quitting|win won won winning|become became become|' +
    'grow grew grown|rise rose risen|buy bought bought|sell sold sold|teach taught taught|' +
    'tear tore torn|mean meant meant|feel felt felt|want wanted wanted|refer referred referred referring|' +
    'back backed backed|vow vowed vowed|overrun overran overrun overrunning|arm armed armed|' +
    'swear swore sworn|seek sought sought|think thought thought|ban banned banned banning|' +
    'refit refitted refitted refitting|permit permitted permitted permitting|' +
    'signal signalled signalled signalling|channel channelled channelled channelling|' +
    'airdrop airdropped airdropped airdropping|air-drop air-dropped air-dropped air-dropping|' +
    'stay stayed stayed|ring rang rung|retake retook retaken|patrol patrolled patrolled patrolling|gun gunned gunned gunning|host hosted hosted|overfly overflew overflown'
  )
    .split('|')
    .map((row) => {
      const [base = '', past = '', participle = '', ing] = row.split(' ');
      return [base, ing === undefined ? [past, participle] : [past, participle, ing]];
    }),
);

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingOf(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The forms of a verb; "signalled" brings "signaled" with it. */
export function formsOf(lemma: string): readonly (readonly [string, VerbFormName])[] {
  const [pastForm, participle, ingForm] = irregular.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
  const forms: (readonly [string, VerbFormName])[] = [
    [lemma, 'base'],
    [thirdOf(lemma), 'third'],
    [pastForm, 'past'],
    [participle, 'participle'],
    [ingForm ?? ingOf(lemma), 'ing'],
  ];
  if (pastForm.endsWith('lled'))
    forms.push([`${lemma}ed`, 'past'], [`${lemma}ed`, 'participle'], [`${lemma}ing`, 'ing']);
  return forms;
}
