-- Whose an article is: every key to the API belongs to a tenant, and sees nothing of the others'. '' where there are no keys.

ALTER TABLE articles ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
CREATE INDEX articles_by_tenant ON articles (tenant, seq);

ALTER TABLE hops ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
DROP INDEX hops_by_source;
CREATE INDEX hops_by_source ON hops (tenant, source_id, claim_id);
