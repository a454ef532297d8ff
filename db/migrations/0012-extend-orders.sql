alter table closure add column order_extended_on date[] not null default '{}';
alter table closure add column order_extended_to date[] not null default '{}';
comment on column closure.order_extended_on is 'The days on which the court extended the order, in their order; empty where it did not.';
comment on column closure.order_extended_to is 'To which day each of those extensions carries the order.';
alter table closure add constraint closure_extension_has_both_days check (cardinality(order_extended_on) = cardinality(order_extended_to));
