/**
 * Goods by their class (codebook list `item_type`) and aid type, by the words of their names; the
 * first class that has one of the words counts. Data, in lower case.
 */
interface GoodsClass {
  readonly itemType: string;
  readonly aidType: 'military' | 'humanitarian' | 'financial' | 'intelligence' | 'other';
  readonly words: ReadonlySet<string>;
}

function row(itemType: string, aidType: GoodsClass['aidType'], list: string): GoodsClass {
  return { itemType, aidType, words: new Set(list.trim().split(/\s+/)) };
}

export const goodsClasses: readonly GoodsClass[] = [
  row(
    'portable_defence_system',
    'military',
    'manpads stinger stingers javelin javelins nlaw nlaws launchers rpgs bazookas panzerfaust',
  ),
  row('missile', 'military', 'missile missiles interceptor interceptors atacms taurus'),
  row(
    'heavy_weapon_ammunition',
    'military',
    'shell shells rounds rockets rocket projectiles mortar-shells artillery-shells',
  ),
  row('ammunition', 'military', 'ammunition munitions ammo cartridges bullets bomb bombs'),
  row(
    'heavy_weapon',
    'military',
    `tank tanks howitzer howitzers artillery gun guns mortar mortars launcher patriot patriots gepard
    gepards himars air-defence air-defense warship warships frigate frigates corvette corvettes
    submarine submarines boxer boxers leopard leopards bradley bradleys carriers armoured armored apcs ifvs
    battery batteries iris-t nasams`,
  ),
  row(
    'aviation_and_drones',
    'military',
    `drone drones uav uavs helicopter helicopters jet jets fighter fighters aircraft plane planes gripen
    gripens rafale rafales f-16 f-16s mirage`,
  ),
  row(
    'light_armament',
    'military',
    `rifle rifles pistols machine-guns grenade grenades mine mines helmet helmets vest vests uniforms
    night-vision firearms`,
  ),
  row(
    'military_equipment',
    'military',
    `radar radars vehicle vehicles truck trucks ambulance ambulances equipment radios jammers demining
    boats boat satellites terminals`,
  ),
  row(
    'funding_training_services',
    'military',
    'training repair repairs maintenance courses licence licences license',
  ),
  row(
    'humanitarian_goods',
    'humanitarian',
    `food medicine medicines medical vaccines vaccine doses tent tents blanket blankets generator
    generators water sandbags sandbag pumps pump shelter shelters clinics clinic hospitals hospital
    filters wheat flour rice grain sorghum oil fuel kits rations meals beds mattresses masks
    ventilators ovens stoves transformers transformer seeds bread parcels supplies bridges cots
    heaters boilers locomotives buses milk books oxygen antibiotics blood tablets pills parcel
    rations laptops tarpaulins nets soap purifiers toilets latrines stretchers wheelchairs
    goods stocks provisions foodstuffs maize beans lentils pulses sugar biscuits jerrycans hygiene surgical vaccine paracetamol insulin plasma defibrillators
    syringes incubators chlorine clothing clothes jackets boots mattress cables turbines turbine stoves
    cable pipe pipes boiler boreholes borehole prosthetics seedlings fertiliser fertilizer livestock cattle excavators bulldozers tankers purifier tarpaulin kitchens kitchen tractors relief foodgrains foodgrain wells bags flour`,
  ),
];

/** The class of goods by the words for them (in lower case), or null. */
export function goodsOf(words: readonly string[]): GoodsClass | null {
  // "300 trucks with 40 tonnes of aid", but not "31 aid groups".
  const known = words.at(-1) === 'aid' ? [...words, 'relief'] : words;
  return goodsClasses.find((one) => known.some((word) => one.words.has(word))) ?? null;
}
