import { describe, expect, test } from 'vitest';
import {
  questionAbout,
  questionTo,
  questionToSeveral,
} from '../../../src/components/intervention/question.ts';
import { mailAddress, mailAddressToAll } from '../../../src/site/mail-address.ts';
import { intervention } from '../../frozen-catalogue.ts';

const entry = intervention('alkmaar-taalklas');
const address = 'https://voorbeeld.nl/interventies/alkmaar-taalklas/';

describe('a question about an intervention', () => {
  test('says who asks, about what, and asks three questions', () => {
    const { subject, text } = questionAbout(entry, address);
    expect(subject).toContain(entry.title);
    expect(text).toContain('[je naam]');
    expect(text).toContain(entry.title);
    expect(text).toContain(address);
    expect(text.match(/^\d\. .+\?$/gm)).toHaveLength(3);
  });

  test('asks of a plan what it should bring, of what has ended why', () => {
    const text = (status: 'gepland' | 'afgerond') => questionAbout({ ...entry, status }, address).text;
    expect(text('gepland')).toContain('Wat willen jullie bereiken');
    expect(text('afgerond')).toContain('Waarom is het gestopt');
  });
});

test('a question that goes to someone else says to whom it should be sent on', () => {
  expect(questionAbout(entry, address, 'Stichting De Boog').text).toContain('door naar Stichting De Boog.');
  expect(questionAbout(entry, address).text).not.toContain('door naar');
});

test('a question to a municipality names it', () => {
  const { text } = questionTo({ name: 'Urk' }, 'https://voorbeeld.nl/gemeenten/urk/');
  expect(text).toContain('gemeente Urk');
  expect(text.match(/^\d\. .+\?$/gm)).toHaveLength(3);
});

test('the address for a mail program keeps every character and breaks lines as mail does', () => {
  const href = mailAddress('info@voorbeeld.nl', { subject: 'Vraag & antwoord?', text: 'Één\n2 + 2 = 4\n' });
  const url = new URL(href);
  expect(url.pathname).toBe('info@voorbeeld.nl');
  expect(href).not.toContain('+');
  expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).toBe('Vraag & antwoord?');
  expect(decodeURIComponent(/body=([^&]*)/.exec(href)?.[1] ?? '')).toBe('Één\r\n2 + 2 = 4\r\n');
});

test('a question to several goes to all of them, none of whom sees the others', () => {
  const question = questionToSeveral([{ ...entry, address }]);
  expect(question.text).toContain(`- ${entry.title} (Alkmaar): ${address}`);
  expect(question.text.match(/^\d\. .+\?$/gm)).toHaveLength(3);
  const href = mailAddressToAll(['info@a.nl', 'post@b.nl'], question);
  const fields = new URLSearchParams(new URL(href).search);
  expect(new URL(href).pathname).toBe('');
  expect(fields.get('bcc')).toBe('info@a.nl,post@b.nl');
  expect(fields.get('body')).toBe(question.text.replaceAll('\n', '\r\n'));
});
