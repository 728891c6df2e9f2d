import type { Actor } from '../actors/actor.ts';
import { Cells } from '../cells/cells.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import { holdsAny } from '../grammar/look.ts';
import { scopeEnd } from '../grammar/scope.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { abstentionsIn } from './abstentions.ts';
import { isAidGoods, isAidMoney } from './accept.ts';
import type { Aid } from './aid.ts';
import { amountsIn, unitWords, type Amount } from './amount.ts';
import { headOf, listedAid, type ListHead } from './bullets.ts';
import { cargoOf } from './cargo.ts';
import { containsIn } from './contents.ts';
import { withCurrency } from './currency-before.ts';
import { describeAid } from './describe.ts';
import { followUpIn } from './follow-ups.ts';
import { givingOf, fromOf, isCondition, type Giving } from './giving.ts';
import { giversOf, isCarrier } from './givers.ts';
import { goodsOf } from './goods.ts';
import { listsOf, type ListBlock } from './list-lines.ts';
import { mergeGoods } from './merge.ts';
import { addMissingRecipients } from './missing-recipients.ts';
import { worthGivers } from './packages.ts';
import { isLess, lastWhole, leadingOf, wholeBefore, wholeOfLead, wholeWithin } from './parts.ts';
import { pairedDonors, respectiveDonors } from './pairs.ts';
import { payersOf } from './payers.ts';
import { plainAid } from './plain-aid.ts';
import { isGoing, receivedIn } from './received.ts';
import { recipientsOf } from './recipients.ts';
import { reportedDonors } from './reported-donor.ts';
import { secondLook } from './second-look/second-look.ts';
import { gappedDonor, isWorthOf, siblingOf } from './siblings.ts';
import { wholeOfSum } from './sums.ts';
import { tellByWhole } from './told-by-whole.ts';
import { totalOf } from './totals.ts';
import { noGoods } from './words.ts';
import { addWorth, giftWorth, isJointWorth } from './worth.ts';

/** An amount with what stands around it. */
interface Place {
  readonly unit: Unit;
  readonly amount: Amount;
  /** Where what belongs to it alone ends: at the next amount or clause. */
  readonly until: number;
  /** Where the next amount or the sentence's end is. */
  readonly far: number;
  /** The amount before it in the sentence. */
  readonly last: Amount | null;
}

