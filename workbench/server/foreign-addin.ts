import { readFile } from 'node:fs/promises';
import { builtAt } from './addresses';
import type { ServedAddin } from './serve';

/**
 * The names of this machine, for which the workbench has a certificate: office.js speaks only to a page of the add-in's
 * own host.
 */
const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1'];

/**
 * An add-in that another server on this machine serves, by its manifest.
 * @param place file or https address of a manifest
 * @throws Error that says what to do when it cannot be had, or when its add-in cannot be played here
 */
export async function foreignAddin(place: string): Promise<Extract<ServedAddin, { kind: 'elsewhere' }>> {
  const manifest = /^https?:\/\//iu.test(place) ? await fetched(place) : await readFrom(place);
  const base = builtAt(manifest);
  if (base === null) throw new Error(`--manifest ${place}：这不是加载项的清单（没有 SourceLocation）`);
  const { hostname, protocol } = new URL(base);
  if (protocol !== 'https:' || !OWN_NAMES.includes(hostname)) {
    throw new Error(
      `--manifest ${place}：清单里的地址是 ${base}。office.js 只信任与加载项同名的主机，工作台只能运行放在 https://localhost 上的加载项：请以 --base https://localhost:端口/ 制作一份来试`,
    );
  }
  return { kind: 'elsewhere', manifest, base };
}

async function readFrom(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`--manifest ${file}：打不开这个文件`);
  }
}

async function fetched(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
    throw new Error(undefined, { cause: { code: `HTTP ${response.status}` } });
  } catch (error) {
    throw new Error(
      `--manifest ${address}：取不到（${reasonOf(error)}）。若是证书不受信任，请改为给出 manifest.xml 文件，或用环境变量 NODE_EXTRA_CA_CERTS 指出根证书`,
      { cause: error },
    );
  }
}

/** What the network or the certificate lacked, by the codes of Node.js and by a sentence of fetch. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: '这个地址上没有服务器应答',
  ECONNRESET: '连接中断',
  ENOTFOUND: '找不到这台主机',
  EAI_AGAIN: '找不到这台主机',
  ETIMEDOUT: '没有应答',
  UND_ERR_CONNECT_TIMEOUT: '没有应答',
  DEPTH_ZERO_SELF_SIGNED_CERT: '证书不受信任',
  SELF_SIGNED_CERT_IN_CHAIN: '证书不受信任',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '证书不受信任',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '证书不受信任',
  CERT_HAS_EXPIRED: '证书已过期',
  ERR_TLS_CERT_ALTNAME_INVALID: '证书上的名字与地址不符',
  'bad port': '这个端口不能用于网页',
};

/** fetch tells as the cause what it was; what is not known is told by its code alone. */
function reasonOf(error: unknown): string {
  const cause = at(error, 'cause') ?? error;
  const code = at(cause, 'code');
  const known = [code, at(cause, 'message')].find((each) => typeof each === 'string' && each in REASONS);
  if (typeof known === 'string') return REASONS[known] ?? known;
  return typeof code === 'string' ? `错误代码 ${code}` : '没有得到回答';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
