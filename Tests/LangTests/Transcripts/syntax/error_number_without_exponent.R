1e+
#! Error: unexpected input in "1e+"
#! Execution halted
