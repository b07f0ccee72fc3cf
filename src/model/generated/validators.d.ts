// Generated from schemas/ by scripts/generate.ts; do not edit.

import type { ErrorObject } from 'ajv';

interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const guide: Validate;
export declare const handbook: Validate;
export declare const person: Validate;
export declare const runbook: Validate;
export declare const service: Validate;
export declare const team: Validate;
