import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webLink } from '../../src/export/link.ts';

describe('webLink', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '//a.example/x',
    '/x',
    'https://',
    '',
  ])('lets %j not out', (address) => {
    expect(webLink(address)).toBeNull();
  });

  it('lets http and https out, without user name and password', () => {
    expect(webLink('http://a.example/ä?q=1#x')).toBe('http://a.example/%C3%A4?q=1#x');
    expect(webLink('HTTPS://u:p@a.example')).toBe('https://a.example/');
    expect(webLink(null)).toBeNull();
  });

  it('gives only http(s) addresses without angle brackets, quotes and spaces, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (address) => {
          const link = webLink(address);
          if (link !== null) expect(link).toMatch(/^https?:\/\/[^\s<>"]+$/);
        },
      ),
    );
  });
});
