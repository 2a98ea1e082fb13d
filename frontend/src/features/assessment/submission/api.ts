import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, view } from '../../../api/client.ts';
import { fileForm } from '../../../api/file.ts';
import type { components } from '../../../api/schema.d.ts';
import type { Sheet } from '../model.ts';

export type Submission = components['schemas']['SubmissionView'];
export type SubmissionDraft = components['schemas']['SubmissionDraft'];
export type Receipt = components['schemas']['ReceiptView'];
export type SignedReport = components['schemas']['SignedReportView'];

const MOST = 200;

/** What would be handed in now, and what was last. Not renewed by every save: only who is about to submit looks. */
export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/submission', { params: { path: { id } } })),
  });

/** All receipts, the latest first; a sheet is returned a few times at most. */
export const receiptsQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id, 'receipts'],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/receipts', { params: { path: { id }, query: { size: MOST } } })),
  });

/** All signed reports, the latest first; it alone counts. */
export const signedReportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id, 'signed-reports'],
    queryFn: () => view(client.GET('/api/v1/assessments/{id}/signed-reports', { params: { path: { id }, query: { size: MOST } } })),
  });

/** Hands in just the content that the head has confirmed. */
export function submit({ id, version }: Sheet, key: string, digest: string): Promise<Sheet> {
  const params = { path: { id }, query: { digest }, header: { 'If-Match': ifMatch(version), 'Idempotency-Key': key } };
  return view(client.POST('/api/v1/assessments/{id}/submission', { params }));
}

export function attachReport(id: string, file: File, key: string): Promise<SignedReport> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return view(client.POST('/api/v1/assessments/{id}/signed-reports', { params, ...fileForm(file) }));
}

export function receiptPath(id: string, { number }: Receipt): string {
  return `/api/v1/assessments/${id}/receipts/${number}`;
}

export function signedReportPath(id: string, { number }: SignedReport): string {
  return `/api/v1/assessments/${id}/signed-reports/${number}/content`;
}
