/** The memo in the browser: has the day of today, and stands beside other municipalities that its address names. */
import { element, find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { dutchDate, dutchToday } from '../../language/dutch.ts';
import { nearest } from '../../language/nearest.ts';
import { MAX_UNKNOWN_NAMED, namedValue } from '../../site/site-address.ts';
import { headerCell, nameCells } from '../ui/side-by-side.browser.ts';
import {
  comparisonChoice,
  droppedInWords,
  MIN_COMPARED,
  type ComparisonChoice,
  type ComparisonData,
} from './comparison.ts';
import { comparisonTable } from './comparison-files.ts';

/** The parts of the comparison that belong in a memo; the others are about single themes and factors. */
const PARTS = new Set(['Feiten', 'Cijfers']);

/** Brings the memo of this page (`[data-memo]`) to life. */
export async function startMemo(): Promise<void> {
  const memo = find(document, '[data-memo]');
  const text = find<HTMLTextAreaElement>(memo, 'textarea');
  const messages = find(memo, '[data-messages]');
  const print = find<HTMLButtonElement>(memo, '[data-print]');
  const replace = (from: string, to: string) => (text.value = text.value.replace(from, to));

  const day = find(memo, '[data-day]');
  const today = dutchDate(dutchToday());
  replace(day.textContent, today);
  day.textContent = today;
  print.hidden = false;
  print.addEventListener('click', () => {
    window.print();
  });

  const others = new URLSearchParams(location.search).getAll('naast');
  if (others.length === 0) return;
  const say = (sentence: string) => {
    messages.append(element('p', {}, sentence));
    messages.hidden = false;
  };
  const { memo: slug = '', data: source = '' } = memo.dataset;
  let data: ComparisonData;
  let choice: ComparisonChoice;
  try {
    data = await jsonAt<ComparisonData>(source);
    choice = comparisonChoice([slug, ...others], data);
  } catch {
    say('De andere gemeenten zijn nu niet bereikbaar. De rest van de memo klopt.');
    return;
  }
  const { chosen, unknown, dropped } = choice;
  const names = data.municipalities.map(({ name }) => name);
  for (const { value } of unknown.slice(0, MAX_UNKNOWN_NAMED)) {
    const near = nearest(value, names);
    say(`Een gemeente ‘${namedValue(value)}’ kennen we niet.${near ? ` Bedoel je ${near}?` : ''}`);
  }
  if (dropped.length > 0) say(droppedInWords(dropped));
  if (chosen.length < MIN_COMPARED) return;

  const [head = [], ...rows] = comparisonTable(chosen, data);
  const shown = rows.filter(([part = '']) => PARTS.has(part)).map(([, ...cells]) => cells);
  const columns = head.slice(2);
  const table = find<HTMLTableElement>(memo, 'table');
  const top = table.createTHead().insertRow();
  top.insertCell();
  top.append(...columns.map((name) => headerCell('col', name)));
  const body = table.createTBody();
  for (const [name = '', ...values] of shown) {
    const row = body.insertRow();
    row.append(headerCell('row', name));
    for (const value of values) row.insertCell().textContent = value;
  }
  nameCells(table, columns);
  find(memo, '[data-beside]').hidden = false;

  const lines = shown.map(([name = '', ...values]) => {
    const each = values.flatMap((value, index) => (value === '' ? [] : `${columns[index]} ${value}`));
    return `- ${name}: ${each.join('; ')}`;
  });
  text.value += `\n\nNAAST ANDERE GEMEENTEN\n${lines.join('\n')}`;
  const address = find(memo, '[data-address]');
  const query = chosen.slice(1).map((other) => `naast=${other.slug}`);
  const full = `${address.textContent}?${query.join('&')}`;
  replace(address.textContent, full);
  address.textContent = full;
}
