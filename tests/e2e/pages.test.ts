/** Every file of the content has its page, and the page says what the file says. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { AUDIENCE_SLUGS, FORM_SLUGS } from '../../src/catalogue/practice-values.ts';
import {
  articles,
  audienceOf,
  challenges,
  concepts,
  factors,
  interventions,
  municipalities,
  municipalityPath,
  sectors,
  themes,
} from './content.ts';
import { attribute, linksIn, pageAt, pagesIn, textOf } from './site-files.ts';

const pages = pagesIn(inject('site').folder);

/** The slugs of the pages below a path, in the order of the alphabet. */
function pagesBelow(path: string): string[] {
  return [...pages.keys()]
    .filter((page) => page.startsWith(path) && page !== path)
    .map((page) => page.slice(path.length, -1))
    .sort();
}

/** Those of interventions that had an address once. */
const formerSlugs = Object.keys(
  (parse(readFileSync('content/doorverwijzingen.yaml', 'utf8')) as Record<string, unknown> | null) ?? {},
).flatMap((path) => /^interventies\/(.+)$/.exec(path)?.[1] ?? []);

const paths = (folder: string, list: { slug: string }[]) => list.map(({ slug }) => `/${folder}/${slug}/`);

const slugs = (list: { slug: string }[]) => list.map(({ slug }) => slug).sort();

