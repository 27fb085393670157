-- An index in the order of a language finds no beginnings.
create index appointment_by_beginning_of_reference on appointment (reference varchar_pattern_ops);
