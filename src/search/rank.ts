/** From what is looked for to a ranked list. */
import type { EntryTable, Lexicon, Posting } from './index.ts';
import type { Reading, Unit } from './read.ts';
import type { RankWeights } from './weights.ts';

export interface Postings {
  get(term: string): Posting | undefined;
}

export interface Latent {
  /** Likeness (0–1) of every entry to the weighted terms. */
  likeness(terms: ReadonlyMap<string, number>): Float64Array | undefined;
}

export interface Ranked {
  entry: number;
  score: number;
  /** Share of the query's units that the entry covers. */
  coverage: number;
}

export function rank(
  reading: Reading,
  postings: Postings,
  latent: Latent,
  entries: EntryTable,
  lexicon: Lexicon,
  weights: RankWeights,
): Ranked[] {
  const size = entries.slugs.length;
  const topic = new Float64Array(size);
  const covered = new Float64Array(size);
  const titleHit = new Float64Array(size);
  const asked = new Map<string, number>();
  let total = 0;
  for (const unit of reading.units) {
    const { scores, titles, importance, terms } = scoreUnit(unit, postings, size, weights);
    total += importance;
    for (const [term, weight] of terms) asked.set(term, Math.max(weight, asked.get(term) ?? 0));
    for (let entry = 0; entry < size; entry++) {
      const score = scores[entry]!;
      if (score > 0) {
        topic[entry]! += score;
        covered[entry]! += importance * Math.min(1, score / (importance * 0.5 || 1));
      }
      titleHit[entry]! += titles[entry]!;
    }
  }
  const norm = total || 1;
  const hinted = weights.hinted > 0 ? hintedScores(reading, postings, lexicon, size) : undefined;
  const like = weights.latent > 0 ? latent.likeness(asked) : undefined;
  const best = new Float64Array(size);
  for (let entry = 0; entry < size; entry++) {
    const share = Math.min(1, covered[entry]! / norm);
    let score = (topic[entry]! / norm) * (1 - weights.coverage + weights.coverage * share);
    score += (weights.titleQuery * titleHit[entry]!) / norm;
    if (hinted) score += weights.hinted * hinted[entry]!;
    if (like) score += weights.latent * Math.max(0, like[entry]!) ** weights.latentPower;
    const fits = reading.sectors.size === 0 || entries.sectors[entry]!.some((sector) => reading.sectors.has(sector));
    best[entry] = fits ? score : score * (1 - weights.otherSector);
  }
  if (weights.neighbours > 0) {
    const own = best.slice();
    entries.neighbours.forEach((others, entry) => {
      let sum = 0;
      let mass = 1;
      for (const other of others) {
        sum += other.likeness * own[other.entry]!;
        mass += other.likeness;
      }
      best[entry] = own[entry]! + (weights.neighbours * sum) / mass;
    });
  }
  return ordered(withPlaces(best, reading, postings, entries, lexicon, weights), covered, norm);
}

function scoreUnit(unit: Unit, postings: Postings, size: number, weights: RankWeights) {
  const scores = new Float64Array(size);
  const sums = new Float64Array(size);
  const titles = new Float64Array(size);
  const terms = new Map<string, number>();
  let importance = 0;
  for (const { terms: all, weight, from } of unit.alternatives) {
    const found = all.map((term) => postings.get(term));
    const rarities = found.map((posting) => (posting ? posting.rarity ** weights.rarity : 1));
    const value = rarities.reduce((sum, each) => sum + each, 0) / all.length;
    if (from === 'word' || (from === 'compound' && found[0])) importance = Math.max(importance, found.some(Boolean) ? value * Math.sqrt(all.length) : 0);
    if (from === 'concept') importance = Math.max(importance, value * 0.8);
    if (from === 'parts' && importance === 0) importance = value;
    all.forEach((term, index) => {
      if (found[index]) terms.set(term, Math.max(terms.get(term) ?? 0, (weight * rarities[index]!) / all.length));
    });
    const single = new Float64Array(size);
    found.forEach((posting, index) => {
      posting?.entries.forEach((entry, at) => {
        single[entry]! += (posting.impacts[at]! * rarities[index]!) / all.length;
        if (posting.inTitle.has(entry) && from !== 'related') {
          titles[entry] = Math.max(titles[entry]!, (weight * rarities[index]!) / all.length);
        }
      });
    });
    const boost = weight * (all.length > 1 ? Math.sqrt(all.length) : 1);
    for (let entry = 0; entry < size; entry++) {
      const score = single[entry]! * boost;
      if (score === 0) continue;
      sums[entry]! += score;
      if (score > scores[entry]!) scores[entry] = score;
    }
  }
  for (let entry = 0; entry < size; entry++) {
    scores[entry] = scores[entry]! + weights.echo * (sums[entry]! - scores[entry]!);
  }
  return { scores, titles, importance, terms };
}

