/// <reference types="astro/client" />

// For `tsc`, which does not read `.astro` files; `astro check` sees the real components.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
