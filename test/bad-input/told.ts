// What is told of each bad input: row and name → the lines of the report, but for that of the file beside it.
// Where there is none, the input is taken as it is. Read the difference before a line here is changed.
export const told: Readonly<Record<string, readonly string[]>> = {
  '1: front matter that opens with ---js': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `---js`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter that opens with ---javascript': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `---javascript`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter that opens with ---JSON': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `---JSON`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter that opens with ---constructor': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `---constructor`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter that opens with ---yaml': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `---yaml`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter that opens with +++': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with `+++`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '1: front matter after an empty line': [
    'runbooks/search/cluster-red.mdx:2:1  error  Front matter begins after an empty line; move the line `---` to the first line of the file  document/syntax',
  ],
  '1: front matter after a space': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter opens with ` ---`; open it with a line that is exactly `---` and write YAML  document/syntax',
  ],
  '2: front matter without an end': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter has no closing line; end it with a line that is exactly `---`  document/syntax',
  ],
  '2: front matter that ends with a word behind the hyphens': [
    'runbooks/search/cluster-red.mdx:3:1  error  Front matter closes with `---oops`; close it with a line that is exactly `---`  document/syntax',
  ],
  '2: front matter that ends with pluses': [
    'runbooks/search/cluster-red.mdx:3:1  error  Front matter closes with `+++`; close it with a line that is exactly `---`  document/syntax',
  ],
  '3: an empty file': [
    'runbooks/search/cluster-red.mdx:1:1  error  The file is empty; write the runbook, or delete the file  document/schema',
  ],
  '3: an empty file of YAML': [
    'teams/search.yaml:1:1  error  The file is empty; write the fields of a team, or delete the file  document/syntax',
  ],
  '3: front matter and nothing else': [],
  '3: front matter of comments alone': [],
  '3: an empty front matter': [],
  '3: a file of comments alone': [
    'teams/search.yaml:1:1  error  The file is empty; write the fields of a team, or delete the file  document/syntax',
  ],
  '3: a file of white space alone': [
    'runbooks/search/cluster-red.mdx:1:1  error  The file is empty; write the runbook, or delete the file  document/schema',
  ],
  '3: a rule file: empty': [],
  '3: a file of SLOs: empty': [
    'slos/search.yaml:1:1  error  The file is no OpenSLO, Sloth or Pyrra file; begin it with `apiVersion: openslo/v1`, `version: prometheus/v1` or `apiVersion: pyrra.dev/v1alpha1`  document/schema',
  ],
  '3: the Alertmanager configuration: empty': [
    'alertmanager.yaml:1:1  error  The Alertmanager configuration has no `route`; name the file that has it in `alerts.alertmanager` of `handbook.yaml`  document/schema',
  ],
  '3: the list of people: empty': [],
  '3: the list of waivers: empty': [],
  '3: the baseline: empty': [],
  '3: an empty list of published addresses': [],
  '4: a list for front matter': [
    'runbooks/search/cluster-red.mdx:2:1  error  The fields are not a mapping; write one `field: value` a line  document/schema',
  ],
  '4: a word for front matter': [
    'runbooks/search/cluster-red.mdx:2:1  error  The fields are not a mapping; write one `field: value` a line  document/schema',
  ],
  '4: a list for a team': [
    'teams/search.yaml:1:1  error  The fields are not a mapping; write one `field: value` a line  document/schema',
  ],
  '4: a rule file: a list in the place of a mapping, or a mapping in that of a list': [
    'alerts/search.yaml:1:1  error  The file is no mapping with `groups`; begin it with `groups:`, or leave the file out in `content.alert`  document/schema',
  ],
  '4: a file of SLOs: a list in the place of a mapping, or a mapping in that of a list': [
    'slos/search.yaml:1:1  error  The file is no OpenSLO, Sloth or Pyrra file; begin it with `apiVersion: openslo/v1`, `version: prometheus/v1` or `apiVersion: pyrra.dev/v1alpha1`  document/schema',
  ],
  '4: the Alertmanager configuration: a list in the place of a mapping, or a mapping in that of a list':
    [
      'alertmanager.yaml:1:1  error  The Alertmanager configuration has no `route`; name the file that has it in `alerts.alertmanager` of `handbook.yaml`  document/schema',
    ],
  '4: the list of people: a list in the place of a mapping, or a mapping in that of a list': [
    'people.yaml:1:1  error  The file is not a list; begin each person with `- id:`  document/schema',
  ],
  '4: the list of waivers: a list in the place of a mapping, or a mapping in that of a list': [
    'waivers.yaml:1:1  error  The file is not a list; begin each waiver with `- rule:`  document/schema',
  ],
  '4: the baseline: a list in the place of a mapping, or a mapping in that of a list': [
    'baseline.yaml:1:1  error  The baseline is not a list; let `handrail baseline` write it  document/schema',
  ],
  '4: handbook.yaml: a word for its rules': [
    'handbook.yaml:12:10  error  `content` is `everything`; write a mapping of fields  document/schema',
  ],
  '5: a key twice': [
    'runbooks/search/cluster-red.mdx:3:1  error  The key `title` stands here twice; keep one of them  document/syntax, First defined here: runbooks/search/cluster-red.mdx:2:1',
  ],
  '5: a key twice, further in': [
    'teams/search.yaml:2:1  error  The field `channels` is not known; did you mean `channel`?  document/known-fields',
    'teams/search.yaml:4:3  error  The key `main` stands here twice; keep one of them  document/syntax, First defined here: teams/search.yaml:3:3',
  ],
  '5: a rule file: a key twice': [
    'alerts/search.yaml:2:1  error  The key `groups` stands here twice; keep one of them  document/syntax, First defined here: alerts/search.yaml:1:1',
  ],
  '5: a file of SLOs: a key twice': [
    'slos/search.yaml:3:1  error  The key `kind` stands here twice; keep one of them  document/syntax, First defined here: slos/search.yaml:2:1',
  ],
  '5: the Alertmanager configuration: a key twice': [
    'alertmanager.yaml:2:1  error  The key `route` stands here twice; keep one of them  document/syntax, First defined here: alertmanager.yaml:1:1',
  ],
  '5: the list of people: a key twice': [
    'people.yaml:3:3  error  The key `name` stands here twice; keep one of them  document/syntax, First defined here: people.yaml:2:3',
  ],
  '5: the list of waivers: a key twice': [
    'waivers.yaml:1:3  error  This waiver has no `owner` and waives nothing; name the team or the person who accepts it  waiver/complete',
    'waivers.yaml:1:3  error  This waiver has no `reason` and waives nothing; say why it is accepted  waiver/complete',
    'waivers.yaml:1:3  error  This waiver has no `subject` and waives nothing; name what it is about, for example `service:payments-api`  waiver/complete',
    'waivers.yaml:1:3  error  This waiver has no `until` and waives nothing; set the last day on which it counts  waiver/complete',
    'waivers.yaml:2:3  error  The key `rule` stands here twice; keep one of them  document/syntax, First defined here: waivers.yaml:1:3',
  ],
  '5: the baseline: a key twice': [
    'baseline.yaml:1:3  error  The rule `link/resolves` finds nothing about `runbooks/search/index-stale.md` any more; run `handrail baseline`, which takes it off the list  baseline/used',
    'baseline.yaml:2:3  error  The key `rule` stands here twice; keep one of them  document/syntax, First defined here: baseline.yaml:1:3',
  ],
  '5: handbook.yaml: a key twice': [
    'handbook.yaml:13:1  error  The key `timezone` stands here twice; keep one of them  document/syntax, First defined here: handbook.yaml:12:1',
  ],
  '6: an anchor and its alias': [
    'runbooks/search/cluster-red.mdx:2:11  error  `title` is `null`; write a text  document/schema',
    'runbooks/search/cluster-red.mdx:2:11  error  The anchor `&t` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:3:10  error  `service` is `null`; write a text  document/schema',
    'runbooks/search/cluster-red.mdx:3:10  error  The alias `*t` is not read; write the value out  document/syntax',
  ],
  '6: a merge key': [
    'teams/search.yaml:2:1  error  The merge key `<<` is not read; write the fields out  document/syntax',
  ],
  '6: aliases of aliases of aliases': [
    'runbooks/search/cluster-red.mdx:2:1  error  The field `a0` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:2:9  error  The anchor `&a0` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:3:1  error  The field `a1` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:3:9  error  The anchor `&a1` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:4:1  error  The field `a2` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:4:9  error  The anchor `&a2` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:5:1  error  The field `a3` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:5:9  error  The anchor `&a3` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:6:1  error  The field `a4` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:6:9  error  The anchor `&a4` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:7:1  error  The field `a5` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:7:9  error  The anchor `&a5` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:8:1  error  The field `a6` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:8:9  error  The anchor `&a6` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:9:1  error  The field `a7` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:9:9  error  The anchor `&a7` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:10:1  error  The field `a8` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:10:9  error  The anchor `&a8` is not read; write the value out  document/syntax',
    'runbooks/search/cluster-red.mdx:11:1  error  The field `a9` is not known; remove it  document/known-fields',
    'runbooks/search/cluster-red.mdx:11:9  error  The anchor `&a9` is not read; write the value out  document/syntax',
  ],
  '6: an alias inside what it names': [
    'teams/search.yaml:2:13  error  `members` is `null`; write a list  document/schema',
    'teams/search.yaml:2:13  error  The anchor `&m` is not read; write the value out  document/syntax',
  ],
  '6: a rule file: aliases of aliases of aliases': [
    'alerts/search.yaml:1:1  error  The file has no `groups`; list the rule groups, or leave the file out in `content.alert`  document/schema',
    'alerts/search.yaml:1:37  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '6: a file of SLOs: aliases of aliases of aliases': [
    'slos/search.yaml:1:37  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '6: the Alertmanager configuration: aliases of aliases of aliases': [
    'alertmanager.yaml:1:37  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '6: the list of people: aliases of aliases of aliases': [
    'people.yaml:1:1  error  The file is not a list; begin each person with `- id:`  document/schema',
    'people.yaml:1:9  error  The anchor `&a0` is not read; write the value out  document/syntax',
    'people.yaml:2:9  error  The anchor `&a1` is not read; write the value out  document/syntax',
    'people.yaml:3:9  error  The anchor `&a2` is not read; write the value out  document/syntax',
    'people.yaml:4:9  error  The anchor `&a3` is not read; write the value out  document/syntax',
    'people.yaml:5:9  error  The anchor `&a4` is not read; write the value out  document/syntax',
    'people.yaml:6:9  error  The anchor `&a5` is not read; write the value out  document/syntax',
    'people.yaml:7:9  error  The anchor `&a6` is not read; write the value out  document/syntax',
    'people.yaml:8:9  error  The anchor `&a7` is not read; write the value out  document/syntax',
    'people.yaml:9:9  error  The anchor `&a8` is not read; write the value out  document/syntax',
    'people.yaml:10:9  error  The anchor `&a9` is not read; write the value out  document/syntax',
  ],
  '6: the list of waivers: aliases of aliases of aliases': [
    'waivers.yaml:1:1  error  The file is not a list; begin each waiver with `- rule:`  document/schema',
    'waivers.yaml:1:9  error  The anchor `&a0` is not read; write the value out  document/syntax',
    'waivers.yaml:2:9  error  The anchor `&a1` is not read; write the value out  document/syntax',
    'waivers.yaml:3:9  error  The anchor `&a2` is not read; write the value out  document/syntax',
    'waivers.yaml:4:9  error  The anchor `&a3` is not read; write the value out  document/syntax',
    'waivers.yaml:5:9  error  The anchor `&a4` is not read; write the value out  document/syntax',
    'waivers.yaml:6:9  error  The anchor `&a5` is not read; write the value out  document/syntax',
    'waivers.yaml:7:9  error  The anchor `&a6` is not read; write the value out  document/syntax',
    'waivers.yaml:8:9  error  The anchor `&a7` is not read; write the value out  document/syntax',
    'waivers.yaml:9:9  error  The anchor `&a8` is not read; write the value out  document/syntax',
    'waivers.yaml:10:9  error  The anchor `&a9` is not read; write the value out  document/syntax',
  ],
  '6: the baseline: aliases of aliases of aliases': [
    'baseline.yaml:1:1  error  The baseline is not a list; let `handrail baseline` write it  document/schema',
    'baseline.yaml:1:9  error  The anchor `&a0` is not read; write the value out  document/syntax',
    'baseline.yaml:2:9  error  The anchor `&a1` is not read; write the value out  document/syntax',
    'baseline.yaml:3:9  error  The anchor `&a2` is not read; write the value out  document/syntax',
    'baseline.yaml:4:9  error  The anchor `&a3` is not read; write the value out  document/syntax',
    'baseline.yaml:5:9  error  The anchor `&a4` is not read; write the value out  document/syntax',
    'baseline.yaml:6:9  error  The anchor `&a5` is not read; write the value out  document/syntax',
    'baseline.yaml:7:9  error  The anchor `&a6` is not read; write the value out  document/syntax',
    'baseline.yaml:8:9  error  The anchor `&a7` is not read; write the value out  document/syntax',
    'baseline.yaml:9:9  error  The anchor `&a8` is not read; write the value out  document/syntax',
    'baseline.yaml:10:9  error  The anchor `&a9` is not read; write the value out  document/syntax',
  ],
  '6: handbook.yaml: aliases of aliases of aliases': [
    'handbook.yaml:12:1  error  The field `a0` is not known; remove it  document/known-fields',
    'handbook.yaml:12:9  error  The anchor `&a0` is not read; write the value out  document/syntax',
    'handbook.yaml:13:1  error  The field `a1` is not known; remove it  document/known-fields',
    'handbook.yaml:13:9  error  The anchor `&a1` is not read; write the value out  document/syntax',
    'handbook.yaml:14:1  error  The field `a2` is not known; remove it  document/known-fields',
    'handbook.yaml:14:9  error  The anchor `&a2` is not read; write the value out  document/syntax',
    'handbook.yaml:15:1  error  The field `a3` is not known; remove it  document/known-fields',
    'handbook.yaml:15:9  error  The anchor `&a3` is not read; write the value out  document/syntax',
    'handbook.yaml:16:1  error  The field `a4` is not known; remove it  document/known-fields',
    'handbook.yaml:16:9  error  The anchor `&a4` is not read; write the value out  document/syntax',
    'handbook.yaml:17:1  error  The field `a5` is not known; remove it  document/known-fields',
    'handbook.yaml:17:9  error  The anchor `&a5` is not read; write the value out  document/syntax',
    'handbook.yaml:18:1  error  The field `a6` is not known; remove it  document/known-fields',
    'handbook.yaml:18:9  error  The anchor `&a6` is not read; write the value out  document/syntax',
    'handbook.yaml:19:1  error  The field `a7` is not known; remove it  document/known-fields',
    'handbook.yaml:19:9  error  The anchor `&a7` is not read; write the value out  document/syntax',
    'handbook.yaml:20:1  error  The field `a8` is not known; remove it  document/known-fields',
    'handbook.yaml:20:9  error  The anchor `&a8` is not read; write the value out  document/syntax',
    'handbook.yaml:21:1  error  The field `a9` is not known; remove it  document/known-fields',
    'handbook.yaml:21:9  error  The anchor `&a9` is not read; write the value out  document/syntax',
  ],
  '7: a tag that makes code': [
    'runbooks/search/cluster-red.mdx:2:8  error  The tag `!!js/function` is not read; remove it  document/syntax',
    'runbooks/search/cluster-red.mdx:2:22  error  `title` is `null`; write a text  document/schema',
  ],
  '7: a tag that makes bytes': [
    'teams/search.yaml:2:7  error  The tag `!!binary` is not read; remove it  document/syntax',
    'teams/search.yaml:2:16  error  `lead` is `null`; write a text  document/schema',
  ],
  '7: a tag of nobody': [
    'teams/search.yaml:2:7  error  The tag `!ana` is not read; remove it  document/syntax',
    'teams/search.yaml:2:12  error  `lead` is `null`; write a text  document/schema',
  ],
  '8: a directive': [
    'teams/search.yaml:1:1  error  The directive `%YAML 1.1` is not read; remove the line  document/syntax',
  ],
  '8: a second document in a file': [
    'teams/search.yaml:3:1  error  A second YAML document begins here, and only the first is read; keep one document in this file  document/syntax',
  ],
  '9: the key __proto__': [
    'runbooks/search/cluster-red.mdx:3:1  error  The key `__proto__` is reserved; use another name  document/syntax',
  ],
  '9: the key constructor': [
    'runbooks/search/cluster-red.mdx:3:1  error  The key `constructor` is reserved; use another name  document/syntax',
  ],
  '9: the key prototype': [
    'runbooks/search/cluster-red.mdx:3:1  error  The key `prototype` is reserved; use another name  document/syntax',
  ],
  '9: a reserved key further in': [
    'teams/search.yaml:2:1  error  The field `channels` is not known; did you mean `channel`?  document/known-fields',
    'teams/search.yaml:3:3  error  The key `__proto__` is reserved; use another name  document/syntax',
  ],
  '9: a reserved key in a mapping on one line': [
    'teams/search.yaml:2:11  error  `members[0]` is `{}`; write a text  document/schema',
    'teams/search.yaml:2:13  error  The key `__proto__` is reserved; use another name  document/syntax',
  ],
  '10: 1.10 without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:2:8  error  `title` is `1.10`; write it in quotes: `"1.10"`  document/schema',
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: 1e3 without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:2:8  error  `title` is `1e3`; write it in quotes: `"1e3"`  document/schema',
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: 0o14 without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:2:8  error  `title` is `0o14`; write it in quotes: `"0o14"`  document/schema',
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: yes without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: true without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:2:8  error  `title` is `true`; write it in quotes: `"true"`  document/schema',
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: 2026-11-21 without quotes where a text is wanted': [
    'runbooks/search/cluster-red.mdx:3:10  warning  No service is called `search`; add it, or correct the name  reference/resolves',
  ],
  '10: a number for the name of a team': [
    'teams/search.yaml:1:7  error  `name` is `1.10`; write it in quotes: `"1.10"`  document/schema',
  ],
  '11: the date 2026-02-30': [
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is `2026-02-30`; write a calendar date such as `2026-03-31`  document/schema',
  ],
  '11: the date 2026-13-01': [
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is `2026-13-01`; write a calendar date such as `2026-03-31`  document/schema',
  ],
  '11: the date 2026-3-1': [
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is `2026-3-1`; write a calendar date such as `2026-03-31`  document/schema',
  ],
  '11: the date 2025-02-29': [
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is `2025-02-29`; write a calendar date such as `2026-03-31`  document/schema',
  ],
  '11: the date 2026-11-21T10:00:00Z': [
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is `2026-11-21T10:00:00Z`; write a calendar date such as `2026-03-31`  document/schema',
    'runbooks/search/cluster-red.mdx:3:11  error  `reviewed` is longer than 10 characters; shorten it  document/schema',
  ],
  '13: front matter of more than 32 KiB': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter is longer than 32 KiB; move prose into the body  document/syntax',
  ],
  '13: front matter of more than the handbook allows': [
    'runbooks/search/cluster-red.mdx:1:1  error  Front matter is longer than 1 KiB; move prose into the body  document/syntax',
  ],
  '13: front matter of more than 32 KiB that the handbook allows': [
    'runbooks/search/cluster-red.mdx:4003:11  error  `reviewed` is `soon`; write a calendar date such as `2026-03-31`  document/schema',
  ],
  '13: deeper than the handbook allows': [
    'teams/search.yaml:2:11  error  `members[0]` is `[[[[[[[null]]]]]]]`; write a text  document/schema',
    'teams/search.yaml:2:18  error  YAML is nested deeper than 8 levels; flatten it  document/syntax',
  ],
  '13: more values than the handbook allows': [
    'alerts/search.yaml:1:1  error  YAML holds more than 100 values; split the file  document/syntax',
  ],
  '13: 90,000 keys': [
    'teams/search.yaml:2:1  error  The field `channels` is not known; did you mean `channel`?  document/known-fields',
  ],
  '13: lists nested deeper than 32 levels': [
    'runbooks/search/cluster-red.mdx:3:8  error  `tags[0]` is `[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[null]]]]]]]]]]]]]]]]]]]]]]]]…`; write a text  document/schema',
    'runbooks/search/cluster-red.mdx:3:39  error  YAML is nested deeper than 32 levels; flatten it  document/syntax',
  ],
  '13: lists nested 300,000 deep': [
    'teams/search.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: mappings nested deeper than 32 levels': [
    'teams/search.yaml:2:1  error  The field `a` is not known; remove it  document/known-fields',
    'teams/search.yaml:35:34  error  YAML is nested deeper than 32 levels; flatten it  document/syntax',
  ],
  '13: a rule file: 110,000 lines': [
    'alerts/search.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: a file of SLOs: 110,000 lines': [
    'slos/search.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: the Alertmanager configuration: 110,000 lines': [
    'alertmanager.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: the list of people: 110,000 lines': [
    'people.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: the list of waivers: 110,000 lines': [
    'waivers.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: the baseline: 110,000 lines': [
    'baseline.yaml:1:1  error  YAML holds more than 100000 values; split the file  document/syntax',
  ],
  '13: handbook.yaml: limits beyond what they may be': [
    'handbook.yaml:12:18  error  `limits.depth` is `9000`; it must be <= 500  document/schema',
    'handbook.yaml:12:34  error  `limits.fileSize` is `0`; it must be >= 1  document/schema',
    'handbook.yaml:12:37  error  The field `tables` is not known; remove it  document/known-fields',
    'handbook.yaml:12:59  error  `limits.yamlDepth` is `many`; write a whole number  document/schema',
  ],
  '14: a file of 50 MiB': [
    'runbooks/search/cluster-red.md:1:1  error  The file has 50.0 MiB, more than the 1.0 MiB that are read; split it, or attach the data elsewhere and link to it  document/syntax',
  ],
  '14: a file of more than the handbook allows': [
    'runbooks/search/cluster-red.md:1:1  error  The file has 2518 bytes, more than the 2048 bytes that are read; split it, or attach the data elsewhere and link to it  document/syntax',
  ],
  '14: a file of more than 1 MiB that the handbook allows': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./gone.md`; write it, or correct the address  link/resolves',
  ],
  '14: a file of too many lines': [
    'runbooks/search/cluster-red.md:1:1  error  The file has 101 lines, more than the 100 that are read; split it, or attach the data elsewhere and link to it  document/syntax',
  ],
  '15: 20,000 quotes': [
    'runbooks/search/cluster-red.md:3:1001  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax',
  ],
  '15: 20,000 lists': [
    'runbooks/search/cluster-red.md:3:1001  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax',
  ],
  '15: 20,000 brackets': [
    'runbooks/search/cluster-red.md:3:501  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax',
  ],
  '15: 20,000 stars': [
    'runbooks/search/cluster-red.md:3:501  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax',
  ],
  '15: 20,000 growing runs of backticks': [
    'runbooks/search/cluster-red.md:3:1  error  This line is long, and holds more markup than can be read; break it into shorter ones  document/syntax',
  ],
  '15: 100,000 entities in a paragraph': [
    'runbooks/search/cluster-red.md:3:1  error  This line is long, and holds more markup than can be read; break it into shorter ones  document/syntax',
  ],
  '15: 100,000 entities apart': [],
  '15: 50,000 braces in code of MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  This line is long, and holds more markup than can be read; break it into shorter ones  document/syntax',
  ],
  '15: a line of 50,000 marks': [
    'runbooks/search/cluster-red.md:3:1  error  This line is long, and holds more markup than can be read; break it into shorter ones  document/syntax',
  ],
  '15: 100,000 comments that do not end': [
    'runbooks/search/cluster-red.md:3:1  error  This line is long, and holds more markup than can be read; break it into shorter ones  document/syntax',
  ],
  '15: 50,000 commands that destroy': [
    'runbooks/search/cluster-red.md:4:1  error  `rm -rf` deletes files for good, and nothing warns of it; write `destructive` after the language of its fence  runbook/safe-commands',
    'runbooks/search/cluster-red.md:5:1  error  49999 more findings in this file are not listed: 49999 of `runbook/safe-commands`; mend those above first, or raise `limits.diagnosticsPerFile` in `handbook.yaml`  runbook/safe-commands',
  ],
  '15: lists nested deeper than the handbook allows': [
    'runbooks/search/cluster-red.md:3:21  error  Brackets, quotes or lists are nested deeper than 10 levels; flatten them  document/syntax',
  ],
  '16: a table of 3,000 columns': [
    'runbooks/search/cluster-red.md:3:1  error  A table has 3000 columns, more than the 200 that are read; turn it around, or attach the data as a file  document/syntax',
  ],
  '16: a table of 20 columns and many short rows': [
    'runbooks/search/cluster-red.md:3:1  error  The tables up to here have 400020 cells, those that short rows lack included, more than the 50000 that are read; split the file, or attach the data as a file  document/syntax',
  ],
  '16: a table of more columns than the handbook allows': [
    'runbooks/search/cluster-red.md:3:1  error  A table has 3 columns, more than the 2 that are read; turn it around, or attach the data as a file  document/syntax',
  ],
  '16: tables of more cells than the handbook allows': [
    'runbooks/search/cluster-red.md:8:1  error  The tables up to here have 12 cells, those that short rows lack included, more than the 10 that are read; split the file, or attach the data as a file  document/syntax',
  ],
  '17: UTF-16, least byte first': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
  ],
  '17: UTF-16, greatest byte first': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
  ],
  '17: UTF-16 without a mark': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
  ],
  '17: UTF-16 without a mark, greatest byte first': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
  ],
  '17: UTF-32': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-32; save it as UTF-8  document/syntax',
  ],
  '17: UTF-32, greatest byte first': [
    'runbooks/search/cluster-red.md:1:1  error  The file is not UTF-8: it begins like UTF-32; save it as UTF-8  document/syntax',
  ],
  '17: a rule file in UTF-16': [
    'alerts/search.yaml:1:1  error  The file is not UTF-8: it begins like UTF-16; save it as UTF-8  document/syntax',
  ],
  '18: a byte that is no character': [
    'runbooks/search/cluster-red.md:3:8  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8',
  ],
  '18: a character that is cut off': [
    'runbooks/search/cluster-red.md:3:8  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8',
  ],
  '18: an overlong slash': [
    'runbooks/search/cluster-red.md:3:5  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8',
  ],
  '18: a byte that is no character, in a rule file': [
    'alerts/search.yaml:1:11  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8',
    'alerts/search.yaml:4:9  error  The alert `SearchDown` has no `expr`; write the expression that fires it  document/schema',
  ],
  '19: a byte order mark moves no column': [
    'runbooks/search/cluster-red.md:1:1  error  The file begins with a byte order mark; save it as UTF-8 without one  document/utf8',
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./gone.md`; write it, or correct the address  link/resolves',
  ],
  '19: a second byte order mark': [
    'runbooks/search/cluster-red.md:1:1  error  The file begins with a byte order mark; save it as UTF-8 without one  document/utf8',
    'runbooks/search/cluster-red.md:1:1  error  U+FEFF (byte order mark) does not show; remove it  document/utf8',
  ],
  '19: a byte order mark in a rule file': [
    'alerts/search.yaml:1:1  error  The file begins with a byte order mark; save it as UTF-8 without one  document/utf8',
    'alerts/search.yaml:5:37  error  No runbook is at `/runbooks/search/gone/`; write it, or correct the address  alert/runbook-exists',
  ],
  '20: line ends of Windows move no place': [
    'runbooks/search/cluster-red.md:3:11  error  `reviewed` is `soon`; write a calendar date such as `2026-03-31`  document/schema',
    'runbooks/search/cluster-red.md:6:1  error  Nothing is at `./gone.md`; write it, or correct the address  link/resolves',
  ],
  '20: line ends of Windows in a rule file': [
    'alerts/search.yaml:4:9  error  The alert `SearchDown` has no `expr`; write the expression that fires it  document/schema',
  ],
  '21: carriage returns alone for line ends': [
    'runbooks/search/cluster-red.md:1:4  error  Front matter opens with a line that ends with a carriage return alone; end each line with a line feed  document/syntax',
    'runbooks/search/cluster-red.md:1:25  error  A carriage return ends no line here; end the line with a line feed  document/utf8',
    'runbooks/search/cluster-red.md:1:29  error  A carriage return ends no line here; end the line with a line feed  document/utf8',
    'runbooks/search/cluster-red.md:1:41  error  A carriage return ends no line here; end the line with a line feed  document/utf8',
  ],
  '21: a carriage return inside a line': [
    'runbooks/search/cluster-red.md:3:6  error  A carriage return ends no line here; end the line with a line feed  document/utf8',
  ],
  '21: a carriage return in YAML': [
    'teams/search.yaml:1:7  error  A second `: ` stands in this line; put the value in quotes  document/syntax',
    'teams/search.yaml:1:13  error  A carriage return ends no line here; end the line with a line feed  document/utf8',
  ],
  '21: a line separator': [
    'runbooks/search/cluster-red.md:3:6  error  The control character U+2028 (line separator) does not show; remove it  document/utf8',
    'runbooks/search/cluster-red.md:3:20  error  The control character U+2029 (paragraph separator) does not show; remove it  document/utf8',
  ],
  '21: a next line': [
    'runbooks/search/cluster-red.md:3:6  error  The control character U+0085 (next line) does not show; remove it  document/utf8',
  ],
  '21: a line separator in YAML': [
    'teams/search.yaml:1:13  error  The control character U+2028 (line separator) does not show; remove it  document/utf8',
  ],
  '21: a next line in YAML': [
    'teams/search.yaml:1:13  error  The control character U+0085 stands in YAML; remove it  document/syntax',
  ],
  '22: NUL': [
    'runbooks/search/cluster-red.md:3:5  error  The control character U+0000 (NUL) does not show; remove it  document/utf8',
  ],
  '22: NUL in YAML': [
    'teams/search.yaml:1:13  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: NUL in front matter': [
    'runbooks/search/cluster-red.md:2:14  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: escape, backspace, form feed and delete': [
    'runbooks/search/cluster-red.md:3:2  error  The control character U+001B (escape) does not show; remove it  document/utf8',
    'runbooks/search/cluster-red.md:3:8  error  The control character U+0008 (backspace) does not show; remove it  document/utf8',
    'runbooks/search/cluster-red.md:3:10  error  The control character U+000C (form feed) does not show; remove it  document/utf8',
    'runbooks/search/cluster-red.md:3:12  error  The control character U+007F (delete) does not show; remove it  document/utf8',
  ],
  '22: a control character of Latin-1': [
    'runbooks/search/cluster-red.md:3:2  error  The control character U+009B does not show; remove it  document/utf8',
  ],
  '22: half of a pair of surrogates': [
    'runbooks/search/cluster-red.md:3:1  error  The file is not UTF-8: a byte here belongs to no character; save it as UTF-8  document/utf8',
  ],
  '22: an escaped control character in YAML': [
    'teams/search.yaml:1:7  error  This text holds U+001B, which does not show; remove its escape  document/syntax',
  ],
  '22: half of a pair, escaped in YAML': [
    'teams/search.yaml:1:7  error  This text holds U+D800, which does not show; remove its escape  document/syntax',
  ],
  '22: a rule file: NUL': [
    'alerts/search.yaml:1:15  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: a file of SLOs: NUL': [
    'slos/search.yaml:1:25  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: the Alertmanager configuration: NUL': [
    'alertmanager.yaml:1:8  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: the list of people: NUL': [
    'people.yaml:1:19  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: the list of waivers: NUL': [
    'waivers.yaml:1:20  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: the baseline: NUL': [
    'baseline.yaml:1:20  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '22: NUL in the list of published addresses': [
    'urls.txt:1:1  error  `/runbooks/search/index-stale/\\u{0}/` was published and answers no more; if `/runbooks/search/index-stale/` took its place, add `aliases: [/runbooks/search/index-stale/\\u{0}/]` to `runbooks/search/index-stale.md`  url/permanent',
  ],
  '22: handbook.yaml: NUL': [
    'handbook.yaml:12:20  error  The control character U+0000 stands in YAML; remove it  document/syntax',
  ],
  '23: a reversed direction in a command': [
    'runbooks/search/cluster-red.md:4:1  error  `rm -rf` deletes files for good, and nothing warns of it; write `destructive` after the language of its fence  runbook/safe-commands',
    'runbooks/search/cluster-red.md:4:13  error  U+202E (right-to-left override) shows text in another order than it runs in; remove it  document/utf8',
    'runbooks/search/cluster-red.md:4:18  error  U+202C shows text in another order than it runs in; remove it  document/utf8',
  ],
  '23: an isolate in code of a line': [
    'runbooks/search/cluster-red.md:3:9  error  U+2066 (left-to-right isolate) shows text in another order than it runs in; remove it  document/utf8',
    'runbooks/search/cluster-red.md:3:14  error  U+2069 shows text in another order than it runs in; remove it  document/utf8',
  ],
  '23: characters of no width in a command': [
    'runbooks/search/cluster-red.md:4:8  error  U+200B (zero width space) does not show; remove it  document/utf8',
    'runbooks/search/cluster-red.md:4:18  error  U+FEFF (byte order mark) does not show; remove it  document/utf8',
  ],
  '23: a no-break space in a command': [
    'runbooks/search/cluster-red.md:4:8  error  U+00A0 (no-break space) looks like a space in code and is none; write a plain space  document/utf8',
  ],
  '23: a no-break space in text is no fault': [],
  '23: a no-break space in a command of front matter': [
    'runbooks/search/cluster-red.md:3:13  error  `automation` is `kubectl get`; use one of `manual`, `assisted`, `automated`  document/schema',
  ],
  '23: a no-break space in an expression': [
    'alerts/search.yaml:6:17  error  U+00A0 (no-break space) looks like a space in code and is none; write a plain space  document/utf8',
  ],
  '24: curly quotes in a command': [
    'runbooks/search/cluster-red.md:4:6  error  The shell does not read `“` as `"`; write `"`  runbook/safe-commands',
    'runbooks/search/cluster-red.md:4:14  error  The shell does not read `”` as `"`; write `"`  runbook/safe-commands',
  ],
  '24: a long dash in a command': [
    'runbooks/search/cluster-red.md:4:4  error  The shell does not read `–` as `-`; write `-`  runbook/safe-commands',
    'runbooks/search/cluster-red.md:5:10  error  The shell does not read `—` as `--`; write `--`  runbook/safe-commands',
  ],
  '24: curly quotes in code of a line': [],
  '24: a long dash before an option in code of a line': [],
  '24: curly quotes in an expression': [],
  '25: the alias "../x"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `../x` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "a/../b"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `a/../b` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "."': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `.` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias ".."': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `..` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "%2e%2e"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `%2e%2e` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "a b?c#d%2F<script>"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `a b?c#d%2F<script>` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "https://evil.example/x"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `https://evil.example/x` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "a\\r\\nLocation: https://evil.example"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `a\\u{d}\\u{a}Location: https://evil.example` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias ""': [
    'runbooks/search/cluster-red.md:3:5  error  `aliases[0]` is empty; write it, or remove the field  document/schema',
    'runbooks/search/cluster-red.md:3:5  error  The alias `` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: the alias "​"': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `\\u{200b}` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
    'runbooks/search/cluster-red.md:3:6  error  U+200B (zero width space) does not show; remove it  document/utf8',
  ],
  '25: an alias of 300 characters': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` is no path that a page can have; write one such as `/runbooks/api/errors/`, of letters, digits and hyphens  url/unique',
  ],
  '25: a file name of 240 characters': [
    'runbooks/search/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1  error  The address of the file has a name of 240 characters, and no folder of the site may have more than 200; shorten the name; a letter beyond a to z counts as several  document/syntax',
  ],
  '25: files called index, 404 and con': [
    'guide/con.md:1:1  error  Windows keeps the name `con` for a device, and cannot hold this file; give it another name  document/schema',
  ],
  '25: a guide in the place of a page of the site': [],
  '25: a file name of signs alone': [
    'runbooks/search/!!!.md:1:1  error  The file name gives no address; name the file with letters a to z, digits and hyphens  document/syntax',
  ],
  '26: letters of another script': [],
  '26: two names that look the same': [],
  '26: a letter and its two parts': [
    'runbooks/search/café.md:1:1  error  `/runbooks/search/cafe/` is the address of `runbooks/search/café.md` too; give one of them another name  url/unique, The other is here: runbooks/search/café.md:1:1',
    'runbooks/search/café.md:1:1  error  `/runbooks/search/cafe/` is the address of `runbooks/search/café.md` too; give one of them another name  url/unique, The other is here: runbooks/search/café.md:1:1',
  ],
  '27: a file and the index of a folder at one address': [
    'runbooks/search/red.md:1:1  error  `/runbooks/search/red/` is the address of `runbooks/search/red/index.md` too; give one of them another name  url/unique, The other is here: runbooks/search/red/index.md:1:1',
    'runbooks/search/red/index.md:1:1  error  `/runbooks/search/red/` is the address of `runbooks/search/red.md` too; give one of them another name  url/unique, The other is here: runbooks/search/red.md:1:1',
  ],
  '27: a file in two formats': [
    'runbooks/search/red.md:1:1  error  `/runbooks/search/red/` is the address of `runbooks/search/red.mdx` too; give one of them another name  url/unique, The other is here: runbooks/search/red.mdx:1:1',
    'runbooks/search/red.mdx:1:1  error  `/runbooks/search/red/` is the address of `runbooks/search/red.md` too; give one of them another name  url/unique, The other is here: runbooks/search/red.md:1:1',
  ],
  '27: an alias that is the page of another': [
    'runbooks/search/cluster-red.md:3:5  error  The alias `/runbooks/search/red/` is the address of a page of this handbook, `/runbooks/search/red/`; remove the alias, or move that page  url/unique, The page is here: runbooks/search/red.md:1:1',
    'runbooks/search/red.md:1:1  error  `runbooks/search/cluster-red.md` declares the address of this page, `/runbooks/search/red/`, as an alias; remove the alias there, or move this page  url/unique, The alias is here: runbooks/search/cluster-red.md:3:5',
  ],
  '28: a file name with a hash': [],
  '28: a file name with a question mark': [],
  '28: a file name with a percent sign': [],
  '28: a file name with a space': [],
  '28: a file name with a line break': [
    'runbooks/search/red\\u{a}::error::forged.md:1:1  error  The file name holds U+000A, which does not show as what it is; rename the file  document/utf8',
  ],
  '28: a file name with an escape': [
    'runbooks/search/red\\u{1b}[2J.md:1:1  error  The file name holds U+001B, which does not show as what it is; rename the file  document/utf8',
    'runbooks/search/red\\u{1b}[2J.md:1:1  error  Nothing is at `./gone.md`; write it, or correct the address  link/resolves',
  ],
  '29: two files that differ in letter case': [
    'runbooks/search/Disk-Full.md:1:1  error  The name differs from `runbooks/search/disk-full.md` only in letter case, and both are at `/runbooks/search/disk-full/`; give one of them another name  url/unique, The other is here: runbooks/search/disk-full.md:1:1',
    'runbooks/search/disk-full.md:1:1  error  The name differs from `runbooks/search/Disk-Full.md` only in letter case, and both are at `/runbooks/search/disk-full/`; give one of them another name  url/unique, The other is here: runbooks/search/Disk-Full.md:1:1',
  ],
  '29: two folders that differ in letter case': [
    'runbooks/Search/red.md:1:1  error  The name differs from `runbooks/search/red.md` only in letter case, and both are at `/runbooks/search/red/`; give one of them another name  url/unique, The other is here: runbooks/search/red.md:1:1',
    'runbooks/search/red.md:1:1  error  The name differs from `runbooks/Search/red.md` only in letter case, and both are at `/runbooks/search/red/`; give one of them another name  url/unique, The other is here: runbooks/Search/red.md:1:1',
  ],
  '30: a symbolic link out of the handbook': [
    'runbooks/search/cluster-red.md:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
  ],
  '30: a symbolic link to a folder above': [
    'runbooks/search/up:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
  ],
  '30: a symbolic link to nothing': [
    'runbooks/search/cluster-red.md:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
  ],
  '30: a symbolic link to itself': [
    'runbooks/search/cluster-red.md:1:1  error  This is a symbolic link, which is not followed; put the file itself here  document/syntax',
  ],
  '31: a pipe': [
    'runbooks/search/cluster-red.md:1:1  error  This is no regular file, which is not followed; put the file itself here  document/syntax',
  ],
  '31: a folder with the name of a document': [
    'runbooks/search/cluster-red.md:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
  ],
  '31: a folder with the name of the list of people': [
    'people.yaml:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
  ],
  '31: a folder with the name of a rule file': [
    'alerts/search.yaml:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
  ],
  '31: folders with the names of the lists': [
    'baseline.yaml:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
    'urls.txt:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
    'waivers.yaml:1:1  error  This is a folder, which is not read; put the file itself here  document/syntax',
  ],
  '31: a folder with the name of the Alertmanager configuration': [
    'handbook.yaml:12:25  error  The Alertmanager configuration `alertmanager.yaml`: this is a folder, which is not read; put the file itself here  document/syntax',
  ],
  '32: raw HTML in Markdown': [
    'runbooks/search/cluster-red.md:3:5  error  Raw HTML is not rendered: `<b onclick="x()">`; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
    'runbooks/search/cluster-red.md:5:1  error  Raw HTML is not rendered: `<script>alert(1)</script>`; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
  ],
  '32: raw HTML in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<div>` is raw HTML; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
  ],
  '32: a placeholder in angle brackets in Markdown': [
    'runbooks/search/cluster-red.md:3:9  error  Raw HTML is not rendered: `<user>`; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
    'runbooks/search/cluster-red.md:3:16  error  Raw HTML is not rendered: `<host>`; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
  ],
  '32: a placeholder in angle brackets in MDX': [
    'runbooks/search/cluster-red.mdx:3:16  error  `<host>` is raw HTML; put a placeholder in backticks, or write it in Markdown  document/syntax',
  ],
  '32: a comment of HTML in Markdown': [],
  '32: a comment of HTML in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  A `<` begins something that is no component; write it in backticks, or `\\<` in text  document/syntax',
  ],
  '33: a link to javascript:alert(1)': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to JaVa&#x53;cript:alert(1)': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to java&Tab;script:alert(1)': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to data:text/html,<script>': [
    'runbooks/search/cluster-red.md:3:27  error  Raw HTML is not rendered: `<script>`; put a placeholder in backticks, or write it in Markdown  document/safe-mdx',
  ],
  '33: a link to vbscript:x': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `vbscript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to javascript%3Aalert(1)': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to file:///etc/passwd': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `file:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link to //evil.example/x': [],
  '33: a link to &#1;javascript:alert(1)': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `�javascript:alert(1)`; write it, or correct the address  link/resolves',
  ],
  '33: an address in angle brackets that runs code': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: an image that runs code': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '33: a link by reference that runs code': [
    'runbooks/search/cluster-red.md:3:1  error  A link uses the scheme `javascript:`; use `https:`, `http:`, `mailto:` or `tel:`, or a path within the handbook  link/safe-scheme',
  ],
  '34: a percent sign alone in an address': [
    'runbooks/search/cluster-red.md:3:1  error  `cpu-100%.png` holds a per cent sign that begins no escape; write it as `%25`  link/resolves',
  ],
  '34: half an escape in an address': [
    'runbooks/search/cluster-red.md:3:1  error  `./cpu%E0%A4%A.md` holds a per cent sign that begins no escape; write it as `%25`  link/resolves',
  ],
  '34: an escaped slash and NUL in an address': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./a%2fb%00.md`; write it, or correct the address  link/resolves',
  ],
  '35: an image that is not there': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./cpu.png`; write it, or correct the address  link/resolves',
  ],
  '35: an image outside the handbook': [
    'runbooks/search/cluster-red.md:3:1  error  `../../../etc/passwd` leads out of the handbook; move the file into it, or link to its web address  link/resolves',
  ],
  '36: a link to no page': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./index-stal.md`; did you mean `index-stale.md`?  link/resolves',
  ],
  '36: a link to no heading': [
    'runbooks/search/cluster-red.md:5:1  error  This document has no heading `#meanin`; did you mean `#meaning`?  link/anchor-resolves',
  ],
  '36: a link in another letter case': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `./Index-Stale.md`; did you mean `index-stale.md`?  link/resolves',
  ],
  '36: a link to a folder': [
    'runbooks/search/cluster-red.md:3:1  error  Nothing is at `../search/`; write it, or correct the address  link/resolves',
  ],
  '37: a heading twice': [],
  '37: a heading of an emoji, and one of signs': [],
  '37: an empty heading': [],
  '38: an import in MDX': [
    "runbooks/search/cluster-red.mdx:3:1  error  An `import` or `export` runs code: `import { exec } from 'node:child_proces…`; remove it; components need no import  document/safe-mdx",
  ],
  '38: an export in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  An `import` or `export` runs code: `export const a = 1;`; remove it; components need no import  document/safe-mdx',
  ],
  '38: an expression in MDX': [
    'runbooks/search/cluster-red.mdx:3:5  error  An expression in braces runs code: `process.exit(1)`; put literal braces in backticks  document/safe-mdx',
  ],
  '38: an expression on its own in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  An expression in braces runs code: `process.exit(1)`; put literal braces in backticks  document/safe-mdx',
  ],
  '38: an expression in an attribute in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  The attribute `title` of `<Command>` runs code; write the value in quotes  document/safe-mdx',
  ],
  '38: a spread in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<Command>` spreads attributes, which runs code; write each attribute out  document/safe-mdx',
  ],
  '38: an unknown component in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<Commnad>` is not a component of this handbook; did you mean `<Command>`?  document/safe-mdx',
  ],
  '38: a directive of the client in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<Command>` has no attribute `client:load`; use `title` or `effect`  document/safe-mdx',
  ],
  '38: set:html in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<Command>` has no attribute `set:html`; use `title` or `effect`  document/safe-mdx',
  ],
  '38: a fragment in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  A fragment `<>` is not a component; use one of `Callout`, `Steps`, `Command`, `Service`, `Runbook`, `Policy`, `Tabs`, `Tab`  document/safe-mdx',
  ],
  '38: a component by its member in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  `<Astro.self>` is not a component of this handbook; use one of `Callout`, `Steps`, `Command`, `Service`, `Runbook`, `Policy`, `Tabs`, `Tab`  document/safe-mdx',
  ],
  '38: a comment of MDX in MDX': [
    'runbooks/search/cluster-red.mdx:3:1  error  An expression in braces runs code: `/* hidden */`; put literal braces in backticks  document/safe-mdx',
  ],
  '39: an expression that looks like an address': [
    'runbooks/search/cluster-red.mdx:3:18  error  An expression in braces runs code: `/* */1`; put literal braces in backticks  document/safe-mdx',
  ],
  '39: an expression behind spaces in an address': [
    'runbooks/search/cluster-red.mdx:3:22  error  An expression in braces runs code: `/* */CODE`; put literal braces in backticks  document/safe-mdx',
  ],
  '40: 7,000 nested parentheses': [
    'runbooks/search/cluster-red.mdx:3:504  error  Brackets, quotes or lists are nested deeper than 500 levels; flatten them  document/syntax',
  ],
  '40: what ends the parser': [
    'runbooks/search/cluster-red.mdx:1:1  error  The Markdown parser crashes on this file; look for unusual nesting or unfinished markup; every other file was still checked  document/syntax',
  ],
  '41: a comparison and braces in MDX': [
    'runbooks/search/cluster-red.mdx:3:25  error  A `<` begins something that is no component; write it in backticks, or `\\<` in text  document/syntax',
  ],
  '41: braces in MDX': [
    'runbooks/search/cluster-red.mdx:3:9  error  An expression in braces runs code: `name`; put literal braces in backticks  document/safe-mdx',
  ],
  '41: an open brace in MDX': [
    'runbooks/search/cluster-red.mdx:3:9  error  A `{` opens an expression; write it in backticks, or `\\{` in text  document/syntax',
  ],
  '42: colons in text': [],
  '43: a redirect to a page that is not there': [
    'handbook.yaml:13:40  error  The redirect from `/runbooks/search/old/` leads to `/runbooks/search/rad/`, and no page is there; did you mean `/runbooks/search/red/`?  url/permanent',
  ],
  '43: redirects in a circle': [
    'handbook.yaml:13:40  error  The redirect from `/runbooks/search/old/` to `/runbooks/search/older/` leads round in a circle; lead it to a page  url/permanent',
    'handbook.yaml:14:42  error  The redirect from `/runbooks/search/older/` to `/runbooks/search/old/` leads round in a circle; lead it to a page  url/permanent',
  ],
  '43: a redirect from a page that is there': [
    'handbook.yaml:13:13  error  The redirect from `/runbooks/search/red/` hides a page of this handbook; remove the redirect, or give the page another name  url/unique',
  ],
  '43: an alias in two documents': [
    'runbooks/search/red.md:2:11  error  The alias `/runbooks/search/old/` stands in `runbooks/search/slow.md` too; keep it in the document that took the place of the old one  url/unique, The other is here: runbooks/search/slow.md:2:11',
    'runbooks/search/slow.md:2:11  error  The alias `/runbooks/search/old/` stands in `runbooks/search/red.md` too; keep it in the document that took the place of the old one  url/unique, The other is here: runbooks/search/red.md:2:11',
  ],
  '44: a published page that is gone': [
    'urls.txt:1:1  error  `/runbooks/search/old/` was published and answers no more; if `/runbooks/search/red/` took its place, add `aliases: [/runbooks/search/old/]` to `runbooks/search/red.md`  url/permanent',
  ],
  '44: a published heading that is gone': [
    'urls.txt:1:1  error  `/runbooks/search/red/` has no heading `#mitigation` any more; bring the section back, or add `{ from: "/runbooks/search/red/#mitigation", to: … }` to `redirects` in `handbook.yaml`  url/permanent',
  ],
  '45: an AWS key': [
    'runbooks/search/red.md:4:1  error  An AWS access key id stands here: `AKIA****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead  document/no-secrets',
  ],
  '45: a GitHub token': [
    'runbooks/search/red.md:4:1  error  A GitHub token stands here: `ghp_****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead  document/no-secrets',
  ],
  '45: a Slack token': [
    'runbooks/search/red.md:4:1  error  A Slack token stands here: `xoxb****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead  document/no-secrets',
  ],
  '45: a database address with its password': [
    'runbooks/search/red.md:4:19  error  A password in an address stands here: `****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead  document/no-secrets',
  ],
  '45: a private key': [
    'runbooks/search/red.md:4:1  error  A private key stands here: `-----BEGIN ****`; revoke it, because the history of the repository keeps it, and write a variable such as `$NAME` instead  document/no-secrets',
  ],
};
