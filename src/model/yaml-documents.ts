// YAML text → the documents of the library `yaml`; a text that is nothing but mistakes is not read to its end.
import {
  Composer,
  Parser,
  type CST,
  type Document as YamlDocument,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';

/** The mistakes after which nothing more is read: the library takes long over each, and keeps them all. */
const MOST_MISTAKES = 1000;

const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'core',
  version: '1.2',
  merge: false,
  // Its own search for duplicate keys is quadratic; `toData` looks for them.
  uniqueKeys: false,
  resolveKnownTags: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
};

/** What the library tells of its mistakes to; it has no public name. */
type Telling = { onError: (source: unknown, code: string, ...told: unknown[]) => void };

class TooManyMistakes extends Error {}

export interface YamlDocuments {
  documents: YamlDocument.Parsed[];
  /** What was wrong with a document that was given up; empty where all were read. */
  mistakes: (YAMLParseError | YAMLWarning)[];
}

/** Reads every document of a text, until it has had too many mistakes. */
export function readYamlDocuments(text: string): YamlDocuments {
  const composer = new Composer(OPTIONS);
  let left = MOST_MISTAKES;
  function* tokens(): Generator<CST.Token> {
    for (const token of new Parser().parse(text)) {
      yield token;
      if (token.type === 'error' && --left < 0) return;
    }
  }
  const telling = composer as unknown as Telling;
  const tell = telling.onError;
  telling.onError = (source, code, ...told) => {
    tell(source, code, ...told);
    // A tag is no mistake to the library, and is told where its node is met.
    if (code !== 'TAG_RESOLVE_FAILED' && --left < 0) throw new TooManyMistakes();
  };
  const documents: YamlDocument.Parsed[] = [];
  try {
    for (const document of composer.compose(tokens())) documents.push(document);
    return { documents, mistakes: [] };
  } catch (error) {
    if (!(error instanceof TooManyMistakes)) throw error;
    const { errors, warnings } = composer.streamInfo();
    return { documents, mistakes: [...errors, ...warnings] };
  }
}