/** Concepts that share words with the query speak through the entries that name them. */
function hintedScores(reading: Reading, postings: Postings, lexicon: Lexicon, size: number): Float64Array {
  const scores = new Float64Array(size);
  const named = new Set(reading.concepts);
  const hints = new Map<string, number>();
  let total = 0;
  for (const stemmed of new Set(reading.stems)) {
    const rarity = postings.get(stemmed)?.rarity ?? 0.8;
    total += rarity;
    for (const [slug, strength] of lexicon.hints.get(stemmed) ?? []) {
      hints.set(slug, (hints.get(slug) ?? 0) + strength * rarity);
    }
  }
  const strongest = [...hints]
    .filter(([slug]) => !named.has(slug))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4);
  for (const [slug, strength] of strongest) {
    const posting = postings.get(`@${slug}`);
    posting?.entries.forEach((entry, at) => {
      scores[entry]! += (strength / (total || 1)) * posting.impacts[at]! * posting.rarity;
    });
  }
  return scores;
}

function withPlaces(
  topic: Float64Array,
  reading: Reading,
  postings: Postings,
  entries: EntryTable,
  lexicon: Lexicon,
  weights: RankWeights,
): Float64Array {
  if (reading.places.length === 0) return topic;
  const reach = placeReach(reading, lexicon, weights);
  const top = topic.reduce((max, score) => Math.max(max, score), 0) || 1;
  const mention = new Float64Array(topic.length);
  for (const { name } of reading.places) {
    for (const word of name.split(' ')) {
      const posting = postings.get(word);
      posting?.entries.forEach((entry, at) => (mention[entry] = Math.max(mention[entry]!, posting.impacts[at]!)));
    }
  }
  return topic.map((score, entry) => {
    const here = Math.max(weights.placeElsewhere, ...entries.municipalities[entry]!.map((each) => reach[each]!));
    const near = Math.max(here, mention[entry]! > 0 ? weights.placeRegion : 0);
    const inside = here >= weights.placeBoth ? weights.placeFloor * top * here : 0;
    return (score + inside) * near * (1 + weights.placeMention * mention[entry]!);
  });
}

/** How near every municipality is to the places asked for: 1 inside. */
function placeReach(reading: Reading, lexicon: Lexicon, weights: RankWeights): Float64Array {
  const { municipalities } = lexicon.places;
  const reach = new Float64Array(municipalities.length).fill(weights.placeElsewhere);
  const raise = (index: number, to: number) => (reach[index] = Math.max(reach[index]!, to));
  for (const { meanings } of reading.places) {
    const exact = meanings.some((place) => place.kind === 'municipality');
    for (const place of meanings) {
      const inside = place.kind === 'area' && exact ? weights.placeBoth : 1;
      for (const index of place.municipalities) raise(index, inside);
      for (const [, areas] of lexicon.places.names) {
        for (const area of areas) {
          if (area.kind === 'area' && area.municipalities.length < 16 && place.kind === 'municipality' && area.municipalities.includes(place.municipalities[0]!)) {
            for (const index of area.municipalities) raise(index, weights.placeRegion);
          }
        }
      }
      const provinces = new Set(place.municipalities.map((index) => municipalities[index]!.province));
      if (provinces.size === 1) {
        municipalities.forEach(({ province }, index) => {
          if (provinces.has(province)) raise(index, weights.placeProvince);
        });
      }
    }
  }
  return reach;
}

function ordered(scores: Float64Array, covered: Float64Array, norm: number): Ranked[] {
  return Array.from(scores, (score, entry) => ({ entry, score, coverage: Math.min(1, covered[entry]! / norm) }))
    .filter(({ score }) => score > 0.01)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}
