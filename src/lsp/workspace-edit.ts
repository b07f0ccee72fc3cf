// A renaming as the edit of the protocol: texts first, by the addresses that files still have, then files.
import type {
  ClientCapabilities,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { RenameFile } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { UriOf } from './navigation.ts';
import { rangeOf } from './positions.ts';
import { Refusal, type Renaming } from './rename.ts';

/**
 * The edit that a client applies.
 *
 * @throws Refusal where files must move and the client cannot move them.
 */
export function workspaceEdit(
  { edits, files }: Renaming,
  client: ClientCapabilities,
  uriOf: UriOf,
  open: (path: string) => TextDocument | undefined,
): WorkspaceEdit {
  const { documentChanges = false, resourceOperations = [] } =
    client.workspace?.workspaceEdit ?? {};
  if (files.length > 0 && !(documentChanges && resourceOperations.includes('rename')))
    throw new Refusal(
      'This id is the name of a file, and this editor does not let a server rename files; rename the file by hand',
    );
  const byPath = [...edits.byPath()].map(([path, list]): [string, TextEdit[]] => {
    const eol = open(path)?.getText().includes('\r\n') ? '\r\n' : '\n';
    return [
      path,
      list.map(({ place, text }) => ({
        range: rangeOf(place),
        newText: text.replaceAll('\n', eol),
      })),
    ];
  });
  if (!documentChanges)
    return { changes: Object.fromEntries(byPath.map(([path, list]) => [uriOf(path), list])) };
  const texts = byPath.map(([path, list]): TextDocumentEdit => {
    const version = open(path)?.version ?? null;
    return { textDocument: { uri: uriOf(path), version }, edits: list };
  });
  return {
    documentChanges: [
      ...texts,
      ...files.map(({ from, to }) => RenameFile.create(uriOf(from), uriOf(to))),
    ],
  };
}
