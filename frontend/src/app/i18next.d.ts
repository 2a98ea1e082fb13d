import type fileUse from '../components/file-use/vi.json';
import type guidance from '../components/guidance/vi.json';
import type rule from '../components/rule/vi.json';
import type viewer from '../components/viewer/vi.json';
import type workbook from '../components/workbook/vi.json';
import type appraisal from '../features/appraisal/vi.json';
import type unitWork from '../features/assessment/unit-work/vi.json';
import type assessment from '../features/assessment/vi.json';
import type audit from '../features/audit/vi.json';
import type campaign from '../features/campaign/vi.json';
import type files from '../features/files/vi.json';
import type home from '../features/home/vi.json';
import type indexSet from '../features/index-set/vi.json';
import type organization from '../features/organization/vi.json';
import type publication from '../features/publication/vi.json';
import type ranking from '../features/ranking/vi.json';
import type report from '../features/report/vi.json';
import type survey from '../features/survey/vi.json';
import type shared from '../lib/vi.json';
import type signOut from './sign-out/vi.json';

/** An unknown key is a type error. A new feature adds its line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    returnNull: false;
    resources: {
      shared: typeof shared;
      appraisal: typeof appraisal;
      assessment: typeof assessment;
      audit: typeof audit;
      campaign: typeof campaign;
      files: typeof files;
      home: typeof home;
      'index-set': typeof indexSet;
      organization: typeof organization;
      publication: typeof publication;
      ranking: typeof ranking;
      report: typeof report;
      fileUse: typeof fileUse;
      guidance: typeof guidance;
      rule: typeof rule;
      'sign-out': typeof signOut;
      survey: typeof survey;
      'unit-work': typeof unitWork;
      viewer: typeof viewer;
      workbook: typeof workbook;
    };
  }
}
