-- The application says that it is not ready on a schema older than itself: it may read which migrations ran.

grant select on flyway_schema_history to ${app_role};
