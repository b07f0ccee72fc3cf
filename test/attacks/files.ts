// Attacks through attachments: files that a browser or a server runs, and names that lead elsewhere.

const page = '<html><script>alert(1)</script></html>';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Path → bytes. Each has to be refused. */
export const fileAttacks: Readonly<Record<string, string | Buffer>> = {
  'page.html': page,
  'page.HTM': page,
  'page.xhtml': page,
  'page.html.bak': page,
  'page.shtml': page,
  'page.mhtml': page,
  'page.hta': page,
  'page.xml': '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
  'page.xsl': page,
  'page.rdf': page,
  page,
  'script.js': 'alert(1)',
  'script.mjs': 'alert(1)',
  'script.min.js': 'alert(1)',
  'behaviour.htc': page,
  'flash.swf': 'FWS',
  'picture.svgz': Buffer.from('1f8b08', 'hex'),
  'shell.php': '<?php system($_GET["c"]);',
  'shell.php.png': png,
  'shell.jsp': '<% %>',
  '.htaccess': 'AddType text/html .txt',
  '.user.ini': 'auto_prepend_file=x',
  'a\\..\\..\\evil.txt': 'x',
  'c:evil.txt': 'x',
  'picture.png': page,
  'picture.jpg': page,
  'picture.jpeg': png,
  'picture.gif': 'GIF89',
  'picture.webp': page,
  'picture.avif': page,
  'paper.pdf': page,
  'empty.png': '',
};

/** Path → bytes of files that may be published. */
export const harmlessFiles: Readonly<Record<string, string | Buffer>> = {
  'graph.png': png,
  'graph.PNG': png,
  'photo.jpg': Buffer.from('ffd8ffe0', 'hex'),
  'old.gif': 'GIF89a…',
  'small.webp': 'RIFF0000WEBPVP8 ',
  'paper.pdf': '%PDF-1.7',
  'count.sql': 'SELECT 1 < 2;',
  'restore.sh': '#!/bin/sh\n',
  'values.yaml': 'a: 1\n',
  'notes.txt': '<script>alert(1)</script>',
  Makefile: 'all:\n',
};
