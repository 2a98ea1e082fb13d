-- What runs with the owner's rights is for the application alone.

revoke execute on function replace_evidence from public;
grant execute on function replace_evidence to ${app_role};
