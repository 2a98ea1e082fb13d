-- Points of the sociological survey: they belong to the campaign, not to a sheet.

create table survey_points (
    campaign_id uuid not null,
    unit_code text not null,
    leaf_code text not null,
    points numeric(20, 10) not null check (points >= 0),
    n int not null check (n >= 0),
    by text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (campaign_id, unit_code, leaf_code),
    constraint fk_survey_points_participant foreign key (campaign_id, unit_code)
        references participants (campaign_id, unit_code)
);
comment on column survey_points.n is 'How many people answered.';

grant select, insert, update on survey_points to ${app_role};
