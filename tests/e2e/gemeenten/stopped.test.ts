/** What has stopped is nowhere named as if it ran: not on pages of other municipalities, in memos, in folded lists, nor in the frames of other sites. */
import { describe, expect, inject, test } from 'vitest';
import { interventions } from '../content.ts';
import { attribute, pagesIn, textOf } from '../site-files.ts';

const pages = [...pagesIn(inject('site').folder).values()];
/** Of what is done in other places too, it may be those that are meant. */
const stopped = new Set(
  interventions.flatMap(({ slug, status, alsoIn = [] }) =>
    status === 'afgerond' && alsoIn.length === 0 ? `/interventies/${slug}/` : [],
  ),
);

describe('what has stopped says so', () => {
  test.for([
    [
      'in lists of what other municipalities do',
      /^\/gemeenten\/[\w-]+\/$/,
      '.tile li, .gap-list li li, .need-suggestions li li',
    ],
    ['in memos', /^\/gemeenten\/[\w-]+\/memo\/$/, 'article a'],
    ['in the folded lists of themes and of challenges', /^\/(themas|keuzehulp)\//, '.fold [data-list] li'],
    ['in frames', /^\/embed\/(gemeente|thema)\//, 'li'],
  ] as const)('%s', ([, path, items]) => {
    const named = pages
      .filter((page) => path.test(page.path))
      .flatMap((page) => page.document.querySelectorAll(items))
      .filter((item) =>
        [item, ...item.querySelectorAll('a')].some((each) => stopped.has(attribute(each, 'href'))),
      );
    expect(named.length).toBeGreaterThan(0);
    for (const item of named) expect(textOf(item)).toMatch(/gestopt/);
  });

  test('in the numbers of provinces', () => {
    const leads = pages
      .filter(({ path }) => /^\/gemeenten\/provincie\/\w+[\w-]*\/$/.test(path))
      .map(({ document }) => textOf(document.querySelector('.nl-paragraph--lead')));
    expect(leads.filter((lead) => lead.includes('gestopt')).length).toBeGreaterThan(0);
    for (const lead of leads)
      expect(lead).toMatch(/^\d+ interventies?( \((waarvan \d+ |alle )?gestopt\))? uit \d+ gemeenten?\.$/);
  });
});
