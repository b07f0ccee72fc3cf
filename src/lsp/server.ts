// The language server: the protocol's requests and notifications, each handed to the module that answers it.
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { ClientPaths, servedRoot } from './client-paths.ts';
import { codeActionsIn } from './code-actions.ts';
import { completionAt } from './completion.ts';
import { hoverAt } from './hover.ts';
import { definitionAt, linksOf, referencesAt, symbolsOf } from './navigation.ts';
import { pointOf, rangeOf } from './positions.ts';
import { Publisher } from './publisher.ts';
import { Refusal, rename, renamableAt } from './rename.ts';
import { Workspace } from '../workspace/workspace.ts';
import { workspaceEdit } from './workspace-edit.ts';

export interface ServerOptions {
  root: string;
  /** The date of the check; the clock's where it is not given. */
  asOf: string | undefined;
  now: () => Date;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  version: string;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  completionProvider: { triggerCharacters: [':', ' ', '/', '#', '<', '"', '(', '-', '.', '['] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  documentLinkProvider: {},
  codeActionProvider: { codeActionKinds: ['quickfix'] },
  renameProvider: { prepareProvider: true },
};

/** Serves one handbook until the client ends it; the library ends the process. */
export function serve(options: ServerOptions): void {
  const connection = createConnection(options.input, options.output);
  new Server(connection, options).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #options: ServerOptions;
  readonly #paths: ClientPaths;
  readonly #workspace: Workspace;
  readonly #open = new Map<string, TextDocument>();
  readonly #publisher: Publisher;
  #client: InitializeParams['capabilities'] = {};

  constructor(connection: Connection, options: ServerOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#paths = new ClientPaths(options.root);
    this.#publisher = new Publisher(
      (params) => void connection.sendDiagnostics(params),
      (path) => this.#paths.uriOf(path),
      this.#open,
    );
    this.#workspace = new Workspace(
      options.root,
      {
        report: (report, paths) => this.#publisher.publish(report, paths),
        trouble: (message) => this.#publisher.trouble(message),
        failed: (error) => this.#failed(error),
      },
      options.asOf,
      options.now,
    );
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((asked) => {
      this.#client = asked.capabilities ?? {};
      this.#paths.root = servedRoot(this.#options.root, asked);
      const { version } = this.#options;
      return { capabilities: CAPABILITIES, serverInfo: { name: 'handrail', version } };
    });
    connection.onInitialized(() => {
      this.#workspace.start(this.#paths.root);
      if (!this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      const watchers = [{ globPattern: '**/*' }];
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => this.#failed(error));
    });
    connection.onShutdown(() => this.#workspace.end());
    connection.onDidOpenTextDocument(({ textDocument }) => {
      const { uri, languageId, version, text } = textDocument;
      const path = this.#paths.pathOf(uri);
      if (path === undefined || typeof text !== 'string') return;
      this.#paths.said(path, uri);
      this.#open.set(path, TextDocument.create(uri, languageId, version, text));
      this.#publisher.forget(path);
      this.#workspace.edit(path, text);
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const path = this.#paths.pathOf(textDocument?.uri);
      const document = path === undefined ? undefined : this.#open.get(path);
      if (path === undefined || !document || !Array.isArray(contentChanges)) return;
      TextDocument.update(document, contentChanges, textDocument.version ?? document.version + 1);
      this.#workspace.edit(path, document.getText());
    });
    connection.onDidCloseTextDocument(({ textDocument }) => {
      const path = this.#paths.pathOf(textDocument?.uri);
      if (path === undefined || !this.#open.delete(path)) return;
      this.#workspace.close(path);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const seen = (Array.isArray(changes) ? changes : []).flatMap(({ uri, type }) => {
        const path = this.#paths.pathOf(uri);
        if (path === undefined || /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/.test(path)) return [];
        return [{ path, moved: type !== FileChangeType.Changed }];
      });
      if (seen.length === 0) return;
      this.#workspace.touch(
        seen.map(({ path }) => path),
        seen.some(({ moved }) => moved),
      );
    });
    this.#answer();
  }

  /** The requests: each waits for the edits so far, and is answered from what the handbook is then. */
  #answer(): void {
    const connection = this.#connection;
    const uriOf = (path: string) => this.#paths.uriOf(path);
    const bodyOf = (document: Document) => this.#workspace.bodyOf(document);
    connection.onCompletion((asked) =>
      this.#at(asked, (handbook, path, position) =>
        completionAt(handbook, bodyOf, path, this.#text(handbook, path), position),
      ),
    );
    connection.onHover((asked) =>
      this.#at(asked, (handbook, path, position) => {
        const found = this.#workspace.report()?.diagnostics ?? [];
        return hoverAt(handbook, found, path, this.#text(handbook, path), pointOf(position));
      }),
    );
    connection.onDefinition((asked) =>
      this.#at(asked, (handbook, path, position) =>
        definitionAt(handbook, path, pointOf(position), uriOf),
      ),
    );
    connection.onReferences((asked) =>
      this.#at(asked, (handbook, path, position) => {
        const all = asked.context?.includeDeclaration === true;
        return referencesAt(handbook, path, pointOf(position), all, uriOf);
      }),
    );
    connection.onDocumentSymbol((asked) =>
      this.#of(asked, (handbook, path) => symbolsOf(handbook, bodyOf, path)),
    );
    connection.onDocumentLinks((asked) =>
      this.#of(asked, (handbook, path) => linksOf(handbook, path, uriOf)),
    );
    connection.onCodeAction((asked) =>
      this.#of(asked, (handbook, path) => {
        const { range, context } = asked;
        if (!range?.start || !range.end) return [];
        const kinds = context?.only;
        if (kinds && !kinds.some((kind) => 'quickfix'.startsWith(kind))) return [];
        const text = this.#text(handbook, path);
        return codeActionsIn(handbook, path, text, range, context?.diagnostics ?? [], uriOf);
      }),
    );
    connection.onPrepareRename((asked) =>
      this.#at(asked, (handbook, path, position) => {
        const { place, name } = refusing(() => renamableAt(handbook, path, pointOf(position)));
        return { range: rangeOf(place), placeholder: name };
      }),
    );
    connection.onRenameRequest((asked) =>
      this.#at(asked, (handbook, path, position) =>
        refusing(() => {
          const target = renamableAt(handbook, path, pointOf(position));
          const renaming = rename(handbook, target, String(asked.newName));
          return workspaceEdit(renaming, this.#client, uriOf, (each) => this.#open.get(each));
        }),
      ),
    );
    connection.listen();
  }

  async #of<T>(
    asked: { textDocument: { uri: string } },
    answer: (handbook: Handbook, path: string) => T,
  ): Promise<T | null> {
    const path = this.#paths.pathOf(asked?.textDocument?.uri);
    const handbook = path === undefined ? undefined : await this.#workspace.current();
    return path === undefined || !handbook ? null : answer(handbook, path);
  }

  #at<T>(
    asked: { textDocument: { uri: string }; position: Position },
    answer: (handbook: Handbook, path: string, position: Position) => T | undefined,
  ): Promise<T | null> {
    const { line, character } = asked?.position ?? {};
    const isPosition = Number.isInteger(line) && Number.isInteger(character);
    return this.#of(asked, (handbook, path) =>
      isPosition && line >= 0 && character >= 0
        ? (answer(handbook, path, { line, character }) ?? null)
        : null,
    );
  }

  /** The text of a file as the client has it. */
  #text(handbook: Handbook, path: string): string {
    const open = this.#open.get(path)?.getText();
    return open ?? handbook.files.find((file) => file.path === path)?.source.text ?? '';
  }

  #failed(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`This is a mistake in handrail, not in the handbook\n${text}`);
  }
}

/** A refusal as the error that editors show. */
function refusing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  }
}
