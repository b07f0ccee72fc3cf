// The list of rules, in the order of their ids.
import type { Rule } from '../rule.ts';
import alertRunbookExists from './alert/runbook-exists.ts';
import serviceOwnershipFresh from './service/ownership-fresh.ts';

export const rules: readonly Rule[] = [alertRunbookExists, serviceOwnershipFresh];
