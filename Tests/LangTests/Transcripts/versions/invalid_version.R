numeric_version("a.b")
#! Error: invalid version specification ‘a.b’
#! Execution halted
