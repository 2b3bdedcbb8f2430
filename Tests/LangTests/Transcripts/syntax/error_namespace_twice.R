a::b::c
#! Error: unexpected '::' in "a::b::"
#! Execution halted
