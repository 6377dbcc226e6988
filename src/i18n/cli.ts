import type { Localised } from './language';

/** What the command line itself says. */
export interface CliWords {
  readonly help: string;
  readonly unknownCommand: (command: string) => string;
  /** A file or folder stands in the place of a command. */
  readonly commandMissing: (path: string) => string;
  readonly unknownOption: (option: string, known: readonly string[]) => string;
  readonly valueMissing: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly noFiles: string;
  readonly blankPath: string;
  readonly badFormat: (value: string, known: readonly string[]) => string;
  readonly badLanguage: (value: string) => string;
  readonly badDate: (value: string) => string;
  readonly badJobs: (value: string, most: number) => string;
  readonly onlyFor: (option: string, command: string) => string;
  readonly noStandardInput: string;
  /** Why what was named gave no workbook. */
  readonly fruitless: Readonly<
    Record<'empty-folder' | 'closed-folder' | 'no-match' | 'lock-file', (path: string) => string>
  >;
  readonly outIsWorkbook: (file: string) => string;
  readonly outFailed: (file: string, reason: string) => string;
  readonly written: (file: string) => string;
  readonly settingsUnreadable: (file: string) => string;
  readonly settingsWrong: (file: string, problems: readonly string[]) => string;
  readonly seeHelp: string;
  readonly crashed: (detail: string) => string;
  /** By the code of the operating system. */
  readonly systemErrors: Readonly<Record<string, string>>;
}

