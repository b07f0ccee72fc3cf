// A Place as SARIF writes it.
import type { Place } from '../model/place.ts';

/** A physicalLocation of SARIF 2.1.0; its columns count UTF-16 code units, and its end is exclusive. */
export function physicalLocation({ path, start, end }: Place): object {
  return {
    artifactLocation: { uri: uri(path), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
  };
}

/** A relative path as a URI reference; a colon in it begins no scheme. */
function uri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
