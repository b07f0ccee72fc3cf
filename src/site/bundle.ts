// One self-contained script or style sheet out of modules, for what Astro's own bundle cannot hold.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { readText } from './site-files.ts';

/**
 * Bundles a module, or a style sheet, with all that it imports into one minified text.
 *
 * @param entry Its path below this folder.
 * @param constants What stands for names that the module declares without a value.
 */
export async function bundle(
  entry: string,
  constants: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    define: {
      'import.meta.env.DEV': 'false',
      ...Object.fromEntries(
        Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [inlineModules],
  });
  return outputFiles[0]!.text;
}

/**
 * Pages import some modules by their address, when they are needed (`./x.ts?worker&url`); here they
 * become part of the one text.
 */
const inlineModules: Plugin = {
  name: 'inline-modules',
  setup(bundling) {
    bundling.onLoad({ filter: /[/\\]client[/\\][^/\\]+\.ts$/ }, ({ path }) => {
      let contents = readText(path);
      for (const [whole, name, module] of contents.matchAll(
        /^import (\w+) from '([^']+)\?worker&url';$/gm,
      )) {
        contents = contents
          .replace(whole, '')
          .replaceAll(`import(/* @vite-ignore */ ${name})`, `import('${module}')`);
        // An address that is handed on has no module here; what uses it would fail in the browser.
        if (new RegExp(`\\b${name}\\b`).test(contents))
          throw new Error(`\`${name}\` in ${path} is more than the address of an \`import()\``);
      }
      // What is no module of ours, such as Pagefind, is not there.
      contents = contents.replace(
        /import\(\/\* @vite-ignore \*\/ \w+\)/g,
        "Promise.reject(new TypeError('Not in this bundle'))",
      );
      return { contents, loader: 'ts' };
    });
  },
};
