import { expect, test } from 'vitest';
import { readMarkup } from '../../../src/content/markup.ts';
import { readableMarkup } from '../../../src/lint/rules/mdx/readable-markup.ts';

const problems = (text: string) => readableMarkup.check(readMarkup(text)).map(({ problem }) => problem);

test.each([
  ['Eerste regel<br>tweede regel', 'br'],
  ['a <b>vet', 'b'],
  ['<table class=MsoNormalTable>', 'table'],
  ['Los </p> einde', 'p'],
])('HTML that can not be read is told as HTML: %s', (text, tag) => {
  expect(problems(text)).toEqual([`HTML als <${tag}> kan hier niet.`]);
});

test('a sign, and a component, are told as before', () => {
  expect(problems('Groepen <5 kinderen')[0]).toMatch(/^Een < met een teken/);
  expect(problems('<Tip>x')).toEqual(['Het label <Tip> wordt niet gesloten.']);
});
