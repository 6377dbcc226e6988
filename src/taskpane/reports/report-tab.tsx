import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTable16Regular } from '@fluentui/react-icons/svg/document-table';
import { type ReactElement, useState } from 'react';
import { useApplication, useLanguage, useWords } from '../app/context';
import { CopyText } from '../app/copy-text';
import { Section } from '../app/section';
import type { Checked } from '../checking/check-state';
import type { Download } from '../surroundings';
import { REPORTS_WORDS } from '../texts/reports';
import { useStore } from '../use-store';
import { reportFile, type ReportFormat } from './report-files';
import { reportSheet } from './report-sheet';

const FORMATS = ['html', 'csv', 'json'] as const satisfies readonly ReportFormat[];

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  start: { justifySelf: 'start', alignSelf: 'flex-start' },
  formats: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  format: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** 报告: the result as a sheet of the workbook or as a file. */
export function ReportTab(): ReactElement {
  const { checker } = useApplication();
  const styles = useStyles();
  const words = useWords(REPORTS_WORDS);
  const { checked, activity, outdated } = useStore(checker.state);
  if (checked === null) {
    return (
      <div className={styles.page}>
        <p className={styles.text}>{words.notChecked}</p>
        <Button
          appearance="primary"
          className={styles.start}
          disabled={activity !== null}
          onClick={() => void checker.check()}
        >
          {words.check}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.outdated}</MessageBarBody>
        </MessageBar>
      )}
      <SheetReport checked={checked} />
      <FileReports checked={checked} />
    </div>
  );
}

function SheetReport({ checked }: { readonly checked: Checked }): ReactElement {
  const { attempt, notices, surroundings } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(REPORTS_WORDS);
  const write = (): Promise<boolean> =>
    attempt(async (call) => {
      const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
      const name = words.sheetName;
      await surroundings.port.writeReport(
        reportSheet(checked, language, name, when.format(checked.at)),
        call,
      );
      notices.tell({ kind: 'report-written', sheet: name });
    });
  return (
    <Section title={words.sheet} hint={words.sheetHint}>
      <Button
        appearance="primary"
        className={styles.start}
        icon={<DocumentTable16Regular />}
        onClick={() => void write()}
      >
        {words.writeSheet}
      </Button>
    </Section>
  );
}

function FileReports({ checked }: { readonly checked: Checked }): ReactElement {
  const { surroundings, notices } = useApplication();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(REPORTS_WORDS);
  const [blocked, setBlocked] = useState<Download | null>(null);
  const download = async (format: ReportFormat): Promise<void> => {
    const file = reportFile(checked, format, language, words.workbook);
    if (await surroundings.save(file)) {
      setBlocked(null);
      notices.tell({ kind: 'saved', file: file.name });
    } else setBlocked(file);
  };
  return (
    <Section title={words.files} hint={words.filesHint}>
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <li key={format} className={styles.format}>
            <Button icon={<ArrowDownload16Regular />} onClick={() => void download(format)}>
              {words.download(words.formats[format])}
            </Button>
            <span className={styles.hint}>{words.formatHints[format]}</span>
          </li>
        ))}
      </ul>
      {blocked !== null && (
        <CopyText
          label={blocked.name}
          hint={words.blocked}
          text={blocked.text}
          onClose={() => setBlocked(null)}
        />
      )}
    </Section>
  );
}
