-- Counting and finding among thousands of sheets from indexes alone.

-- whose decision a sheet still waits for
create index ix_leaf_scores_open_at_province on leaf_scores (campaign_id, assessment_id) include (department, scored_by, leaf_code)
where not not_applicable and province_score is null and (rule_type <> 'RELATIVE_TO_BEST' or province_input is null);

-- how many are in the queue
drop index ix_assessments_campaign_id_status;
create index ix_assessments_campaign_id_status on assessments (campaign_id, status) include (unit_code);

-- progress by group and by district
drop index ix_assessments_progress;
create index ix_assessments_campaign_id_group_code_status on assessments (campaign_id, group_code, status);
drop index ix_assessments_campaign_id_district_code;
create index ix_assessments_campaign_id_district_code on assessments (campaign_id, district_code, status);

-- the first page of the province's queue
drop index ix_assessments_queue;
create index ix_assessments_queue on assessments (campaign_id, since, id) where status in ('PROVINCE_APPRAISAL', 'REAPPRAISAL');
