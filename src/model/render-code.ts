// Code as a page shows it: byte for byte, each use of a parameter in an element that can be filled in.
import type { Element, ElementContent } from 'hast';
import type { Code, InlineCode } from 'mdast';
import { inlineUses, parameterUses, type ParameterUse } from './parameter-uses.ts';

/** A block of code, with the button that copies it unless it is output. */
export function codeBlock(node: Code, parameters: ReadonlySet<string> | undefined): Element {
  const language = node.lang ?? undefined;
  const destructive = /(?:^|\s)destructive(?:\s|$)/.test(node.meta ?? '');
  const pre: Element = {
    type: 'element',
    tagName: 'pre',
    properties: {
      tabIndex: 0,
      ...(language && { dataLang: language }),
      ...(destructive && { dataEffect: 'destroy' }),
    },
    children: [
      {
        type: 'element',
        tagName: 'code',
        properties: {},
        children: marked(node.value, parameterUses(node.value, language, parameters)),
      },
    ],
  };
  // Output is read; everything else may be copied.
  return language === 'text' ? pre : copyable(pre);
}

/** Code within a line of text. */
export function inlineCode(
  { value }: InlineCode,
  parameters: ReadonlySet<string> | undefined,
): Element {
  const line = value.replace(/\r?\n|\r/g, ' ');
  return element('code', marked(line, inlineUses(line, parameters)));
}

/** Code with each use of a parameter in an element of its own; its text is that of the source. */
function marked(code: string, uses: readonly ParameterUse[]): ElementContent[] {
  const found: ElementContent[] = [];
  let at = 0;
  for (const { name, start, end, in: context } of uses) {
    if (start > at) found.push({ type: 'text', value: code.slice(at, start) });
    const use = element('var', [{ type: 'text', value: code.slice(start, end) }]);
    use.properties = { dataParam: name, dataIn: context };
    found.push(use);
    at = end;
  }
  return [...found, { type: 'text', value: code.slice(at) }];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** A block of code with the button that copies it; both are there from the start, so nothing moves. */
function copyable(pre: Element): Element {
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: { className: ['copy'], type: 'button' },
    children: [{ type: 'text', value: 'Copy' }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['block'] },
    children: [pre, button],
  };
}
