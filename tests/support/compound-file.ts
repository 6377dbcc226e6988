const SECTOR = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file whose directory holds these streams, without their content. */
export function compoundFileOf(names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names];
  const directorySectors = Math.ceil((entries.length * ENTRY) / SECTOR);
  const bytes = new Uint8Array(SECTOR * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);
  for (let sector = 0; sector < SECTOR / 4; sector += 1) {
    const inDirectory = sector >= 1 && sector < directorySectors;
    view.setUint32(SECTOR + sector * 4, inDirectory ? sector + 1 : END_OF_CHAIN, true);
  }
  entries.forEach((name, index) => {
    const at = SECTOR * 2 + index * ENTRY;
    Array.from(name).forEach((char, place) => view.setUint16(at + place * 2, char.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
