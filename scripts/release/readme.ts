import { type OfficeJsFlavour } from '../build/office-js';
import { SOURCE_BASE } from '../build/options';

export interface ReadmeFacts {
  readonly version: string;
  readonly flavour: OfficeJsFlavour;
  readonly base: string;
}

const FOR: Readonly<Record<OfficeJsFlavour, string>> = {
  cdn: '适用：Microsoft 365，用户的电脑能上网（office.js 来自微软的公共地址）。',
  'cdn-cn': '适用：世纪互联运营的 Microsoft 365（office.js 来自世纪互联的地址）。',
  self: `适用：内网，Excel 2021 LTSC 或更高版本。本包不含微软的 office.js，请先补上：
  1. 在有网络的电脑上：npm install @microsoft/office-js（版本见 add-office-js.mjs 的提示）
  2. 在本文件夹里：node add-office-js.mjs node_modules/@microsoft/office-js
     文件原样复制到 web/office-js/，逐个核对，不符就不复制。`,
};

/** README.txt of a zip: what is where, and what to do first. */
export function readme({ version, flavour, base }: ReadmeFacts): string {
  const address =
    base === SOURCE_BASE
      ? `本包为 ${base} 构建，只能在本机试用。正式使用请从源码以自己的地址重新制作：\n  npm ci && npm run release -- --base https://您的服务器/目录/`
      : `本包为 ${base} 构建，请把 web/ 里的全部文件放在这个地址下。`;
  return `绩效目标 ${version}（${flavour}）

${FOR[flavour]}

${address}

web/                     放到 https 服务器上的全部文件
web/manifest.xml         交给 Excel 的清单
web/check.html           不装加载项也能用：一个文件，双击打开，拖入 .xlsx
web/help/                帮助，首页 index.html；管理员部署见 web/help/deployment.html
pt.mjs                   命令行：node pt.mjs check 文件夹（需要 Node.js 20.12 或更高版本）
LICENSE                  本软件的许可条款（MIT）
THIRD-PARTY-NOTICES.txt  所含软件包的许可条款
SHA256SUMS               校验和：sha256sum -c SHA256SUMS
`;
}
