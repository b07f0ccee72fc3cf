// Vendors as lists and pages show them: the services that need them, and how their contract stands.
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { plusDays } from './periods.ts';

export interface VendorRow {
  vendor: Document;
  services: Document[];
  dataClass: string;
  contractEnds: string | undefined;
  /** Where somebody has to do something about the contract. */
  contract: 'ended' | 'ends soon' | undefined;
}

/** How many days before its end a contract is spoken of. */
const NOTICE = 90;

export function vendorOf(handbook: Handbook, vendor: Document): VendorRow {
  const { today } = handbook;
  const contractEnds = text(vendor, 'contractEnds');
  return {
    vendor,
    services: vendor.references
      .filter(({ field }) => field.startsWith('/services/'))
      .flatMap((reference) => handbook.resolve(reference) ?? []),
    dataClass: text(vendor, 'dataClass') ?? 'not said',
    contractEnds,
    contract:
      contractEnds === undefined || contractEnds > plusDays(today, NOTICE)
        ? undefined
        : contractEnds < today
          ? 'ended'
          : 'ends soon',
  };
}

/** Vendors by their names. */
export function vendorRows(handbook: Handbook, vendors: readonly Document[]): VendorRow[] {
  return vendors
    .map((vendor) => vendorOf(handbook, vendor))
    .sort((a, b) => a.vendor.title.localeCompare(b.vendor.title));
}
