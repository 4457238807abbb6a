import { plainText } from '../../language/plain-text.ts';
import type { KeptFile } from '../../content/content-file.ts';
import { mostSimilar, shinglesOf } from '../minhash.ts';
import type { SetRule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** Part of the text that two entries share from which they are reported. */
const ALIKE = 0.5;

/** No two interventions have much the same text. Reported in both, as either may be the new one. */
export const similarText: SetRule<KeptFile> = {
  id: 'similar-text',
  level: 'tip',
  lesson: {
    title: 'Niet bijna dezelfde tekst',
    why: 'Twee interventies met bijna dezelfde tekst zijn vaak één interventie, of een kopie waarin iemand vergat de tekst te veranderen. Loopt iets in meer gemeenten, noem die dan in één bestand.',
    wrong:
      '## Aanpak\n\nDe Taalklas heeft een plek bij basisschool De Wegwijzer. Op vier dagen krijgen nieuwe kinderen hier veel les om Nederlands te leren. Op de vijfde schooldag doen zij mee op een gewone basisschool in de omgeving waar zij wonen. Zo is de stap naar het gewone onderwijs kleiner. Tijdens een Dag van de Leerplicht vertelden de leerlingen aan bezoekers van de gemeente hoe het onderwijs in hun land van herkomst was.',
    right:
      '## Aanpak\n\nVrijwilligers lezen elke week een uur voor bij gezinnen thuis. Zij nemen boeken mee.',
  },
  check: (files) => {
    const entries = files.filter(({ kind, body }) => kind === 'interventies' && body);
    const alike = mostSimilar(
      entries.map(({ body }) => shinglesOf(plainText(body?.text ?? ''))),
      ALIKE,
    );
    return [...alike].map(([number, { other, similarity }]) => ({
      path: entries[number]!.path,
      ...(entries[number]!.body?.position(entries[number]!.body.text.search(/\S/)) ?? START),
      problem: `De tekst lijkt veel op die van ${entries[other]!.path}: ${Math.round(100 * similarity)}% is hetzelfde.`,
      remedy: 'Is het dezelfde interventie? Maak er dan één van. Schrijf anders wat hier anders is.',
    }));
  },
};
