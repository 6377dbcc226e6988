import { ReadError } from '../workbook/errors';
import { READ_LIMITS } from '../xlsx/limits';

/** A file that was chosen or dropped, under its name, or its path in the folder that was dropped. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/** Lock files that Excel and WPS leave beside an open workbook, and what systems hide in folders. */
const PASSED_OVER = /^(?:~\$|\.)/u;
/** What a person would call a workbook: in a folder, other files are not meant. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|et|ett)$/iu;

export function filesOf(list: ArrayLike<File>): ChosenFile[] {
  return Array.from(list, (file) => ({ name: file.name, file }));
}

/** What was dropped: files as they are, folders searched to the bottom. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = Array.from(transfer.items, (item) =>
    item.kind === 'file' && 'webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null,
  ).filter((entry) => entry !== null);
  if (!entries.some(({ isDirectory }) => isDirectory)) return filesOf(transfer.files);
  const found: ChosenFile[] = [];
  for (const entry of entries) await collect(entry, '', found);
  return found;
}

async function collect(entry: FileSystemEntry, folder: string, found: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const wanted = folder === '' || (WORKBOOK.test(entry.name) && !PASSED_OVER.test(entry.name));
    if (!wanted) return;
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    found.push({ name: `${folder}${entry.name}`, file });
    return;
  }
  if (!isFolder(entry) || PASSED_OVER.test(entry.name)) return;
  for (const child of await childrenOf(entry)) await collect(child, `${folder}${entry.name}/`, found);
}

/** A folder hands its content over in pieces; an empty piece is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (piece.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...piece);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** @throws ReadError when the file may not be read or is larger than any workbook that is read */
export function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > READ_LIMITS.totalBytes) {
    return Promise.reject(new ReadError('too-large', { note: `${file.size} bytes` }));
  }
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) done(new Uint8Array(reader.result));
    };
    reader.onerror = () => fail(new ReadError('no-access'));
    reader.readAsArrayBuffer(file);
  });
}
