/** What cues do to the lists of today's entries. */
import { expect, test } from 'vitest';
import { cueRows } from '../../../../src/search/index/cues.ts';
import { source } from './source.ts';
import { search, tables } from './tables.ts';

test('every phrase of a cue is read so, though the catalogue lacks its words and has some that are almost the same', async () => {
  const readAs = async (phrase: string) =>
    (await search(`${phrase} voor taal`)).parsedQuery.cues.flatMap(({ cues }) =>
      cues.map(({ kind, slug }) => `${kind}/${slug}`),
    );
  for (const [kind, slug, , pointing, topical] of cueRows()) {
    for (const phrase of `${pointing},${topical}`.split(',').filter(Boolean))
      expect(await readAs(phrase.replace('^', '')), phrase).toContain(`${kind}/${slug}`);
  }
});

const slugs = async (query: string, options = {}) =>
  (await search(query, options)).results.slice(0, 10).map(({ entry }) => tables.slugs[entry]!);

test.each([
  [
    'bedrijven die meebetalen aan gelijke kansen',
    (costs = '') => /bedrij|sponsor|ondernemers|bank/.test(costs),
  ],
  ['sport, de gemeente betaalt mee', (costs = '') => /gemeente/.test(costs)],
])('who asks for a payer finds sooner who has it: %s', async (query, isPaid) => {
  const paid = new Set(
    source.interventions.filter(({ practice }) => isPaid(practice.costs)).map(({ slug }) => slug),
  );
  const among = async (options = {}) => (await slugs(query, options)).filter((slug) => paid.has(slug)).length;
  expect(await among()).toBeGreaterThan(await among({ cues: false }));
});

test('what has stopped is found sooner where it is asked for, and left as it is where pupils drop out', async () => {
  const stopped = new Set(
    source.interventions.filter(({ status }) => status === 'afgerond').map(({ slug }) => slug),
  );
  const among = (found: readonly string[]) => found.filter((slug) => stopped.has(slug)).length;
  expect(among(await slugs('projecten die gestopt zijn'))).toBeGreaterThanOrEqual(5);
  expect((await search('gestopt met de opleiding')).parsedQuery.cues).toEqual([]);
});

test('who asks for proof finds what was examined sooner, who does not ask finds the same as ever', async () => {
  const examined = new Set(
    source.interventions
      .filter(({ evidence }) => /onderzocht|gemeten/.test(evidence?.level ?? ''))
      .map(({ slug }) => slug),
  );
  const firstPositions = async (options = {}) => {
    const ranked = await slugs('bewezen aanpak tegen schooluitval', options);
    return ranked.flatMap((slug, position) => (examined.has(slug) ? [position] : [])).slice(0, 3);
  };
  const sum = (positions: readonly number[]) => positions.reduce((total, position) => total + position, 0);
  expect(sum(await firstPositions())).toBeLessThan(sum(await firstPositions({ cues: false })));
  expect(await slugs('tegen schooluitval', { cues: false })).toEqual(await slugs('tegen schooluitval'));
});

test.each([
  ['bewezen weekendschool', 'weekendschool'],
  ['resultaten van een weekendschool', 'weekendschool'],
  ['zomerschool met controlegroep', 'zomerschool'],
])('a condition puts nothing above the topic: %s', async (asked, topic) => {
  const aboutTopic = await slugs(topic);
  for (const slug of (await slugs(asked)).slice(0, 4)) expect(aboutTopic).toContain(slug);
});

test('a cue lifts what fits, and leaves the rest in the list', async () => {
  const all = (await search('techniek na schooltijd')).results;
  expect(all.length).toBeGreaterThan(10);
});

test('a moment that is not wanted stands lower', async () => {
  const weekend = (query: string) =>
    search(query).then(
      ({ results }) =>
        results
          .slice(0, 10)
          .map(({ entry }) => tables.slugs[entry]!)
          .filter((slug) => slug.includes('weekend')).length,
    );
  expect(await weekend('beroepen leren kennen maar niet op zondag')).toBeLessThan(
    await weekend('beroepen leren kennen op zondag'),
  );
});
