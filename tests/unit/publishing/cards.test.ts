import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CARD, cardSvg } from '../../../src/publishing/cards/card.ts';
import { srgbOf, withSrgb } from '../../../src/publishing/cards/color.ts';
import { cacheKey, cardPng } from '../../../src/publishing/cards/png.ts';
import { fit, openFont, widthOf, wrap, writable } from '../../../src/publishing/cards/text.ts';
import { interventions } from '../../frozen-catalogue.ts';

const font = openFont(readFileSync('src/assets/fonts/fraunces.woff2'));
const box = { width: 600, height: 200, sizes: [60, 40, 20], leading: 1.2 };
const [entry] = interventions;
const facts = { title: entry!.title, lines: ['Breda'], drawing: entry!, site: 'Interventiebank' };

describe('a text on a card', () => {
  test('is broken between words', () => {
    expect(wrap('een twee drie', (line) => line.length <= 8)).toEqual(['een twee', 'drie']);
  });

  test('has a word that is longer than a line broken with a hyphen, whole', () => {
    const lines = wrap('kansengelijkheidsbeleid', (line) => line.length <= 10);
    expect(lines.every((line) => line.length <= 10)).toBe(true);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('kansengelijkheidsbeleid');
  });

  test('is as large as fits', () => {
    expect(fit('Kort', font, box).size).toBe(60);
    const long = fit('Samen werken aan gelijke kansen voor alle kinderen in de stad en de streek', font, box);
    expect(long.size).toBeLessThan(60);
    expect(long.lines.length * long.size * box.leading).toBeLessThanOrEqual(box.height);
    for (const line of long.lines) expect(widthOf(line, font, long.size)).toBeLessThanOrEqual(box.width);
  });

  test('is never cut, however long', () => {
    const title = 'Een heel lange titel van een interventie '.repeat(12).trim();
    expect(fit(title, font, box).lines.join(' ')).toBe(title);
  });

  test('keeps its accents, also those that are written apart', () => {
    expect(writable('Súdwest-Fryslân: één café', font)).toBe('Súdwest-Fryslân: één café');
    expect(writable('cafe\u0301', font)).toBe('café');
  });

  test('loses an accent that the font lacks, and emoji', () => {
    expect(writable('Kraków 👩‍🏫 leest', font)).toBe('Kraków leest');
    expect(writable('Łódź en Şişli', font)).not.toMatch(/[Şş]/);
    expect(writable('Şişli', font)).toContain('S');
  });
});

describe('a card', () => {
  test('is a picture of the size that Open Graph asks, and small', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'cards-'));
    onTestFinished(() => rmSync(cache, { recursive: true }));
    const png = await cardPng(cardSvg(facts), cache);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...CARD });
    expect(png.length).toBeLessThan(30_000);
  });

  test('is drawn once, and taken from the disk after that', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'cards-'));
    onTestFinished(() => rmSync(cache, { recursive: true }));
    const first = await cardPng(cardSvg(facts), cache);
    expect(await cardPng('<not drawn>', cache).catch(() => 'refused')).toBe('refused');
    expect(await cardPng(cardSvg(facts), cache)).toEqual(first);
    expect(readdirSync(cache)).toEqual([`${cacheKey(cardSvg(facts))}.png`]);
  });

  test('is another in the cache as soon as something that it shows is', () => {
    const key = cacheKey(cardSvg(facts));
    expect(cacheKey(cardSvg({ ...facts }))).toBe(key);
    expect(cacheKey(cardSvg({ ...facts, title: `${facts.title}!` }))).not.toBe(key);
    expect(cacheKey(cardSvg({ ...facts, lines: ['Venlo'] }))).not.toBe(key);
    expect(cacheKey(cardSvg({ ...facts, drawing: { ...entry!, slug: 'anders' } }))).not.toBe(key);
  });

  test('has no colour that only browsers know', () => {
    expect(cardSvg(facts)).not.toContain('oklch');
  });
});

test('a colour in OKLCH is the one that browsers show', () => {
  expect(srgbOf(1, 0, 0)).toBe('#ffffff');
  expect(srgbOf(0, 0, 0)).toBe('#000000');
  // https://www.w3.org/TR/css-color-4/#ex-oklch-samples: as the examples of the specification are computed.
  expect(srgbOf(0.627955, 0.257683, 29.2339)).toBe('#ff0000');
  expect(withSrgb('<path fill="oklch(100% 0 90)"/>')).toBe('<path fill="#ffffff"/>');
});
