// Sends findings to the client, file by file, and only what is news to it.
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Report } from '../check.ts';
import { HANDBOOK_FILE } from '../load.ts';
import { diagnosticsOf, troubleDiagnostic } from './diagnostics.ts';
import type { UriOf } from './navigation.ts';

export class Publisher {
  readonly #send: (params: PublishDiagnosticsParams) => void;
  readonly #uriOf: UriOf;
  readonly #open: ReadonlyMap<string, { version: number }>;
  /** What the client shows of each file. */
  readonly #shown = new Map<string, string>();
  /** What keeps the handbook from being opened; shown until it can be. */
  #trouble: Diagnostic[] = [];

  /** @param open The files that the client has open, by their paths, each with its version. */
  constructor(
    send: (params: PublishDiagnosticsParams) => void,
    uriOf: UriOf,
    open: ReadonlyMap<string, { version: number }>,
  ) {
    this.#send = send;
    this.#uriOf = uriOf;
    this.#open = open;
  }

  /** A file was opened: what the client shows of it is not known any more. */
  forget(path: string): void {
    this.#shown.delete(path);
  }

  /** Sends what was found in the files at these paths, or in all where they are not named. */
  publish(report: Report, paths?: readonly string[]): void {
    const found = diagnosticsOf(report, this.#uriOf, paths);
    if (this.#trouble.length > 0) found.set(HANDBOOK_FILE, this.#trouble);
    const all = paths ?? new Set([...found.keys(), ...this.#shown.keys(), ...this.#open.keys()]);
    for (const path of all) {
      const diagnostics = found.get(path) ?? [];
      // After an edit the client hears of its file in any case, so that it knows what was looked at.
      if (paths === undefined && (this.#shown.get(path) ?? '[]') === JSON.stringify(diagnostics))
        continue;
      this.#tell(path, diagnostics);
    }
  }

  /**
   * Shows what keeps the handbook from being opened where it is mended, in the place of what was found
   * there while it could be.
   */
  trouble(message: string | undefined): void {
    this.#trouble = message === undefined ? [] : [troubleDiagnostic(message)];
    if (message !== undefined) this.#tell(HANDBOOK_FILE, this.#trouble);
  }

  #tell(path: string, diagnostics: Diagnostic[]): void {
    const version = this.#open.get(path)?.version;
    if (diagnostics.length === 0 && version === undefined) this.#shown.delete(path);
    else this.#shown.set(path, JSON.stringify(diagnostics));
    this.#send({ uri: this.#uriOf(path), diagnostics, ...(version !== undefined && { version }) });
  }
}
