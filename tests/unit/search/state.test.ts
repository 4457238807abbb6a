import { describe, expect, test } from 'vitest';
import { FACETS, type Selection } from '../../../src/catalogue/facets.ts';
import { MAX_QUERY_LENGTH } from '../../../src/search/query/query-options.ts';
import { searchFrom, stateFrom, unknownValuesIn } from '../../../src/search/ui/state.ts';

const known = Object.fromEntries(
  FACETS.map((facet) => [facet, new Set(facet === 'sector' ? ['po', 'vo'] : ['a'])]),
) as unknown as Selection;

describe('the address of the explorer', () => {
  test.each([
    '',
    '?q=voorlezen',
    '?sector=po&sector=vo',
    '?q=a+%26+b&thema=a&sorteer=titel',
    '?q=breda&zonder=plaats',
    '?q=voorlezen&soort=kennis',
  ])('keeps its state: %s', (search) => {
    expect(searchFrom(stateFrom(search, known))).toBe(search);
  });

  test('drops values, orders and keys that do not exist', () => {
    expect(searchFrom(stateFrom('?sector=onzin&sector=po&sorteer=onzin&x=1', known))).toBe('?sector=po');
    expect(stateFrom('?sorteer=constructor', known).sort).toBe('beste');
  });

  test('reads values that were typed with capitals', () => {
    expect(searchFrom(stateFrom('?sector=PO', known))).toBe('?sector=po');
    expect(unknownValuesIn('?sector=PO', known).filters).toEqual([]);
  });

  test('reads a query of more lines as the box shows it: on one', () => {
    expect(stateFrom('?q=lezen%0D%0Aschrijven%0Arekenen', known).query).toBe('lezen schrijven rekenen');
  });

  test('names the values that do not exist, each once', () => {
    const search = '?sector=onzin&thema=onzin&sector=po&sorteer=kleur&niveau=';
    expect(unknownValuesIn(search, known)).toEqual({ filters: ['onzin'], sorts: ['kleur'] });
  });

  test('keeps what is switched off only with a query', () => {
    expect(searchFrom(stateFrom('?zonder=correctie', known))).toBe('');
    expect(searchFrom(stateFrom('?q=a&zonder=onzin&zonder=correctie', known))).toBe('?q=a&zonder=correctie');
  });

  test('keeps a repeated value once', () => {
    expect(searchFrom(stateFrom('?sector=po'.padEnd(5000, '&sector=po'), known))).toBe('?sector=po');
  });

  test('takes any text as a query, and no more than is searched', () => {
    expect(stateFrom('?q=%E0%A4%A', known).query).not.toBe('');
    expect(stateFrom('?q=<script>alert(1)</script>', known).query).toBe('<script>alert(1)</script>');
    expect(stateFrom(`?q=${'x'.repeat(10_000)}`, known).query).toHaveLength(MAX_QUERY_LENGTH);
    const letters = 'x'.repeat(MAX_QUERY_LENGTH - 1);
    expect(stateFrom(`?q=${letters}😀`, known).query).toBe(letters);
  });
});
