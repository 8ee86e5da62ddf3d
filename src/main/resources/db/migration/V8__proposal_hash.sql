-- SHA-256 over the canonical trace, so that a stored proposal can be shown to be what it was.
-- Proposals made before have none: recomputing names them.

alter table proposal add column hash char(64) check (hash ~ '^[0-9a-f]{64}$');