/** The entries that the content of a page leads to, each once; `except` is the entry's own slug. */
function entriesLinkedFrom(path: string, except?: string, within = 'main'): string[] {
  const main = pageAt(pages, path).document.querySelector(within);
  const linked = (main ? linksIn(main) : []).flatMap(
    (href) => /^\/interventies\/([^/?#]+)\//.exec(href)?.[1] ?? [],
  );
  return [...new Set(linked)].filter((slug) => slug !== except);
}

describe('there is a page for each', () => {
  test('of the 264 interventions', () => {
    expect(interventions).toHaveLength(264);
    expect(pagesBelow('/interventies/')).toEqual([...slugs(interventions), ...formerSlugs].sort());
  });

  test('of the 10 themes', () => {
    expect(themes).toHaveLength(10);
    expect(pagesBelow('/themas/')).toEqual(slugs(themes));
  });

  test('of the 5 sectors', () => {
    expect(pagesBelow('/sectoren/')).toEqual(['hbo', 'mbo', 'po', 'vo', 'vve']);
  });

  test('of the 342 municipalities', () => {
    expect(municipalities).toHaveLength(342);
    expect(pagesBelow('/gemeenten/')).toEqual(expect.arrayContaining(slugs(municipalities)));
  });

  test('of the 30 factors', () => {
    expect(factors).toHaveLength(30);
    expect(pagesBelow('/factoren/')).toEqual(slugs(factors));
  });

  test('of the 61 articles', () => {
    expect(articles).toHaveLength(61);
    expect(pagesBelow('/kennisbank/')).toEqual(slugs(articles));
  });
});

describe('the page of an intervention', () => {
  describe.for(interventions.map((entry) => [entry.slug, entry] as const))('%s', ([slug, entry]) => {
    test('has its title, summary, contact, sources, and three to six others like it', () => {
      const { document } = pageAt(pages, `/interventies/${slug}/`);
      const article = document.querySelector('article[data-intervention]');
      expect(article && attribute(article, 'data-intervention')).toBe(slug);
      expect(textOf(document.querySelector('h1'))).toBe(entry.title.trim());
      expect(textOf(article)).toContain(entry.summary.trim());
      expect(textOf(article)).toContain('Loopt het nog?');
      expect(textOf(document.querySelector('[data-contact]'))).toContain(entry.contact.organisation);

      expect(entry.sources.length).toBeGreaterThanOrEqual(1);
      const links = linksIn(document);
      for (const { title, url } of entry.sources) {
        expect(textOf(document)).toContain(title.replace(/\s+/g, ' '));
        if (url) expect(links).toContain(url);
      }

      const others = entriesLinkedFrom(`/interventies/${slug}/`, slug, '.related');
      expect(others.length).toBeGreaterThanOrEqual(3);
      expect(others.length).toBeLessThanOrEqual(6);
    });
  });
});

describe('how an intervention is done', () => {
  describe.for(interventions.map((entry) => [entry.slug, entry] as const))('%s', ([slug, entry]) => {
    const { practice = {}, evidence, questions = [], alsoIn = [] } = entry;
    const { document } = pageAt(pages, `/interventies/${slug}/`);
    const shown = (selector: string) => textOf(document.querySelector(selector));
    const asText = (text: string) => text.replace(/\s+/g, ' ').trim();

    test('stands below the goal, with what it takes, what was learnt and what is known of the effect', () => {
      const facts = shown('[data-practice]');
      for (const fact of [entry.targetGroup, practice.costs, practice.reach]) {
        expect(facts).toContain(asText(fact ?? ''));
      }
      expect(facts.includes('Kosten')).toBe(practice.costs !== undefined);
      for (const need of practice.needs ?? []) expect(shown('[data-needs]')).toContain(asText(need));
      for (const lesson of practice.lessons ?? []) expect(shown('[data-lessons]')).toContain(asText(lesson));
      const effect = document.querySelector('[data-evidence]');
      expect(effect ? attribute(effect, 'data-evidence') : undefined).toBe(evidence?.level);
      expect(textOf(effect).toLowerCase()).toContain(evidence?.level ?? '');
      expect(textOf(effect)).toContain(asText(evidence?.note ?? ''));
      const asked = document.querySelectorAll('[data-questions] li').map((item) => textOf(item));
      expect(asked).toHaveLength(Math.min(3, questions.length));
      for (const question of asked) expect(questions.map(asText)).toContain(question);
    });

    test('names the other places once, each with its source', () => {
      const links = document.querySelectorAll('[data-also-in] a').map((each) => attribute(each, 'href'));
      for (const { municipality, source } of alsoIn) {
        const to = municipalityPath(municipality);
        expect(links.filter((href) => href === to)).toHaveLength(1);
        if (source.url) expect(links).toContain(source.url);
      }
    });
  });

  test('municipalities tell what is also done there apart from their own', () => {
    const { document } = pageAt(pages, '/gemeenten/woudenberg/');
    expect(entriesLinkedFrom('/gemeenten/woudenberg/', undefined, '[data-own]')).toEqual([]);
    expect(entriesLinkedFrom('/gemeenten/woudenberg/', undefined, '[data-also-here]')).toEqual([
      'utrecht-voorleesexpress',
    ]);
    expect(textOf(document.querySelector('[data-also-here]'))).toContain('Bron: Bibliotheek Eemland');
    expect(document.querySelector('meta[name=robots]')).toBeNull();
    expect(pageAt(pages, '/gemeenten/breda/').document.querySelector('[data-also-here]')).toBeNull();
  });
});

describe('the lists', () => {
  test.for(AUDIENCE_SLUGS)('the page for %s lists its entries, and no others', (slug) => {
    const own = interventions.filter((entry) => audienceOf(entry).includes(slug));
    expect(entriesLinkedFrom(`/voor/${slug}/`).sort()).toEqual(slugs(own));
    expect(linksIn(pageAt(pages, `/voor/${slug}/`).document)).toContain(`/interventies/?voor=${slug}`);
  });

  test.for(FORM_SLUGS)('the page of the form %s lists its entries, and no others', (slug) => {
    const own = interventions.filter(({ practice }) => practice?.form?.includes(slug));
    expect(entriesLinkedFrom(`/vorm/${slug}/`).sort()).toEqual(slugs(own));
    expect(linksIn(pageAt(pages, `/vorm/${slug}/`).document)).toContain(`/interventies/?vorm=${slug}`);
  });

  test.for(themes)('the page of theme $slug lists its entries, and no others', ({ slug }) => {
    const own = interventions.filter((entry) => entry.themes.includes(slug));
    expect(entriesLinkedFrom(`/themas/${slug}/`).sort()).toEqual(slugs(own));
  });

  test.for([...paths('themas', themes), ...paths('keuzehulp', challenges)])(
    '%s shows eight entries at most, and says how many more can be unfolded',
    (path) => {
      const { document } = pageAt(pages, path);
      const inSight = document.querySelectorAll('main .intervention-card');
      expect(inSight.length).toBeLessThanOrEqual(8);
      expect(inSight.filter((card) => card.closest('details'))).toEqual([]);
      for (const folded of document.querySelectorAll('main .fold:has([data-list])')) {
        const { length } = folded.querySelectorAll('[data-list] li');
        const heading = length === 1 ? '1 interventie' : `${length} interventies`;
        expect(textOf(folded.querySelector('h2')).replace(/^Nog /, '')).toBe(heading);
      }
      const all = new Set(entriesLinkedFrom(path));
      expect(all.size > inSight.length).toBe(document.querySelector('main details [data-list]') !== null);
      expect(all.size).toBeGreaterThanOrEqual(inSight.length);
    },
  );

  test.for(sectors)('the page of sector %s lists its entries, and no others', (code) => {
    const own = interventions.filter((entry) => entry.sectors.includes(code));
    expect(entriesLinkedFrom(`/sectoren/${code.toLowerCase()}/`).sort()).toEqual(slugs(own));
  });

  test.for(factors)('the page of factor $slug lists its entries, and no others', ({ slug }) => {
    const own = interventions.filter((entry) => entry.factors.includes(slug));
    expect(entriesLinkedFrom(`/factoren/${slug}/`).sort()).toEqual(slugs(own));
  });

  test('the page of every municipality lists its entries and no others, and a contact', () => {
    for (const { name } of municipalities) {
      const path = municipalityPath(name);
      const own = interventions.filter((entry) => entry.municipalities.includes(name));
      expect(entriesLinkedFrom(path, undefined, '[data-own]').sort(), path).toEqual(slugs(own));
      expect(pageAt(pages, path).document.querySelector('[data-contact]'), path).not.toBeNull();
    }
  });

  test('the overviews lead to every page of their kind', () => {
    const linked = (path: string) => linksIn(pageAt(pages, path).document);
    expect(linked('/')).toEqual(expect.arrayContaining(paths('themas', themes)));
    expect(linked('/interventies/')).toEqual(expect.arrayContaining(paths('interventies', interventions)));
    expect(linked('/themas/')).toEqual(expect.arrayContaining(paths('themas', themes)));
    expect(linked('/sectoren/')).toEqual(
      expect.arrayContaining(sectors.map((code) => `/sectoren/${code.toLowerCase()}/`)),
    );
    const audiences = AUDIENCE_SLUGS.map((slug) => `/voor/${slug}/`);
    const forms = FORM_SLUGS.map((slug) => `/vorm/${slug}/`);
    expect(linked('/')).toEqual(expect.arrayContaining([...audiences, ...forms]));
    expect(linked('/voor/')).toEqual(expect.arrayContaining(audiences));
    expect(linked('/vorm/')).toEqual(expect.arrayContaining(forms));
    expect(linked('/gemeenten/')).toEqual(expect.arrayContaining(paths('gemeenten', municipalities)));
    expect(linked('/factoren/')).toEqual(expect.arrayContaining(paths('factoren', factors)));
    expect(linked('/kennisbank/')).toEqual(expect.arrayContaining(paths('kennisbank', articles)));
  });

  test('the glossary explains every term under its own address', () => {
    const { document } = pageAt(pages, '/begrippen/');
    for (const { slug, term } of concepts) {
      const element = document.querySelectorAll('[id]').find((each) => attribute(each, 'id') === slug);
      expect(textOf(element ?? null), slug).toContain(term);
    }
  });
});
