// What the XML formats may hold, as XML Schema: nobody publishes one of either that is up to date.

const attribute = (name: string, type: string, use = 'required') =>
  `<xs:attribute name="${name}" type="xs:${type}" use="${use}"/>`;

const schema = (body: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${body}</xs:schema>`;

/** The elements of Checkstyle's XML logger. */
export const CHECKSTYLE = schema(`
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" maxOccurs="unbounded"><xs:complexType>
        ${attribute('line', 'positiveInteger')}
        ${attribute('column', 'positiveInteger')}
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/>
          <xs:enumeration value="info"/><xs:enumeration value="ignore"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        ${attribute('message', 'string')}
        ${attribute('source', 'string')}
      </xs:complexType></xs:element></xs:sequence>
      ${attribute('name', 'string')}
    </xs:complexType></xs:element></xs:sequence>
    ${attribute('version', 'string')}
  </xs:complexType></xs:element>`);

const figures = ['tests', 'failures', 'errors'].map((name) =>
  attribute(name, 'nonNegativeInteger'),
);

/**
 * What Jenkins, GitLab and the actions for GitHub read of JUnit’s results: a suite has cases, a case
 * has passed, or has one outcome.
 */
export const JUNIT = schema(`
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element name="testsuite" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="testcase" maxOccurs="unbounded"><xs:complexType>
        <xs:choice minOccurs="0">
          <xs:element name="failure"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
            ${attribute('type', 'string')}${attribute('message', 'string')}
          </xs:extension></xs:simpleContent></xs:complexType></xs:element>
          <xs:element name="skipped"><xs:complexType>
            ${attribute('message', 'string')}
          </xs:complexType></xs:element>
        </xs:choice>
        ${attribute('classname', 'string')}${attribute('name', 'string')}${attribute('time', 'decimal')}
        ${attribute('file', 'string', 'optional')}${attribute('line', 'positiveInteger', 'optional')}
      </xs:complexType></xs:element></xs:sequence>
      ${attribute('name', 'string')}${figures.join('')}${attribute('skipped', 'nonNegativeInteger')}
      ${attribute('time', 'decimal')}
    </xs:complexType></xs:element></xs:sequence>
    ${attribute('name', 'string')}${figures.join('')}${attribute('time', 'decimal')}
  </xs:complexType></xs:element>`);
