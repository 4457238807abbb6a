import { expect, test } from 'vitest';
import { reasonOfHost, reasonOfServer } from '../../../src/cms/browser/refusal.ts';

/** An error as Decap makes it of the answer of a code host. */
const answered = (status: number, message: string) => Object.assign(new Error(message), { status });

test.each([
  ['the network is gone in Chrome', new TypeError('Failed to fetch'), 'geen verbinding'],
  [
    'the network is gone in Firefox',
    new TypeError('NetworkError when attempting to fetch resource.'),
    'geen verbinding',
  ],
  ['the network is gone in Safari', new TypeError('Load failed'), 'geen verbinding'],
  [
    'a proxy answers with a page',
    new SyntaxError(`Unexpected token '<', "<h1>" is not valid JSON`),
    'storing',
  ],
  ['the session is over', answered(401, 'Bad credentials'), 'niet meer ingelogd'],
  [
    'the editor may not write',
    answered(403, 'Resource not accessible by integration'),
    'mag hier niet opslaan',
  ],
  ['too much was asked', answered(403, 'You have exceeded a secondary rate limit'), 'te veel gevraagd'],
  ['too much was asked, by its number', answered(429, 'Too Many Requests'), 'te veel gevraagd'],
  ['the repository is not there', answered(404, 'Not Found'), 'is er niet meer'],
  ['another changed something', answered(409, 'Update is not a fast forward'), 'tegelijk'],
  ['there is such a proposal', answered(422, 'Reference already exists'), 'al een voorstel'],
  ['the host is down', answered(502, 'Bad Gateway'), 'storing'],
])('when %s, the form says in Dutch why it did not save, and what to do', (_, error, words) => {
  expect(reasonOfHost(error)).toContain(words);
  expect(reasonOfHost(error)).not.toContain(error.message);
});

test('what our own server says is told as it is', () => {
  const refused = answered(422, 'De schijf is vol.');
  expect(reasonOfServer(refused)).toBe('De schijf is vol.');
  expect(reasonOfServer(new TypeError('Failed to fetch'))).toContain('geen verbinding');
});
