const CHUNK = 0x8000;

/**
 * A workbook of the build's samples folder, as Base64.
 *
 * @throws Error when it cannot be fetched
 */
export async function workbookFile(name: string): Promise<string> {
  const response = await fetch(`samples/${name}.xlsx`);
  if (!response.ok) throw new Error(`samples/${name}.xlsx: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
