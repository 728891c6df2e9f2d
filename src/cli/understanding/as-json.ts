import type {
  DateClue,
  FoundAttribution,
  FoundClause,
  FoundDate,
  FoundMoney,
  FoundName,
  FoundQuantity,
  FoundQuote,
  Repetition,
  Section,
  Speaker,
  Understanding,
} from '../../shared/domain/understanding.ts';
import { locateMaybe, type Locate } from './locate.ts';

type Json = Readonly<Record<string, unknown>>;

function sectionJson(locate: Locate, section: Section): Json {
  const { kind, label, time, level, clock, day, bodyStart } = section;
  const { start } = locate({ start: bodyStart, end: section.end });
  return { ...locate(section), kind, label, time, level, clock, day, body_start: start };
}

function dateJson(locate: Locate, { value, ...span }: FoundDate): Json {
  const { edtf, earliest, latest, precision, basis } = value;
  return { ...locate(span), edtf, earliest, latest, precision, basis };
}

function moneyJson(locate: Locate, { value, whole, conversion, ...span }: FoundMoney): Json {
  const { amount, currency, qualifier, low, high } = value;
  const printed =
    conversion === null || value.conversion === null
      ? null
      : { ...locate(conversion), ...value.conversion };
  return {
    ...locate(span),
    amount,
    currency,
    qualifier,
    low,
    high,
    conversion: printed,
    whole: locate(whole),
  };
}

function quantityJson(locate: Locate, { value, whole, unit, ...span }: FoundQuantity): Json {
  const { best, low, high, qualifier, of } = value;
  return {
    ...locate(span),
    best,
    low,
    high,
    unit: value.unit,
    qualifier,
    of,
    unit_span: locateMaybe(locate, unit),
    whole: locate(whole),
  };
}

function nameJson(locate: Locate, found: FoundName): Json {
  const { kind, name, isNear, office, country } = found;
  const printedOffice = locateMaybe(locate, office);
  return { ...locate(found), kind, name, near: isNear, office: printedOffice, country };
}

function speakerJson(locate: Locate, speaker: Speaker): Json {
  return { ...locate(speaker), name: speaker.name };
}

function quoteJson(locate: Locate, quote: FoundQuote): Json {
  const { direct, speaker, verb, whole } = quote;
  return {
    ...locate(quote),
    direct,
    speaker: speaker === null ? null : speakerJson(locate, speaker),
    verb: locateMaybe(locate, verb),
    whole: locate(whole),
  };
}

function attributionJson(locate: Locate, attribution: FoundAttribution): Json {
  const { source, scope } = attribution;
  return { ...locate(attribution), source: speakerJson(locate, source), scope: locate(scope) };
}

function clauseJson(locate: Locate, clause: FoundClause): Json {
  const { modality, cue } = clause;
  return { ...locate(clause), modality, cue: locateMaybe(locate, cue) };
}

function repetitionJson(locate: Locate, { spans, verbatim }: Repetition): Json {
  const [first] = spans;
  return { ...(first === undefined ? {} : locate(first)), verbatim, spans: spans.map(locate) };
}

/** One of the text's own words for its date. */
export function clueJson(locate: Locate, clue: DateClue): Json {
  return { ...locate(clue), day: clue.day, reason: clue.reason };
}

/**
 * What was read in a text, as `gloss understand --json` prints it: the arrays of DESIGN section 9,
 * then what else there is. Offsets are code points.
 */
export function understandingJson(locate: Locate, read: Understanding): Json {
  const each = <T>(items: readonly T[], print: (locate: Locate, item: T) => Json): Json[] =>
    items.map((item) => print(locate, item));
  return {
    sections: each(read.sections, sectionJson),
    dates: each(read.dates, dateJson),
    money: each(read.money, moneyJson),
    quantities: each(read.quantities, quantityJson),
    entities: each(read.names, nameJson),
    quotes: each(read.quotes, quoteJson),
    attributions: each(read.attributions, attributionJson),
    clauses: each(read.clauses, clauseJson),
    repetitions: each(read.repetitions, repetitionJson),
    date_clues: each(read.dateClues, clueJson),
  };
}
