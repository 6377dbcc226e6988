/** First cell of a report sheet of ours: such sheets are overwritten by the next report and never checked. */
export const REPORT_MARKER = '预算绩效目标表校验报告';
