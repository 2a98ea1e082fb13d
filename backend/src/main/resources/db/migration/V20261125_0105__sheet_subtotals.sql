-- What a final sheet brings into the ranking, fixed when it becomes final: a run never reads single leaves.

alter table assessments
    add column final_digest text check (final_digest ~ '^[0-9a-f]{64}$'),
    add column final_at timestamptz,
    add constraint ck_assessments_final check ((final_digest is null) = (final_at is null));
comment on column assessments.final_digest is 'SHA-256 over all leaves as they were when the sheet became final.';

create table sheet_subtotals (
    campaign_id uuid not null,
    assessment_id uuid not null,
    area_code text not null,
    appraised numeric(20, 10) not null check (appraised >= 0),
    bonus numeric(20, 10) not null check (bonus >= 0),
    deduction numeric(20, 10) not null check (deduction >= 0),
    maximum numeric(20, 10) not null check (maximum >= 0),
    survey_maximum numeric(20, 10) not null check (survey_maximum between 0 and maximum),
    survey_leaves text[] not null,
    primary key (campaign_id, assessment_id, area_code),
    constraint fk_sheet_subtotals_assessment foreign key (campaign_id, assessment_id) references assessments (campaign_id, id)
);
comment on column sheet_subtotals.maximum is 'Of all applicable leaves of the area, those of the survey included.';
comment on column sheet_subtotals.survey_leaves is 'The applicable survey leaves: only their points count for the unit.';

create table sheet_relative_values (
    campaign_id uuid not null,
    assessment_id uuid not null,
    leaf_code text not null,
    value numeric not null,
    own_score boolean not null,
    primary key (campaign_id, assessment_id, leaf_code),
    constraint fk_sheet_relative_values_assessment foreign key (campaign_id, assessment_id)
        references assessments (campaign_id, id)
);
comment on table sheet_relative_values is 'Figures that are measured against the best of the group; the run turns them into points.';
comment on column sheet_relative_values.own_score is 'True where an appraiser gave points instead: they are in the subtotals, the figure only competes.';

grant select, insert, delete on sheet_subtotals, sheet_relative_values to ${app_role};
