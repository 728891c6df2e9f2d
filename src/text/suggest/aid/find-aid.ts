import type { Actor } from '../actors/actor.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isAidGoods, isAidMoney } from './accept.ts';
import type { Aid } from './aid.ts';
import { amountsIn, type Amount } from './amount.ts';
import { describeAid } from './describe.ts';
import { fromOf, givingOf, type Giving } from './giving.ts';
import { giversOf } from './givers.ts';
import { lastWhole, leadingOf, wholeBefore, wholeOfLead, wholeWithin } from './parts.ts';
import { plainAid } from './plain-aid.ts';
import { recipientsOf } from './recipients.ts';
import { bulletAid } from './bullets.ts';
import { scopeEnd } from '../grammar/scope.ts';

/** Finds the aid facts of a text, unit by unit. */
class AidFinder {
  readonly scene: Scene;
  readonly aids: Aid[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  private add(
    unit: Unit,
    amount: Amount,
    giving: Giving,
    donors: readonly Actor[],
    recipients: readonly Actor[],
    whole: Aid | null,
    until: number,
  ): Aid {
    const draft = draftOf('AID', unit, amount);
    draft.partOf = whole?.draft ?? null;
    const verbFrom = giving.use?.from ?? amount.from;
    describeAid(this.scene, unit, draft, {
      giving,
      donors,
      recipients,
      amount,
      from: Math.min(verbFrom, amount.from),
      to: until,
    });
    const aid = { draft, amount, donors, recipients };
    this.aids.push(aid);
    return aid;
  }

  /** One amount; null if it is not given. */
  private read(
    unit: Unit,
    amount: Amount,
    previous: Aid | null,
    lead: Aid | null,
    next: Amount | null,
  ): Aid | null {
    const { scene } = this;
    const until = Math.min(scopeEnd(unit.words, amount.to - 1), next?.from ?? unit.words.length);
    const far = scopeEnd(unit.words, amount.to - 1);
    const giving = givingOf(scene, unit, amount.from, amount.to, until);
    const whole =
      wholeWithin(unit, amount, previous) ?? lead ?? wholeBefore(unit, amount, this.aids);
    const use = giving?.use ?? null;
    const recipients = recipientsOf(scene, unit, use, amount.from, amount.to, until);
    const shared =
      recipients.length > 0 || amount.quantity === null
        ? recipients
        : recipientsOf(scene, unit, use, amount.from, amount.to, far);
    if (whole !== null && isPartGoods(amount)) {
      const from = giversOf(scene, fromOf(scene, unit, amount.to, next?.from ?? unit.words.length));
      const donors = from.length > 0 ? from : whole.donors;
      return this.add(
        unit,
        amount,
        giving ?? { use: null, noun: null, donors },
        donors,
        shared.length > 0 ? shared : whole.recipients,
        whole,
        until,
      );
    }
    const sibling =
      giving === null || giving.donors.length === 0 ? this.siblingOf(unit, amount, previous) : null;
    if (sibling !== null) {
      const parent =
        sibling.draft.partOf === null
          ? null
          : (this.aids.find(({ draft }) => draft === sibling.draft.partOf) ?? null);
      return this.add(
        unit,
        amount,
        giving ?? { use: null, noun: null, donors: [] },
        sibling.donors,
        shared.length > 0 ? shared : sibling.amount?.money === null ? sibling.recipients : [],
        parent,
        until,
      );
    }
    if (giving === null) return null;
    const isAid = amount.money === null ? isAidGoods : isAidMoney;
    return isAid(unit, amount, giving, shared)
      ? this.add(unit, amount, giving, giving.donors, shared, null, until)
      : null;
  }

  /** "C$110 million to A, C$42 million to B and up to C$28 million to C": alike to the one before. */
  private siblingOf(unit: Unit, amount: Amount, previous: Aid | null): Aid | null {
    if (previous?.amount === null || previous === null) return null;
    if ((previous.amount.money === null) !== (amount.money === null)) return null;
    const start = previous.amount.to;
    if (amount.from - start > 12 || scopeEnd(unit.words, start - 1) < amount.from) return null;
    const between = wordsIn(unit.words, start, amount.from);
    return /(?:,| and)(?: (?:up|to|another|about|some|a|further|for|more|than|at|least|nearly|only))*$/.test(
      ` ${between}`,
    )
      ? previous
      : null;
  }

  readUnit(unit: Unit): void {
    const { scene } = this;
    const amounts = amountsIn(scene, unit);
    const leadEnd = leadingOf(unit);
    const lead = wholeOfLead(scene, unit, this.aids, amounts);
    let previous: Aid | null = null;
    const before = this.aids.length;
    for (const [at, amount] of amounts.entries()) {
      if (leadEnd > 0 && amount.to <= leadEnd + 1) continue;
      const found = this.read(unit, amount, previous, lead, amounts[at + 1] ?? null);
      previous = found ?? previous;
    }
    const found = this.aids.slice(before);
    for (const plain of plainAid(scene, unit, found, lastWhole(unit, this.aids)))
      this.aids.push(plain);
  }

  run(): readonly Draft[] {
    for (const unit of this.scene.units) {
      if (unit.setting === 'prose') this.readUnit(unit);
      else if (unit.setting === 'bullet')
        this.aids.push(...bulletAid(this.scene, unit, lastWhole(unit, this.aids)));
    }
    return this.aids.map(({ draft }) => draft);
  }
}

/** "14 of them": part of a count, not of the gift. */
function isPartGoods({ money, quantity }: Amount): boolean {
  return money !== null || quantity?.value.unit !== null;
}

/** The aid facts of a text, in order. */
export function findAid(scene: Scene): readonly Draft[] {
  return new AidFinder(scene).run();
}
