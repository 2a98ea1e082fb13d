-- What the queues of appraisers and the progress of a campaign are read from.

alter table leaf_scores add department text;
update leaf_scores l set department = n.department
from assessments a join index_nodes n on n.index_set_id = a.index_set_id
where a.id = l.assessment_id and n.code = l.leaf_code;
alter table leaf_scores alter column department set not null;
comment on column leaf_scores.department is 'Copied from the frozen set: whose team members appraise the leaf.';

create index ix_assessments_progress on assessments (campaign_id, group_code, district_code, status);
create index ix_assessments_queue on assessments (campaign_id, status, since, id);
create index ix_participants_extended on participants (campaign_id, unit_code) where self_scoring_extended_to is not null;