interface Gift {
  readonly giving: Giving | null;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

/** "London pays £130 million of it": who bears a part. */
const paying = /^(?:pay|give|provide|contribute|cover|lend|finance|fund)$/;

/** How far back, in sentences, the sum may stand that bullets share out. */
const bulletReach = 30;

/** Where these stand it is of a company’s books. */
const accounts = new Set(
  'orders debt profit profits revenue revenues sales exports imports turnover dividend'.split(' '),
);

/** How far back, in sentences, the giver of something passive may be told. */
const passiveReach = 2;

/** Whether a count is of something that can be given: not of the people who need it. */
function isThing(amount: Amount): boolean {
  const words = unitWords(amount);
  return words.length > 0 && (goodsOf(words) !== null || !words.some((word) => noGoods.has(word)));
}

/** Finds the aid facts of a text, unit by unit. */
class AidFinder {
  readonly scene: Scene;
  readonly aids: Aid[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  private add({ unit, amount, until }: Place, gift: Gift): Aid {
    const { recipients, whole } = gift;
    const own = respectiveDonors(this.scene, unit, amount, gift.donors);
    const donors = payersOf(this.scene, own, amount, unit.start);
    const giving = gift.giving ?? { use: null, noun: null, donors };
    const draft = draftOf('AID', unit, amount);
    draft.partOf = whole?.draft ?? null;
    const isInner = whole !== null && whole.draft.unit === unit;
    const from = isInner ? amount.from : Math.min(giving.use?.from ?? amount.from, amount.from);
    describeAid(this.scene, unit, draft, { giving, donors, recipients, amount, from, to: until });
    if (whole !== null) tellByWhole(draft, giving, whole);
    const aid = { draft, amount, donors, recipients, whole };
    this.aids.push(aid);
    return aid;
  }

  /** A part of another gift: it has the same donors, if none are named of its own. */
  private addPart(place: Place, giving: Giving | null, whole: Aid, own: readonly Actor[]): Aid {
    const { unit, amount, far } = place;
    const from = giversOf(this.scene, fromOf(this.scene, unit, amount.to, far));
    // "of which Germany is to pay €70 million".
    const isOwn =
      giving?.use !== null &&
      giving?.use !== undefined &&
      giving.use.from > (whole.amount?.to ?? Infinity) &&
      whole.draft.unit === unit;
    const isPayer =
      giving?.use !== null &&
      giving?.use !== undefined &&
      whole.draft.unit !== unit &&
      !giving.use.isPassive &&
      paying.test(giving.use.lemma);
    const named = isOwn || isPayer ? giving.donors.filter(({ kind }) => kind !== null) : [];
    const donors = from.length > 0 ? from : named.length > 0 ? named : whole.donors;
    const recipients = own.length > 0 ? own : whole.recipients;
    return this.add(place, { giving, donors, recipients, whole });
  }

  /** One amount; null if it is not given. */
  private read(place: Place, previous: Aid | null, lead: Aid | null): Aid | null {
    const { scene, aids } = this;
    const { unit, amount, until, far } = place;
    const giving = givingOf(scene, unit, amount.from, amount.to, until, aids.at(-1) ?? null);
    const use = giving?.use ?? null;
    if (use !== null && isCondition(unit, use)) return null;
    const own = recipientsOf(scene, unit, use, amount.from, amount.to, until);
    const end =
      amount.quantity === null ? until : Math.max(far, scopeEnd(unit.words, amount.to - 1));
    const recipients =
      own.length > 0 ? own : recipientsOf(scene, unit, use, amount.from, amount.to, end);
    if (mergeGoods(scene, unit, amount, previous, place.last)) return previous;
    const whole = wholeWithin(unit, amount, previous) ?? lead ?? wholeBefore(unit, amount, aids);
    const isCounted = amount.money !== null || isThing(amount);
    if (whole !== null && isCounted) return this.addPart(place, giving, whole, recipients);
    const beside = pairedDonors(scene, unit, amount, aids.at(-1) ?? null);
    // "The Netherlands has sent six cranes from Rotterdam": where they were.
    const isTold = giving !== null && giving.use?.isPassive === false && giving.donors.length > 0;
    const paired = beside.filter(
      ({ kind, country }) =>
        (!isTold || kind !== 'place' || country !== null) &&
        !holdsAny(unit.words, 0, unit.words.length, accounts),
    );
    // "100 generators from Poland, 60 from Slovakia".
    const isElided = unitWords(amount).length === 0 && previous?.amount?.money === null;
    if (paired.length > 0 && (isCounted || isElided)) {
      const ofWhole = previous?.draft.unit === unit ? (previous.whole ?? null) : null;
      const got = receivedIn(scene, unit, amount, until, aids)?.recipients ?? [];
      const named = got.length > 0 ? got : recipients;
      return this.add(place, { giving, donors: paired, recipients: named, whole: ofWhole });
    }
    const isOpen = giving === null || giving.donors.length === 0;
    const packaged = isOpen ? worthGivers(scene, unit, amount, aids) : [];
    if (packaged.length > 0)
      return this.add(place, { giving, donors: packaged, recipients, whole: null });
    const gapped = gappedDonor(scene, unit, amount, previous);
    if (gapped.length > 0 && isCounted) {
      // "Israel would receive $3 billion, and Taiwan $2 billion": those who get it.
      const isGot = /^(?:receive|get)$/.test(
        unit.uses.findLast(({ at }) => at < amount.from)?.lemma ?? '',
      );
      const donors = isGot ? (previous?.donors ?? []) : giversOf(scene, gapped);
      const to = isGot ? gapped : recipients;
      const shared = previous?.whole ?? null;
      return this.add(place, { giving, donors, recipients: to, whole: shared });
    }
    const carried = cargoOf(scene, unit, amount, aids.at(-1) ?? null);
    if (carried.length > 0)
      return this.add(place, { giving, donors: carried, recipients, whole: null });
    const sibling = siblingOf(unit, amount, previous);
    const isAlone = giving !== null && giving.donors.length > 0 && giving.use !== null;
    if (sibling !== null && isCounted && (!isAlone || sibling.whole !== null)) {
      const shared = amount.quantity === null ? [] : sibling.recipients;
      const from = giversOf(scene, fromOf(scene, unit, amount.to, until));
      return this.add(place, {
        giving,
        donors: from.length > 0 ? from : sibling.donors,
        recipients: recipients.length > 0 ? recipients : shared,
        whole: sibling.whole,
      });
    }
    const received = receivedIn(scene, unit, amount, until, aids);
    if (received !== null) {
      const named = received.recipients.length > 0 ? received.recipients : recipients;
      return this.add(place, { giving, ...received, recipients: named });
    }
    const total = totalOf(scene, unit, amount, previous ?? aids.at(-1) ?? null);
    if (total !== null) return this.add(place, { giving, recipients, whole: null, ...total });
    // "told MPs that €15 million would go to UNRWA".
    const promised = isGoing(unit, amount) ? reportedDonors(scene, unit, amount, recipients) : [];
    if (promised.length > 0 && amount.money !== null)
      return this.add(place, { giving, donors: promised, recipients, whole: null });
    if (giving === null) return null;
    const isUntold = giving.donors.length === 0 && giving.use?.isPassive === true;
    const named = isUntold ? this.donorsOfPassive(unit, amount, recipients) : giving.donors;
    const owners = this.ownersOf(unit, named);
    // A minister who spends is not yet his state.
    const isSpent = giving.use?.lemma === 'spend';
    const donors = isSpent ? owners : payersOf(scene, owners, amount, unit.start);
    const told = { ...giving, donors };
    // "The bank says the first €2 million will be paid out": of the loan told of before.
    const before = aids.at(-1) ?? null;
    const isOfBefore =
      isUntold &&
      before !== null &&
      unit.index - before.draft.unit.index <= 3 &&
      donors.some(({ name }) => before.donors.some((donor) => donor.name === name));
    if (isOfBefore && amount.money !== null && isLess(amount, before.amount))
      return this.add(place, {
        giving: told,
        donors,
        recipients: before.recipients,
        whole: before,
      });
    const isAid =
      amount.money === null
        ? isAidGoods(scene, unit, amount, told, recipients)
        : isAidMoney(unit, amount, told, recipients);
    return isAid ? this.add(place, { giving: told, donors, recipients, whole: null }) : null;
  }

  /** Those whose ships and planes bring what is given, where the words name only these. */
  private ownersOf(unit: Unit, donors: readonly Actor[]): readonly Actor[] {
    if (donors.length === 0 || !donors.every((one) => isCarrier(one))) return donors;
    const last = this.aids.at(-1);
    const isNear = last !== undefined && unit.index - last.draft.unit.index <= passiveReach;
    return isNear ? last.donors : donors;
  }

  /** Of "will be flown to Port Sudan": who says so, else whoever gave what was told of right before. */
  private donorsOfPassive(
    unit: Unit,
    amount: Amount,
    recipients: readonly Actor[],
  ): readonly Actor[] {
    const reported = reportedDonors(this.scene, unit, amount, recipients);
    const last = this.aids.at(-1) ?? null;
    const isNear =
      last !== null &&
      unit.index - last.draft.unit.index <= passiveReach &&
      last.draft.unit.section === unit.section;
    return reported.length > 0 || !isNear ? reported : last.donors;
  }

  readUnit(unit: Unit): void {
    const { scene } = this;
    const amounts = amountsIn(scene, unit).map((amount) =>
      withCurrency(scene, unit, amount, this.aids),
    );
    const leadEnd = leadingOf(unit);
    const lead =
      wholeOfLead(scene, unit, this.aids, amounts) ?? wholeOfSum(unit, amounts, this.aids);
    const contained = containsIn(unit) ? lastWhole(unit, this.aids) : null;
    const before = this.aids.length;
    let previous: Aid | null = null;
    for (const [at, amount] of amounts.entries()) {
      if (leadEnd > 0 && amount.to <= leadEnd + 1 && lead !== null) continue;
      const far = amounts[at + 1]?.from ?? unit.words.length;
      const until = Math.min(scopeEnd(unit.words, amount.to - 1), far);
      const place = { unit, amount, until, far, last: amounts[at - 1] ?? null };
      const gift = giftWorth(unit, amount, this.aids);
      if (gift !== null) {
        addWorth(scene, unit, amount, gift);
        continue;
      }
      if (previous !== null && isWorthOf(unit, amount, previous)) {
        const { money } = amount;
        previous = this.ofAll(unit, amount, before) ?? previous;
        if (money !== null)
          new Cells(scene.text, previous.draft.cells).money('value', money, 'Its worth');
        continue;
      }
      previous = this.readOne(place, previous, lead, contained) ?? previous;
    }
    const found = this.aids.slice(before);
    const last = this.aids.at(-1) ?? null;
    this.aids.push(...plainAid(scene, unit, found, lastWhole(unit, this.aids), last));
    if (this.aids.length === before) this.aids.push(...abstentionsIn(scene, unit));
  }

  /** "18 tents and 6,000 blankets, worth €3 million in all": what one sum is for is one gift. */
  private ofAll(unit: Unit, amount: Amount, before: number): Aid | null {
    const first = this.aids[before];
    if (first === undefined || !isJointWorth(unit, amount)) return null;
    const goods = this.aids.slice(before).every((aid) => aid.amount?.money === null);
    if (goods) this.aids.length = before + 1;
    return goods ? first : null;
  }

  private readOne(
    place: Place,
    previous: Aid | null,
    lead: Aid | null,
    contained: Aid | null,
  ): Aid | null {
    const { unit, amount } = place;
    const found = this.read(place, previous, lead);
    if (found !== null) return found;
    const hasUnit = amount.money !== null || isThing(amount);
    if (contained !== null && hasUnit) return this.addPart(place, null, contained, []);
    const follow = followUpIn(unit, amount, this.aids.at(-1) ?? null);
    if (follow !== null) return this.add(place, follow);
    const seen = secondLook(this.scene, unit, amount, place.far, this.aids);
    return seen === null ? null : this.add(place, seen);
  }

  run(): readonly Draft[] {
    const lists = listsOf(this.scene);
    let block: ListBlock | null = null;
    let head: ListHead | null = null;
    for (const unit of this.scene.units) {
      const place = lists.get(unit);
      if (place !== undefined && place.block !== block) {
        ({ block } = place);
        head = headOf(this.scene, block);
      }
      const listed =
        place === undefined || head === null
          ? []
          : listedAid(
              this.scene,
              head,
              place.line,
              lastWhole(unit, this.aids, bulletReach),
              this.aids,
            );
      this.aids.push(...listed);
      if (/^(?:prose|bullet)$/.test(unit.setting) && listed.length === 0) this.readUnit(unit);
    }
    addMissingRecipients(this.scene, this.aids);
    return this.aids.map(({ draft }) => draft);
  }
}

/** The aid facts of a text, in order. */
export function findAid(scene: Scene): readonly Draft[] {
  return new AidFinder(scene).run();
}
