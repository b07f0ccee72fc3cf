// Which characters of a text mislead, and which are only unusual.
import { describe, expect, test } from 'vitest';
import { flawsIn } from '../src/model/characters.ts';

const flaws = (text: string) =>
  flawsIn({ path: 'a.md', text }).map(({ kind, start, end, meant }) => [
    kind,
    text.slice(start, end),
    meant,
  ]);

describe('finds text that was read in a wrong encoding', () => {
  test.each([
    ['S1â€“S4', 'â€“', '–'],
    ['12 â€“ 15', 'â€“', '–'],
    ['â‰¤ 5 s', 'â‰¤', '≤'],
    ['CafÃ©', 'Ã©', 'é'],
    ['GrÃ¶ÃŸe', 'Ã¶ÃŸ', 'öß'],
    ['Ã la carte', 'Ã ', 'à'],
    ['5 Â\u00a0km', 'Â\u00a0', undefined],
    ['5 Â km', 'Â ', undefined],
    ['Â£5', 'Â£', '£'],
    ['don\u00e2\u0080\u0099t', '\u00e2\u0080\u0099', '’'],
    ['ðŸ™‚', 'ðŸ™‚', '🙂'],
    ['ï»¿title', 'ï»¿', undefined],
    ['MichaÅ‚', 'Å‚', 'ł'],
    ['Ð¿Ð°Ñ€Ñ‚', 'Ð¿Ð°Ñ€Ñ‚', 'парт'],
  ])('%j', (text, found, meant) => {
    expect(flaws(text)).toEqual([['mojibake', found, meant]]);
  });
});

describe('finds', () => {
  test.each([
    ['a\ufffd\ufffdb', 'lost', '\ufffd\ufffd'],
    ['a\u0000\u0000b', 'control', '\u0000\u0000'],
    ['a\u001b[31mb', 'control', '\u001b'],
    ['a\u0085b', 'control', '\u0085'],
    ['a\u2028b', 'control', '\u2028'],
    ['a\rb', 'return', '\r'],
    ['a\u202eb', 'direction', '\u202e'],
    ['a\u2066b', 'direction', '\u2066'],
    ['a\u200bb', 'invisible', '\u200b'],
    ['a\u200db', 'invisible', '\u200d'],
    ['a\ufeffb', 'invisible', '\ufeff'],
    ['a\u{e0041}\u{e0042}b', 'invisible', '\u{e0041}\u{e0042}'],
    ['a\u00a0b', 'space', '\u00a0'],
    ['a\u2009b', 'space', '\u2009'],
  ])('%j', (text, kind, found) => {
    expect(flaws(text)).toEqual([[kind, found, undefined]]);
  });
});

describe('passes', () => {
  test.each([
    'São Paulo, Ångström, Straße, «É», ≥ 5 – 7',
    '“CAFÉ” – “MANHû… GROß”',
    'Привет, 結帳緩慢, नमस्‍ते',
    '👩‍💻 👩🏽‍💻 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'plain text\twith a tab\n',
  ])('%s', (text) => {
    expect(flaws(text)).toEqual([]);
  });
});

test('a long run is one finding, cut short', () => {
  const [flaw] = flawsIn({ path: 'a.md', text: '\u0000'.repeat(1000) });
  expect(flaw).toMatchObject({ name: 'U+0000 (NUL)', start: 0, end: 1000 });
  expect(flaw!.found.length).toBe(40);
});
