import {
  ExcelHost,
  LTSC_2021,
  loadObjectModel,
  openWorkbook,
  type WorkbookModel,
} from '../../workbench/host/node';

/** A workbook open in the virtual Excel, with the genuine library as global `Excel`, as in an add-in's page. */
export interface Stage {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
}

export function openStage(bytes: Uint8Array): Stage {
  const model = openWorkbook(bytes);
  const host = new ExcelHost(model, { profile: LTSC_2021 });
  const { Excel, Office, OfficeExtension } = loadObjectModel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { model, host };
}
