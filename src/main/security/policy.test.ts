import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';
import { fuses, testBuildFuses } from './fuses.ts';
import { openableLink } from './link.ts';
import { mayLoad } from './network-block.ts';
import { isOwnAddress } from './origin.ts';

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('the policy starts from nothing and gives no inline code a way in', () => {
  const nonce = randomBytes(16).toString('base64url');
  const policy = directives(contentSecurityPolicy(nonce));
  expect(policy).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'connect-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
  expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|https?:|blob:/);
});

test.each(['', 'short', "x'; script-src *; '0123456789"])('%j is no nonce', (nonce) => {
  expect(() => contentSecurityPolicy(nonce)).toThrow('nonce');
});

test.each([
  ['app://gloss/index.html', true],
  ['app://gloss.evil.example/index.html', false],
  ['app://evil/app://gloss/', false],
  ['app://gloss@evil/', false],
  ['APP://gloss/x', true],
  ['https://gloss/', false],
  ['', false],
])('%j is our own address: %s', (address, own) => {
  expect(isOwnAddress(address)).toBe(own);
});

test.each([
  ['app://gloss/assets/x.js', true],
  ['data:image/svg+xml,<svg/>', true],
  ['http://localhost/', false],
  ['https://example.org/', false],
  ['ws://127.0.0.1:1', false],
  ['wss://example.org', false],
  ['file:///etc/passwd', false],
  ['ftp://example.org/x', false],
  ['blob:https://example.org/x', false],
  ['chrome://settings', false],
  ['devtools://devtools/bundled/x.html', false],
  ['not a URL', false],
])('a packaged Gloss may load %s: %s', (address, may) => {
  expect(mayLoad(address, false)).toBe(may);
});

test('a checkout may load its developer tools, and still nothing from the network', () => {
  expect(mayLoad('devtools://devtools/bundled/x.html', true)).toBe(true);
  expect(mayLoad('https://example.org/', true)).toBe(false);
});

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['  http://example.org ', 'http://example.org/'],
  // What a look-alike letter is really called shows in the question.
  ['https://еxample.org/', 'https://xn--xample-2of.org/'],
  ['https://example.org/a\nb', 'https://example.org/ab'],
])('%j can be opened as %s', (text, href) => {
  expect(openableLink(text)?.href).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'mailto:a@b.example',
  'ms-settings:',
  'https://bank.example@evil.example/',
  'https://:secret@evil.example/',
  'example.org',
  'https://',
  `https://example.org/${'x'.repeat(4000)}`,
  '',
])('%j cannot be opened', (text) => {
  expect(openableLink(text)).toBeNull();
});

test('a build for tests differs in one fuse', () => {
  const differing = Object.entries(fuses).filter(
    ([name, value]) =>
      Object.entries(testBuildFuses).find(([other]) => other === name)?.[1] !== value,
  );
  expect(differing).toEqual([['enableNodeCliInspectArguments', false]]);
  expect(fuses).toMatchObject({ runAsNode: false, onlyLoadAppFromAsar: true });
});
