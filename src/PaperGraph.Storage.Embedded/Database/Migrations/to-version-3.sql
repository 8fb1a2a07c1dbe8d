-- Who sent what was imported, where it was no file.

ALTER TABLE import ADD COLUMN by TEXT;
