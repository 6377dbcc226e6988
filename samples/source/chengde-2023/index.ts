import type { DepartmentTexts, ProjectTexts } from '../model';
import { buildingMaintenance } from './building-maintenance';
import { caseHandling } from './case-handling';
import { courtClerks } from './court-clerks';
import { department } from './department';
import { executionGround } from './execution-ground';
import { itOperations } from './it-operations';
import { layAssessors } from './lay-assessors';
import { officeOperations } from './office-operations';

/** The performance targets of 承德市中级人民法院 for 2023, word for word as published, their faults included. */
export const CHENGDE_2023: {
  readonly department: DepartmentTexts;
  readonly projects: readonly ProjectTexts[];
} = {
  department,
  projects: [
    caseHandling,
    officeOperations,
    courtClerks,
    layAssessors,
    buildingMaintenance,
    executionGround,
    itOperations,
  ],
};
