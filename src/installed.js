// Lets this package run where it is installed as a dependency: Node takes the types off the TypeScript
// of a checkout, and refuses to below `node_modules`.
import * as nodeModule from 'node:module';

const HERE = new URL('.', import.meta.url).href;

/** Takes the types off the modules beside this one, where Node does not. */
export function runInstalled() {
  if (!HERE.includes('/node_modules/')) return;
  nodeModule.registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith(HERE) || !url.endsWith('.ts')) return nextLoad(url, context);
      const { source } = nextLoad(url, { ...context, format: 'module' });
      return {
        format: 'module',
        source: quietly(() => nodeModule.stripTypeScriptTypes(String(source))),
      };
    },
  });
}

/** Runs a function without the warning that it is experimental; stderr is for trouble. */
function quietly(run) {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}
