import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/catalogue/glossary.ts';
import { explainTerms } from '../../../src/components/prose/explain-terms.ts';
import { concepts } from '../../frozen-catalogue.ts';

const [known] = concepts;
const concept = (term: string, slug: string, abbreviations: string[] = []) => ({
  ...known!,
  term,
  slug,
  abbreviations,
  synonyms: ['alledaags woord'],
});
const find = mentionsIn([
  concept('voorschool', 'voorschool'),
  concept('brede school', 'brede-school', ['BS']),
  concept('school', 'school'),
]);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('a text names a concept', () => {
  test('by its term, with a capital or in the plural, and by its abbreviation', () => {
    expect(found('De Voorschool, twee voorscholen en een BS.')).toEqual(['Voorschool', 'voorscholen', 'BS']);
  });

  test('by the longest term that begins there', () => {
    expect(found('een brede school in de wijk')).toEqual(['brede school']);
  });

  test('not within another word, in other capitals of an abbreviation, or by a synonym', () => {
    expect(found('basisschool, school-app, bs, alledaags woord')).toEqual([]);
  });

  test('and none is named when there are no concepts', () => {
    expect(mentionsIn([])('school')).toEqual([]);
  });
});

describe('the terms of a text', () => {
  const explain = (html: string) => explainTerms(html, find);

  test('are explained once, where they come first', () => {
    const { html, explained } = explain('<p>Een school.</p><p>Nog een school.</p>');
    expect(html).toBe(
      '<p>Een <a class="term" href="/begrippen/#school" aria-describedby="Pagina-uitleg-school">school</a>.</p><p>Nog een school.</p>',
    );
    expect(explained.map(({ slug }) => slug)).toEqual(['school']);
  });

  test('are left alone in links, headings and attributes, also below them', () => {
    const html =
      '<h2>School</h2><p><a href="/x/"><strong>school</strong></a> <img alt="school"> <code>school</code></p>';
    expect(explain(html)).toEqual({ html, explained: [] });
  });

  test('are explained after a link as before it', () => {
    expect(explain('<a href="/x/">een</a> school').explained).toHaveLength(1);
  });
});
