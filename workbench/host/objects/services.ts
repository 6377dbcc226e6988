import { OfficeError } from '../office-error';
import { isJsonArray } from '../json';
import { HostObject, type ObjectType, property, reading } from '../richapi/object-type';
import { Root } from './root';
import { WORKBOOK } from './workbook';

/** What carries results of custom functions back to the workbook. */
const CUSTOM_FUNCTIONS: ObjectType<Root> = {
  name: 'CustomFunctions',
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: reading((_, __, { services }) => {
      services.functionsReady();
      return null;
    }),
    // 2: results may come back in shorter intervals.
    _GetEnabledFeatures: reading(() => [2]),
    SetInvocationArrayResults: reading((_, args, { services }) => {
      const rows = args.json(0);
      if (!isJsonArray(rows)) throw args.wrong();
      services.functionResults(rows);
      return null;
    }),
  },
};

const ADDIN_INTERNAL: ObjectType<Root> = {
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: reading(() => null) },
};

const APP_RUNTIME: ObjectType<Root> = {
  name: 'AppRuntimeService',
  members: {
    SetAppRuntimeState: reading((_, args, { services }) => {
      services.setRuntimeState(args.oneOf(0, ['Visible', 'Background', 'Inactive']));
      return null;
    }),
    GetAppRuntimeState: reading((_, __, { services }) => services.runtimeState()),
  },
};

/** Whether the add-in starts with the workbook. */
class StartState {
  value = 'Inactive';
  static readonly only = new StartState();
}

const APP_RUNTIME_PERSISTENCE: ObjectType<StartState> = {
  name: 'AppRuntimePersistenceService',
  members: {
    SetAppRuntimeStartState: reading((state, args) => {
      state.value = args.text(0);
      return null;
    }),
    GetAppRuntimeStartState: reading((state) => state.value),
  },
};

const DYNAMIC_RIBBON: ObjectType<Root> = {
  name: 'DynamicRibbon',
  members: {
    ExecuteRequestUpdate: reading((_, args) => {
      if (!args.has(0)) throw new OfficeError('InvalidArgument', args.location);
      return null;
    }),
    IsReady: property(() => true),
  },
};

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': () => HostObject.of(CUSTOM_FUNCTIONS, Root.only),
  'Microsoft.InternalService.AddinInternalService': () => HostObject.of(ADDIN_INTERNAL, Root.only),
  'Microsoft.AppRuntime.AppRuntimeService': () => HostObject.of(APP_RUNTIME, Root.only),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () =>
    HostObject.of(APP_RUNTIME_PERSISTENCE, StartState.only),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => HostObject.of(DYNAMIC_RIBBON, Root.only),
};

export function serviceByName(name: string): HostObject | null {
  return SERVICES[name]?.() ?? null;
}

export function workbookObject(): HostObject {
  return HostObject.of(WORKBOOK, Root.only);
}
