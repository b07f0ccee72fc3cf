// The scorecard of a service: which rules about it are kept, and how fresh and covered it is.
import type { Report } from '../check.ts';
import type { Alert } from '../model/alert.ts';
import { drillsOf } from '../model/continuity.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mapping } from '../model/entries.ts';
import type { Diagnostic, Severity } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { runbooksOf } from './coverage.ts';
import { ownership, type Freshness } from './freshness.ts';
import { upkeepOf, type Upkeep } from './upkeep.ts';

export interface Score {
  service: Document;
  /** How many of the rules about services, objectives and drills it keeps. */
  kept: number;
  of: number;
  /** The rules that it breaks, errors first; waived where a waiver accepts all that was found. */
  broken: { rule: string; summary: string; severity: Severity; waived: boolean }[];
  ownership: Freshness;
  runbooks: number;
  /** Errors and warnings in its runbooks. */
  runbookFindings: number;
  /** Its alerts that must lead to a runbook, and those that do. */
  alerts: { have: number; of: number };
}

const GROUPS = /^(?:service|slo|drill)\//;

/** The scorecards of the services in production, the worst first. */
export function scorecards(handbook: Handbook, report: Report): Score[] {
  const judged = rules.filter(({ id }) => GROUPS.test(id) && report.rules.includes(id));
  const found = [
    ...report.diagnostics.map((diagnostic) => ({ diagnostic, waived: false })),
    ...report.waived.map(({ diagnostic }) => ({ diagnostic, waived: true })),
  ];
  const bySubject = Map.groupBy(found, ({ diagnostic }) => diagnostic.subject);
  const byPath = Map.groupBy(found, ({ diagnostic }) => diagnostic.place.path);
  const alerts = Map.groupBy(handbook.alerts, (alert) => handbook.serviceOf(alert));
  return handbook
    .servicesInProduction()
    .map((service): Score => {
      const about = [service, ...handbook.slosOf(service), ...drillsOf(handbook, service)];
      const own = new Set([
        ...(byPath.get(service.path) ?? []),
        ...about.flatMap(({ kind, id }) => bySubject.get(`${kind}:${id}`) ?? []),
      ]);
      const byRule = Map.groupBy(own, ({ diagnostic }) => diagnostic.rule);
      const broken = judged.flatMap(({ id, summary }) => {
        const findings = byRule.get(id);
        if (!findings) return [];
        const open = findings.filter(({ waived }) => !waived);
        const worst = worstOf((open.length > 0 ? open : findings).map((each) => each.diagnostic));
        return [{ rule: id, summary, severity: worst, waived: open.length === 0 }];
      });
      const runbooks = runbooksOf(handbook, service);
      const paths = new Set(runbooks.map(({ path }) => path));
      const findings = [...paths].flatMap((path) => byPath.get(path) ?? []);
      return {
        service,
        kept: judged.length - broken.length,
        of: judged.length,
        broken: broken.sort(
          (a, b) =>
            Number(a.waived) - Number(b.waived) ||
            a.severity.localeCompare(b.severity) ||
            a.rule.localeCompare(b.rule),
        ),
        ownership: ownership(handbook, service),
        runbooks: runbooks.length,
        runbookFindings: findings.filter(({ waived }) => !waived).length,
        alerts: coverageOf(handbook, alerts.get(service) ?? []),
      };
    })
    .sort((a, b) => a.kept - b.kept || a.service.title.localeCompare(b.service.title));
}

function worstOf(findings: readonly Diagnostic[]): Severity {
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

function coverageOf(handbook: Handbook, alerts: readonly Alert[]): Score['alerts'] {
  const must = alerts.filter((alert) => handbook.needsRunbook(alert));
  const led = must.filter((alert) => ['page', 'external'].includes(handbook.runbookOf(alert).kind));
  return { have: led.length, of: must.length };
}

/** What a service may cost, and when its cost and its room were last looked at. */
export interface Economy {
  service: Document;
  /** A month, with its currency: `1,200 EUR`. */
  budget: string | undefined;
  /** The share of capacity that is free at peak, in per cent. */
  headroom: number | undefined;
  upkeep: Upkeep[];
}

const ECONOMY = ['Forecast of capacity', 'Load test', 'Audit of cost and capacity'];

/** Cost and capacity of the services in production that say anything of them, by name. */
export function economies(handbook: Handbook): Economy[] {
  return handbook
    .servicesInProduction()
    .map((service): Economy => {
      const { monthlyBudget, currency } = mapping(service.data['cost']);
      const { headroom } = mapping(service.data['capacity']);
      return {
        service,
        budget:
          typeof monthlyBudget === 'number'
            ? `${monthlyBudget.toLocaleString('en')} ${typeof currency === 'string' ? currency : ''}`.trim()
            : undefined,
        headroom: typeof headroom === 'number' ? headroom : undefined,
        upkeep: upkeepOf(handbook, service).filter(({ what }) => ECONOMY.includes(what)),
      };
    })
    .filter(
      ({ budget, headroom, upkeep }) =>
        budget !== undefined || headroom !== undefined || upkeep.length > 0,
    )
    .sort((a, b) => a.service.title.localeCompare(b.service.title));
}
