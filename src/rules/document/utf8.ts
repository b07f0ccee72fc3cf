// Rule: text is UTF-8 and holds no character that misleads.
import type { ParsedFile } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { defineRule, subjectOf } from '../../rule.ts';

const messages = {
  encoding: ({ reason, remedy }: { reason: string; remedy: string }) => `${reason}; ${remedy}`,
  bom: () => 'The file begins with a byte order mark; save it as UTF-8 without one',
  mojibake: ({ found, meant }: { found: string; meant: string | undefined }) =>
    `\`${found}\` is UTF-8 that was read in another encoding; ${meant ? `write \`${meant}\`` : 'remove it, or write what was meant'}`,
  lost: ({ name }: { name: string }) =>
    `${name} stands where a character was lost; write what was meant`,
  control: ({ name }: { name: string }) => `The control character ${name} does not show; remove it`,
  return: () => 'A carriage return ends no line here; end the line with a line feed',
  direction: ({ name }: { name: string }) =>
    `${name} shows text in another order than it runs in; remove it`,
  invisible: ({ name }: { name: string }) => `${name} does not show; remove it`,
  space: ({ name }: { name: string }) =>
    `${name} looks like a space in code and is none; write a plain space`,
};

export default defineRule({
  id: 'document/utf8',
  summary: 'Text is UTF-8, and holds no lost, invisible or misleading character.',
  why: 'A command is copied, not read: a no-break space, a zero-width character or a reversed direction makes it fail, or do something else, while it looks right. Text that went through a wrong encoding, such as `S1â€“S4`, is the sign that other characters were lost too.',
  severity: 'error',
  messages,
  examples: {
    good: [
      {
        title: 'Any language and any sign, as UTF-8',
        files: `-- runbooks/checkout/latency.md --
# La caisse est lente – 結帳緩慢 👩‍💻

Applies to S1–S4, within 5 km.
`,
      },
    ],
    bad: [
      {
        title: 'A file in another encoding',
        files: `-- runbooks/checkout/latency.md --
# Commande \\x{e0} refaire
`,
        reports: [
          'runbooks/checkout/latency.md:1:12  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8',
        ],
      },
      {
        title: 'A dash that was read as Windows-1252, and a character that was lost',
        files: `-- runbooks/checkout/latency.md --
# Checkout is slow (S1â€“S4)

Orders from the caf\\u{fffd} wait.
`,
        reports: [
          'runbooks/checkout/latency.md:1:23  error  `â€“` is UTF-8 that was read in another encoding; write `–`',
          'runbooks/checkout/latency.md:3:20  error  U+FFFD stands where a character was lost; write what was meant',
        ],
      },
      {
        title: 'A no-break space in a command and in an expression',
        files: `-- alerts/checkout.yaml --
groups:
  - name: checkout
    rules:
      - alert: CheckoutDown
        expr: up{job="checkout"}\\u{a0}== 0
-- runbooks/checkout/down.md --
Run \`kubectl get\\u{a0}pods\`, then:

\`\`\`bash
kubectl rollout\\u{a0}restart deployment checkout
\`\`\`
`,
        reports: [
          'alerts/checkout.yaml:5:33  error  U+00A0 (no-break space) looks like a space in code and is none; write a plain space',
          'runbooks/checkout/down.md:1:17  error  U+00A0 (no-break space) looks like a space in code and is none; write a plain space',
          'runbooks/checkout/down.md:4:16  error  U+00A0 (no-break space) looks like a space in code and is none; write a plain space',
        ],
      },
      {
        title: 'Characters that nobody sees',
        files: `-- runbooks/checkout/latency.md --
\\u{feff}Use\\u{200b} the\\u{202e} dashboard\\u{7}, then\\u{a0}scale.\\u{d}Then wait.
`,
        reports: [
          'runbooks/checkout/latency.md:1:1  error  The file begins with a byte order mark; save it as UTF-8 without one',
          'runbooks/checkout/latency.md:1:4  error  U+200B (zero width space) does not show; remove it',
          'runbooks/checkout/latency.md:1:9  error  U+202E (right-to-left override) shows text in another order than it runs in; remove it',
          'runbooks/checkout/latency.md:1:20  error  The control character U+0007 does not show; remove it',
          'runbooks/checkout/latency.md:1:34  error  A carriage return ends no line here; end the line with a line feed',
        ],
      },
    ],
  },
  check(handbook, report) {
    const tell = (file: ParsedFile, place: Place, message: string) => {
      const target = handbook.at(file, place);
      report({ message, place, subject: target && subjectOf(target) });
    };
    for (const { fault, file } of handbook.faults('encoding'))
      tell(file, fault.place, messages.encoding(fault));
    for (const file of handbook.files) {
      if (file.source.bom) {
        const start = { line: 1, column: 1 };
        const end = { line: 1, column: /^(?:\n|$)/.test(file.source.text) ? 1 : 2 };
        const place = { path: file.path, start, end };
        tell(file, place, messages.bom());
      }
      for (const flaw of handbook.flawsIn(file)) {
        const { line, column } = flaw.place.start;
        // An encoding that is not UTF-8 is told once, and so is what YAML refuses.
        if (flaw.kind === 'lost' && file.source.trouble?.kind === 'encoding') continue;
        const told = file.faults.some(
          ({ place: { start } }) => start.line === line && start.column === column,
        );
        if (told || (flaw.kind === 'space' && !handbook.isCode(file, flaw.place))) continue;
        tell(file, flaw.place, messages[flaw.kind](flaw));
      }
    }
  },
});
