// The components of the allow-list in src/model/components.ts, by name.
import Callout from './Callout.astro';
import Command from './Command.astro';
import Policy from './Policy.astro';
import Runbook from './Runbook.astro';
import Service from './Service.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';

type Component = typeof Callout;

export const mdxComponents: Readonly<Record<string, Component>> = {
  Callout,
  Command,
  Policy,
  Runbook,
  Service,
  Steps,
  Tab,
  Tabs,
};
