/** The parameter of a record in an address: nothing else that stands below a register's looks like it. */
export const recordParameter = ':record{[0-9a-f-]{36}}'
