"""What pages are about, in the words of schema.org. `schema_org` has the table."""
