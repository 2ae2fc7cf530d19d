/** What one step of the schema does, in order, in the SQL that PostgreSQL and its relatives share. */
export type Statements = readonly string[];
