-- Version 2. One row that says what all the others add up to, and for each entry of the history what it held and what came
-- before it, as hashes. docs/file-format.md says how they are reckoned.

CREATE TABLE seal (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    sum INTEGER NOT NULL,
    last_entry INTEGER NOT NULL CHECK (last_entry >= 0)
) STRICT;

INSERT INTO seal (id, rows, sum, last_entry) VALUES (1, 0, 0, 0);

-- An erasure takes the salt away: without it nobody can find out by guessing what the entry held.
ALTER TABLE history ADD COLUMN salt BLOB CHECK (length(salt) = 16);
ALTER TABLE history ADD COLUMN content BLOB CHECK (length(content) = 32);
ALTER TABLE history ADD COLUMN chain BLOB CHECK (length(chain) = 32);