export const CLI_WORDS: Localised<CliWords> = {
  'zh-CN': {
    help: `预算绩效目标表校验与支出进度（文件只在本机读取，不改动、不上传）

用法
  pt check    文件或文件夹…  [--format 格式] [--infos] [--settings 文件] [--no-waivers]
                              [--lang zh-CN|en] [--out 文件] [--jobs 个数]
  pt progress 文件或文件夹…  [--as-of 日期] [--lang zh-CN|en] [--out 文件] [--jobs 个数]

命令
  check      校验 .xlsx 工作簿里的绩效目标表，指出哪个单元格有什么问题、怎么改
  progress   按资金支出计划计算各节点、各季度应支出的比例和金额

文件名里可以用 * 和 ?；文件夹连同里层一起检查。路径里有空格时要加引号。

选项
  --format   结果格式：text（默认，给人看）、json、sarif（给程序用）、csv、html（给人存档）
  --infos    逐条列出“建议完善”和已说明理由的问题，默认只报数量
  --settings 设置文件：各规则的级别和界限，见 docs/settings.md
  --no-waivers  不理会工作簿里“不改，说明理由”的记录
  --as-of    截止日期，如 2023-09-30，默认今天
  --lang     语言：zh-CN（默认）或 en
  --out      把结果写入文件（不会覆盖工作簿）；没有写 --format 时，按文件名的结尾（.html、.csv 等）定格式
  --jobs     同时检查几个文件，默认按文件多少和处理器核数自动决定；1 表示逐个检查。结果都一样
  --help     显示本说明
  --version  显示版本

退出码
  0  没有必须改正的问题
  1  有必须改正的问题
  2  有内容未能检查（文件打不开、已损坏、加密、表只读到一部分、没有绩效目标表等）
`,
    unknownCommand: (command) =>
      `没有“${command}”这个命令。可用的命令：check、progress，例如：pt check 文件或文件夹。`,
    commandMissing: (path) =>
      `“${path}”前面要写命令 check（校验）或 progress（支出进度），例如：pt check 文件或文件夹。`,
    unknownOption: (option, known) => `没有“${option}”这个选项。可用的选项：${known.join('、')}。`,
    valueMissing: (option) => `选项 ${option} 后面缺少内容。`,
    takesNoValue: (option) => `选项 ${option} 后面不带内容。`,
    noFiles: '请给出要检查的文件或文件夹。',
    blankPath: '有一个文件名是空的，请核对引号和引用的变量。',
    badFormat: (value, known) => `没有“${value}”这种格式。可用的格式：${known.join('、')}。`,
    badLanguage: (value) => `没有“${value}”这种语言。可用的语言：zh-CN、en。`,
    badDate: (value) => `“${value}”不是日期。请写成 2023-09-30 这样的形式。`,
    badJobs: (value, most) => `--jobs 后面应是 1 到 ${most} 的整数，不能是“${value}”。`,
    onlyFor: (option, command) => `选项 ${option} 只用于 ${command}。`,
    noStandardInput: '“-”不是文件：工作簿不能从管道读取，请给出文件或文件夹。',
    fruitless: {
      'empty-folder': (folder) => `文件夹里没有工作簿（.xlsx）：${folder}`,
      'closed-folder': (folder) => `没有权限打开文件夹，里面的文件没有检查：${folder}`,
      'no-match': (pattern) => `没有与“${pattern}”相符的工作簿，请核对路径。`,
      'lock-file': (file) => `这是工作簿打开时的临时锁定文件，不是工作簿，已跳过：${file}`,
    },
    outIsWorkbook: (file) => `--out 指向工作簿 ${file}，为免覆盖没有写入。请换一个文件名。`,
    outFailed: (file, reason) => `结果没有写入 ${file}：${reason}`,
    written: (file) => `结果已写入 ${file}`,
    settingsUnreadable: (file) => `读不到设置文件 ${file}，没有检查。`,
    settingsWrong: (file, problems) =>
      `设置文件 ${file} 有误，没有检查：\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    seeHelp: '加 --help 查看用法。',
    crashed: (detail) => `程序出错，没有得出结果：${detail}`,
    systemErrors: {
      EISDIR: '这是文件夹，请给出文件名。',
      ENOENT: '所在的文件夹不存在，请核对路径。',
      ENOTDIR: '所在的文件夹不存在，请核对路径。',
      EACCES: '没有写入权限。',
      EPERM: '没有写入权限，或文件正被其他程序占用，请关闭该文件后再试。',
      EBUSY: '文件正被其他程序占用，请关闭该文件后再试。',
      EROFS: '所在的磁盘是只读的。',
      ENOSPC: '磁盘已满。',
      ENAMETOOLONG: '文件名太长。',
    },
  },
  en: {
    help: `Checks budget performance target forms (预算绩效目标表) and computes expected spending.
Files are only read, on this machine; nothing is changed or sent.

Usage
  pt check    FILE|FOLDER…  [--format FORMAT] [--infos] [--settings FILE] [--no-waivers]
                             [--lang zh-CN|en] [--out FILE] [--jobs N]
  pt progress FILE|FOLDER…  [--as-of DATE] [--lang zh-CN|en] [--out FILE] [--jobs N]

Commands
  check      checks the forms of .xlsx workbooks: what is wrong in which cell, why, what to do
  progress   expected share and amount at each checkpoint of the spending plan and each quarter

A file's name may hold * and ?; folders are searched to the bottom. Paths with spaces need quotation marks.

Options
  --format   text (default, for people), json, sarif (for programs), csv, html (to keep)
  --infos    list suggestions and waived findings one by one instead of counting them
  --settings file of severities and thresholds, see docs/settings.md
  --no-waivers  ignore the reasons kept in the workbook for leaving findings
  --as-of    date, such as 2023-09-30; default today
  --lang     zh-CN (default) or en
  --out      write the result to a file (never over a workbook); without --format, the end of its
             name (.html, .csv …) says in which
  --jobs     how many files are checked at a time; by default as many as pay on this machine; 1: one after
             the other. The result is the same
  --help     this text
  --version  the version

Exit codes
  0  nothing that must be fixed
  1  something that must be fixed
  2  something could not be checked (unreadable, damaged, encrypted, read by half, no form at all …)
`,
    unknownCommand: (command) =>
      `There is no command “${command}”. Commands: check, progress; for example: pt check FILE.`,
    commandMissing: (path) =>
      `A command comes before “${path}”: check or progress; for example: pt check FILE.`,
    unknownOption: (option, known) => `There is no option “${option}”. Options: ${known.join(', ')}.`,
    valueMissing: (option) => `The option ${option} needs a value.`,
    takesNoValue: (option) => `The option ${option} takes no value.`,
    noFiles: 'Please name the files or folders to check.',
    blankPath: 'The name of a file is empty: please check quotation marks and variables.',
    badFormat: (value, known) => `There is no format “${value}”. Formats: ${known.join(', ')}.`,
    badLanguage: (value) => `There is no language “${value}”. Languages: zh-CN, en.`,
    badDate: (value) => `“${value}” is no date. Write it like 2023-09-30.`,
    badJobs: (value, most) => `--jobs takes a whole number from 1 to ${most}, not “${value}”.`,
    onlyFor: (option, command) => `The option ${option} is for ${command} only.`,
    noStandardInput: '“-” is no file: a workbook cannot be read from a pipe. Name files or folders.',
    fruitless: {
      'empty-folder': (folder) => `No workbook (.xlsx) in the folder ${folder}`,
      'closed-folder': (folder) => `The folder may not be opened; its files were not checked: ${folder}`,
      'no-match': (pattern) => `No workbook matches “${pattern}”. Please check the path.`,
      'lock-file': (file) => `The lock file of an open workbook, no workbook itself; skipped: ${file}`,
    },
    outIsWorkbook: (file) =>
      `--out names the workbook ${file}; nothing was written over it. Name another file.`,
    outFailed: (file, reason) => `The result was not written to ${file}: ${reason}`,
    written: (file) => `Result written to ${file}`,
    settingsUnreadable: (file) => `The settings file ${file} cannot be read; nothing was checked.`,
    settingsWrong: (file, problems) =>
      `The settings file ${file} is wrong; nothing was checked:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    seeHelp: '--help shows the usage.',
    crashed: (detail) => `The program failed and has no result: ${detail}`,
    systemErrors: {
      EISDIR: 'it is a folder; name a file.',
      ENOENT: 'its folder does not exist. Please check the path.',
      ENOTDIR: 'its folder does not exist. Please check the path.',
      EACCES: 'it may not be written.',
      EPERM: 'it may not be written, or another program holds it. Close it there and try again.',
      EBUSY: 'another program holds it. Close it there and try again.',
      EROFS: 'the disk is read-only.',
      ENOSPC: 'the disk is full.',
      ENAMETOOLONG: 'the name is too long.',
    },
  },
};
