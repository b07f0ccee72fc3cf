// The plugin `house`: a lint rule for each row of laws.js, and the configuration that turns it on.
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { laws } from './laws.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What an import names: a path from the root with forward slashes, or a package or one of its parts. */
function target(from, written) {
  if (!/^\.{1,2}(?:\/|$)|^\//.test(written)) return written;
  return relative(ROOT, resolve(dirname(from), written))
    .split(sep)
    .join('/');
}

const matcher = (patterns) => (patterns ? picomatch(patterns) : () => false);

/** @param {import('./laws.js').Law} law */
function ruleOf(law) {
  const [may, types, never] = [matcher(law.may), matcher(law.types), matcher(law.never)];
  const place = law.files.map((file) => file.replace(/\/\*\*$/, '/')).join(', ');
  const globals = new Set(law.globals);
  return {
    meta: {
      type: 'problem',
      docs: { description: law.why },
      schema: [],
      messages: {
        import: `${place} must not import \`{{name}}\`: ${law.why}`,
        type: `${place} may import of \`{{name}}\` only types, with \`import type\`: ${law.why}`,
        computed: `${place} must name what it imports: ${law.why}`,
        global: `${place} must not touch \`{{name}}\`: ${law.why}`,
      },
    },
    create(context) {
      const imported = (node, written, isType) => {
        const name = target(context.filename, written);
        if (!never(name) && (!law.may || may(name))) return;
        if (!never(name) && types(name)) {
          if (!isType) context.report({ node, messageId: 'type', data: { name } });
        } else context.report({ node, messageId: 'import', data: { name } });
      };
      const global = (node, name) => {
        if (globals.has(name)) context.report({ node, messageId: 'global', data: { name } });
      };
      /** True for a name that no import, parameter or declaration of the file has taken. */
      const isFree = (node) => {
        for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
          const found = scope.set.get(node.name);
          if (found) return found.defs.length === 0;
        }
        return true;
      };
      const declaration = (node) => {
        if (node.source)
          imported(node.source, node.source.value, (node.importKind ?? node.exportKind) === 'type');
      };
      return {
        ImportDeclaration: declaration,
        ExportNamedDeclaration: declaration,
        ExportAllDeclaration: declaration,
        TSImportType: (node) =>
          imported(node, node.source?.value ?? node.argument.literal.value, true),
        ImportExpression: (node) => {
          if (node.source.type === 'Literal') imported(node.source, node.source.value, false);
          else if (law.may) context.report({ node, messageId: 'computed' });
        },
        NewExpression: (node) => {
          if (
            node.arguments.length === 0 &&
            node.callee.type === 'Identifier' &&
            isFree(node.callee)
          )
            global(node, `new ${node.callee.name}()`);
        },
        CallExpression: (node) => {
          if (node.callee.type === 'Identifier' && isFree(node.callee))
            global(node, `${node.callee.name}()`);
        },
        MemberExpression: (node) => {
          if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
          global(node, `${node.object.name}.${node.property.name}`);
        },
        Identifier: (node) => {
          const { parent } = node;
          const isProperty =
            (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
            (parent.type === 'Property' && parent.key === node && !parent.shorthand) ||
            parent.type.startsWith('TS');
          if (!isProperty && globals.has(node.name) && isFree(node)) global(node, node.name);
        },
      };
    },
  };
}

/** @type {import('eslint').ESLint.Plugin} */
export const house = {
  meta: { name: 'house' },
  rules: Object.fromEntries(laws.map((law) => [law.name, ruleOf(law)])),
};

/**
 * Each law, switched on for the modules that it binds.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const houseLaws = laws.map((law) => ({
  name: `house/${law.name}`,
  files: law.files,
  ...(law.except && { ignores: law.except }),
  plugins: { house },
  rules: { [`house/${law.name}`]: 'error' },
}));
